//! What the integration page says about the messages between the two sites.

use jwt_link::limits;
use peer::{ReceivedRow, Sent, Status};
use web::Page;

use crate::{App, Client};

/// Messages of each direction that the page lists.
const LISTED: i64 = 10;

/// The last messages, and how it goes.
pub(crate) struct Deliveries {
    pub(crate) status: Status,
    pub(crate) sent: Vec<Sent>,
    pub(crate) received: Vec<ReceivedRow>,
}

impl Deliveries {
    pub(crate) async fn of(app: &App, client: &Client) -> Result<Self, db::Error> {
        let mut read = app.db.read().await?;
        Ok(Self {
            status: app.peer.status(&mut read, &client.id).await?,
            sent: app.peer.sent(&mut read, &client.id, LISTED).await?,
            received: app.peer.received(&mut read, &client.id, LISTED).await?,
        })
    }

    /// Whether somebody has to look.
    pub(crate) fn are_in_trouble(&self, page: &Page) -> bool {
        self.status.given_up > 0 || self.trouble().is_some() || self.clocks(page).is_some()
    }

    /// A sentence about clocks that are so far apart that links and messages are refused.
    pub(crate) fn clocks(&self, page: &Page) -> Option<String> {
        let (ahead, at) = self.status.clock_skew?;
        if ahead.unsigned_abs() <= limits::LEEWAY.unsigned_abs() {
            return None;
        }
        let key = if ahead > 0 { "clocks-ahead" } else { "clocks-behind" };
        let seconds = i64::try_from(ahead.unsigned_abs()).unwrap_or(i64::MAX);
        Some(page.get(key).count("seconds", seconds).with("when", page.moment(&at)).to_string())
    }

    /// What went wrong the last time. Once everything that failed is given up, that is what the page says instead.
    pub(crate) fn trouble(&self) -> Option<&str> {
        let given_up = self.status.waiting == 0 && self.status.given_up > 0;
        self.status.last_error.as_deref().filter(|_| !given_up)
    }

    /// How long the last message took, in seconds, rounded up.
    pub(crate) fn lag(&self, page: &Page) -> Option<String> {
        // Whole seconds: tenths would need a comma in most languages.
        let seconds = (self.status.lag? + 999) / 1000;
        Some(page.get("deliveries-lag-seconds").with("seconds", seconds.to_string()).to_string())
    }
}

/// The key of a message's name. Kept of it is the name alone, also of one that a later version told of.
pub(crate) fn event_key(name: &str) -> &'static str {
    match name {
        "catalogue-changed" => "event-catalogue-changed",
        "courses-seen" => "event-courses-seen",
        "course-completed" => "event-course-completed",
        "completion-withdrawn" => "event-completion-withdrawn",
        "session-revoked" => "event-session-revoked",
        "learner-deleted" => "event-learner-deleted",
        "keys-changed" => "event-keys-changed",
        "people-changed" => "event-people-changed",
        _ => "event-unknown",
    }
}

/// How a message of ours is doing: class and icon of the chip, and its key.
pub(crate) const fn state(sent: &Sent) -> (&'static str, &'static str, &'static str) {
    if sent.delivered_at.is_some() {
        ("is-ok", "ok", "delivery-delivered")
    } else if sent.given_up_at.is_some() {
        ("is-bad", "fail", "delivery-given-up")
    } else {
        ("is-wait", "wait", "delivery-waiting")
    }
}
