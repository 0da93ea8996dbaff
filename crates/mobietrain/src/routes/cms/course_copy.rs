//! Duplicating a course, and copying cards of it into another one: what that does is said first, and only what was said is done.

use std::sync::Arc;

use axum::extract::{Query, RawForm};
use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::continued;
use super::course_copy_page::{Asked, Outcome, page};
use super::course_texts::{self, fields_of};
use super::desk::{Author, done};
use super::paths::{CourseCopy, CourseDuplicate, CoursePage};
use crate::ids::CourseId;
use crate::learning::course::copies::cards::{self, NotCopied};
use crate::learning::course::copies::whole;

pub(super) async fn duplicate(
    path: CourseDuplicate,
    author: Author,
    RawForm(form): RawForm,
) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let fields = app.heavy.compute(&account_id, move || fields_of(&form)).await?;
    // What is being written belongs to the copy as well.
    if let Some(unsaved) = course_texts::keep(&author, &path.id, &fields).await? {
        return course_texts::refused(author, path.id, unsaved).await;
    }
    match whole::duplicate(&app, (&account_id, &path.id), &author.desk.actor()).await {
        Ok(id) => {
            continued::note(&author.desk, &account_id, &id).await;
            Ok(done(author.desk.at(CoursePage { id }), "duplicated"))
        }
        Err(error) => Err(error.problems().map_or_else(|error| error, |_| web::Error::bad_request())),
    }
}

/// Where somebody comes from: a card, a lesson, or the copying itself.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct From {
    #[serde(skip_serializing_if = "String::is_empty")]
    card: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    lesson: String,
    /// The course that has the cards now.
    #[serde(skip_serializing_if = "String::is_empty")]
    copied: String,
}

pub(super) async fn show(
    path: CourseCopy,
    author: Author,
    Query(from): Query<From>,
) -> web::Result<Response> {
    let some = |id: String| Some(id).filter(|id| !id.is_empty());
    let asked = Asked {
        cards: some(from.card).into_iter().collect(),
        lessons: some(from.lesson).into_iter().collect(),
        copied: some(from.copied).map(CourseId::from),
        ..Asked::default()
    };
    page(&author, &path.id, asked, Outcome::Nothing).await
}

pub(super) async fn submit(
    path: CourseCopy,
    author: Author,
    RawForm(form): RawForm,
) -> web::Result<Response> {
    let fields = fields_of(&form);
    let (asked, act) = (Asked::of(&fields), Act::of(&fields));
    let Some(chosen) = asked.chosen(&author, &path.id).await?.map(Arc::new) else {
        let outcome = if act == Act::Search { Outcome::Nothing } else { Outcome::Unchosen };
        return answer(&author, &path.id, asked, outcome).await;
    };
    let (app, of) = (&author.desk.app, (&author.account.id, &path.id));
    let seen = fields.iter().find(|(name, _)| name == "seen").map(|(_, seen)| seen.clone());
    let outcome = match act {
        Act::Search => Outcome::Nothing,
        Act::Look => match cards::look(app, of, &chosen).await {
            Ok(plan) => Outcome::Planned { plan: Box::new(plan), is_other: false },
            Err(error) => refused(error)?,
        },
        Act::Copy => {
            let agreed = |plan: &cards::Plan| seen.as_ref() == Some(&asked.seen(&chosen, plan));
            match cards::copy(app, of, &chosen, (agreed, &author.desk.actor())).await {
                Ok(Ok(())) => return copied(&author, path, &chosen.to).await,
                Ok(Err(plan)) => Outcome::Planned { plan: Box::new(plan), is_other: true },
                Err(error) => refused(error)?,
            }
        }
    };
    answer(&author, &path.id, asked, outcome).await
}

/// Back to the page, which leads to the course that has the cards now.
async fn copied(author: &Author, path: CourseCopy, to: &CourseId) -> web::Result<Response> {
    continued::note(&author.desk, &author.account.id, to).await;
    let copied = From { copied: to.to_string(), ..From::default() };
    Ok(Redirect::to(&web::with_query(author.desk.at(path), &copied)).into_response())
}

fn refused(error: NotCopied) -> web::Result<Outcome> {
    match error {
        NotCopied::Here(problems) => Ok(Outcome::Here(problems)),
        NotCopied::There(problems) => Ok(Outcome::There(problems)),
        NotCopied::No(error) => Ok(Outcome::Here(error.problems()?)),
    }
}

async fn answer(author: &Author, id: &CourseId, asked: Asked, outcome: Outcome) -> web::Result<Response> {
    let status = match &outcome {
        Outcome::Nothing | Outcome::Planned { is_other: false, .. } => StatusCode::OK,
        Outcome::Planned { is_other: true, .. } => StatusCode::CONFLICT,
        Outcome::Unchosen | Outcome::Here(_) | Outcome::There(_) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let mut response = page(author, id, asked, outcome).await?;
    *response.status_mut() = status;
    Ok(response)
}

/// What the pressed button is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Search,
    Look,
    Copy,
}

impl Act {
    fn of(fields: &[(String, String)]) -> Self {
        match fields.iter().find(|(name, _)| name == "act").map(|(_, act)| act.as_str()) {
            Some("copy") => Self::Copy,
            Some("search") => Self::Search,
            _ => Self::Look,
        }
    }
}
