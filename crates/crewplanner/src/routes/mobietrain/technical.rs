//! What the integration page folds away: messages, keys and clocks. It is open when something is wrong there.

use kernel::Timestamp;
use web::Page;

use super::deliveries::Deliveries;
use super::keys::{Key, keys_of, not_before};
use super::replay::Replaying;
use super::span::Span;
use crate::{App, Client};

pub(super) struct Technical {
    pub(super) open: bool,
    pub(super) deliveries: Deliveries,
    pub(super) keys: Vec<Key>,
    /// From when on the keys can be rotated; `None` when they can now.
    pub(super) rotates_from: Option<Timestamp>,
    /// The key that revoking is being asked about.
    pub(super) revoking: Option<Key>,
    /// Which of the messages that were given up are to be sent again.
    pub(super) span: Span,
    pub(super) span_wrong: bool,
    pub(super) replaying: Option<Replaying>,
}

impl Technical {
    pub(super) async fn of(app: &App, client: &Client, page: &Page) -> Result<Self, db::Error> {
        let (deliveries, keys) = (Deliveries::of(app, client).await?, keys_of(app, client).await?);
        let now = app.clock.now();
        Ok(Self {
            open: deliveries.are_in_trouble(page),
            deliveries,
            rotates_from: not_before(&keys, now),
            keys,
            revoking: None,
            span: Span::whole(now, &app.settings.time_zone),
            span_wrong: false,
            replaying: None,
        })
    }
}
