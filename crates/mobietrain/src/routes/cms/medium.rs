//! One of the account's media: what it shows in words, where it is used, and taking it away.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use http::HeaderMap;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::desk::{Author, Desk, done};
use super::fields::{Mistakes, Sure};
use super::media_sizes::size;
use super::paths::{CoursePage, Media, MediumCourses, MediumDelete, MediumFile, MediumPage};
use super::question::{Loss, Question};
use crate::ids::{CourseId, MediaId};
use crate::learning::course::listing;
use crate::learning::course::media::leaving;
use crate::learning::course::media::library::{self, MAX_ALT, Medium};
use crate::learning::course::media::served::{self, Size};
use crate::learning::course::media::use_of::{Use, uses};
use crate::learning::course::pictures;
use crate::learning::course::problem::sentence;
use ::course::card::shown_in_markdown;
use kernel::text;

#[derive(Template)]
#[template(path = "cms/medium.html")]
pub(super) struct MediumTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub medium: Medium,
    pub uses: Vec<Use>,
    /// Those that could get it, with their titles.
    pub courses: Vec<(CourseId, String)>,
    pub alt: String,
    pub mistakes: Mistakes,
}

impl MediumTemplate<'_> {
    fn file(&self) -> String {
        self.desk.at(MediumFile { id: self.medium.id.clone() })
    }

    fn size(&self, bytes: &i64) -> String {
        size(self.page, *bytes)
    }

    /// What shows it in the text of a course.
    fn markdown(&self, of: &Use) -> String {
        shown_in_markdown(&of.name, &self.medium.alt)
    }
}

pub(super) async fn show(path: MediumPage, author: Author) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = async move { web::html(&template(&author, &path.id, None, Mistakes::default()).await?) };
    app.heavy.run(&account_id, work).await?
}

async fn template<'a>(
    author: &'a Author,
    id: &MediaId,
    typed: Option<String>,
    mistakes: Mistakes,
) -> web::Result<MediumTemplate<'a>> {
    let Author { desk, account } = author;
    let mut read = desk.app.db.read().await?;
    let medium = library::find(&mut read, &account.id, id).await?.ok_or(Error::not_found())?;
    let uses = uses(&mut read, &account.id, id, desk.page.language()).await?;
    let courses = listing::list(&mut read, &account.id, desk.page.language()).await?;
    let has = |course: &CourseId| uses.iter().any(|one| one.course_id == *course && one.in_draft);
    let courses = courses.into_iter().filter(|course| !has(&course.id));
    let courses = courses.map(|course| (course.id, course.title)).collect();
    let alt = typed.unwrap_or_else(|| medium.alt.clone());
    Ok(MediumTemplate { page: &desk.page, desk, medium, uses, courses, alt, mistakes })
}

pub(super) async fn file(
    path: MediumFile,
    author: Author,
    Query(size): Query<Size>,
    headers: HeaderMap,
) -> web::Result<Response> {
    let app = &author.desk.app;
    let found = library::stored(app, &author.account.id, &path.id).await?;
    served::answer(app, &found.ok_or(Error::not_found())?, &size, &headers).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Described {
    alt: String,
}

pub(super) async fn describe(
    path: MediumPage,
    author: Author,
    Form(Described { alt: typed }): Form<Described>,
) -> web::Result<Response> {
    let alt = match typed.trim().is_empty() {
        true => Ok(String::new()),
        false => text::name(&typed, MAX_ALT),
    };
    let Ok(alt) = alt else {
        let mut mistakes = Mistakes::default();
        mistakes.add("alt", author.desk.page.get("cms-medium-alt-wrong").count("n", MAX_ALT));
        return web::unprocessable(&template(&author, &path.id, Some(typed), mistakes).await?);
    };
    let mut write = author.desk.app.db.write().await?;
    if !library::describe(&mut write, &author.account.id, (&path.id, &alt)).await? {
        return Err(Error::not_found());
    }
    write.commit().await?;
    Ok(done(author.desk.at(path), "saved"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Placed {
    course: String,
}

/// Gives a course the file, under its name.
pub(super) async fn place(
    path: MediumCourses,
    author: Author,
    Form(Placed { course }): Form<Placed>,
) -> web::Result<Response> {
    let (app, account_id) = (&author.desk.app, &author.account.id);
    match pictures::place(app, (account_id, &course.into()), &path.id).await {
        Ok(()) => Ok(done(author.desk.at(MediumPage { id: path.id }), "saved")),
        Err(error) => {
            let text = author.desk.page.text();
            let mut mistakes = Mistakes::default();
            error.problems()?.iter().for_each(|problem| mistakes.add("course", sentence(problem, text)));
            web::unprocessable(&template(&author, &path.id, None, mistakes).await?)
        }
    }
}

pub(super) async fn ask_to_delete(path: MediumDelete, author: Author) -> web::Result<Response> {
    let found = library::find(&mut *author.desk.app.db.read().await?, &author.account.id, &path.id).await?;
    web::html(&question(&author, &found.ok_or(Error::not_found())?, false))
}

pub(super) async fn delete(
    path: MediumDelete,
    author: Author,
    Form(sure): Form<Sure>,
) -> web::Result<Response> {
    let (app, account_id) = (&author.desk.app, &author.account.id);
    let found = library::find(&mut *app.db.read().await?, account_id, &path.id).await?;
    let medium = found.ok_or(Error::not_found())?;
    if !sure.is_ticked() {
        return web::unprocessable(&question(&author, &medium, true));
    }
    if leaving::take_away(app, account_id, &[(&medium.id, &medium.name)], &author.desk.actor()).await? == 0 {
        let mut mistakes = Mistakes::default();
        mistakes.add("delete", author.desk.page.get("cms-medium-used"));
        return web::unprocessable(&template(&author, &path.id, None, mistakes).await?);
    }
    Ok(done(author.desk.at(Media), "deleted"))
}

fn question<'a>(author: &'a Author, medium: &Medium, unsure: bool) -> Question<'a> {
    let page = &author.desk.page;
    Question {
        page,
        desk: &author.desk,
        about: medium.name.clone(),
        title: page.get("cms-ask-medium").with("name", &medium.name).to_string(),
        effects: vec![page.get("cms-ask-medium-effect").with("size", size(page, medium.bytes)).to_string()],
        comfort: None,
        action: author.desk.at(MediumDelete { id: medium.id.clone() }),
        sends: Vec::new(),
        yes: page.get("cms-ask-media-yes").to_string(),
        icon: "trash",
        back: author.desk.at(MediumPage { id: medium.id.clone() }),
        loss: Some(Loss { unsure }),
    }
}
