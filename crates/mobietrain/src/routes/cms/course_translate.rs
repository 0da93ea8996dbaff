//! Translating a course: its source and one other language side by side, card by card, with what is missing and what was changed since
//! it was translated.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, RawForm};
use axum::response::{IntoResponse as _, Redirect, Response};
use http::StatusCode;
use serde::{Deserialize, Serialize};
use web::{Error, Language, Page};

use super::continued;
use super::course_texts::{Fields, fields_of};
use super::desk::{Author, Desk};
use super::paths::{CoursePage, CourseTranslate, CourseTranslateFile, Courses};
use crate::ids::CourseId;
use crate::learning::course::comparison::{Side, words};
use crate::learning::course::listing;
use crate::learning::course::problem::sentence;
use crate::learning::course::translations::opened::{NotOpen, Opened, open};
use crate::learning::course::translations::places::{owner, part};
use crate::learning::course::translations::saving::{Refused, Saved, Typed, save as keep};
use ::course::translation::{Pair, Place, State, UnitId, state_of};
use ::course::{Form, Problem};

/// Which translation is looked at, and what was just saved of it.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Asked {
    pub language: String,
    /// `all`; whatever needs work otherwise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub show: String,
    #[serde(skip_serializing_if = "is_none")]
    pub translated: usize,
    #[serde(skip_serializing_if = "is_none")]
    pub confirmed: usize,
    #[serde(skip_serializing_if = "is_none")]
    pub removed: usize,
    /// A form was sent in which nothing had been changed.
    #[serde(skip_serializing_if = "is_false")]
    pub nothing: bool,
}

fn is_none(number: &usize) -> bool {
    *number == 0
}

fn is_false(is_so: &bool) -> bool {
    !is_so
}

impl Asked {
    pub fn language(&self) -> Option<Language> {
        Language::from_tag(&self.language)
    }

    fn shows_all(&self) -> bool {
        self.show == "all"
    }
}

#[derive(Template)]
#[template(path = "cms/course_translate.html")]
struct TranslatePage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    id: CourseId,
    title: String,
    from: Language,
    to: Language,
    languages: Vec<Language>,
    asked: Asked,
    /// How many cards are good, and how many there are.
    good: (usize, usize),
    groups: Vec<Group>,
    /// The lessons and cards that go with the next text that is saved.
    left_over: Vec<String>,
    refused: usize,
    /// What was typed and has no place any more.
    lost: Vec<(String, Vec<String>)>,
    /// What is wrong with a file.
    mistake: Option<String>,
}

/// A course, lesson or card with its texts.
struct Group {
    place: Place,
    name: String,
    state: State,
    items: Vec<Item>,
}

/// A text and its field.
struct Item {
    /// What its fields are called: the text, the source and the translation that they are about.
    name: String,
    id: String,
    part: String,
    form: Form,
    state: State,
    /// The source, with what is new in it since it was translated.
    source: Vec<(Side, String)>,
    typed: String,
    is_right: bool,
    problems: Vec<String>,
}

impl TranslatePage<'_> {
    fn at(&self, language: &Language, show: &str) -> String {
        let path = self.desk.at(CourseTranslate { id: self.id.clone() });
        let asked = Asked { language: language.tag().to_owned(), show: show.to_owned(), ..Asked::default() };
        web::with_query(path, &asked)
    }

    /// Languages that the course could get.
    fn others(&self) -> Vec<Language> {
        let is_new = |language: &Language| !self.languages.contains(language) && *language != self.to;
        Language::ALL.into_iter().filter(is_new).collect()
    }

    /// The tabs: every language of the course beside its source, and the one that is being begun.
    fn tabs(&self) -> Vec<Language> {
        let is_tab = |language: &Language| {
            *language != self.from && (self.languages.contains(language) || *language == self.to)
        };
        Language::ALL.into_iter().filter(is_tab).collect()
    }

    fn icon(&self, group: &Group) -> &'static str {
        match group.place {
            Place::Course => "book",
            Place::Lesson { .. } => "layers",
            Place::Card { .. } => "text",
        }
    }

    fn rows(&self, item: &Item) -> usize {
        let long = |text: &str| text.lines().map(|line| 1 + line.chars().count() / 60).sum::<usize>();
        let source: String = item.source.iter().map(|(_, words)| words.as_str()).collect();
        long(&source).max(long(&item.typed)).clamp(2, 20)
    }
}

