//! The page of one learner.

use askama::Template;
use axum::response::Response;
use web::{Error, Page};

use super::desk::{Desk, Reader};
use super::paths::{CoursePage, GroupPage, LearnerDelete, LearnerPage, LearnerWhy, Learners};
use crate::people::groups::Group;
use crate::reports::details::{self, Acceptance, Person, Progress};

#[derive(Template)]
#[template(path = "cms/learner.html")]
pub(super) struct LearnerTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub person: Person,
    pub departments: Vec<String>,
    pub groups: Vec<Group>,
    pub progress: Vec<Progress>,
    pub acceptances: Vec<Acceptance>,
}

pub(super) async fn show(path: LearnerPage, reader: Reader) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, page(path, reader)).await?
}

/// Reads every course that they have begun.
async fn page(path: LearnerPage, reader: Reader) -> web::Result<Response> {
    let Reader { desk, account, within } = reader;
    let (account_id, id) = (&account.id, &path.id);
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, account_id, id).await?.ok_or(Error::not_found())?;
    if !within.includes(&mut read, account_id, id).await? {
        return Err(Error::not_found());
    }
    let template = LearnerTemplate {
        page: &desk.page,
        desk: &desk,
        person,
        departments: details::departments(&mut read, account_id, id).await?,
        groups: within.among(details::groups(&mut read, account_id, id).await?),
        progress: details::progress(&mut read, account_id, id, desk.page.language()).await?,
        acceptances: details::acceptances(&mut read, account_id, id).await?,
    };
    drop(read);
    web::html(&template)
}
