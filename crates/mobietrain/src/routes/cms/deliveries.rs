//! Events to and from CrewPlanner on a page: the same for the operator and the content admin.

use db::Connection;
use jwt_link::limits;
use kernel::Timestamp;
use peer::{ReceivedRow, Sent, Status};
use web::{Message, Page};

use super::desk::Desk;
use super::paths::Connection as ConnectionPath;
use crate::App;
use crate::ids::AccountId;

/// How many events of each direction a page shows.
const SHOWN: i64 = 20;

/// How it goes with CrewPlanner, for one account.
pub(super) struct Deliveries {
    pub status: Status,
    pub sent: Vec<Sent>,
    pub received: Vec<ReceivedRow>,
    /// Where an event is sent again: this, its id, and `/send-again`.
    events_at: String,
}

impl Deliveries {
    pub async fn read(
        app: &App,
        conn: &mut Connection,
        account_id: &AccountId,
        events_at: String,
    ) -> Result<Self, db::Error> {
        Ok(Self {
            status: app.peer.status(conn, account_id).await?,
            sent: app.peer.sent(conn, account_id, SHOWN).await?,
            received: app.peer.received(conn, account_id, SHOWN).await?,
            events_at,
        })
    }

    pub fn again(&self, event: &Sent) -> String {
        format!("{}{}/send-again", self.events_at, event.id)
    }

    /// When links and events are refused for it: by how many seconds CrewPlanner's clock is ahead of ours, and when
    /// that was measured.
    pub fn clock_is_off(&self) -> Option<(i64, Timestamp)> {
        self.status.clock_skew.filter(|(ahead, _)| ahead.abs() > limits::LEEWAY)
    }

    /// How long the last delivered event was on its way.
    pub fn lag(&self, page: &Page) -> Option<String> {
        let seconds = self.status.lag? / 1000;
        let text = |key: &'static str, n: i64| count(page.get(key), n);
        Some(match seconds {
            i64::MIN..1 => page.get("cms-events-lag-none").to_string(),
            1..120 => text("cms-events-lag-seconds", seconds),
            120..7200 => text("cms-events-lag-minutes", seconds / 60),
            _ => text("cms-events-lag-hours", seconds / 3600),
        })
    }
}

fn count(message: Message<'_>, n: i64) -> String {
    message.count("n", n).to_string()
}

/// The key of an event's words.
pub(super) fn words(name: &str) -> &'static str {
    match name {
        "catalogue-changed" => "cms-event-catalogue-changed",
        "courses-seen" => "cms-event-courses-seen",
        "course-completed" => "cms-event-course-completed",
        "session-revoked" => "cms-event-session-revoked",
        "completion-withdrawn" => "cms-event-completion-withdrawn",
        "learner-deleted" => "cms-event-learner-deleted",
        "keys-changed" => "cms-event-keys-changed",
        "people-changed" => "cms-event-people-changed",
        _ => "cms-event-unknown",
    }
}

/// Where the events of a content admin's account are.
pub(super) fn own(desk: &Desk) -> String {
    format!("{}/events/", desk.at(ConnectionPath))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The types of `docs/protocol.md`.
    #[test]
    fn every_type_of_event_has_words() {
        let protocol = include_str!("../../../../../docs/protocol.md");
        let is_event = |word: &&str| {
            word.starts_with("urn:jwt-link:event:") || word.contains("/secevent/caep/event-type/")
        };
        let names = protocol.split('`').filter(is_event).filter_map(|word| word.rsplit([':', '/']).next());
        let names: std::collections::BTreeSet<&str> = names.collect();
        assert_eq!(names.len(), 8, "{names:?}");
        let unknown: Vec<_> = names.into_iter().filter(|name| words(name) == words("nothing")).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
