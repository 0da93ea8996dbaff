//! The list of learners, with its search.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use jwt_link::Status;
use serde::{Deserialize, Deserializer, Serialize};
use web::Page;

use super::desk::{Admin, Desk};
use super::fields::search_text;
use super::paths::{LearnerDelete, LearnerPage, Learners};
use crate::people::groups::{Group, store};
use crate::reports::learners::{self, Found, PAGE, Search};

#[derive(Template)]
#[template(path = "cms/learners.html")]
pub(super) struct LearnersPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub found: Found,
    pub groups: Vec<Group>,
    pub query: LearnersQuery,
    /// Everybody, found or not.
    pub all: i64,
    pub number: i64,
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
}

/// Any other word in the address asks for nobody in particular, as none does.
fn known<'de, D: Deserializer<'de>>(typed: D) -> Result<Option<Status>, D::Error> {
    Ok(String::deserialize(typed)?.parse().ok())
}

impl LearnersPage<'_> {
    pub fn first(&self) -> i64 {
        (self.number - 1) * PAGE + 1
    }

    pub fn last(&self) -> i64 {
        (self.number * PAGE).min(self.found.total)
    }

    pub fn pages(&self) -> i64 {
        (self.found.total + PAGE - 1) / PAGE
    }

    /// Another page of the same search.
    pub fn to_page(&self, number: i64) -> String {
        web::with_query(Learners, &LearnersQuery { page: number.to_string(), ..self.query.clone() })
    }
}

pub(super) async fn show(
    _: Learners,
    admin: Admin,
    Query(query): Query<LearnersQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, found(admin, query)).await?
}

/// Looks at everybody.
async fn found(admin: Admin, query: LearnersQuery) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let query = LearnersQuery { q: search_text(&query.q), ..query };
    let mut read = desk.app.db.read().await?;
    let groups = store::list(&mut read, &account.id).await?;
    let number = query.page.parse().unwrap_or(1).clamp(1, 1_000_000);
    let group = groups.iter().find(|group| query.group == group.id).cloned();
    let search = Search { text: query.q.clone(), status: query.status, group, page: number };
    let found = learners::search(&mut read, &account.id, &search).await?;
    let all = learners::count(&mut read, &account.id).await?;
    drop(read);
    web::html(&LearnersPage { page: &desk.page, desk: &desk, found, groups, query, all, number })
}
