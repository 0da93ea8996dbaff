//! The page on which somebody says whom to change, and how.

use axum::extract::{Query, State};
use axum::response::Response;
use serde::{Deserialize, Serialize};
use web::Form;

use super::bulk_view::BulkPage;
use super::query::Filter;
use crate::App;
use crate::people::bulk::Who;
use crate::routes::paths;
use crate::routes::signed_in::SignedInLead;

/// All who fit a filter of the list, or without `all` those of a list that is going to be pasted.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct BulkQuery {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    all: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    department: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    status: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    role: String,
}

impl BulkQuery {
    pub(super) fn of(filter: Filter) -> Self {
        let Filter { q, department, status, role } = filter;
        Self { all: true, q, department, status, role }
    }
}

/// What the form holds: whom and how.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    /// Those who were ticked.
    pub(super) id: Vec<String>,
    /// A list that was pasted.
    pub(super) people: String,
    /// All who fit the filter.
    pub(super) all: bool,
    pub(super) q: String,
    pub(super) department: String,
    pub(super) status: String,
    pub(super) role: String,
    /// What to do: a word of `What`.
    #[serde(rename = "do")]
    pub(super) act: String,
    /// The departments to do it with.
    pub(super) to: Vec<String>,
    pub(super) language: String,
}

impl Typed {
    pub(super) fn filter(&self) -> Filter {
        Filter {
            q: self.q.clone(),
            department: self.department.clone(),
            status: self.status.clone(),
            role: self.role.clone(),
        }
    }

    pub(super) fn who(&self) -> Who {
        if self.all {
            Who::Fitting(self.filter().wanted())
        } else if self.id.is_empty() {
            Who::Pasted(self.people.clone())
        } else {
            Who::Ticked(self.id.iter().map(|id| id.as_str().into()).collect())
        }
    }
}

pub(crate) async fn show(
    _: paths::Bulk,
    State(app): State<App>,
    Query(query): Query<BulkQuery>,
    lead: SignedInLead,
) -> web::Result<Response> {
    let Filter { q, department, status, role } =
        Filter { q: query.q, department: query.department, status: query.status, role: query.role }
            .understood();
    let typed = Typed { all: query.all, q, department, status, role, ..Typed::default() };
    web::html(&BulkPage::new(&app, lead, typed).await?)
}

/// Goes on with those who were ticked in the list.
pub(crate) async fn ticked(
    _: paths::Bulk,
    State(app): State<App>,
    lead: SignedInLead,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let nobody = typed.id.is_empty();
    let typed = Typed { id: typed.id, ..Typed::default() };
    let mut page = BulkPage::new(&app, lead, typed).await?;
    if nobody {
        page.mistake("people", "bulk-nobody-ticked");
        return page.refused();
    }
    web::html(&page)
}
