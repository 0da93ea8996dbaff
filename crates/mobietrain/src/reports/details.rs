//! One learner: who they are, which groups they are in, what they accepted. What they did stands in `transcript`.

use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;
use web::Language;

use crate::ids::{AccountId, LearnerId};
use crate::people::groups::{Group, groups_of_learner};
use crate::planner::parts;
use crate::reports::learners::signed_on;

db::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Person {
        pub id: LearnerId,
        pub identity: String,
        pub name: String,
        pub employee_number: Option<String>,
        pub status: Status as word,
        pub locale: Option<String>,
        pub language: Option<Language> as word or null,
        pub created_at: Timestamp,
        pub last_sign_on_at: Timestamp,
        pub left_at: Option<Timestamp>,
    }
}

impl Person {
    /// The key of the client that they are from.
    pub fn client(&self) -> &str {
        parts(&self.identity).0
    }

    /// Their permanent id there.
    pub fn sub(&self) -> &str {
        parts(&self.identity).1
    }

    /// `None`: never.
    pub fn seen_at(&self) -> Option<Timestamp> {
        signed_on(self.last_sign_on_at)
    }

    pub const fn is_active(&self) -> bool {
        matches!(self.status, Status::Active)
    }
}

db::row! {
    /// A version of the terms that somebody accepted.
    #[derive(Clone, Debug)]
    pub(crate) struct Acceptance {
        pub version: i64,
        pub language: Language as word,
        pub accepted_at: Timestamp,
    }
}

/// A learner of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Option<Person>, db::Error> {
    let sql = "SELECT id, identity, name, employee_number, status, locale, language, created_at, last_sign_on_at, left_at \
               FROM learners WHERE account_id = $1 AND id = $2";
    conn.query(sql).bind(account_id).bind(id).optional().await
}

/// The names of their departments.
pub(crate) async fn departments(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT d.name FROM learner_departments ld \
               JOIN departments d ON d.account_id = ld.account_id AND d.client = ld.client AND d.id = ld.department_id \
               WHERE ld.account_id = $1 AND ld.learner_id = $2 ORDER BY d.name, d.id";
    conn.query(sql).bind(account_id).bind(id).all().await
}

/// The groups they are in: Everyone first, then by name.
pub(crate) async fn groups(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<Group>, db::Error> {
    let mut groups = groups_of_learner(conn, account_id, id).await?;
    groups.sort_by(|a, b| (!a.is_everyone(), &a.name, &a.id).cmp(&(!b.is_everyone(), &b.name, &b.id)));
    Ok(groups)
}

/// The terms they accepted, newest first.
pub(crate) async fn acceptances(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
) -> Result<Vec<Acceptance>, db::Error> {
    let sql = "SELECT version, language, accepted_at FROM terms_acceptances \
               WHERE account_id = $1 AND learner_id = $2 ORDER BY version DESC";
    conn.query(sql).bind(account_id).bind(id).all().await
}
