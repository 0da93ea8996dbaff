//! The page of one learner: everything that is known of them, and why.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use web::{Error, Page};

use super::desk::{Desk, Reader};
use super::learner_why_steps::Teller;
use super::paths::{
    CompletionTakeBack, Doctor, GroupPage, LearnerDelete, LearnerExport, LearnerMerge, LearnerMergeUndo,
    LearnerPage, LearnerSessionsEnd, LearnerSignOn, LearnerWhy, Learners,
};
use crate::ids::CourseId;
use crate::learning::due::completion::{self, Completion, Source};
use crate::people::groups::Group;
use crate::people::sessions::{self, Open};
use crate::reports::details::{self, Acceptance, Person};
use crate::reports::merge::alike::{self, Alike};
use crate::reports::merge::past::{self, Past};
use crate::reports::transcript::{self, Entry, Stage};
use crate::reports::why::known::Known;

#[derive(Template)]
#[template(path = "cms/learner.html")]
pub(super) struct LearnerTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub person: &'a Person,
    pub departments: Vec<String>,
    /// Each with why they are in it.
    pub groups: Vec<(Group, String)>,
    pub courses: Vec<Entry>,
    pub completions: Vec<Completion>,
    pub sessions: Vec<Open>,
    pub acceptances: Vec<Acceptance>,
    /// Who went into them.
    pub merges: Vec<Past>,
    /// Who may be the same person; for those who may say so.
    pub alike: Vec<Alike>,
    /// Titles, also of courses that are no longer theirs.
    known: &'a Known,
}

impl LearnerTemplate<'_> {
    fn title<'b>(&'b self, id: &'b CourseId) -> &'b str {
        self.known.course(id).map_or(id, |course| &course.title)
    }

    /// Their sign-ons, and those of whoever is called the same.
    fn sign_ons(&self) -> String {
        web::with_query(self.desk.at(Doctor), &[("q", &self.person.name)])
    }

    fn with(&self, alike: &Alike) -> String {
        web::with_query(self.desk.at(LearnerMerge { id: self.person.id.clone() }), &[("with", &alike.id)])
    }

    fn why(&self, id: &CourseId) -> String {
        web::with_query(self.desk.at(LearnerWhy { id: self.person.id.clone() }), &[("course", id)])
    }
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
    let Some(person) = details::find(&mut read, account_id, id).await? else {
        let into = past::went_into(&mut read, account_id, id).await?.ok_or(Error::not_found())?;
        return Ok(Redirect::to(&desk.at(LearnerPage { id: into })).into_response());
    };
    if !within.includes(&mut read, account_id, id).await? {
        return Err(Error::not_found());
    }
    let language = desk.page.language();
    let known = Known::of(&mut read, account_id, id, language).await?.ok_or(Error::not_found())?;
    let groups = details::groups(&mut read, account_id, id).await?;
    let teller = Teller { desk: &desk, person: &person, known: &known, within: &within };
    let whose = (account_id, id);
    let template = LearnerTemplate {
        page: &desk.page,
        desk: &desk,
        departments: details::departments(&mut read, account_id, id).await?,
        courses: transcript::of(&desk.app, &mut read, whose, &groups, language).await?,
        completions: completion::of_learner(&mut read, account_id, id).await?,
        sessions: sessions::open(&desk.app, &mut read, account_id, id).await?,
        acceptances: details::acceptances(&mut read, account_id, id).await?,
        groups: within.among(groups).into_iter().map(|group| teller.member(group)).collect(),
        merges: past::of(&mut read, account_id, id, desk.app.clock.now()).await?,
        alike: if desk.is_admin() { alike::of(&mut read, account_id, &person).await? } else { Vec::new() },
        person: &person,
        known: &known,
    };
    drop(read);
    web::html(&template)
}
