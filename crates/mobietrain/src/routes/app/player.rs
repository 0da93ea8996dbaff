//! The player: one card at a time. A posted card is done; a question then shows whether the answer was right.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, Method};
use serde::{Deserialize, Serialize};
use web::{Form, Language, Page};

use super::course::{Opened, note_look, open, refuse_answer};
use super::paths;
use super::signed_in::Learner;
use crate::App;
use crate::ids::LearnerId;
use crate::learning::first_answers::Answered;
use crate::learning::playable::Playable;
use crate::learning::progress;
use crate::learning::standing::{Standing, State as StopState, Stop};
use course::card::{Answer, Card, CardKind, Grade, LONGEST_ANSWER, Shuffle};

#[derive(Template)]
#[template(path = "app/card.html", blocks = ["body"])]
struct CardPage<'a> {
    page: Page,
    card: &'a Card,
    course: &'a Playable,
    /// The lesson's cards: where this one stands among them, from 1.
    number: usize,
    total: usize,
    previous: String,
    /// Where to go on without posting anything: the card was done before.
    next: Option<String>,
    /// The answer that was just given: what the verdict is about.
    answer: Answer,
    /// In which order this person sees what there is to order.
    shuffle: Shuffle,
    /// The form came back without an answer, or without all of it.
    unanswered: bool,
}

/// The fields of the form, or of the address that the form led to.
type Fields = Vec<(String, String)>;

/// A card with its place in the course.
struct Place<'a> {
    stop: &'a Stop<'a>,
    card: &'a Card,
    /// In the lesson, from 0.
    index: usize,
    previous: Option<&'a Card>,
    next: Option<&'a Card>,
    shuffle: Shuffle,
}

pub(crate) async fn show(
    path: paths::Card,
    State(app): State<App>,
    Query(fields): Query<Fields>,
    (method, headers): (Method, HeaderMap),
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    if opened.waiting.is_some() {
        return Ok(see_other(&path.course())); // whose page says what is to be done first
    }
    let standing = Standing::of(&opened.course, &opened.progress);
    let Some(place) = place(&standing, &path.card, &session.learner_id)? else {
        return Ok(see_other(&path.course()));
    };
    // A bookmark leads here past the page of the course. Begun, it stays open: their first answer is not refused.
    note_look(&app, &session, &opened, (&method, &headers)).await?;
    let done = opened.progress.cards.contains_key(&place.card.id);
    let answer = Answer::new(fields);
    let answer = match place.card.kind.grade(&answer, &place.shuffle) {
        Grade::Nonsense => return Err(web::Error::bad_request()),
        // The verdict is for those who have answered, not for those who guess addresses.
        Grade::Score(_) if done => answer,
        _ => Answer::default(),
    };
    web::html(&place.page(page, &opened.course, done, answer))
}

/// The edition of the card that the form was on.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct Of {
    edition: i64,
}

pub(crate) async fn submit(
    path: paths::Card,
    State(app): State<App>,
    Query(of): Query<Of>,
    Learner { session, page }: Learner,
    Form(fields): Form<Fields>,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    if opened.waiting.is_some() {
        return refuse_answer(&app, &session, page, opened).await;
    }
    let Opened { course, progress, .. } = &opened;
    // The question was rewritten while its page was open: what they answered is no longer what it asks.
    if !course.editions.counts(&path.card, of.edition) {
        return Ok(see_other(&path.to_string()));
    }
    let standing = Standing::of(course, progress);
    let Some(place) = place(&standing, &path.card, &session.learner_id)? else {
        return Ok(see_other(&path.course()));
    };
    let answer = Answer::new(fields);
    let answered = match place.card.kind.grade(&answer, &place.shuffle) {
        Grade::Nonsense => return Err(web::Error::bad_request()),
        Grade::Missing => {
            let done = progress.cards.contains_key(&place.card.id);
            let again = CardPage { unanswered: true, ..place.page(page, course, done, answer) };
            return web::unprocessable(&again);
        }
        Grade::Unasked => None,
        Grade::Score(score) => {
            Some(Answered { score, taken: place.card.kind.taken(&answer, &place.shuffle) })
        }
    };
    let to = match &answered {
        Some(_) => web::with_query(&path, &answer.fields()),
        None => place.way_on(&path.course),
    };
    progress::finish_cards(&app, session.whose(), course, vec![(&place.card.id, answered)]).await?;
    Ok(see_other(&to))
}

