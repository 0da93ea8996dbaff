//! The page of one course: its draft, and who may play it.

use std::collections::BTreeMap;

use std::collections::HashSet;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use http::StatusCode;
use kernel::Timestamp;
use serde::Deserialize;
use web::{Error, Language, Page, off_thread};

use super::course_editor;
use super::course_told::{Told, language_of};
use super::desk::{Author, Desk};
use super::fields::Mistakes;
use super::paths::{
    CardReports, CourseCopy, CourseDelete, CourseDue, CourseDuplicate, CourseElsewhere, CourseFile,
    CourseFileRemove, CourseFiles, CourseGroups, CoursePage, CourseQuestions, CourseReport, CourseReview,
    CourseTranslate, CourseUnschedule, CourseVersions, CourseWhy, CourseWithdraw, Courses, LearningPath,
    Uploads,
};
use crate::accounts::overview::Overview;
use crate::ids::{CourseId, PathId};
use crate::learning::card_reports::listed as card_reports;
use crate::learning::course::languages::{self, Text};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::problem::sentence;
use crate::learning::course::texts::Draft;
use crate::learning::course::translations::meanwhile::Known;
use crate::learning::course::{left_out, media, texts};
use crate::learning::path::store;
use crate::people::groups::{Group, store as groups};
use ::course::Problem;
use ::course::card::{CardKind, is_captions, shown_in_markdown};
use ::course::content::Content;
use ::course::file::MAX_PICTURE;
use ::course::packed::MAX_ZIP;

#[derive(Template)]
#[template(path = "cms/course.html")]
pub(super) struct CourseTemplate<'a> {
    pub page: &'a Page,
    pub desk: &'a Desk,
    pub course: Course,
    pub texts: Vec<Box>,
    /// The language whose box is open.
    pub open: Option<Language>,
    /// What the preview and the outline show: the texts as far as they can be read.
    pub content: Option<(Language, Content)>,
    pub files: Vec<String>,
    /// What they show in words, of those of which that is known.
    pub alts: BTreeMap<String, String>,
    pub groups: Vec<(Group, i64)>,
    /// The learning path that it stands in.
    pub path: Option<PathOf>,
    /// How many times people say that a card of it is wrong, which nobody has settled.
    pub card_reports: i64,
    /// With the language whose text has the problem; `None` when it is not about one text.
    pub problems: Vec<Told>,
    /// What was left out of the folder that it came as.
    pub left_out: Vec<String>,
    /// What is wrong with the files that were uploaded.
    pub mistakes: Mistakes,
    /// What somebody else saved while these texts were typed.
    pub overtaken: Vec<Draft>,
    /// The texts are as typed, not as stored.
    pub unsaved: bool,
    /// The problems are why something was not done: they stay above the editor, which tells of all others at their card.
    pub is_refused: bool,
    /// The boxes are wanted, and not the editor in their place.
    pub plain: bool,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct CourseQuery {
    /// Opens the text of this language, and begins it when there is none.
    language: String,
    /// The Markdown, also where scripts run.
    plain: String,
}

