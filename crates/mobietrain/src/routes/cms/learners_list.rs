//! A list of learners with its pages, on the page of all and on the report of a course, and the same as a file.

use axum::response::Response;
use db::Connection;
use jwt_link::Status;
use login::Entry;
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::streamed;

use super::desk::{Desk, Reader};
use super::fields::search_text;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};
use crate::learning::course::listing::{self, Course, State};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};
use crate::reports::learners::file::LearnersFile;
use crate::reports::learners::filter::{Filter, Standing, Wanted};
use crate::reports::learners::place::{From, Place};
use crate::reports::learners::{self, Found, MANY, PAGE, Search};

/// The word of the status of those who have left, which is none of a link.
pub(super) const LEFT: &str = "left";

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct LearnersQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub group: String,
    /// A [`Status`], or [`LEFT`]. Any other word asks for nobody in particular, as none does.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub status: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub course: String,
    /// A [`Standing`] with the course.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub state: String,
    /// A [`Seen`](crate::reports::learners::filter::Seen).
    #[serde(skip_serializing_if = "str::is_empty")]
    pub seen: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub page: String,
    /// A [`Place`]: whose page comes after it …
    #[serde(skip_serializing_if = "str::is_empty")]
    pub after: String,
    /// … or before it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub before: String,
}

impl LearnersQuery {
    /// As it was asked, with a search that is one.
    pub fn read(self) -> Self {
        Self { q: search_text(&self.q), ..self }
    }

    /// What the list of a report is chosen by: how far people are in its course.
    pub fn of_report(self) -> Self {
        let Self { state, page, after, before, .. } = self;
        Self { state, page, after, before, ..Self::default() }
    }

    /// The same search from its first page.
    pub fn first_page(&self) -> Self {
        let (page, after, before) = Default::default();
        Self { page, after, before, ..self.clone() }
    }

    /// The number of the page, which is only shown, and where it begins. Without a place it is the first.
    pub fn place(&self) -> (usize, From) {
        let number = self.page.parse().unwrap_or(1).clamp(2, 1_000_000);
        match (self.after.parse::<Place>(), self.before.parse::<Place>()) {
            (Ok(place), _) => (number, From::After(place)),
            (_, Ok(place)) if self.page != "1" => (number, From::Before(place)),
            _ => (1, From::First),
        }
    }

    pub fn standing(&self) -> Option<Standing> {
        self.state.parse().ok()
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
        let query = &self.query;
        let fields = [
            ("q", query.q.as_str()),
            ("group", &query.group),
            ("status", &query.status),
            ("course", &query.course),
            ("state", &query.state),
            ("seen", &query.seen),
        ];
        fields.into_iter().filter(|(_, value)| !value.is_empty()).collect()
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

/// What can be chosen.
pub(super) struct Choice {
    /// All of the account.
    pub groups: Vec<Group>,
    /// Those that people see or have seen; drafts are for those who write them.
    pub courses: Vec<Course>,
}

impl Choice {
    pub async fn of(reader: &Reader, read: &mut Connection) -> web::Result<Self> {
        let Reader { desk, account, within } = reader;
        let mut courses = listing::list(read, &account.id, desk.page.language()).await?;
        courses.retain(|course| course.state != State::Draft);
        if let Within::Groups(_) = within {
            // Whoever looks after some groups filters by what these can see.
            courses.retain(|course| course.state == State::Published);
        }
        Ok(Self { groups: store::list(read, &account.id).await?, courses })
    }

    /// What is listed. `report`: only those who have this course, with how far they are in it.
    pub async fn search(
        &self,
        reader: &Reader,
        read: &mut Connection,
        (query, report): (&LearnersQuery, Option<&CourseId>),
    ) -> web::Result<Search> {
        let Reader { desk, account, within } = reader;
        let seen = self.groups.iter().filter(|group| within.shows(group));
        let group = seen.into_iter().find(|group| query.group == group.id).cloned();
        let course = self.courses.iter().find(|course| query.course == course.id);
        let wanted = Wanted {
            course: report.or(course.map(|course| &course.id)).cloned(),
            standing: query.standing(),
            seen: query.seen.parse().ok(),
            has_left: query.status == LEFT,
            holders: report.is_some(),
        };
        let filter = Filter::of(&desk.app, read, &account.id, wanted, &self.groups).await?;
        let (text, from) = (query.q.clone(), query.place().1);
        let status: Option<Status> = query.status.parse().ok();
        Ok(Search { text, status, group, filter, within: within.clone(), from })
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
    let choice = Choice::of(reader, &mut read).await?;
    let search = choice.search(reader, &mut read, (&query, report.as_ref())).await?;
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