/// The card's place; `None` while its lesson is locked.
fn place<'a>(
    standing: &'a Standing<'a>,
    card_id: &str,
    learner: &LearnerId,
) -> web::Result<Option<Place<'a>>> {
    let place = any_place(standing, card_id, learner)?;
    Ok(Some(place).filter(|place| place.stop.state != StopState::Next))
}

/// The same of a lesson that may be locked.
fn any_place<'a>(standing: &'a Standing<'a>, card_id: &str, learner: &LearnerId) -> web::Result<Place<'a>> {
    let cards = || standing.stops.iter().flat_map(|stop| &stop.lesson.cards);
    let at = cards().position(|card| card.id == card_id).ok_or_else(web::Error::not_found)?;
    let stop = standing.stops.iter().find(|stop| stop.lesson.cards.iter().any(|card| card.id == card_id));
    let stop = stop.ok_or_else(web::Error::not_found)?;
    let index = stop.lesson.cards.iter().position(|card| card.id == card_id).unwrap_or(0);
    let previous = at.checked_sub(1).and_then(|at| cards().nth(at));
    let card = &stop.lesson.cards[index];
    let shuffle = Shuffle::of(learner.as_str(), &card.id);
    let next = standing.next_missed(card_id).or_else(|| cards().nth(at + 1));
    Ok(Place { stop, card, index, previous, next, shuffle })
}

/// The body of each card's page, before it is answered: for a phone that plays without asking for pages.
pub(super) fn bodies(page: &Page, opened: &Opened, learner: &LearnerId) -> web::Result<Vec<String>> {
    let standing = Standing::of(&opened.course, &opened.progress);
    let body = |card: &Card| {
        let done = opened.progress.cards.contains_key(&card.id);
        let place = any_place(&standing, &card.id, learner)?;
        Ok(place.page(page.clone(), &opened.course, done, Answer::default()).as_body().render()?)
    };
    opened.course.content.cards().map(body).collect()
}

impl<'a> Place<'a> {
    fn page(&self, page: Page, course: &'a Playable, done: bool, answer: Answer) -> CardPage<'a> {
        let slug = &course.slug;
        let link = |card: &Card| paths::Card { course: slug.clone(), card: card.id.clone() }.to_string();
        CardPage {
            page,
            card: self.card,
            course,
            number: self.index + 1,
            total: self.stop.lesson.cards.len(),
            previous: self.previous.map_or_else(|| course_link(slug), link),
            next: done.then(|| self.way_on(slug)),
            answer,
            shuffle: self.shuffle,
            unanswered: false,
        }
    }

    /// The next card, or after the last one the result.
    fn way_on(&self, course: &str) -> String {
        match self.next {
            Some(card) => paths::Card { course: course.to_owned(), card: card.id.clone() }.to_string(),
            None => paths::Completed { course: course.to_owned() }.to_string(),
        }
    }
}

impl CardPage<'_> {
    fn action(&self) -> String {
        let path = paths::Card { course: self.course.slug.clone(), card: self.card.id.clone() };
        match self.course.editions.of(&self.card.id) {
            0 => path.to_string(),
            edition => web::with_query(path, &Of { edition }),
        }
    }

    /// Of the card: it may be one that nobody has translated.
    fn language(&self) -> Language {
        self.course.language_of(&self.card.id)
    }

