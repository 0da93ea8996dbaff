//! The list of the link doctor: attempts to sign on, of one account or of all, newest first, as the address chooses them.

use std::collections::HashMap;

use db::Connection;
use jwt_link::Code;
use serde::{Deserialize, Serialize};
use web::{Between, Page, WrongDays};

use super::fields::search_text;
use super::paths::{AccountPage, Doctor, DoctorEntry};
use crate::accounts::overview::{self, Named};
use crate::ids::{AccountId, EntryId};
use crate::sign_on::log::{self, Entry, Found, Outcome, SIGNED_ON, Search};

/// What the address asks for.
#[derive(Clone, Default, Deserialize, Serialize, PartialEq, Eq)]
#[serde(default)]
pub(super) struct DoctorQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub outcome: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    /// The first day …
    #[serde(skip_serializing_if = "str::is_empty")]
    pub from: String,
    /// … and the last.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub to: String,
    /// Only entries older than this one.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub before: String,
}

/// Whose attempts.
pub(super) enum Of<'a> {
    Account(&'a AccountId),
    /// For operators: of all accounts, and on those that do not exist.
    Everybody,
}

/// A page of them.
pub(super) struct DoctorLog {
    pub entries: Vec<Entry>,
    pub query: DoctorQuery,
    pub wrong: WrongDays,
    /// Where the older entries begin, if there may be some.
    pub older: Option<EntryId>,
    /// The page it stands on; with a slash and an id after it, that of an entry.
    pub at: String,
    /// What the accounts are called, where there are several.
    pub accounts: Option<HashMap<AccountId, Named>>,
}

impl DoctorQuery {
    /// The same as far as a database and a page can take it.
    fn clean(self) -> Self {
        let clean = |text: String| text.chars().filter(|c| !c.is_control()).take(100).collect::<String>();
        let outcome = Outcome::from_word(&self.outcome).as_str().to_owned();
        let (from, to, before) = (clean(self.from), clean(self.to), clean(self.before));
        Self { outcome, q: search_text(&self.q), from, to, before }
    }

    /// What it looks for, from the newest on; `None` when its days are wrong.
    pub fn search(self, page: &Page) -> Option<Search> {
        let query = self.clean();
        let (between, wrong) = Between::days(page, &query.from, &query.to);
        let outcome = Outcome::from_word(&query.outcome);
        (!wrong.any()).then(|| Search { outcome, text: query.q, between, before: String::new() })
    }

    /// What the file is made by: the filter, without the page.
    fn fields(&self) -> Vec<(&'static str, &str)> {
        let fields = [("outcome", &*self.outcome), ("q", &self.q), ("from", &self.from), ("to", &self.to)];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    fn is_chosen(&self) -> bool {
        Self { before: String::new(), ..self.clone() } != Self::default()
    }
}

impl DoctorLog {
    /// Nothing when the days in the address are wrong, of which `wrong` then says what.
    pub async fn read(
        conn: &mut Connection,
        page: &Page,
        of: Of<'_>,
        query: DoctorQuery,
        at: String,
    ) -> Result<Self, db::Error> {
        let query = query.clean();
        let (between, wrong) = Between::days(page, &query.from, &query.to);
        let outcome = Outcome::from_word(&query.outcome);
        let search = Search { outcome, text: query.q.clone(), between, before: query.before.clone() };
        let Found { entries, older } = match of {
            _ if wrong.any() => Found::default(),
            Of::Account(account_id) => log::list(conn, account_id, &search).await?,
            Of::Everybody => log::everywhere(conn, &search).await?,
        };
        let accounts = match of {
            Of::Account(_) => None,
            Of::Everybody => Some(overview::names(conn).await?),
        };
        Ok(Self { entries, query, wrong, older, at, accounts })
    }

    /// The choices of outcome: the word in the address, and the key of what it is called.
    pub fn outcomes(&self) -> Vec<(&'static str, String)> {
        let fixed = [("", "all"), ("failed", "failed"), (SIGNED_ON, "signed-on")];
        let fixed = fixed.into_iter().map(|(word, key)| {
            let key = if word == SIGNED_ON { format!("cms-outcome-{key}") } else { format!("cms-log-{key}") };
            (word, key)
        });
        let codes = Code::ALL.into_iter().map(|code| (code.as_str(), outcome_key(code)));
        fixed.chain(codes).collect()
    }

    /// The fields of the form for the file.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        self.query.fields()
    }

    /// The page that this search begins with.
    pub fn newest(&self) -> String {
        self.from(String::new())
    }

    /// The page with the older entries of this search.
    pub fn older_page(&self, than: &EntryId) -> String {
        self.from(than.to_string())
    }

    fn from(&self, before: String) -> String {
        web::with_query(&self.at, &DoctorQuery { before, ..self.query.clone() })
    }

    pub fn is_filtered(&self) -> bool {
        self.query.is_chosen()
    }

    pub fn is_older(&self) -> bool {
        !self.query.before.is_empty()
    }

    /// The account of an entry, where the list has several.
    pub fn account(&self, entry: &Entry) -> Option<&Named> {
        self.accounts.as_ref()?.get(&entry.account_id)
    }

    /// Where an entry is shown.
    pub fn entry_at(&self, entry: &Entry) -> String {
        match self.account(entry) {
            Some(account) => of_account(&account.slug, DoctorEntry { id: entry.id.clone() }),
            None => format!("{}/{}", self.at, entry.id),
        }
    }

    /// The list of its account alone.
    pub fn account_at(&self, account: &Named) -> String {
        of_account(&account.slug, Doctor)
    }
}

fn of_account(slug: &str, path: impl std::fmt::Display) -> String {
    format!("{}{path}", AccountPage { slug: slug.to_owned() })
}

fn outcome_key(code: Code) -> String {
    format!("cms-outcome-{}", code.as_str().replace('_', "-"))
}
