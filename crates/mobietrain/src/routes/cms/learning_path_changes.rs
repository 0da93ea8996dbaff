//! What is done to a learning path: a course put at a place, one taken out, the path deleted. Before a course is closed for somebody, it
//! says for how many; nothing is done until that is answered.

use axum::response::{IntoResponse as _, Response};
use http::StatusCode;
use serde::Deserialize;
use web::{Error, Form};

use super::desk::{Admin, Desk, done};
use super::fields::{Mistakes, ticked};
use super::learning_path::{self, Edited};
use super::paths::{
    LearningPath, LearningPathCourses, LearningPathDelete, LearningPathRemove, LearningPaths,
};
use super::question::Question;
use super::whom::{closed, title_of};
use crate::ids::{AccountId, CourseId, PathId};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::path::arrange::{Arranged, Asks, Change, arrange};
use crate::learning::path::closing;
use crate::learning::path::store::{self, Path};

/// By the arrows, by dragging, which sends the same form, or from the list of the other courses.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    course: String,
    /// From 1; without one, at the end.
    place: Option<usize>,
    /// The fingerprint of what they have seen that it closes.
    sure: Option<String>,
}

impl Wanted {
    /// Without what is no id at all.
    fn clean(self) -> Self {
        Self { course: ticked(&[self.course]).pop().unwrap_or_default(), ..self }
    }
}

pub(super) async fn put(
    path: LearningPathCourses,
    admin: Admin,
    Form(wanted): Form<Wanted>,
) -> web::Result<Response> {
    let wanted = wanted.clean();
    if wanted.course.is_empty() {
        known(&admin, &path.id).await?;
        return mistaken(&admin, path.id, wanted, "cms-path-course-missing", "").await;
    }
    let change =
        Change::Put { course: wanted.course.as_str().into(), place: wanted.place.unwrap_or(usize::MAX) };
    match run(&admin, &path.id, change, wanted.sure.clone()).await? {
        Arranged::Done => Ok(done(admin.desk.at(LearningPath { id: path.id }), "arranged")),
        Arranged::Unknown => Err(Error::not_found()),
        Arranged::Full => mistaken(&admin, path.id, wanted, "cms-path-full", "").await,
        Arranged::Elsewhere(other) => {
            let title = other.title(admin.desk.page.language());
            mistaken(&admin, path.id, wanted, "cms-path-elsewhere", title).await
        }
        Arranged::Asks(asks) => ask(&admin, path.id, wanted, asks).await,
    }
}

pub(super) async fn take_out(
    path: LearningPathRemove,
    admin: Admin,
    Form(wanted): Form<Wanted>,
) -> web::Result<Response> {
    let wanted = wanted.clean();
    let change = Change::TakeOut { course: wanted.course.as_str().into() };
    match run(&admin, &path.id, change, None).await? {
        // What is not in it, or in another one by now, is out of it.
        Arranged::Done | Arranged::Elsewhere(_) => {
            Ok(done(admin.desk.at(LearningPath { id: path.id }), "arranged"))
        }
        _ => Err(Error::not_found()),
    }
}

async fn run(
    admin: &Admin,
    path_id: &PathId,
    change: Change,
    agreed: Option<String>,
) -> web::Result<Arranged> {
    let (app, account_id, by) = (admin.desk.app.clone(), admin.account.id.clone(), admin.desk.actor());
    let (at, of, path_id) = (app.clone(), account_id.clone(), path_id.clone());
    let work = async move { arrange(&at, (&of, &path_id), &change, agreed.as_deref(), &by).await };
    app.heavy.run(&account_id, work).await?
}

async fn known(admin: &Admin, path_id: &PathId) -> web::Result<Path> {
    let mut read = admin.desk.app.db.read().await?;
    store::find(&mut read, &admin.account.id, path_id).await?.ok_or(Error::not_found())
}

/// The page again, with what is wrong beside the list of the other courses.
async fn mistaken(
    admin: &Admin,
    path_id: PathId,
    wanted: Wanted,
    key: &'static str,
    title: &str,
) -> web::Result<Response> {
    let mut mistakes = Mistakes::default();
    mistakes.add("course", admin.desk.page.get(key).with("title", title));
    let edited = Edited { mistakes, chosen: wanted.course, ..Edited::default() };
    learning_path::page(&admin.desk, &admin.account, path_id, edited).await
}

