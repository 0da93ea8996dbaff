//! The list of courses.

use askama::Template;
use axum::response::Response;
use web::Page;

use super::desk::{Author, Desk};
use super::paths::{CoursePage, Courses, NewCourse};
use crate::learning::course::listing::{self, Course};

#[derive(Template)]
#[template(path = "cms/courses.html")]
pub(super) struct CoursesPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub courses: Vec<Course>,
}

pub(super) async fn show(_: Courses, author: Author) -> web::Result<Response> {
    let Author { desk, account } = author;
    let courses = listing::list(&mut *desk.app.db.read().await?, &account.id, desk.page.language()).await?;
    web::html(&CoursesPage { page: &desk.page, desk: &desk, courses })
}