impl CourseTemplate<'_> {
    pub fn has_group(&self, id: &str) -> bool {
        self.course.groups.iter().any(|(of, _)| of == id)
    }

    /// What the editor is given. What was typed into the boxes and is not saved stays in them.
    pub fn editor(&self) -> Option<String> {
        let language = self.open?;
        let boxes = self.unsaved || self.plain;
        let languages: Vec<_> = self.texts.iter().map(|text| text.language).collect();
        let files = (&self.files[..], &self.alts);
        Some(course_editor::island(self.desk, &self.course.id, (language, &languages), files, boxes))
    }

    /// Nobody has seen it yet, so there is nothing to report.
    pub fn is_draft(&self) -> bool {
        self.course.state == State::Draft
    }

    pub fn is_published(&self) -> bool {
        self.course.state == State::Published
    }

    /// Whether there is something to publish.
    pub fn is_ahead(&self) -> bool {
        !self.is_published() || self.course.is_newer
    }

    pub fn is_open(&self, language: &Language) -> bool {
        self.open.as_ref() == Some(language)
    }

    /// What somebody else saved of this language meanwhile.
    pub fn theirs(&self, language: &Language) -> Option<&Draft> {
        self.overtaken.iter().find(|draft| draft.language == *language)
    }

    /// The revision that what is typed in this box takes the place of. Whoever saves once more has seen what somebody else saved.
    pub fn over(&self, text: &Box) -> Option<i64> {
        self.theirs(&text.language).map(|draft| draft.revision).or(text.over)
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

    /// What the library says that it shows.
    pub fn alt(&self, name: &str) -> &str {
        self.alts.get(name).map(String::as_str).unwrap_or_default()
    }

    /// What shows it in a text; nothing for what stands on no card by itself.
    pub fn markdown(&self, name: &str) -> Option<String> {
        (!is_captions(name)).then(|| shown_in_markdown(name, self.alt(name)))
    }

    /// Each once: four empty answers are one thing to put right.
    pub fn distinct(&self) -> Vec<&Told> {
        let mut seen = HashSet::new();
        self.problems.iter().filter(|told| seen.insert(told.at_card.as_str())).collect()
    }

    /// What is wrong with the text of a language, to stand beside it.
    pub fn problems_in(&self, language: &Language) -> Vec<&str> {
        let here = self.problems.iter().filter(|told| told.language.as_ref() == Some(language));
        here.map(|told| told.sentence.as_str()).collect()
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
    let mut edited = as_stored(&author.desk, &author.account, &path.id).await?;
    edited.wanted = query.language.parse().ok();
    edited.plain = !query.plain.is_empty();
    if let Some(new) = edited.wanted.filter(|wanted| edited.texts.iter().all(|text| text.language != *wanted))
    {
        // Empty: what only looks translated would be forgotten.
        edited.texts.push(Box { language: new, source: String::new(), over: None, saved: None });
    }
    page(author, path.id, edited).await
}

/// The page with the texts as they are stored.
pub(super) async fn as_stored(desk: &Desk, account: &Overview, course_id: &CourseId) -> web::Result<Edited> {
    let mut read = desk.app.db.read().await?;
    let drafts = texts::drafts(&mut read, &account.id, course_id).await?;
    Ok(Edited { texts: drafts.into_iter().map(Box::stored).collect(), ..Edited::default() })
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
    pub texts: Vec<Box>,
    pub wanted: Option<Language>,
    /// Why the texts are not saved, or the course is not published.
    pub problems: Option<Vec<Problem>>,
    /// The texts are as typed, not as stored.
    pub unsaved: bool,
    /// The boxes are wanted, and not the editor in their place.
    pub plain: bool,
    /// What somebody else saved meanwhile.
    pub overtaken: Vec<Draft>,
    /// What is wrong with the files that were uploaded.
    pub mistakes: Mistakes,
}

/// The text of a language in its box.
pub(super) struct Box {
    pub language: Language,
    pub source: String,
    /// The revision that it is typed over.
    pub over: Option<i64>,
    /// When it was saved, and by whom.
    pub saved: Option<(Timestamp, String)>,
}

impl Box {
    fn stored(draft: Draft) -> Self {
        let Draft { language, source, revision, changed_at, changed_by } = draft;
        Self { language, source, over: Some(revision), saved: Some((changed_at, changed_by)) }
    }
}

impl Edited {
    /// What could not be saved.
    pub fn typed(texts: Vec<texts::Typed>) -> Self {
        let shown = |text: texts::Typed| Box {
            language: text.language,
            source: text.source,
            over: text.over,
            saved: None,
        };
        Self { texts: texts.into_iter().map(shown).collect(), unsaved: true, ..Self::default() }
    }
}

/// The learning path that a course stands in.
pub(super) struct PathOf {
    pub id: PathId,
    pub title: String,
    /// The course before it.
    pub after: Option<String>,
}

impl PathOf {
    async fn of(author: &Author, course_id: &CourseId) -> Result<Option<Self>, db::Error> {
        let (account_id, language) = (&author.account.id, author.desk.page.language());
        let mut read = author.desk.app.db.read().await?;
        let paths = store::list(&mut read, account_id).await?;
        let Some(path) = paths.into_iter().find(|path| path.courses.contains(course_id)) else {
            return Ok(None);
        };
        let at = path.courses.iter().position(|id| id == course_id);
        let before = match at.and_then(|at| path.courses.get(at.checked_sub(1)?)) {
            Some(id) => listing::find(&mut read, account_id, id, language).await?,
            None => None,
        };
        let title = path.title(language).to_owned();
        Ok(Some(Self { id: path.id, title, after: before.map(|course| course.title) }))
    }
}

/// What is stored of a course, besides its texts.
struct Stored {
    course: Course,
    files: Vec<String>,
    alts: BTreeMap<String, String>,
    left_out: Vec<Problem>,
    groups: Vec<(Group, i64)>,
    translated: Known,
    path: Option<PathOf>,
    card_reports: i64,
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
        let alts = media::alts(&mut read, (&account.id, course_id)).await?;
        let left_out = left_out::of(&mut read, &account.id, course_id).await?;
        // How many learners a group has is nothing that an editor sees.
        let groups = match desk.is_admin() {
            true => groups::list_counted(&mut read, &account.id).await?,
            false => Vec::new(),
        };
        let translated = Known::of(&mut read, (&account.id, course_id)).await?;
        let card_reports = card_reports::open_of(&mut read, &account.id, course_id).await?;
        drop(read);
        let path = PathOf::of(author, course_id).await?;
        Ok(Self { course, files, alts, left_out, groups, translated, path, card_reports })
    }
}

fn template<'a>(author: &'a Author, stored: Stored, edited: Edited) -> CourseTemplate<'a> {
    let desk = &author.desk;
    let Stored { course, files, alts, left_out, groups, translated, path, card_reports } = stored;
    let Edited { texts: boxes, wanted, problems: known, unsaved, plain, overtaken, mistakes } = edited;
    let sources: Vec<_> = boxes.iter().map(|text| (text.language, text.source.clone())).collect();
    let (texts, found) = languages::read(&sources, &files, &translated);
    let is_refused = known.is_some();
    let problems = known.unwrap_or(found);
    let open = wanted.or_else(|| overtaken.first().map(|draft| draft.language));
    let open = open.or_else(|| problems.iter().find_map(language_of));
    let open = open.or(boxes.first().map(|text| text.language));
    let said = |problem: &Problem| sentence(problem, desk.page.text());
    let problems: Vec<Told> =
        problems.iter().map(|problem| Told::of(problem, &texts, desk.page.text())).collect();
    CourseTemplate {
        page: &desk.page,
        desk,
        course,
        texts: boxes,
        open,
        content: shown(texts, wanted),
        files,
        alts,
        groups,
        path,
        card_reports,
        problems,
        left_out: left_out.iter().map(said).collect(),
        mistakes,
        overtaken,
        unsaved,
        is_refused,
        plain,
    }
}

/// The course as people see it, in the language that is wanted or else the first.
fn shown(mut texts: Vec<Text>, wanted: Option<Language>) -> Option<(Language, Content)> {
    let first = texts.iter().position(|text| Some(text.language) == wanted).unwrap_or(0);
    let text = (first < texts.len()).then(|| texts.swap_remove(first))?;
    (!text.parsed.content.lessons.is_empty()).then_some((text.language, text.parsed.content))
}
