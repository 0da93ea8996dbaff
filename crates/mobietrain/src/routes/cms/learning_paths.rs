//! The list of learning paths, and a new one.

use askama::Template;
use axum::response::Response;
use web::{Form, Page};

use super::desk::{Admin, Author, Desk, done};
use super::fields::Mistakes;
use super::path_titles::{Fields, Titles};
use super::paths::{Courses, LearningPath, LearningPaths, NewLearningPath};
use crate::ids::CourseId;
use crate::learning::course::listing::{self, Course};
use crate::learning::path::store::{self, Path};

#[derive(Template)]
#[template(path = "cms/learning_paths.html")]
struct PathsPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    paths: Vec<Path>,
    courses: Vec<Course>,
}

impl PathsPage<'_> {
    fn title<'p>(&self, path: &'p Path) -> &'p str {
        path.title(self.page.language())
    }

    /// What its courses are called, in their order.
    fn courses_of(&self, path: &Path) -> Vec<&str> {
        let title = |id: &CourseId| {
            self.courses.iter().find(|course| course.id == *id).map(|course| course.title.as_str())
        };
        path.courses.iter().filter_map(title).collect()
    }
}

pub(super) async fn show(_: LearningPaths, author: Author) -> web::Result<Response> {
    let Author { desk, account } = author;
    let mut read = desk.app.db.read().await?;
    let paths = store::list(&mut read, &account.id).await?;
    let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
    drop(read);
    web::html(&PathsPage { page: &desk.page, desk: &desk, paths, courses })
}

#[derive(Template)]
#[template(path = "cms/learning_path_new.html")]
struct NewPathPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    titles: Titles,
    mistakes: Mistakes,
}

pub(super) async fn new(_: NewLearningPath, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let titles = Titles::wanted(&mut *desk.app.db.read().await?, &account.id, &[]).await?;
    web::html(&NewPathPage { page: &desk.page, desk, titles, mistakes: Mistakes::default() })
}

pub(super) async fn create(
    _: NewLearningPath,
    admin: Admin,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let mut titles = Titles::wanted(&mut *desk.app.db.read().await?, &account.id, &[]).await?;
    let mut mistakes = Mistakes::default();
    let typed = titles.typed(&fields, &desk.page, &mut mistakes);
    if mistakes.is_empty() {
        match store::create(&desk.app, &account.id, &typed, &desk.actor()).await? {
            Some(id) => return Ok(done(desk.at(LearningPath { id }), "created")),
            None => mistakes.add(titles.first_field(), desk.page.get("cms-paths-many")),
        }
    }
    web::unprocessable(&NewPathPage { page: &desk.page, desk, titles, mistakes })
}
