//! Taking back a completion that was written down: what that means for the learner, then the deed.

use axum::response::Response;
use web::Error;

use super::desk::{Admin, done};
use super::paths::{CompletionTakeBack, LearnerPage};
use super::question::Question;
use crate::learning::course::listing;
use crate::learning::due::completion::{self, Source};
use crate::learning::due::elsewhere::noted;
use crate::reports::details;

pub(super) async fn ask(path: CompletionTakeBack, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let page = &desk.page;
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let course = listing::find(&mut read, &account.id, &path.of, page.language()).await?;
    let title = course.ok_or(Error::not_found())?.title;
    let mut all = completion::of_learner(&mut read, &account.id, &path.id).await?;
    drop(read);
    all.retain(|one| one.course_id == path.of);
    let is_this = |one: &completion::Completion| one.completed_at.as_millis().to_string() == path.at;
    if !all.iter().any(|one| is_this(one) && one.source == Source::Elsewhere) {
        return Err(Error::not_found());
    }
    let means = if all.len() == 1 { "cms-unnote-none" } else { "cms-unnote-others" };
    let tell = |key| page.get(key).with("name", &person.name).with("title", &title).to_string();
    web::html(&Question {
        page,
        desk,
        title: tell("cms-unnote-ask"),
        about: person.name.clone(),
        effects: vec![tell(means)],
        comfort: Some(page.get("cms-unnote-again").to_string()),
        action: desk.at(&path),
        sends: Vec::new(),
        yes: page.get("cms-unnote").to_string(),
        icon: "refresh",
        back: desk.at(LearnerPage { id: path.id.clone() }),
        loss: None,
    })
}

pub(super) async fn submit(path: CompletionTakeBack, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let at = path.at.parse().map_err(|_| Error::not_found())?;
    let by = desk.actor();
    match noted::take_back(&desk.app, (&account.id, &path.id), (&path.of, at), &by).await? {
        true => Ok(done(desk.at(LearnerPage { id: path.id }), "noted-back")),
        false => Err(Error::not_found()),
    }
}
