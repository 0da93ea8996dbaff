//! Reminding those in a list who are late, or have something due: whom and of what, before it is done.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use web::{Day, Form, Page};

use super::query::Filter;
use super::{is_offered, offered};
use crate::App;
use crate::ids::EmployeeId;
use crate::people::bulk::MOST;
use crate::people::list;
use crate::people::reach::Reach;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::training::news::When;
use crate::training::reminders::by_hand::{self, Plan};

/// The filter of the list, and how many messages were written just now.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct RemindQuery {
    #[serde(flatten)]
    pub(super) filter: Filter,
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<usize>,
}

impl RemindQuery {
    pub(super) fn of(filter: &Filter) -> Self {
        Self { filter: filter.clone(), written: None }
    }
}

#[derive(Template)]
#[template(path = "remind.html")]
struct RemindPage {
    page: Page,
    me: Me,
    query: RemindQuery,
    plan: Plan,
    /// There are more in the list than are reminded at once.
    is_more: bool,
    today: Day,
    mails: bool,
}

impl RemindPage {
    fn list(&self) -> String {
        web::with_query(paths::Employees, &self.query.filter)
    }
}

pub(in crate::routes) async fn ask(
    _: paths::Remind,
    State(app): State<App>,
    Query(query): Query<RemindQuery>,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let Meant { query, ids, is_more } = meant(&app, (&me, &reach), query).await?;
    let plan = by_hand::plan(&app, &mut *app.db.read().await?, &me.client.id, &ids).await?;
    let (today, mails) = (app.today().day, app.mail.is_set_up());
    web::html(&RemindPage { page, me, query, plan, is_more, today, mails })
}

pub(in crate::routes) async fn submit(
    _: paths::Remind,
    State(app): State<App>,
    SignedInLead { signed_in: SignedIn { me, .. }, reach }: SignedInLead,
    Form(query): Form<RemindQuery>,
) -> web::Result<Response> {
    let Meant { query, ids, .. } = meant(&app, (&me, &reach), query).await?;
    if !app.mail.is_set_up() {
        return Err(web::Error::bad_request());
    }
    let written = match by_hand::remind(&app, &me.client, (&reach, &me.actor()), &ids).await {
        Ok(people) => Some(people),
        Err(crate::Refusal::NotYours) => return Err(web::Error::forbidden()),
        Err(refusal) => return Err(refusal.into()),
    };
    let done = RemindQuery { written, ..query };
    Ok(Redirect::to(&web::with_query(paths::Remind, &done)).into_response())
}

/// Whom somebody means by their list.
struct Meant {
    query: RemindQuery,
    /// The first [`MOST`] of them.
    ids: Vec<EmployeeId>,
    is_more: bool,
}

/// Those in the list who are within reach. Only a list of people who are late or have something due has any.
async fn meant(app: &App, (me, reach): (&Me, &Reach), query: RemindQuery) -> web::Result<Meant> {
    let query = RemindQuery { filter: query.filter.understood(app.today()), ..query };
    let wanted = query.filter.wanted(app.today());
    let mut read = app.db.read().await?;
    let departments = offered(&mut read, me, reach).await?;
    is_offered(&mut read, me, &departments, &query.filter.department).await?;
    let mut ids = match wanted.due.is_some() {
        true => list::ids(&mut read, &me.client.id, (&wanted, reach), MOST + 1).await?,
        false => Vec::new(),
    };
    let is_more = ids.len() > MOST;
    ids.truncate(MOST);
    Ok(Meant { query, ids, is_more })
}
