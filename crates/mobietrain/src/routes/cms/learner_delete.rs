//! Deleting a learner: what will be lost, then the deed.

use askama::Template;
use axum::response::Response;
use web::{Error, Form, Page};

use super::desk::{Admin, Desk, done};
use super::fields::Sure;
use super::paths::{LearnerDelete, LearnerPage, Learners};
use super::proved::Proved;
use crate::reports::deletion;
use crate::reports::details::{self, Person};
use crate::reports::everything::{self, Whose};

#[derive(Template)]
#[template(path = "cms/learner_delete.html")]
pub(super) struct LearnerDeletePage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub person: Person,
    /// Keys of sentences, and how many.
    pub loss: Vec<(&'static str, i64)>,
    /// The box was not ticked.
    pub unsure: bool,
}

pub(super) async fn show(path: LearnerDelete, Proved(admin): Proved<Admin>) -> web::Result<Response> {
    web::html(&template(&path, &admin, false).await?)
}

pub(super) async fn submit(
    path: LearnerDelete,
    Proved(admin): Proved<Admin>,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    if !sure.is_ticked() {
        return web::unprocessable(&template(&path, &admin, true).await?);
    }
    match deletion::delete(&admin.desk.app, &admin.account.id, &path.id, &admin.desk.actor()).await? {
        true => Ok(done(admin.desk.at(Learners), "deleted")),
        false => Err(Error::not_found()),
    }
}

async fn template<'a>(
    path: &LearnerDelete,
    admin: &'a Admin,
    unsure: bool,
) -> web::Result<LearnerDeletePage<'a>> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let whose = Whose { account_id: &account.id, learner_id: &path.id, identity: &person.identity };
    let loss = everything::loss(&mut read, &whose).await?;
    Ok(LearnerDeletePage { page: &desk.page, desk, person, loss, unsure })
}
