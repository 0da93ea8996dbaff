//! What the page says of what was done just now, by its address.

use serde::Deserialize;

use super::view::MobieTrainPage;
use crate::routes::paths;

/// In the address, after a form.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(crate) struct Notice {
    pub(super) saved: bool,
    pub(super) disabled: bool,
    pub(super) roster_on: bool,
    pub(super) roster_off: bool,
    pub(super) rotated: bool,
    pub(super) revoked: bool,
    pub(super) sent_again: Option<u64>,
}

/// The page that says what was done: `saved=true`, `sent_again=3`.
pub(super) fn page_after(done: &str) -> String {
    format!("{}?{done}", paths::MobieTrain)
}

impl Notice {
    /// Whether it is about what is folded away otherwise.
    pub(super) const fn is_technical(&self) -> bool {
        self.rotated || self.revoked || self.sent_again.is_some()
    }

    /// A title and a text. The address may be older than the integration's state, so both have to agree.
    pub(super) fn said(&self, page: &MobieTrainPage) -> Option<(String, String)> {
        let (title, text) = match page.chip.key {
            "chip-waiting" if self.saved && page.writes => ("mobietrain-saved", "mobietrain-saved-mail-text"),
            "chip-waiting" if self.saved => ("mobietrain-saved", "mobietrain-saved-text"),
            "chip-connected" if self.saved => ("mobietrain-works", "mobietrain-works-text"),
            "chip-off" if self.disabled => ("mobietrain-off", "mobietrain-off-text"),
            _ if self.roster_on && page.roster.is_on => ("roster-is-on", "roster-is-on-text"),
            _ if self.roster_off && !page.roster.is_on => ("roster-is-off", "roster-is-off-text"),
            _ if self.rotated => ("keys-rotated", "keys-rotated-text"),
            _ if self.revoked => ("keys-revoked", "keys-revoked-text"),
            _ => return self.sent_again.map(|count| sent_again(page, count)),
        };
        let title = page.page.get(title).with("slug", &page.slug).to_string();
        Some((title, page.page.get(text).to_string()))
    }
}

fn sent_again(page: &MobieTrainPage, count: u64) -> (String, String) {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let title = page.page.get("replay-done").count("count", count).to_string();
    (title, page.page.get("replay-done-text").to_string())
}
