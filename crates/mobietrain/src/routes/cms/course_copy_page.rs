//! The page on which somebody chooses cards of a course, and the course that gets them, and reads what that does.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use kernel::text;
use web::{Error, Language, Page, hash_token};

use super::desk::{Author, Desk};
use super::paths::{CourseCopy, CoursePage, Courses};
use crate::accounts::default_language;
use crate::ids::CourseId;
use crate::learning::course::copies::cards::{Chosen, Plan};
use crate::learning::course::listing::{self, Course};
use crate::learning::course::problem::sentence;
use crate::learning::course::texts;
use ::course::content::Content;
use ::course::{Problem, markdown};

/// How many courses are offered at once; the others are searched for.
const OFFERED: usize = 20;
/// More than a course has.
const MOST: usize = 1_000;

/// What was chosen on the page.
#[derive(Clone, Default)]
pub(super) struct Asked {
    pub cards: BTreeSet<String>,
    /// Whole ones: whatever cards are chosen, they go along.
    pub lessons: BTreeSet<String>,
    pub to: Option<CourseId>,
    /// The lesson there; empty for lessons of their own, `None` before anybody was asked.
    pub into: Option<String>,
    pub q: String,
    /// The course that has the cards now.
    pub copied: Option<CourseId>,
}

/// What became of it.
pub(super) enum Outcome {
    /// It is only being chosen.
    Nothing,
    /// Something is missing that has to be chosen.
    Unchosen,
    /// This is what would be done; it is another thing than was agreed to.
    Planned {
        plan: Box<Plan>,
        is_other: bool,
    },
    Here(Vec<Problem>),
    There(Vec<Problem>),
}

impl Asked {
    pub fn of(fields: &[(String, String)]) -> Self {
        let all = |wanted: &str| {
            let values = fields.iter().filter(|(name, value)| name == wanted && !value.is_empty());
            values.map(|(_, value)| value.clone()).take(MOST).collect::<BTreeSet<_>>()
        };
        let one =
            |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
        Self {
            cards: all("card"),
            lessons: all("lesson"),
            to: one("to").filter(|id| !id.is_empty()).map(CourseId::from),
            into: one("into"),
            q: one("q").and_then(|q| text::identity(&q, 100).ok()).unwrap_or_default(),
            copied: None,
        }
    }

    /// With the cards of whole lessons; `None` while something is missing. A course that the account does not have is not found.
    pub async fn chosen(&self, author: &Author, id: &CourseId) -> web::Result<Option<Chosen>> {
        let of = (&author.account.id, id);
        let mut read = author.desk.app.db.read().await?;
        let language = author.desk.page.language();
        listing::find(&mut read, of.0, of.1, language).await?.ok_or(Error::not_found())?;
        let Some(to) = self.to.clone() else { return Ok(None) };
        let target = listing::find(&mut read, of.0, &to, language).await?.ok_or(Error::not_found())?;
        if target.id == *id {
            return Ok(None);
        }
        let sources = texts::sources(&mut read, of, 0).await?;
        let default = default_language::of(&mut read, of.0).await?;
        let into = texts::sources(&mut read, (of.0, &to), 0).await?;
        drop(read);
        let into = shown(author, into, default).await?;
        let content = shown(author, sources, default).await?;
        let lessons = content.iter().flat_map(|(_, content)| &content.lessons);
        let whole = lessons.filter(|lesson| self.lessons.contains(&lesson.id));
        let whole = whole.flat_map(|lesson| lesson.cards.iter().map(|card| card.id.clone()));
        let cards: BTreeSet<String> =
            self.cards.iter().cloned().chain(whole).filter(|card| !card.is_empty()).collect();
        let lesson = self.into.clone().unwrap_or_else(|| self.usual_place(into.as_ref()));
        let lesson = Some(lesson).filter(|lesson| !lesson.is_empty());
        Ok((!cards.is_empty()).then_some(Chosen { cards, to, lesson }))
    }

    /// Cards come to the last lesson, and whole lessons behind it.
    fn usual_place(&self, into: Option<&(Language, Content)>) -> String {
        let last = into.and_then(|(_, content)| content.lessons.last()).filter(|_| self.lessons.is_empty());
        last.map(|lesson| lesson.id.clone()).unwrap_or_default()
    }

    /// A word for exactly this, as the page says it: these words of the cards, these files, under these ids. So a second tap is told that
    /// they are there already.
    pub fn seen(&self, chosen: &Chosen, plan: &Plan) -> String {
        let Plan { cards, languages, lacking, stand_in, left, files, media, ids, .. } = plan;
        hash_token(&format!(
            "{chosen:?} {cards:?} {languages:?} {lacking:?} {stand_in:?} {left:?} {files:?} {media:?} {ids:?}"
        ))
    }
}

/// The draft as far as it can be read: in the language that the course is translated from.
async fn shown(
    author: &Author,
    sources: Vec<(Language, String)>,
    default: Language,
) -> web::Result<Option<(Language, Content)>> {
    let languages: Vec<Language> = sources.iter().map(|(language, _)| *language).collect();
    let language = default_language::source(default, &languages);
    let Some((language, source)) = sources.into_iter().find(|(of, _)| Some(*of) == language) else {
        return Ok(None);
    };
    let read = move || markdown::read("", &source).parsed.content;
    let content = author.desk.app.heavy.compute(&author.account.id, read).await?;
    Ok(Some((language, content)))
}

