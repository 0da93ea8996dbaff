//! The validity of a course, applied to completions that exist: for whom the last day moves, then the deed.

use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::desk::{Admin, done};
use super::paths::{CourseDue, CourseDueApply};
use super::question::Question;
use super::whom::told;
use crate::learning::course::listing;
use crate::learning::due::redating::{self, Redating};

pub(super) async fn ask(path: CourseDueApply, admin: Admin) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, question(path, admin, StatusCode::OK)).await?
}

/// Looks at everybody who has completed the course.
async fn question(path: CourseDueApply, admin: Admin, status: StatusCode) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let (page, back) = (&desk.page, desk.at(CourseDue { id: path.id.clone() }));
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, &account.id, &path.id, page.language()).await?;
    let title = course.ok_or(Error::not_found())?.title;
    drop(read);
    let redating = redating::look(&desk.app, (&account.id, &path.id)).await?;
    if redating.is_nothing() {
        return Ok(done(back, "redated-none"));
    }
    let mut effects = effects(page, &redating);
    if status == StatusCode::CONFLICT {
        effects.insert(0, page.get("cms-due-ask-other").to_string());
    }
    let question = web::html(&Question {
        page,
        desk,
        title: page.get("cms-redate-ask").with("title", &title).to_string(),
        about: title,
        effects,
        comfort: Some(page.get("cms-redate-told").to_string()),
        action: desk.at(&path),
        sends: vec![("sure", redating.fingerprint)],
        yes: page.get("cms-redate-yes").to_string(),
        icon: "clock",
        back,
        loss: None,
    })?;
    Ok((status, question).into_response())
}

fn effects(page: &Page, redating: &Redating) -> Vec<String> {
    let Redating { moved, earlier, over, again, .. } = redating;
    let all = [
        ("cms-redate-moves", moved),
        ("cms-redate-earlier", earlier),
        ("cms-redate-over", over),
        ("cms-redate-again", again),
    ];
    all.into_iter()
        .filter(|(_, people)| people.count > 0)
        .map(|(key, people)| told(page, key, people))
        .collect()
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    sure: String,
}

pub(super) async fn submit(
    path: CourseDueApply,
    admin: Admin,
    Form(seen): Form<Seen>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, apply(path, admin, seen)).await?
}

async fn apply(path: CourseDueApply, admin: Admin, seen: Seen) -> web::Result<Response> {
    let (desk, of) = (&admin.desk, (&admin.account.id, &path.id));
    match redating::apply(&desk.app, of, &seen.sure, &desk.actor()).await? {
        true => Ok(done(desk.at(CourseDue { id: path.id }), "redated")),
        false => question(path, admin, StatusCode::CONFLICT).await,
    }
}
