//! What the page says of what was done just now, by its address.

use axum_extra::routing::TypedPath as _;
use serde::{Deserialize, Serialize};

use super::view::MobieTrainPage;
use crate::routes::paths;

/// In the address, after a form.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Notice {
    #[serde(skip_serializing_if = "is_false")]
    pub(super) saved: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) disabled: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) rotated: bool,
    #[serde(skip_serializing_if = "is_false")]
    pub(super) revoked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) sent_again: Option<u64>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Notice {
    /// The page that says it.
    pub(super) fn page(&self) -> String {
        paths::MobieTrain.with_query_params(self).to_string()
    }

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