#[derive(Template)]
#[template(path = "cms/course_copy.html")]
struct CopyPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: Course,
    content: Option<(Language, Content)>,
    /// Those that could get the cards, as far as they are offered.
    courses: Vec<Course>,
    /// How many there are besides.
    more: usize,
    is_searched: bool,
    target: Option<Course>,
    /// What the target says already.
    there: Option<(Language, Content)>,
    asked: Asked,
    outcome: Outcome,
    copied: Option<Course>,
    seen: String,
    /// Where they come: the id of a lesson, or empty.
    into: String,
}

impl CopyPage<'_> {
    fn has_card(&self, id: &str) -> bool {
        self.asked.cards.contains(id)
    }

    fn has_lesson(&self, id: &str) -> bool {
        self.asked.lessons.contains(id)
    }

    fn is_target(&self, id: &CourseId) -> bool {
        self.asked.to.as_ref() == Some(id)
    }

    fn is_into(&self, id: &str) -> bool {
        self.into == id
    }

    fn lesson_there(&self) -> &str {
        let lessons = self.there.iter().flat_map(|(_, content)| &content.lessons);
        let found = lessons.into_iter().find(|lesson| lesson.id == self.into);
        found.map(|lesson| lesson.title.as_str()).unwrap_or_default()
    }

    fn lacks_cards(&self) -> bool {
        matches!(self.outcome, Outcome::Unchosen)
            && self.asked.cards.is_empty()
            && self.asked.lessons.is_empty()
    }

    fn lacks_course(&self) -> bool {
        matches!(self.outcome, Outcome::Unchosen) && self.target.is_none()
    }

    fn names(&self, languages: &[Language]) -> String {
        self.page.list(&languages.iter().map(|language| language.native_name()).collect::<Vec<_>>())
    }

    /// The files that are called otherwise there.
    fn renamed<'p>(&self, plan: &'p Plan) -> Vec<&'p (String, String)> {
        plan.files.iter().filter(|(here, there)| here != there).collect()
    }

    fn sentence(&self, problem: &Problem) -> String {
        sentence(problem, self.page.text())
    }
}

/// What is stored of the course, of the others, and of the one that gets the cards.
struct Stored {
    course: Course,
    others: Vec<Course>,
    content: Option<(Language, Content)>,
    there: Option<(Language, Content)>,
}

impl Stored {
    async fn of(author: &Author, id: &CourseId, to: Option<&CourseId>) -> web::Result<Self> {
        let Author { desk, account } = author;
        let mut read = desk.app.db.read().await?;
        let mut others = listing::list(&mut read, &account.id, desk.page.language()).await?;
        let at = others.iter().position(|course| course.id == *id).ok_or(Error::not_found())?;
        let course = others.remove(at);
        let default = default_language::of(&mut read, &account.id).await?;
        let sources = texts::sources(&mut read, (&account.id, id), 0).await?;
        let there = match to.filter(|to| others.iter().any(|other| other.id == **to)) {
            Some(to) => texts::sources(&mut read, (&account.id, to), 0).await?,
            None => Vec::new(),
        };
        drop(read);
        let (content, there) = (shown(author, sources, default).await?, shown(author, there, default).await?);
        Ok(Self { course, others, content, there })
    }

    fn other(&self, id: Option<&CourseId>) -> Option<Course> {
        self.others.iter().find(|other| Some(&other.id) == id).cloned()
    }
}

pub(super) async fn page(
    author: &Author,
    id: &CourseId,
    asked: Asked,
    outcome: Outcome,
) -> web::Result<Response> {
    let stored = Stored::of(author, id, asked.to.as_ref()).await?;
    let (target, copied) = (stored.other(asked.to.as_ref()), stored.other(asked.copied.as_ref()));
    let Stored { course, others, content, there } = stored;
    let into = asked.into.clone().unwrap_or_else(|| asked.usual_place(there.as_ref()));
    let seen = match &outcome {
        Outcome::Planned { plan, .. } => {
            let chosen = asked.chosen(author, id).await?;
            chosen.map(|chosen| asked.seen(&chosen, plan)).unwrap_or_default()
        }
        _ => String::new(),
    };
    let is_searched = others.len() > OFFERED;
    let (courses, more) = offered(others, &asked);
    let desk = &author.desk;
    web::html(&CopyPage {
        page: &desk.page,
        desk,
        course,
        content,
        courses,
        more,
        is_searched,
        target,
        there,
        asked,
        outcome,
        copied,
        seen,
        into,
    })
}

/// Those whose titles have the words, the chosen one first; and how many more there are.
fn offered(courses: Vec<Course>, asked: &Asked) -> (Vec<Course>, usize) {
    let words = text::search_words(&asked.q);
    let fits = |course: &Course| {
        let title = text::words_of([course.title.as_str()]);
        words.iter().all(|word| title.iter().any(|of| of.starts_with(word.as_str())))
    };
    let is_chosen = |course: &Course| Some(&course.id) == asked.to.as_ref();
    let (chosen, others): (Vec<_>, Vec<_>) = courses.into_iter().partition(|course| is_chosen(course));
    let mut found: Vec<_> =
        chosen.into_iter().chain(others.into_iter().filter(|course| fits(course))).collect();
    let more = found.len().saturating_sub(OFFERED);
    found.truncate(OFFERED);
    (found, more)
}
