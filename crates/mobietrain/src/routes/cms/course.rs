//! The page of one course: its texts, and saving them.

use askama::Template;
use axum::extract::{Query, RawForm};
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use web::{Error, Language, Page, off_thread};

use super::desk::{Author, Desk, done};
use super::fields::Mistakes;
use super::paths::{
    CourseDelete, CourseFile, CourseFileRemove, CourseFiles, CourseGroups, CoursePage, CoursePublish,
    CourseSchedule, CourseUnschedule, CourseWithdraw, Courses,
};
use super::schedule_field::Schedule;
use crate::accounts::overview::Overview;
use crate::ids::CourseId;
use crate::learning::course::languages::{self, Text};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::problem::sentence;
use crate::learning::course::{left_out, media, texts};
use crate::people::groups::{Group, store as groups};
use ::course::Problem;
use ::course::content::Content;

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
    /// What was left out of the folder that it came as.
    pub left_out: Vec<String>,
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

    /// Whether its texts and pictures are only shown: people see it, or will by itself.
    pub fn is_locked(&self) -> bool {
        !self.desk.is_admin() && (self.is_published() || self.course.publish_at.is_some())
    }

    /// Whether it may be deleted by whoever looks at it.
    pub fn may_go(&self) -> bool {
        let is_new = self.course.state == State::Draft && self.course.publish_at.is_none();
        !self.is_published() && (self.desk.is_admin() || is_new)
    }

    /// Languages that the course could get.
    pub fn missing_languages(&self) -> Vec<Language> {
        let has = |language: &Language| self.texts.iter().any(|text| text.language == *language);
        Language::ALL.into_iter().filter(|language| !has(language)).collect()
    }

    pub fn file(&self, name: &str) -> String {
        self.desk.at(CourseFile { id: self.course.id.clone(), name: name.to_owned() })
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
    author: Author,
    Query(query): Query<CourseQuery>,
) -> web::Result<Response> {
    let stored = texts::sources(&mut *author.desk.app.db.read().await?, &author.account.id, &path.id).await?;
    let wanted: Option<Language> = query.language.parse().ok();
    let mut texts = stored;
    if let Some(new) = wanted.filter(|wanted| texts.iter().all(|(language, _)| language != wanted)) {
        // A translation begins as the text to translate, with all its ids.
        let begin = texts.first().map(|(_, source)| source.clone()).unwrap_or_default();
        texts.push((new, begin));
    }
    page(author, path.id, Edited { texts, wanted, ..Edited::default() }).await
}

/// A field for each language, `text-nl` and so on. The form may be so large that even taking it apart is heavy.
pub(super) async fn save(path: CoursePage, author: Author, RawForm(form): RawForm) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let Typed { texts, preview } = app.heavy.compute(&account_id, move || Typed::read(&form)).await?;
    let mut edited =
        Edited { texts, wanted: preview.flatten(), problems: Some(Vec::new()), ..Edited::default() };
    if preview.is_some() {
        return page(author, path.id, edited).await;
    }
    match texts::save(&app, (&account_id, &path.id), author.may(), edited.texts.clone()).await {
        Ok(()) => Ok(done(author.desk.at(path), "saved")),
        Err(error) => {
            edited.problems = Some(error.problems()?);
            unprocessable(author, path.id, edited).await
        }
    }
}

/// What the form with the texts sends.
struct Typed {
    texts: Vec<(Language, String)>,
    /// The button that shows a language was pressed.
    preview: Option<Option<Language>>,
}

impl Typed {
    fn read(form: &[u8]) -> Self {
        let mut typed = Self { texts: Vec::new(), preview: None };
        for (name, value) in web::form_fields(form) {
            let language = name.strip_prefix("text-").and_then(|tag| tag.parse().ok());
            let is_new = |language: &Language| typed.texts.iter().all(|(other, _)| other != language);
            if name == "preview" {
                typed.preview = Some(Language::from_tag(&value));
            } else if let Some(language) = language.filter(is_new).filter(|_| !value.trim().is_empty()) {
                typed.texts.push((language, value.replace("\r\n", "\n")));
            }
        }
        typed.texts.sort_by_key(|(language, _)| (*language != Language::En, *language));
        typed
    }
}