pub(super) async fn show(
    path: CourseTranslate,
    author: Author,
    Query(asked): Query<Asked>,
) -> web::Result<Response> {
    page(author, path.id, asked, Shown::default()).await
}

/// What the page shows besides what is stored.
#[derive(Default)]
pub(super) struct Shown {
    pub refused: Vec<Refused>,
    pub mistake: Option<Problem>,
}

impl Shown {
    fn status(&self) -> StatusCode {
        match self.refused.is_empty() && self.mistake.is_none() {
            true => StatusCode::OK,
            false => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }
}

/// The title of the course, which is there and of this account.
pub(super) async fn title(author: &Author, id: &CourseId) -> web::Result<String> {
    let mut read = author.desk.app.db.read().await?;
    let course = listing::find(&mut read, &author.account.id, id, author.desk.page.language()).await?;
    Ok(course.ok_or_else(Error::not_found)?.title)
}

pub(super) async fn page(author: Author, id: CourseId, asked: Asked, shown: Shown) -> web::Result<Response> {
    let title = title(&author, &id).await?;
    let opened = match open(&author.desk.app, (&author.account.id, &id), asked.language()).await {
        Ok(opened) => opened,
        Err(reason) => return closed(&author, id, title, reason),
    };
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = move || {
        let status = shown.status();
        let template = template(&author, (id, title), &opened, (asked, shown));
        web::html(&template).map(|page| (status, page).into_response())
    };
    app.heavy.compute(&account_id, work).await?
}

fn template<'a>(
    author: &'a Author,
    (id, title): (CourseId, String),
    opened: &Opened,
    (asked, shown): (Asked, Shown),
) -> TranslatePage<'a> {
    let desk = &author.desk;
    let translation = opened.translation();
    let pairs = translation.pairs();
    let of_cards = pairs.chunk_by(|one, next| one.unit.place == next.unit.place);
    let of_cards = of_cards.filter(|pairs| matches!(pairs[0].unit.place, Place::Card { .. }));
    let states: Vec<State> = of_cards.map(|pairs| state_of(pairs, pairs[0].unit.place)).collect();
    let good = states.iter().filter(|state| **state == State::UpToDate).count();
    let count = shown.refused.len();
    let text = desk.page.text();
    let mut typed: HashMap<UnitId, Refused> = HashMap::new();
    let mut lost = Vec::new();
    for refused in shown.refused {
        let id = UnitId::read(&refused.typed.reference).map(|(id, _)| id);
        match id.filter(|id| pairs.iter().any(|pair| pair.unit.id == *id)) {
            Some(id) => drop(typed.insert(id, refused)),
            None => {
                let problems = refused.problems.iter().map(|problem| sentence(problem, text)).collect();
                lost.push((refused.typed.words, problems));
            }
        }
    }
    TranslatePage {
        page: &desk.page,
        desk,
        id,
        title,
        from: opened.from,
        to: opened.to,
        languages: opened.languages.clone(),
        good: (good, states.len()),
        groups: groups(&desk.page, opened, &pairs, (&asked, typed)),
        asked,
        left_over: translation.left_over().into_iter().map(str::to_owned).collect(),
        refused: count,
        lost,
        mistake: shown.mistake.map(|problem| sentence(&problem, text)),
    }
}

fn groups(
    page: &Page,
    opened: &Opened,
    pairs: &[Pair],
    (asked, mut refused): (&Asked, HashMap<UnitId, Refused>),
) -> Vec<Group> {
    let content = &opened.source.content;
    let mut groups = Vec::new();
    for pairs in pairs.chunk_by(|one, next| one.unit.place == next.unit.place) {
        let place = pairs[0].unit.place;
        let state = state_of(pairs, place);
        let is_refused = pairs.iter().any(|pair| refused.contains_key(&pair.unit.id));
        if state == State::UpToDate && !is_refused && !asked.shows_all() {
            continue;
        }
        let items = pairs.iter().map(|pair| item(page, pair, refused.remove(&pair.unit.id))).collect();
        groups.push(Group { place, name: owner(page.text(), content, place), state, items });
    }
    groups
}

