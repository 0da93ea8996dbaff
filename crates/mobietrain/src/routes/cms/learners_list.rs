//! A list of learners with its pages, on the page of all and on the report of a course, and the same as a file.

use axum::response::Response;
use login::Entry;
use serde_json::json;
use web::streamed;

use super::desk::{Desk, Reader};
use super::fields::search_text;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};
use crate::reports::learners::chosen::{Choice, LearnersQuery};
use crate::reports::learners::file::LearnersFile;
use crate::reports::learners::{self, Found, MANY, PAGE};

impl LearnersQuery {
    /// As it was asked, with a search that is one.
    pub(super) fn read(self) -> Self {
        Self { q: search_text(&self.q), ..self }
    }
}

/// A page of a list. Whatever shows it has `cms/learners_table.html` in it.
pub(super) struct List {
    pub found: Found,
    pub query: LearnersQuery,
    pub number: usize,
    /// The page that it stands on, …
    pub at: String,
    /// … and where the file is.
    pub export_at: String,
}

impl List {
    /// What the file is made by: the filter, without the page.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        self.query.fields()
    }

    pub fn first(&self) -> usize {
        (self.number - 1) * PAGE + 1
    }

    pub fn last(&self) -> usize {
        self.first() + self.found.learners.len() - 1
    }

    pub const fn finds_many(&self) -> bool {
        self.found.total > MANY
    }

    /// The page before, if there is one.
    pub fn previous(&self) -> Option<String> {
        let before = self.found.learners.first().filter(|_| self.number > 1)?.place().to_string();
        let page = (self.number - 1).to_string();
        let query = LearnersQuery { page, before, after: String::new(), ..self.query.clone() };
        Some(web::with_query(&self.at, &query))
    }

    /// The one after, if there is one.
    pub fn next(&self) -> Option<String> {
        let after = self.found.learners.last().filter(|_| self.found.goes_on)?.place().to_string();
        let page = (self.number + 1).to_string();
        let query = LearnersQuery { page, after, before: String::new(), ..self.query.clone() };
        Some(web::with_query(&self.at, &query))
    }
}

/// All who fit as a file, whatever page somebody was on. That it was taken, and how many are in it, stands in the log; not what was searched
/// for, which may be a name.
pub(super) async fn file(
    reader: Reader,
    query: LearnersQuery,
    report: Option<CourseId>,
) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    let query = query.read().first_page();
    app.heavy.run(&account_id, async move { download(&reader, query, report).await }).await?
}

async fn download(reader: &Reader, query: LearnersQuery, report: Option<CourseId>) -> web::Result<Response> {
    let Reader { desk, account, .. } = reader;
    let mut read = desk.app.db.read().await?;
    let choice = Choice::of(&mut read, reader.looking()).await?;
    let search = choice.search(&desk.app, &mut read, reader.looking(), (&query, report.as_ref())).await?;
    let found = learners::search(&mut read, &account.id, &search).await?;
    drop(read);
    note(desk, &account.id, found.total).await?;
    let today = desk.page.exact(&desk.app.clock.now());
    let name = format!("learners-{}.csv", today.get(..10).unwrap_or_default());
    let file = LearnersFile { account_id: account.id.clone(), search, page: desk.page.clone() };
    let app = desk.app.clone();
    web::download(&name, web::CSV, streamed(async move |parts| Ok(file.write(&app, &parts).await?)))
}

async fn note(desk: &Desk, account_id: &AccountId, learners: i64) -> Result<(), db::Error> {
    let mut write = desk.app.db.write().await?;
    let action = Action::LearnersExported.as_str();
    let entry = Entry { action, details: json!({ "learners": learners }), subjects: Vec::new() };
    desk.app.login.record(&mut write, account_id, &desk.actor(), &entry).await?;
    write.commit().await
}
