//! The page of one learning path: its titles, its courses in order, and the one to add.

use askama::Template;
use axum::response::Response;
use http::StatusCode;
use web::{Error, Form, Page};

use super::desk::{Admin, Author, Desk, done};
use super::fields::Mistakes;
use super::path_titles::{Fields, Titles};
use super::paths::{
    CoursePage, Courses, LearningPath, LearningPathCourses, LearningPathDelete, LearningPathRemove,
    LearningPaths,
};
use crate::accounts::overview::Overview;
use crate::ids::{CourseId, PathId};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::path::store::{self, Path};

#[derive(Template)]
#[template(path = "cms/learning_path.html")]
pub(super) struct PathPage<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub path: Path,
    pub title: String,
    pub titles: Titles,
    pub courses: Vec<Course>,
    /// The courses that could come in, with the title of the path that they stand in.
    pub others: Vec<(Course, Option<String>)>,
    pub mistakes: Mistakes,
    /// The course that was chosen and could not be added.
    pub chosen: String,
}

/// What a page shows besides what is stored.
#[derive(Default)]
pub(super) struct Edited {
    /// As typed.
    pub titles: Option<Titles>,
    pub mistakes: Mistakes,
    pub chosen: String,
}

impl PathPage<'_> {
    /// Whether there is an order to change, and they may.
    fn can_move(&self) -> bool {
        self.desk.is_admin() && self.courses.len() > 1
    }

    fn put(&self) -> String {
        self.desk.at(LearningPathCourses { id: self.path.id.clone() })
    }

    fn remove(&self) -> String {
        self.desk.at(LearningPathRemove { id: self.path.id.clone() })
    }

    /// Whether a course is among those that somebody can play at all.
    fn is_out(&self, course: &Course) -> bool {
        course.state == State::Published
    }

    fn is_chosen(&self, course: &Course) -> bool {
        *self.chosen == *course.id
    }
}

pub(super) async fn show(path: LearningPath, author: Author) -> web::Result<Response> {
    page(&author.desk, &author.account, path.id, Edited::default()).await
}

/// The page as it is stored, but for what was typed.
pub(super) async fn page(
    desk: &Desk,
    account: &Overview,
    path_id: PathId,
    edited: Edited,
) -> web::Result<Response> {
    let mut read = desk.app.db.read().await?;
    let mut paths = store::list(&mut read, &account.id).await?;
    let at = paths.iter().position(|path| path.id == path_id).ok_or(Error::not_found())?;
    let path = paths.remove(at);
    let all = listing::list(&mut read, &account.id, desk.page.language()).await?;
    let titles = match edited.titles {
        Some(typed) => typed,
        None => Titles::wanted(&mut read, &account.id, &path.titles).await?,
    };
    drop(read);
    let (courses, others) = apart(&path, all);
    let elsewhere = |course: Course| {
        let other = paths.iter().find(|path| path.courses.contains(&course.id));
        let title = other.map(|path| path.title(desk.page.language()).to_owned());
        (course, title)
    };
    let others = others.into_iter().map(elsewhere).collect();
    let title = path.title(desk.page.language()).to_owned();
    let Edited { mistakes, chosen, .. } = edited;
    let status = if mistakes.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = &desk.page;
    let mut response =
        web::html(&PathPage { page, desk, path, title, titles, courses, others, mistakes, chosen })?;
    *response.status_mut() = status;
    Ok(response)
}

/// The courses of a path in its order, and all others.
fn apart(path: &Path, mut all: Vec<Course>) -> (Vec<Course>, Vec<Course>) {
    let mut take = |id: &CourseId| all.iter().position(|course| course.id == *id).map(|at| all.remove(at));
    let courses = path.courses.iter().filter_map(&mut take).collect();
    (courses, all)
}

/// Its titles.
pub(super) async fn save(
    path: LearningPath,
    admin: Admin,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    let mut read = desk.app.db.read().await?;
    let stored = store::find(&mut read, &account.id, &path.id).await?.ok_or(Error::not_found())?;
    let mut titles = Titles::wanted(&mut read, &account.id, &stored.titles).await?;
    drop(read);
    let mut mistakes = Mistakes::default();
    let typed = titles.typed(&fields, &desk.page, &mut mistakes);
    if !mistakes.is_empty() {
        let edited = Edited { titles: Some(titles), mistakes, ..Edited::default() };
        return page(desk, account, path.id, edited).await;
    }
    match store::rename(&desk.app, (&account.id, &path.id), &typed, &desk.actor()).await? {
        true => Ok(done(desk.at(path), "saved")),
        false => Err(Error::not_found()),
    }
}
