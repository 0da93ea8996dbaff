//! One tap to exactly the card that is next (continue): of a course, as CrewPlanner's home page leads there, or of all that somebody has to
//! do. What is next is decided at the tap, so a link of yesterday leads to the card of today.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};

use super::course::{self, Opened};
use super::home::{Lists, Seen};
use super::paths;
use super::signed_in::Learner;
use crate::App;
use crate::learning::path::line;
use crate::learning::standing::Standing;

pub(crate) async fn of_course(
    path: paths::ContinueCourse,
    State(app): State<App>,
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let Opened { course, progress, waiting, .. } = course::open(&app, &session, &path.course).await?;
    let standing = Standing::of(&course, &progress);
    // The page of one that waits says what is to be done first; that of one that is done leads to the result.
    let card = standing.next_card().filter(|_| waiting.is_none());
    let course = path.course;
    let to = match card {
        Some(card) => paths::Card { course, card: card.id.clone() }.to_string(),
        None => paths::Course { course }.to_string(),
    };
    Ok(Redirect::to(&to).into_response())
}

/// What the start page would go on with, else what is new; else the start page, which says why there is nothing.
pub(crate) async fn of_all(
    _: paths::Continue,
    State(app): State<App>,
    Learner { session, .. }: Learner,
) -> web::Result<Response> {
    let seen = &Seen::of(&app, &session).await?;
    let lines = line::lines(&seen.paths, &seen.courses, &seen.progress);
    let lists = Lists::of(seen, &lines, app.today());
    let to = lists.first().map_or_else(|| paths::Home.to_string(), |entry| entry.next());
    Ok(Redirect::to(&to).into_response())
}
