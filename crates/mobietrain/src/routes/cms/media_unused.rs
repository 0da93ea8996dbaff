//! Everything that is used nowhere, taken away at once: named before it goes.

use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;
use web::{Form, hash_token};

use super::desk::{Author, done};
use super::media_sizes::size;
use super::paths::{Media, MediaUnused};
use super::question::{Loss, Question};
use crate::learning::course::media::leaving;
use crate::learning::course::media::library::{Medium, unused};

/// How many go at once: as many as a page names.
const MOST: usize = 200;

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Agreed {
    sure: Option<String>,
    /// What the page named.
    named: String,
}

pub(super) async fn ask(_: MediaUnused, author: Author) -> web::Result<Response> {
    let media = unused(&mut *author.desk.app.db.read().await?, &author.account.id, MOST).await?;
    if media.is_empty() {
        return Ok(Redirect::to(&author.desk.at(Media)).into_response());
    }
    web::html(&question(&author, &media, false))
}

/// Only what the page named, and only what is still used nowhere then.
pub(super) async fn take_away(
    _: MediaUnused,
    author: Author,
    Form(agreed): Form<Agreed>,
) -> web::Result<Response> {
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let media = unused(&mut *app.db.read().await?, account_id, MOST).await?;
    if agreed.sure.is_none() || agreed.named != named(&media) {
        return match media.is_empty() {
            // Courses have all of them by now: nothing is left to delete, and nothing was.
            true => Ok(Redirect::to(&author.desk.at(Media)).into_response()),
            false => web::unprocessable(&question(&author, &media, agreed.sure.is_none())),
        };
    }
    let all: Vec<_> = media.iter().map(|medium| (&medium.id, medium.name.as_str())).collect();
    match leaving::take_away(app, account_id, &all, &author.desk.actor()).await? {
        0 => Ok(Redirect::to(&author.desk.at(Media)).into_response()),
        _ => Ok(done(author.desk.at(Media), "deleted")),
    }
}

/// A word for exactly these.
fn named(media: &[Medium]) -> String {
    let ids: Vec<&str> = media.iter().map(|medium| medium.id.as_str()).collect();
    hash_token(&ids.join(" "))
}

fn question<'a>(author: &'a Author, media: &[Medium], unsure: bool) -> Question<'a> {
    let page = &author.desk.page;
    let bytes = media.iter().map(|medium| medium.bytes).sum();
    let name = |medium: &Medium| format!("{} ({})", medium.name, size(page, medium.bytes));
    Question {
        page,
        desk: &author.desk,
        about: page.get("cms-nav-media").to_string(),
        title: page.get("cms-ask-media-unused").count("n", media.len()).to_string(),
        effects: media.iter().map(name).collect(),
        comfort: Some(page.get("cms-ask-media-unused-room").with("size", size(page, bytes)).to_string()),
        action: author.desk.at(MediaUnused),
        sends: vec![("named", named(media))],
        yes: page.get("cms-ask-media-yes").to_string(),
        icon: "trash",
        back: author.desk.at(Media),
        loss: Some(Loss { unsure }),
    }
}
