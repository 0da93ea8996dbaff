//! The sign-on log on a page: the same for the operator and the content admin.

use askama::Template;
use axum::response::Response;
use db::Connection;
use serde::{Deserialize, Serialize};
use web::Page;

use super::desk::Desk;
use super::fields::search_text;
use super::paths::LearnerPage;
use crate::ids::{AccountId, EntryId};
use crate::sign_on::log::{self, Entry, Found, Search};

/// What the address of a page with a log may ask for.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct LogQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    failed: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    before: String,
}

/// A page of the log.
pub(super) struct Log {
    pub entries: Vec<Entry>,
    pub search: Search,
    /// Where the older entries begin, if there may be some.
    pub older: Option<EntryId>,
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
        account_id: &AccountId,
        query: &LogQuery,
        at: String,
        entries_at: String,
    ) -> Result<Self, db::Error> {
        let before = if query.before.contains('\0') { String::new() } else { query.before.clone() };
        let search = Search { failed_only: query.failed == "1", text: search_text(&query.q), before };
        let Found { entries, older } = log::list(conn, account_id, &search).await?;
        let is_of_nobody = *account_id == log::unknown_account();
        Ok(Self { entries, search, older, at, entries_at, is_of_nobody })
    }

    /// The page that this search begins with.
    pub fn newest(&self) -> String {
        self.from(String::new())
    }

    /// The page with the older entries of this search.
    pub fn older(&self, than: &EntryId) -> String {
        self.from(than.to_string())
    }

    fn from(&self, before: String) -> String {
        let failed = if self.search.failed_only { "1".to_owned() } else { String::new() };
        web::with_query(&self.at, &LogQuery { failed, q: self.search.text.clone(), before })
    }

    /// The page with what failed, whoever it was.
    pub fn failed(&self) -> String {
        web::with_query(&self.at, &LogQuery { failed: "1".to_owned(), ..LogQuery::default() })
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
    account_id: &AccountId,
    id: &EntryId,
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
