//! Questions for a course by paste or CSV: a page that says first which cards become of them, and what does not.

use askama::Template;
use axum::extract::{Multipart, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use kernel::text;
use serde::Deserialize;
use web::{Error, Language, Page};

use super::continued;
use super::desk::{Author, Desk};
use super::new_course::{Sent, read_form};
use super::paths::{CoursePage, CourseQuestions, Courses};
use crate::ids::CourseId;
use crate::learning::course::error::CourseError;
use crate::learning::course::listing;
use crate::learning::course::problem::sentence;
use crate::learning::course::question_list::{self, Place};
use crate::learning::course::texts::{self, Draft};
use ::course::card::{Card, CardKind};
use ::course::content::Lesson;
use ::course::prose::Prose;
use ::course::questions::{self, NewCard, Questions};
use ::course::translation::Fingerprint;
use ::course::{Problem, markdown};

#[derive(Template)]
#[template(path = "cms/new_questions.html")]
struct QuestionsPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    id: CourseId,
    title: String,
    /// Those that the draft is in.
    languages: Vec<Language>,
    language: Language,
    lessons: Vec<Lesson>,
    asked: Asked,
    looked: Option<Looked>,
    /// Why nothing was added.
    refused: Vec<String>,
    ids: Vec<String>,
}

/// What becomes of what was typed.
struct Looked {
    cards: Vec<Card>,
    /// Lines, and what is wrong there.
    problems: Vec<(Option<usize>, String)>,
    /// Of the text that this was made of, and of the lessons and cards that it comes to.
    seen: String,
}

/// What the form holds.
#[derive(Default)]
struct Asked {
    text: String,
    /// The tag of the language that they are in.
    language: String,
    /// The id of a lesson, empty for a new one.
    lesson: String,
    new_lesson: String,
    /// Of the text that they were told about.
    seen: String,
    /// Whether to add them, and not to look only.
    add: bool,
}

impl QuestionsPage<'_> {
    /// The card kinds ask for it. No question shows a file.
    fn file(&self, name: &str) -> String {
        name.to_owned()
    }

    fn action(&self) -> String {
        self.desk.at(CourseQuestions { id: self.id.clone() })
    }

    /// Whether something did not fit, so that how it is written is shown.
    fn is_in_doubt(&self) -> bool {
        self.looked.as_ref().is_some_and(|looked| !looked.problems.is_empty() || looked.cards.is_empty())
    }

    fn is_into(&self, language: &Language) -> bool {
        self.language == *language
    }

    fn is_chosen(&self, lesson: &Lesson) -> bool {
        self.asked.lesson == lesson.id
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Of {
    language: String,
}

pub(super) async fn show(
    path: CourseQuestions,
    author: Author,
    Query(of): Query<Of>,
) -> web::Result<Response> {
    let written = Written::of(&author, &path.id, &of.language).await?;
    let lesson = written.lessons.last().map(|lesson| lesson.id.clone()).unwrap_or_default();
    let new_lesson =
        author.desk.app.page(written.draft.language).text().get("cms-questions-lesson").to_plain();
    web::html(&template(&author, path.id, written, Asked { lesson, new_lesson, ..Asked::default() }))
}

/// A draft that questions come into.
struct Written {
    title: String,
    languages: Vec<Language>,
    draft: Draft,
    lessons: Vec<Lesson>,
    /// Of its lessons and cards.
    ids: Vec<String>,
}

impl Written {
    /// In the wanted language, or in the first one of the draft where there is no such text.
    async fn of(author: &Author, course_id: &CourseId, language: &str) -> web::Result<Self> {
        let (desk, account_id) = (&author.desk, &author.account.id);
        let mut read = desk.app.db.read().await?;
        let course = listing::find(&mut read, account_id, course_id, desk.page.language()).await?;
        let title = course.ok_or(Error::not_found())?.title;
        let drafts = texts::drafts(&mut read, account_id, course_id).await?;
        drop(read);
        let languages: Vec<_> = drafts.iter().map(|draft| draft.language).collect();
        let wanted = Language::from_tag(language);
        let at = drafts.iter().position(|draft| Some(draft.language) == wanted).unwrap_or(0);
        let draft = drafts.into_iter().nth(at).ok_or(Error::not_found())?;
        let source = draft.source.clone();
        let read = move || (question_list::ids(&source), markdown::read("", &source).parsed.content.lessons);
        let (ids, mut lessons) = desk.app.heavy.compute(account_id, read).await?;
        // One that was made up for cards without one has no heading yet.
        lessons.retain(|lesson| !lesson.id.is_empty() && !lesson.title.is_empty());
        Ok(Self { title, languages, draft, lessons, ids })
    }
}

fn template<'a>(author: &'a Author, id: CourseId, written: Written, asked: Asked) -> QuestionsPage<'a> {
    let Written { title, languages, draft, lessons, ids } = written;
    let (desk, language) = (&author.desk, draft.language);
    let page = &desk.page;
    QuestionsPage {
        page,
        desk,
        id,
        title,
        languages,
        language,
        lessons,
        asked,
        looked: None,
        refused: Vec::new(),
        ids,
    }
}

