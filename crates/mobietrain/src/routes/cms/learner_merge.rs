//! Merging two learners: finding the other one, and both side by side with what whoever stays then has.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::desk::{Admin, Desk, done};
use super::fields::search_text;
use super::paths::{LearnerMerge, LearnerPage, LearnerTwoPeople, Learners};
use crate::ids::LearnerId;
use crate::reports::details::{self, Person};
use crate::reports::learners::{self, Found, Search};
use crate::reports::merge::act::{self, Merged, UNDO, Wanted};
use crate::reports::merge::alike;
use crate::reports::merge::plan::{self, Plan};

/// Who the other one is.
#[derive(Template)]
#[template(path = "cms/learner_merge_find.html")]
struct FindPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    person: Person,
    q: String,
    found: Found,
}

#[derive(Template)]
#[template(path = "cms/learner_merge.html")]
struct MergePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    plan: Plan,
    /// It does something else by now than what was agreed to.
    is_other: bool,
}

/// The address of the page of two, one of whom stays.
fn both(desk: &Desk, stays: &LearnerId, gone: &LearnerId) -> String {
    web::with_query(desk.at(LearnerMerge { id: stays.clone() }), &[("with", gone)])
}

impl FindPage<'_> {
    fn with(&self, id: &LearnerId) -> String {
        both(self.desk, &self.person.id, id)
    }
}

impl MergePage<'_> {
    fn turned(&self) -> String {
        both(self.desk, &self.plan.gone.person.id, &self.plan.stays.person.id)
    }

    fn can_be_undone_until(&self) -> String {
        self.page.date(&(self.desk.app.clock.now() + UNDO))
    }

    /// Somebody as they are called where two may have one name.
    fn named(&self, person: &Person) -> String {
        match &person.employee_number {
            Some(number) => {
                self.page.get("cms-merge-named").with("name", &person.name).with("number", number).to_string()
            }
            None => person.name.clone(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct MergeQuery {
    q: String,
    /// The id of the other one.
    with: String,
}

pub(super) async fn show(
    path: LearnerMerge,
    admin: Admin,
    Query(query): Query<MergeQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, page(path, admin, query)).await?
}

/// May look at everybody, as the search does.
async fn page(path: LearnerMerge, admin: Admin, query: MergeQuery) -> web::Result<Response> {
    if query.with.is_empty() {
        return find(path, admin, search_text(&query.q)).await;
    }
    let plan = plan(&admin, (&query.with.as_str().into(), &path.id)).await?;
    // Whoever can still sign on stays.
    if !plan.gone.may_go && plan.stays.may_go {
        return Ok(Redirect::to(&both(&admin.desk, &plan.gone.person.id, &path.id)).into_response());
    }
    web::html(&MergePage { page: &admin.desk.page, desk: &admin.desk, plan, is_other: false })
}

async fn find(path: LearnerMerge, admin: Admin, q: String) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let mut found = Found::default();
    if !q.is_empty() {
        let search = Search { text: q.clone(), ..Search::default() };
        found = learners::search(&mut read, &account.id, &search).await?;
        found.learners.retain(|learner| learner.id != person.id);
    }
    drop(read);
    web::html(&FindPage { page: &desk.page, desk: &desk, person, q, found })
}

/// Of the one who goes into the other.
async fn plan(admin: &Admin, two: (&LearnerId, &LearnerId)) -> web::Result<Plan> {
    let mut read = admin.desk.app.db.read().await?;
    let plan = plan::of(&mut read, &admin.account.id, two, admin.desk.page.language()).await?;
    plan.ok_or(Error::not_found())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Both {
    with: LearnerId,
    sure: String,
}

pub(super) async fn submit(
    path: LearnerMerge,
    admin: Admin,
    Form(both): Form<Both>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, merge(path, admin, both)).await?
}

async fn merge(path: LearnerMerge, admin: Admin, both: Both) -> web::Result<Response> {
    let desk = &admin.desk;
    let (gone, seen, language) = (&both.with, both.sure.as_str(), desk.page.language());
    let wanted = Wanted { account_id: &admin.account.id, gone, stays: &path.id, seen, language };
    match act::merge(&desk.app, &wanted, &desk.actor()).await? {
        Merged::Done => Ok(done(desk.at(LearnerPage { id: path.id }), "merged")),
        Merged::NotFound => Err(Error::not_found()),
        Merged::Other => {
            let plan = plan(&admin, (gone, &path.id)).await?;
            let page = web::html(&MergePage { page: &desk.page, desk, plan, is_other: true })?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

pub(super) async fn are_two(
    path: LearnerTwoPeople,
    admin: Admin,
    Form(both): Form<Both>,
) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let mut write = desk.app.db.write().await?;
    let said = (desk.app.clock.now(), desk.staff.name.as_str());
    if !alike::are_two(&mut write, &account.id, (&path.id, &both.with), said).await? {
        return Err(Error::not_found());
    }
    write.commit().await?;
    Ok(done(desk.at(LearnerPage { id: path.id }), "two-people"))
}