/// The statements themselves reach no other account's course; this says so to whoever guessed an id.
pub(super) async fn known(desk: &Desk, account: &Overview, course_id: &CourseId) -> web::Result<()> {
    let mut read = desk.app.db.read().await?;
    let found = listing::find(&mut read, &account.id, course_id, desk.page.language()).await?;
    found.map(drop).ok_or(Error::not_found())
}

/// What the page of a course shows besides what is stored of it.
#[derive(Default)]
pub(super) struct Edited {
    pub texts: Vec<(Language, String)>,
    pub wanted: Option<Language>,
    /// The problems that are known, if any: then the texts are not the stored ones.
    pub problems: Option<Vec<Problem>>,
    /// What is wrong with the files that were uploaded.
    pub mistakes: Mistakes,
    /// A time that was typed, and what is wrong with it.
    pub schedule: Option<(String, String)>,
}

/// What is stored of a course, besides its texts.
struct Stored {
    course: Course,
    files: Vec<String>,
    left_out: Vec<Problem>,
    groups: Vec<(Group, i64)>,
}

/// A form of the page again, with what is wrong (422).
pub(super) async fn unprocessable(
    author: Author,
    course_id: CourseId,
    edited: Edited,
) -> web::Result<Response> {
    let mut response = page(author, course_id, edited).await?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// The page of a course: it counts the learners of every group, reads the texts in all languages, and is long.
pub(super) async fn page(author: Author, course_id: CourseId, edited: Edited) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = async move {
        let stored = Stored::of(&author, &course_id).await?;
        off_thread(move || web::html(&template(&author, stored, edited))).await
    };
    app.heavy.run(&account_id, work).await?
}

impl Stored {
    async fn of(author: &Author, course_id: &CourseId) -> web::Result<Self> {
        let Author { desk, account } = author;
        let mut read = desk.app.db.read().await?;
        let course = listing::find(&mut read, &account.id, course_id, desk.page.language()).await?;
        let course = course.ok_or(Error::not_found())?;
        let files = media::names(&mut read, &account.id, course_id).await?;
        let left_out = left_out::of(&mut read, &account.id, course_id).await?;
        // How many learners a group has is nothing that an editor sees.
        let groups = match desk.is_admin() {
            true => groups::list_counted(&mut read, &account.id).await?,
            false => Vec::new(),
        };
        Ok(Self { course, files, left_out, groups })
    }
}

fn template<'a>(author: &'a Author, stored: Stored, edited: Edited) -> CourseTemplate<'a> {
    let desk = &author.desk;
    let Stored { course, files, left_out, groups } = stored;
    let Edited { texts: sources, wanted, problems: known, mistakes, schedule: typed_time } = edited;
    let mut schedule = Schedule::of(desk, course.publish_at);
    if let Some((typed, mistake)) = typed_time {
        (schedule.typed, schedule.mistake) = (typed, Some(mistake));
    }
    let unsaved = known.is_some();
    let (content, problems) = match languages::check(&sources, &files) {
        Ok(texts) => (shown(texts, wanted), known.unwrap_or_default()),
        Err(problems) => (None, problems),
    };
    let open = wanted.or_else(|| problems.iter().find_map(language_of));
    let said = |problem: &Problem| sentence(problem, desk.page.text());
    let sentence = |problem: &Problem| (language_of(problem), said(problem));
    CourseTemplate {
        page: &desk.page,
        desk,
        course,
        texts: boxes(sources, open),
        content,
        files,
        groups,
        problems: problems.iter().map(sentence).collect(),
        left_out: left_out.iter().map(said).collect(),
        mistakes,
        schedule,
        unsaved,
    }
}

/// The course as people see it, in the language that is wanted or else the first.
fn shown(mut texts: Vec<Text>, wanted: Option<Language>) -> Option<(Language, Content)> {
    let first = texts.iter().position(|text| Some(text.language) == wanted).unwrap_or(0);
    let text = (first < texts.len()).then(|| texts.swap_remove(first))?;
    Some((text.language, text.parsed.content))
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
