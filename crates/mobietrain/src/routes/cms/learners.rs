//! The list of learners, with its search and its filters; and the same as a file.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use jwt_link::Status;
use login::Entry;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::json;
use web::{Form, Page, streamed};

use super::desk::{Desk, Reader};
use super::fields::search_text;
use super::paths::{LearnerDelete, LearnerPage, Learners, LearnersExport};
use crate::accounts::overview::Overview;
use crate::audit::Action;
use crate::learning::course::listing::{self, Course, State};
use crate::people::groups::within::Within;
use crate::people::groups::{Group, store};
use crate::reports::learners::file::LearnersFile;
use crate::reports::learners::filter::{Filter, Seen, Standing, Wanted};
use crate::reports::learners::place::{From, Place};
use crate::reports::learners::{self, Found, MANY, PAGE, Search};

#[derive(Template)]
#[template(path = "cms/learners.html")]
pub(super) struct LearnersPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub found: Found,
    pub groups: Vec<Group>,
    pub courses: Vec<Course>,
    /// What must be known of so many courses that one has to be chosen.
    pub is_too_wide: bool,
    pub query: LearnersQuery,
    /// Everybody, found or not; as far as they are counted.
    pub all: i64,
    pub number: usize,
}

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct LearnersQuery {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub group: String,
    #[serde(skip_serializing_if = "Option::is_none", deserialize_with = "known")]
    pub status: Option<Status>,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub course: String,
    /// A [`Standing`] with the course.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub state: String,
    /// A [`Seen`].
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

/// Any other word in the address asks for nobody in particular, as none does.
fn known<'de, D: Deserializer<'de>>(typed: D) -> Result<Option<Status>, D::Error> {
    Ok(String::deserialize(typed)?.parse().ok())
}

impl LearnersPage<'_> {
    /// What the file is made by: the filter, without the page.
    pub fn fields(&self) -> Vec<(&'static str, &str)> {
        let query = &self.query;
        let status = query.status.map_or("", Status::as_str);
        let fields = [
            ("q", query.q.as_str()),
            ("group", &query.group),
            ("status", status),
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

    /// More than are counted.
    pub const fn has_many(&self) -> bool {
        self.all > MANY
    }

    pub const fn finds_many(&self) -> bool {
        self.found.total > MANY
    }

    /// The page before, if there is one.
    pub fn previous(&self) -> Option<String> {
        let before = self.found.learners.first().filter(|_| self.number > 1)?.place().to_string();
        let page = (self.number - 1).to_string();
        Some(web::with_query(
            self.desk.at(Learners),
            &LearnersQuery { page, before, after: String::new(), ..self.query.clone() },
        ))
    }

    /// The one after, if there is one.
    pub fn next(&self) -> Option<String> {
        let after = self.found.learners.last().filter(|_| self.found.goes_on)?.place().to_string();
        let page = (self.number + 1).to_string();
        Some(web::with_query(
            self.desk.at(Learners),
            &LearnersQuery { page, after, before: String::new(), ..self.query.clone() },
        ))
    }
}

impl LearnersQuery {
    fn first_page(&self, desk: &Desk) -> String {
        let (page, after, before) = Default::default();
        web::with_query(desk.at(Learners), &Self { page, after, before, ..self.clone() })
    }

    /// The number of the page, which is only shown, and where it begins. Without a place it is the first.
    fn place(&self) -> (usize, From) {
        let number = self.page.parse().unwrap_or(1).clamp(2, 1_000_000);
        match (self.after.parse::<Place>(), self.before.parse::<Place>()) {
            (Ok(place), _) => (number, From::After(place)),
            (_, Ok(place)) if self.page != "1" => (number, From::Before(place)),
            _ => (1, From::First),
        }
    }
}

pub(super) async fn show(
    _: Learners,
    reader: Reader,
    Query(query): Query<LearnersQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, found(reader, query)).await?
}

/// Looks at everybody.
async fn found(reader: Reader, query: LearnersQuery) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let query = LearnersQuery { q: search_text(&query.q), ..query };
    let mut read = desk.app.db.read().await?;
    let choice = Choice::of(desk, account, within, &mut read).await?;
    let search = choice.search(&reader, &mut read, &query).await?;
    let found = learners::search(&mut read, &account.id, &search).await?;
    if found.learners.is_empty() && found.total > 0 {
        return Ok(Redirect::to(&query.first_page(desk)).into_response()); // whoever stood there is gone
    }
    let all = learners::count(&mut read, &account.id, within, MANY + 1).await?;
    drop(read);
    web::html(&LearnersPage {
        page: &desk.page,
        desk,
        found,
        groups: within.among(choice.groups),
        courses: choice.courses,
        is_too_wide: search.filter.is_too_wide(),
        number: query.place().0,
        query,
        all,
    })
}