    /// The key of what is said of a language that is not the reader's.
    fn other_language(&self) -> &'static str {
        let is_course = self.course.language != self.page.language();
        if is_course { "course-other-language" } else { "card-other-language" }
    }

    fn stop(&self) -> String {
        course_link(&self.course.slug)
    }

    /// Where they say that the card is wrong.
    fn report(&self) -> paths::CardReport {
        paths::CardReport { course: self.course.slug.clone(), card: self.card.id.clone() }
    }

    fn media(&self, file: &str) -> paths::Media {
        paths::Media { course: self.course.slug.clone(), file: file.to_owned() }
    }

    fn verdict(&self) -> Option<&'static str> {
        verdict(self.grade())
    }

    fn is_right(&self) -> bool {
        self.grade() == Grade::of(true)
    }

    fn grade(&self) -> Grade {
        self.card.kind.grade(&self.answer, &self.shuffle)
    }

    fn missing(&self) -> &'static str {
        missing(&self.card.kind)
    }

    fn line(&self, at: &usize) -> &'static str {
        match (at + 1).cmp(&self.number) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "",
        }
    }
}

/// The key of the verdict's words: they begin the title, which a screen reader says before the page.
pub(super) fn verdict(grade: Grade) -> Option<&'static str> {
    match grade {
        Grade::Score(Grade::RIGHT) => Some("card-right"),
        Grade::Score(_) => Some("card-wrong"),
        _ => None,
    }
}

/// The key of what is asked for when the form came back.
pub(super) fn missing(kind: &CardKind) -> &'static str {
    match kind {
        CardKind::Order(_) => "card-order-missing",
        CardKind::Pairs(_) => "card-match-missing",
        CardKind::FreeAnswer(_) => "card-write",
        _ => "card-choose",
    }
}

fn course_link(course: &str) -> String {
    paths::Course { course: course.to_owned() }.to_string()
}

fn see_other(path: &str) -> Response {
    Redirect::to(path).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::progress::Progress;
    use course::content::Content;
    use course::prose::Prose;

    fn a_card((at, kind): (usize, CardKind)) -> Card {
        let body = Prose::new("Its **colour** tells you.".to_owned());
        Card { id: format!("kind-{at}"), title: "Check the wrist".to_owned(), body, kind }
    }

    /// None, and those of which one is right and another one wrong.
    fn answers(kind: &CardKind) -> Vec<Vec<&'static str>> {
        let mut all = vec![vec![]];
        all.extend(match kind {
            CardKind::Choice(choice) if choice.is_multiple() => vec![vec!["0", "2"], vec!["0", "1"]],
            CardKind::Truth(_) => vec![vec!["true"], vec!["false"]],
            CardKind::Order(_) => vec![vec!["1", "2", "3", "4"], vec!["1", "1", "", "3"]],
            CardKind::Pairs(_) => vec![vec!["1", "2", "3"], vec!["1", "1", ""]],
            CardKind::FreeAnswer(_) => vec![vec!["112"], vec!["<script>alert(1)</script>"]],
            _ => vec![vec!["0"], vec!["1"]],
        });
        all
    }

    #[test]
    fn every_kind_of_card_reads_well() {
        let mut content = Content::sample();
        content.lessons[1].cards = CardKind::samples().into_iter().enumerate().map(a_card).collect();
        let course = Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: None,
            editions: Default::default(),
            pass_mark: None,
            instead: None,
            language: web::Language::En,
            content,
        };
        let progress = Progress::default();
        let learner = LearnerId::from("learner");
        let mut standing = Standing::of(&course, &progress);
        standing.stops[1].state = StopState::Here;
        crate::routes::app::samples::in_every_language(|page, _| {
            let mut all = String::new();
            for card in course.content.cards() {
                let place =
                    place(&standing, &card.id, &learner).expect("the card exists").expect("it is open");
                for given in answers(&card.kind) {
                    let unanswered = given.is_empty();
                    let fields = given.into_iter().map(|value| ("answer".to_owned(), value.to_owned()));
                    let shown = place.page(page.clone(), &course, true, Answer::new(fields.collect()));
                    all += &CardPage { unanswered, ..shown }.render().expect("it renders");
                }
            }
            all
        });
    }

    #[test]
    fn a_card_of_a_locked_lesson_stays_closed() {
        let content = Content::sample();
        let progress = Progress::default();
        let standing = Standing::in_content(&content, &progress);
        assert!(place(&standing, "water", &"learner".into()).expect("the card exists").is_none());
        assert!(place(&standing, "young", &"learner".into()).expect("the card exists").is_some());
        assert!(place(&standing, "nothing", &"learner".into()).is_err());
    }
}
