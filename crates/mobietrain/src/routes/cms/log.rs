//! The sign-on log on a page: the same for the operator and the content admin.

use askama::Template;
use axum::response::Response;
use db::Connection;
use serde::Deserialize;
use web::Page;

use super::desk::Desk;
use super::fields::search_text;
use crate::sign_on::log::{self, Entry, Search};

/// What the address of a page with a log may ask for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct LogQuery {
    q: String,
    failed: String,
    before: String,
}

/// A page of the log.
pub(super) struct Log {
    pub entries: Vec<Entry>,
    pub search: Search,
    /// Whether older entries follow.
    pub more: bool,
    /// The page it stands on.
    pub at: String,
    /// Where its entries are, with a slash at the end.
    pub entries_at: String,
    /// Whether it is the log of attempts on accounts that do not exist.
    pub is_of_nobody: bool,
}

impl Log {
    pub async fn read(
        conn: &mut Connection,
        account_id: &str,
        query: &LogQuery,
        at: String,
        entries_at: String,
    ) -> Result<Self, db::Error> {
        let before = if query.before.contains('\0') { String::new() } else { query.before.clone() };
        let search = Search { failed_only: query.failed == "1", text: search_text(&query.q), before };
        let (entries, more) = log::list(conn, account_id, &search).await?;
        let is_of_nobody = account_id == log::UNKNOWN_ACCOUNT;
        Ok(Self { entries, search, more, at, entries_at, is_of_nobody })
    }

    /// The id from which the next page goes on.
    pub fn last_id(&self) -> &str {
        self.entries.last().map_or("", |entry| &entry.id)
    }

    /// The rest of the address of this search; a cursor may follow.
    pub fn query(&self) -> String {
        let failed = if self.search.failed_only { "failed=1&" } else { "" };
        format!("{failed}q={}", encode(&self.search.text))
    }

    pub fn is_filtered(&self) -> bool {
        self.search != Search::default()
    }
}

#[derive(Template)]
#[template(path = "cms/sign_on.html")]
pub(super) struct SignOnPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub entry: &'a Entry,
    /// Where the log is, and what it is called there.
    pub back: String,
    pub back_name: String,
}

/// The page of one entry of an account's log.
pub(super) async fn entry(
    desk: &Desk,
    account_id: &str,
    id: &str,
    back: String,
    back_name: String,
) -> web::Result<Response> {
    let found = log::find(&mut *desk.app.db.read().await?, account_id, id).await?;
    let entry = found.ok_or(web::Error::not_found())?;
    web::html(&SignOnPage { page: &desk.page, desk, entry: &entry, back, back_name })
}

impl SignOnPage<'_> {
    /// The claims, one a line, for reading.
    pub fn claims(&self) -> Vec<(String, String)> {
        let parsed = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(&self.entry.claims);
        let text = |value: serde_json::Value| match value {
            serde_json::Value::String(text) => text,
            other => other.to_string(),
        };
        parsed.unwrap_or_default().into_iter().map(|(name, value)| (name, text(value))).collect()
    }

    /// A key of this entry's outcome.
    pub fn key(&self, prefix: &str) -> String {
        format!("{prefix}-{}", self.entry.key())
    }
}

/// A text as a value in an address or a `mailto:` link (RFC 3986 §2.1).
pub(super) fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