/// What can be chosen.
struct Choice {
    /// All of the account.
    groups: Vec<Group>,
    /// Those that people see or have seen; drafts are for those who write them.
    courses: Vec<Course>,
}

impl Choice {
    async fn of(
        desk: &Desk,
        account: &Overview,
        within: &Within,
        read: &mut db::Connection,
    ) -> web::Result<Self> {
        let mut courses = listing::list(read, &account.id, desk.page.language()).await?;
        courses.retain(|course| course.state != State::Draft);
        if let Within::Groups(_) = within {
            // Whoever looks after some groups filters by what these can see.
            courses.retain(|course| course.state == State::Published);
        }
        Ok(Self { groups: store::list(read, &account.id).await?, courses })
    }

    async fn search(
        &self,
        reader: &Reader,
        read: &mut db::Connection,
        query: &LearnersQuery,
    ) -> web::Result<Search> {
        let Reader { desk, account, within } = reader;
        let seen = self.groups.iter().filter(|group| within.shows(group));
        let group = seen.into_iter().find(|group| query.group == group.id).cloned();
        let course = self.courses.iter().find(|course| query.course == course.id);
        let wanted = Wanted {
            course: course.map(|course| course.id.clone()),
            standing: query.state.parse().ok(),
            seen: query.seen.parse().ok(),
        };
        let filter = Filter::of(&desk.app, read, &account.id, wanted, &self.groups).await?;
        let (text, from) = (query.q.clone(), query.place().1);
        Ok(Search { text, status: query.status, group, filter, within: within.clone(), from })
    }
}

/// All who fit as a file, whatever page somebody was on. That it was taken, and how many are in it, stands in the log; not what was searched
/// for, which may be a name.
pub(super) async fn export(
    _: LearnersExport,
    reader: Reader,
    Form(query): Form<LearnersQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, file(reader, query)).await?
}

async fn file(reader: Reader, query: LearnersQuery) -> web::Result<Response> {
    let Reader { desk, account, within } = &reader;
    let (page, after, before) = Default::default();
    let query = LearnersQuery { q: search_text(&query.q), page, after, before, ..query };
    let mut read = desk.app.db.read().await?;
    let choice = Choice::of(desk, account, within, &mut read).await?;
    let search = choice.search(&reader, &mut read, &query).await?;
    let found = learners::search(&mut read, &account.id, &search).await?;
    drop(read);
    let mut write = desk.app.db.write().await?;
    let action = Action::LearnersExported.as_str();
    let entry = Entry { action, details: json!({ "learners": found.total }), subjects: Vec::new() };
    desk.app.login.record(&mut write, &account.id, &desk.actor(), &entry).await?;
    write.commit().await?;
    let name =
        format!("learners-{}.csv", desk.page.exact(&desk.app.clock.now()).get(..10).unwrap_or_default());
    let file = LearnersFile { account_id: account.id.clone(), search, page: desk.page.clone() };
    let app = desk.app.clone();
    web::download(&name, web::CSV, streamed(async move |parts| Ok(file.write(&app, &parts).await?)))
}