fn item(page: &Page, pair: &Pair, refused: Option<Refused>) -> Item {
    let source = match &pair.state {
        State::Changed(Some(before)) => words(before, &pair.unit.text),
        _ => vec![(Side::Both, pair.unit.text.clone())],
    };
    let (typed, problems) = match refused {
        Some(Refused { typed, problems }) => (Some(typed), problems),
        None => (None, Vec::new()),
    };
    Item {
        name: format!("{}.{}", pair.reference(), pair.fingerprint()),
        id: pair.unit.id.to_string(),
        part: part(page.text(), pair.unit.part),
        form: pair.unit.form,
        state: pair.state.clone(),
        source,
        is_right: typed.as_ref().is_some_and(|typed| typed.is_right),
        typed: typed.map_or_else(|| pair.translation.clone(), |typed| typed.words),
        problems: problems.iter().map(|problem| sentence(problem, page.text())).collect(),
    }
}

#[derive(Template)]
#[template(path = "cms/course_translate_closed.html")]
struct ClosedPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    id: CourseId,
    title: String,
    /// The language whose text has to be put right, and how.
    mistakes: Option<(Language, Vec<String>)>,
}

/// The course cannot be translated yet.
pub(super) fn closed(author: &Author, id: CourseId, title: String, reason: NotOpen) -> web::Result<Response> {
    let desk = &author.desk;
    let mistakes = match reason {
        NotOpen::NoSource => None,
        NotOpen::Mistakes(language, problems) => {
            let text = desk.page.text();
            Some((language, problems.iter().map(|problem| sentence(problem, text)).collect()))
        }
        NotOpen::No(error) => return Err(refusal(error)),
    };
    web::html(&ClosedPage { page: &desk.page, desk, id, title, mistakes })
}

fn refusal(error: crate::learning::course::error::CourseError) -> Error {
    // A course that is gone is not there; nothing else is its author's to put right.
    error.problems().map_or_else(|error| error, |_| Error::bad_request())
}

/// A field for each text, `t.` and what it is about, and a box, `ok.` and the same, that the translation is still right.
pub(super) async fn save(
    path: CourseTranslate,
    author: Author,
    Query(asked): Query<Asked>,
    RawForm(form): RawForm,
) -> web::Result<Response> {
    let Some(to) = asked.language() else { return Err(Error::bad_request()) };
    let title = title(&author, &path.id).await?;
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let typed = app.heavy.compute(&account_id, move || typed(&fields_of(&form))).await?;
    let saved = match keep(&app, (&account_id, &path.id), to, typed, &author.desk.staff.name).await {
        Ok(saved) => saved,
        Err(reason) => return closed(&author, path.id, title, reason),
    };
    let Saved { translated, confirmed, removed, refused } = saved;
    if translated + removed > 0 {
        continued::note(&author.desk, &author.account.id, &path.id).await;
    }
    let nothing = translated + confirmed + removed + refused.len() == 0;
    let told = Asked { translated, confirmed, removed, nothing, ..asked };
    if !refused.is_empty() {
        return page(author, path.id, told, Shown { refused, mistake: None }).await;
    }
    let at = author.desk.at(CourseTranslate { id: path.id });
    Ok(Redirect::to(&web::with_query(at, &told)).into_response())
}

fn typed(fields: &Fields) -> Vec<Typed> {
    let right: Vec<&str> = fields.iter().filter_map(|(name, _)| name.strip_prefix("ok.")).collect();
    let typed = fields.iter().filter_map(|(name, words)| {
        let name = name.strip_prefix("t.")?;
        let (reference, was) = name.rsplit_once('.')?;
        Some(Typed {
            reference: reference.to_owned(),
            was: was.to_owned(),
            words: words.replace("\r\n", "\n"),
            is_right: right.contains(&name),
        })
    });
    typed.collect()
}
