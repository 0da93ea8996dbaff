//! Finding the learner of whom somebody asks why they see a course, or do not.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;
use web::{Error, Page};

use super::desk::{Admin, Desk};
use super::fields::search_text;
use super::paths::{CoursePage, CourseWhy, Courses, LearnerWhy};
use crate::ids::LearnerId;
use crate::learning::course::listing::{self, Course};
use crate::reports::learners::{self, Found, Search};

#[derive(Template)]
#[template(path = "cms/course_why.html")]
pub(super) struct CourseWhyPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub course: Course,
    pub q: String,
    pub found: Found,
}

impl CourseWhyPage<'_> {
    fn why(&self, id: &LearnerId) -> String {
        why(self.desk, id, &self.course)
    }
}

fn why(desk: &Desk, id: &LearnerId, course: &Course) -> String {
    web::with_query(desk.at(LearnerWhy { id: id.clone() }), &[("course", &course.id)])
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct WhoQuery {
    q: String,
}

pub(super) async fn show(
    path: CourseWhy,
    admin: Admin,
    Query(query): Query<WhoQuery>,
) -> web::Result<Response> {
    let (app, account_id) = (admin.desk.app.clone(), admin.account.id.clone());
    app.heavy.run(&account_id, page(path, admin, query)).await?
}

/// May look at everybody. Whoever is the only one that fits is the one that is meant.
async fn page(path: CourseWhy, admin: Admin, query: WhoQuery) -> web::Result<Response> {
    let Admin { desk, account } = admin;
    let q = search_text(&query.q);
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, &account.id, &path.id, desk.page.language()).await?;
    let course = course.ok_or(Error::not_found())?;
    let search = Search { text: q.clone(), ..Search::default() };
    let found = learners::search(&mut read, &account.id, &search).await?;
    drop(read);
    if let ([only], false) = (&found.learners[..], q.is_empty()) {
        return Ok(Redirect::to(&why(&desk, &only.id, &course)).into_response());
    }
    web::html(&CourseWhyPage { page: &desk.page, desk: &desk, course, q, found })
}
