//! A learner as the list shows them.

use jwt_link::Status;
use kernel::Timestamp;

use super::place::Place;
use crate::ids::LearnerId;
use crate::planner::parts;

db::row! {
    /// A learner in the list.
    #[derive(Clone, Debug)]
    pub(crate) struct Learner {
        pub id: LearnerId,
        pub identity: String,
        pub name: String,
        pub employee_number: Option<String>,
        pub status: Status as word,
        pub last_sign_on_at: Timestamp,
        pub left_at: Option<Timestamp>,
        pub completed: i64,
    }
}

impl Learner {
    /// The key of the client that they are from.
    pub fn client(&self) -> &str {
        parts(&self.identity).0
    }

    pub const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }

    /// `None`: never. The roster has told of them, and they have not signed on yet.
    pub fn seen_at(&self) -> Option<Timestamp> {
        signed_on(self.last_sign_on_at)
    }

    pub fn place(&self) -> Place {
        Place(self.last_sign_on_at, self.id.clone())
    }
}

/// What is shown of a learner `l`.
pub(super) const SHOWN: &str = "SELECT l.id, l.identity, l.name, l.employee_number, l.status, l.last_sign_on_at, l.left_at, \
    (SELECT COUNT(*) FROM course_progress p WHERE p.account_id = l.account_id AND p.learner_id = l.id \
     AND p.completed_at IS NOT NULL) AS completed";

/// When somebody signed on last, as it is kept: 0 of whoever never did, so that they stand last in the order of those seen last.
pub(crate) fn signed_on(last: Timestamp) -> Option<Timestamp> {
    (last.as_millis() > 0).then_some(last)
}
