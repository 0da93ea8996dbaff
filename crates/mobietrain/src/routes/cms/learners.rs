//! The list of learners, with its search.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use jwt_link::Status;
use serde::{Deserialize, Deserializer, Serialize};
use web::Page;

use super::desk::{Desk, Reader};
use super::fields::search_text;
use super::paths::{LearnerDelete, LearnerPage, Learners};
use crate::people::groups::{Group, store};
use crate::reports::learners::{self, Found, From, MANY, PAGE, Place, Search};

#[derive(Template)]
#[template(path = "cms/learners.html")]
pub(super) struct LearnersPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub found: Found,
    pub groups: Vec<Group>,
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
    let Reader { desk, account, within } = reader;
    let query = LearnersQuery { q: search_text(&query.q), ..query };
    let mut read = desk.app.db.read().await?;
    let groups = within.among(store::list(&mut read, &account.id).await?);
    let (number, from) = query.place();
    let group = groups.iter().find(|group| query.group == group.id).cloned();
    let search = Search { text: query.q.clone(), status: query.status, group, within: within.clone(), from };
    let found = learners::search(&mut read, &account.id, &search).await?;
    if found.learners.is_empty() && found.total > 0 {
        return Ok(Redirect::to(&query.first_page(&desk)).into_response()); // whoever stood there is gone
    }
    let all = learners::count(&mut read, &account.id, &within, MANY + 1).await?;
    drop(read);
    web::html(&LearnersPage { page: &desk.page, desk: &desk, found, groups, query, all, number })
}