/// Says who finds which course closed. Whoever has agreed to something else than it does now is asked anew (409).
async fn ask(admin: &Admin, path_id: PathId, wanted: Wanted, asks: Asks) -> web::Result<Response> {
    let path = known(admin, &path_id).await?;
    let desk = &admin.desk;
    let mut read = desk.app.db.read().await?;
    let courses = listing::list(&mut read, &admin.account.id, desk.page.language()).await?;
    drop(read);
    let title = title_of(&courses, &wanted.course).to_owned();
    // First that it is another question than the one that was answered.
    let newer = asks.is_newer.then(|| desk.page.get("cms-ask-path-newer").to_string());
    let effects = newer.into_iter().chain(closed(&desk.page, &courses, &asks.closing)).collect();
    let mut sends = vec![("course", wanted.course), ("sure", asks.closing.fingerprint.clone())];
    sends.extend(wanted.place.map(|place| ("place", place.to_string())));
    let question = Question {
        page: &desk.page,
        desk,
        about: path.title(desk.page.language()).to_owned(),
        title: desk.page.get("cms-ask-path").with("title", title).to_string(),
        effects,
        comfort: Some(desk.page.get("cms-ask-path-kept").to_string()),
        action: desk.at(LearningPathCourses { id: path_id.clone() }),
        sends,
        yes: desk.page.get("cms-ask-path-yes").to_string(),
        icon: "list",
        back: desk.at(LearningPath { id: path_id }),
        loss: None,
    };
    let status = if asks.is_newer { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok((status, web::html(&question)?).into_response())
}

/// What publishing a course closes that stands in a path before others.
#[derive(Default)]
pub(super) struct Closes {
    /// One for each course.
    pub sentences: Vec<String>,
    pub fingerprint: String,
}

/// Heavy: it looks at everybody.
pub(super) async fn closed_by_publishing(
    desk: &Desk,
    account_id: &AccountId,
    course_id: &CourseId,
) -> web::Result<Closes> {
    let mut read = desk.app.db.read().await?;
    let closing = closing::of_publishing(&mut read, account_id, course_id).await?;
    if closing.closed.is_empty() {
        return Ok(Closes::default());
    }
    let courses = listing::list(&mut read, account_id, desk.page.language()).await?;
    Ok(Closes { sentences: closed(&desk.page, &courses, &closing), fingerprint: closing.fingerprint })
}

pub(super) async fn ask_to_delete(path: LearningPathDelete, admin: Admin) -> web::Result<Response> {
    let found = known(&admin, &path.id).await?;
    let mut read = admin.desk.app.db.read().await?;
    let courses = listing::list(&mut read, &admin.account.id, admin.desk.page.language()).await?;
    drop(read);
    // Of what nobody sees, nothing opens.
    let opens = |course: &&Course| course.state == State::Published && found.courses.contains(&course.id);
    web::html(&deletion(&admin.desk, &found, courses.iter().filter(opens).count()))
}

fn deletion<'a>(desk: &'a Desk, path: &Path, opens: usize) -> Question<'a> {
    let (page, title) = (&desk.page, path.title(desk.page.language()));
    let id = path.id.clone();
    Question {
        page,
        desk,
        about: title.to_owned(),
        title: page.get("cms-ask-path-delete").with("title", title).to_string(),
        effects: vec![page.get("cms-ask-path-delete-open").count("n", opens).to_string()],
        comfort: Some(page.get("cms-ask-path-delete-kept").to_string()),
        action: desk.at(LearningPathDelete { id: id.clone() }),
        sends: Vec::new(),
        yes: page.get("cms-path-delete").to_string(),
        icon: "trash",
        back: desk.at(LearningPath { id }),
        loss: None,
    }
}

pub(super) async fn delete(path: LearningPathDelete, admin: Admin) -> web::Result<Response> {
    let Admin { desk, account } = &admin;
    match store::delete(&desk.app, (&account.id, &path.id), &desk.actor()).await? {
        true => Ok(done(desk.at(LearningPaths), "deleted")),
        false => Err(Error::not_found()),
    }
}
