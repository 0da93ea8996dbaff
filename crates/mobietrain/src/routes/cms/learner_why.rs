//! Why a learner sees a course, or does not; and what they do see.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Page};

use super::chain::Step;
use super::desk::{Desk, Reader};
use super::learner_why_steps::{Line, Teller};
use super::paths::{LearnerPage, LearnerWhy, Learners};
use crate::ids::CourseId;
use crate::learning::course::listing::{Course, State};
use crate::people::groups::store::Department;
use crate::reports::details::{self, Person};
use crate::reports::why::known::Known;
use crate::reports::why::{self, Seen, texts};

#[derive(Template)]
#[template(path = "cms/learner_why.html")]
pub(super) struct WhyPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub person: &'a Person,
    /// Those that can be asked about.
    pub courses: Vec<&'a Course>,
    /// The one that was.
    pub asked: Option<Asked<'a>>,
    pub seen: Vec<Shown<'a>>,
}

pub(super) struct Asked<'a> {
    pub course: &'a Course,
    pub line: Line,
    pub steps: Vec<Step>,
    /// The department that somebody should be put into at the planner: most often the better place to put it right.
    pub meant: Option<&'a Department>,
}

/// A course that they see.
pub(super) struct Shown<'a> {
    pub id: &'a CourseId,
    pub title: &'a str,
    /// What gives it to them, in words.
    pub by: String,
    /// What it opens after, while it is closed.
    pub after: Option<&'a str>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct WhyQuery {
    course: String,
}

impl WhyPage<'_> {
    fn is_asked(&self, id: &str) -> bool {
        self.asked.as_ref().is_some_and(|asked| *asked.course.id == *id)
    }

    fn about(&self, id: &CourseId) -> String {
        web::with_query(self.desk.at(LearnerWhy { id: self.person.id.clone() }), &[("course", id)])
    }
}

pub(super) async fn show(
    path: LearnerWhy,
    reader: Reader,
    Query(query): Query<WhyQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (reader.desk.app.clone(), reader.account.id.clone());
    app.heavy.run(&account_id, page(path, reader, query)).await?
}

/// Reads all courses, groups and paths of the account.
async fn page(path: LearnerWhy, reader: Reader, query: WhyQuery) -> web::Result<Response> {
    let Reader { desk, account, within } = reader;
    let (account_id, id) = (&account.id, &path.id);
    let mut read = desk.app.db.read().await?;
    let person = details::find(&mut read, account_id, id).await?.ok_or(Error::not_found())?;
    if !within.includes(&mut read, account_id, id).await? {
        return Err(Error::not_found());
    }
    let known = Known::of(&mut read, account_id, id, desk.page.language()).await?.ok_or(Error::not_found())?;
    // What nobody has seen yet is for those who write it.
    let may_ask = |course: &&Course| desk.is_admin() || course.state != State::Draft;
    let course = known.course(&query.course).filter(may_ask);
    if course.is_none() && !query.course.is_empty() {
        return Err(Error::not_found());
    }
    let reads = match course {
        Some(course) => texts::read_by(&mut read, (account_id, &course.id), known.person.language).await?,
        None => None,
    };
    drop(read);
    let teller = Teller { desk: &desk, person: &person, known: &known, within: &within };
    let asked = course.map(|course| {
        let answer = why::answer(&known, course);
        let meant = teller.alike(&answer).map(|alike| alike.wanted);
        Asked { course, line: teller.line(&answer), steps: teller.steps(&answer, reads), meant }
    });
    web::html(&WhyPage {
        page: &desk.page,
        desk: &desk,
        person: &person,
        courses: known.courses.iter().filter(may_ask).collect(),
        asked,
        seen: why::seen(&known).iter().map(|seen| shown(&teller, seen)).collect(),
    })
}

fn shown<'a>(teller: &Teller<'a>, seen: &Seen<'a>) -> Shown<'a> {
    let Seen { course, groups, closed } = seen;
    let after = closed.map(|closed| closed.last.title.as_str());
    Shown { id: &course.id, title: &course.title, by: teller.by(groups), after }
}