/// Looks at what was typed or chosen; adds it where that is asked for and nothing else is added than what was shown.
pub(super) async fn submit(path: CourseQuestions, author: Author, form: Multipart) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let place = app.uploads.take(&account_id)?;
    let sent = read_form(form).await?;
    drop(place);
    let (asked, unread) = Asked::of(sent);
    if let Some(name) = unread {
        let written = Written::of(&author, &path.id, &asked.language).await?;
        let mut page = template(&author, path.id, written, asked);
        page.refused.push(author.desk.page.get("cms-questions-file-wrong").with("name", &name).to_string());
        return web::unprocessable(&page);
    }
    let typed = asked.text.clone();
    let read = app.heavy.compute(&account_id, move || questions::read(&typed)).await?;
    let written = Written::of(&author, &path.id, &asked.language).await?;
    if asked.add && asked.seen == seen(&asked.text, &written.ids) && !read.cards.is_empty() {
        return add(author, path.id, (asked, read), written).await;
    }
    let mut page = template(&author, path.id, written, asked);
    page.look_at(read);
    web::html(&page)
}

impl Asked {
    /// A file takes the place of what stands in the box. Answers the name of one that is no text, too.
    fn of(Sent { files, fields }: Sent) -> (Self, Option<String>) {
        let field = |name: &str| {
            let found = fields.iter().find(|(field, _)| field == name);
            found.map(|(_, value)| value.clone()).unwrap_or_default()
        };
        let mut asked = Self {
            text: field("text").replace("\r\n", "\n"),
            language: field("language"),
            lesson: field("lesson"),
            new_lesson: field("new_lesson"),
            seen: field("seen"),
            add: field("then") == "add",
        };
        let Some((name, bytes)) = files.into_iter().next() else { return (asked, None) };
        match tables::plain(bytes) {
            Ok(text) => (asked.text, asked.add) = (text, false),
            Err(_) => return (asked, Some(name)),
        }
        (asked, None)
    }
}

impl Asked {
    /// # Errors
    /// The title of the new lesson is none.
    fn place(&self) -> Result<Place, text::TextError> {
        match self.lesson.is_empty() {
            false => Ok(Place::Lesson(self.lesson.clone())),
            true => text::name(&self.new_lesson, 300).map(Place::New),
        }
    }
}

impl QuestionsPage<'_> {
    fn look_at(&mut self, Questions { cards, problems }: Questions) {
        let told = |problem: Problem| (problem.line, sentence(&problem, self.page.text()));
        let card = |NewCard { title, kind }: NewCard| Card {
            id: String::new(),
            title,
            body: Prose::default(),
            kind,
        };
        self.looked = Some(Looked {
            cards: cards.into_iter().map(card).collect(),
            problems: problems.into_iter().map(told).collect(),
            seen: seen(&self.asked.text, &self.ids),
        });
    }
}

fn seen(text: &str, ids: &[String]) -> String {
    Fingerprint::of(&format!("{text}\n{}", ids.join(" "))).to_string()
}

async fn add(
    author: Author,
    id: CourseId,
    (asked, read): (Asked, Questions),
    written: Written,
) -> web::Result<Response> {
    let (desk, of) = (&author.desk, (&author.account.id, &id));
    let language = written.draft.language;
    let refused = match asked.place() {
        // Somebody has taken that text out; into another one they are not put unasked.
        _ if language.tag() != asked.language => {
            vec![
                desk.page
                    .get("cms-questions-language-gone")
                    .with("language", language.native_name())
                    .to_string(),
            ]
        }
        Err(_) => vec![desk.page.get("cms-questions-lesson-wrong").to_string()],
        Ok(place) => {
            let (cards, by) = ((&read.cards[..], &written.ids[..]), &desk.staff.name);
            match question_list::add(&desk.app, of, (language, &place), cards, by).await {
                Ok(()) => {
                    continued::note(desk, of.0, &id).await;
                    return Ok(back(desk, id, language));
                }
                // They are shown again, with what is there by now.
                Err(CourseError::Newer) => Vec::new(),
                Err(error) => {
                    error.problems()?.iter().map(|problem| sentence(problem, desk.page.text())).collect()
                }
            }
        }
    };
    let written = Written::of(&author, &id, &asked.language).await?;
    let mut page = template(&author, id, written, asked);
    page.look_at(read);
    page.refused = refused;
    web::unprocessable(&page)
}

fn back(desk: &Desk, id: CourseId, language: Language) -> Response {
    let query = [("language", language.tag()), ("done", "questions-added")];
    Redirect::to(&web::with_query(desk.at(CoursePage { id }), &query)).into_response()
}
