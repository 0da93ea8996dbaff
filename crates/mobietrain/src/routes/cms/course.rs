//! The page of one course: its texts, and saving them.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form, Language, Page};

use super::desk::{Admin, Desk, done};
use super::fields::Mistakes;
use super::paths::{
    CourseDelete, CourseFile, CourseFileRemove, CourseFiles, CourseGroups, CoursePage, CoursePublish,
    CourseSchedule, CourseUnschedule, CourseWithdraw, Courses,
};
use super::schedule_field::Schedule;
use crate::ids::CourseId;
use crate::learning::course::content::Content;
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::problem::Problem;
use crate::learning::course::store;
use crate::learning::course::{languages, media};
use crate::people::groups::{Group, store as groups};

#[derive(Template)]
#[template(path = "cms/course.html")]
pub(super) struct CourseTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub course: Course,
    pub texts: Vec<EditedText>,
    /// What the preview and the outline show; `None` while the texts have mistakes.
    pub content: Option<(Language, Content)>,
    pub files: Vec<String>,
    pub groups: Vec<(Group, i64)>,
    /// With the language whose text has the problem; `None` when it is not about one text.
    pub problems: Vec<(Option<Language>, String)>,
    /// What is wrong with the files that were uploaded.
    pub mistakes: Mistakes,
    pub schedule: Schedule,
    /// The texts are as typed, not as stored.
    pub unsaved: bool,
}

/// The text of a language in its box.
pub(super) struct EditedText {
    pub language: Language,
    pub source: String,
    pub open: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct CourseQuery {
    /// Opens the text of this language, and begins it when there is none.
    language: String,
}

impl CourseTemplate<'_> {
    pub fn has_group(&self, id: &str) -> bool {
        self.course.groups.iter().any(|(of, _)| of == id)
    }

    /// How many learners the course's groups have, counted group by group.
    pub fn is_published(&self) -> bool {
        self.course.state == State::Published
    }

    /// Languages that the course could get.
    pub fn missing_languages(&self) -> Vec<Language> {
        let has = |language: &Language| self.texts.iter().any(|text| text.language == *language);
        Language::ALL.into_iter().filter(|language| !has(language)).collect()
    }

    pub fn file(&self, name: &str) -> CourseFile {
        CourseFile { id: self.course.id.clone(), name: name.to_owned() }
    }

    /// What is wrong with the text of a language, to stand beside it.
    pub fn problems_in(&self, language: &Language) -> Vec<&str> {
        let here = self.problems.iter().filter(|(of, _)| of.as_ref() == Some(language));
        here.map(|(_, sentence)| sentence.as_str()).collect()
    }

    pub fn rows(&self, source: &str) -> usize {
        source.lines().count().clamp(12, 40)
    }
}

pub(super) async fn show(
    path: CoursePage,
    admin: Admin,
    Query(query): Query<CourseQuery>,
) -> web::Result<Response> {
    let stored = store::sources(&mut *admin.desk.app.db.read().await?, &admin.account.id, &path.id).await?;
    let wanted = Language::ALL.into_iter().find(|language| language.tag() == query.language);
    let mut texts = stored;
    if let Some(new) = wanted.filter(|wanted| texts.iter().all(|(language, _)| language != wanted)) {
        // A translation begins as the text to translate, with all its ids.
        let begin = texts.first().map(|(_, source)| source.clone()).unwrap_or_default();
        texts.push((new, begin));
    }
    web::html(&template(&admin, &path.id, texts, wanted, None).await?)
}

/// A field for each language, `text-nl` and so on.
pub(super) async fn save(
    path: CoursePage,
    admin: Admin,
    Form(fields): Form<HashMap<String, String>>,
) -> web::Result<Response> {
    let (app, account_id) = (&admin.desk.app, &admin.account.id);
    let typed = |language: Language| {
        let source = fields.get(&format!("text-{}", language.tag()))?.replace("\r\n", "\n");
        (!source.trim().is_empty()).then_some((language, source))
    };
    let mut texts: Vec<(Language, String)> = Language::ALL.into_iter().filter_map(typed).collect();
    texts.sort_by_key(|(language, _)| (*language != Language::En, *language));
    if let Some(shown) = fields.get("preview") {
        let shown = Language::from_tag(shown);
        return web::html(&template(&admin, &path.id, texts, shown, Some(Vec::new())).await?);
    }
    match store::save_texts(app, account_id, &path.id, &texts).await {
        Ok(()) => Ok(done(&path, "saved")),
        Err(error) => {
            let problems = error.problems()?;
            web::unprocessable(&template(&admin, &path.id, texts, None, Some(problems)).await?)
        }
    }
}

/// The statements themselves reach no other account's course; this says so to whoever guessed an id.
pub(super) async fn known(admin: &Admin, course_id: &CourseId) -> web::Result<()> {
    let mut read = admin.desk.app.db.read().await?;
    let found = listing::find(&mut read, &admin.account.id, course_id, admin.desk.page.language()).await?;
    found.map(drop).ok_or(Error::not_found())
}

/// The page of a course. `typed` is `Some` when the texts are not the stored ones: the problems that are known, if any.
pub(super) async fn template<'a>(
    admin: &'a Admin,
    course_id: &CourseId,
    sources: Vec<(Language, String)>,
    wanted: Option<Language>,
    typed: Option<Vec<Problem>>,
) -> web::Result<CourseTemplate<'a>> {
    let Admin { desk, account } = admin;
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, &account.id, course_id, desk.page.language()).await?;
    let course = course.ok_or(Error::not_found())?;
    let schedule = Schedule::of(admin, course.publish_at);
    let files = media::names(&mut read, &account.id, course_id).await?;
    let groups = groups::list_counted(&mut read, &account.id).await?;
    drop(read);
    let unsaved = typed.is_some();
    let (content, problems) = match languages::check(&sources, &files) {
        Ok(texts) => {
            let first = texts.iter().find(|text| Some(text.language) == wanted).or(texts.first());
            (first.map(|text| (text.language, text.parsed.content.clone())), typed.unwrap_or_default())
        }
        Err(problems) => (None, problems),
    };
    let open = wanted.or_else(|| problems.iter().find_map(language_of));
    Ok(CourseTemplate {
        page: &desk.page,
        desk,
        course,
        texts: boxes(sources, open),
        content,
        files,
        groups,
        problems: problems
            .iter()
            .map(|problem| (language_of(problem), problem.sentence(desk.page.text())))
            .collect(),
        mistakes: Mistakes::default(),
        schedule,
        unsaved,
    })
}

/// The texts in their boxes, one of them open.
fn boxes(sources: Vec<(Language, String)>, open: Option<Language>) -> Vec<EditedText> {
    let open = open.or(sources.first().map(|(language, _)| *language));
    let edited = |(language, source)| EditedText { language, source, open: Some(language) == open };
    sources.into_iter().map(edited).collect()
}

/// The language whose text has the problem.
fn language_of(problem: &Problem) -> Option<Language> {
    Language::from_tag(problem.file.strip_suffix(".md")?)
}
