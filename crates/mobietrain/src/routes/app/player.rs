//! The player: one card at a time. A posted card is done; a question then shows whether the answer was right.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};
use web::{Form, Page};

use super::course::{Opened, open};
use super::paths;
use super::signed_in::Learner;
use crate::App;
use crate::learning::course::content::{Card, CardKind};
use crate::learning::playable::Playable;
use crate::learning::progress;
use crate::learning::standing::{Standing, State as StopState, Stop};

#[derive(Template)]
#[template(path = "app/card.html")]
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
    /// The answer that was just given.
    chosen: Option<usize>,
    /// The form came back without an answer.
    unanswered: bool,
}

#[derive(Deserialize, Serialize)]
pub(crate) struct Shown {
    /// The answer to show the verdict on.
    answer: Option<usize>,
}

#[derive(Deserialize)]
pub(crate) struct Posted {
    answer: Option<usize>,
}

/// A card with its place in the course.
struct Place<'a> {
    stop: &'a Stop<'a>,
    card: &'a Card,
    /// In the lesson, from 0.
    index: usize,
    previous: Option<&'a Card>,
    next: Option<&'a Card>,
}

pub(crate) async fn show(
    path: paths::Card,
    State(app): State<App>,
    Query(shown): Query<Shown>,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    let standing = Standing::of(&opened.course.content, &opened.progress);
    let Some(place) = place(&standing, &path.card)? else { return Ok(see_other(&path.course())) };
    let done = opened.progress.cards.contains_key(&place.card.id);
    let is_answer = |chosen: &usize| match &place.card.kind {
        CardKind::Question { answers, .. } => *chosen < answers.len(),
        _ => false,
    };
    // The verdict is for those who have answered, not for those who guess addresses.
    let chosen = shown.answer.filter(is_answer).filter(|_| done);
    let card_page = place.page(page, &opened.course, done, chosen);
    web::html(&card_page)
}

pub(crate) async fn submit(
    path: paths::Card,
    State(app): State<App>,
    Learner { session, page }: Learner,
    Form(posted): Form<Posted>,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    let Opened { course, progress, .. } = &opened;
    let standing = Standing::of(&course.content, progress);
    let Some(place) = place(&standing, &path.card)? else { return Ok(see_other(&path.course())) };
    if let CardKind::Question { answers, right, .. } = &place.card.kind {
        let Some(answer) = posted.answer.filter(|answer| *answer < answers.len()) else {
            let done = progress.cards.contains_key(&place.card.id);
            let again = CardPage { unanswered: true, ..place.page(page, course, done, None) };
            return web::unprocessable(&again);
        };
        let score = i64::from(answer == *right);
        progress::finish_card(&app, &session, course, &place.card.id, Some(score)).await?;
        return Ok(see_other(&web::with_query(&path, &Shown { answer: Some(answer) })));
    }
    progress::finish_card(&app, &session, course, &place.card.id, None).await?;
    Ok(see_other(&place.way_on(&path.course)))
}

/// The card's place; `None` while its lesson is locked.
fn place<'a>(standing: &'a Standing<'a>, card_id: &str) -> web::Result<Option<Place<'a>>> {
    let cards = || standing.stops.iter().flat_map(|stop| &stop.lesson.cards);
    let at = cards().position(|card| card.id == card_id).ok_or_else(web::Error::not_found)?;
    let stop = standing.stops.iter().find(|stop| stop.lesson.cards.iter().any(|card| card.id == card_id));
    let stop = stop.ok_or_else(web::Error::not_found)?;
    if stop.state == StopState::Next {
        return Ok(None);
    }
    let index = stop.lesson.cards.iter().position(|card| card.id == card_id).unwrap_or(0);
    let previous = at.checked_sub(1).and_then(|at| cards().nth(at));
    let card = &stop.lesson.cards[index];
    Ok(Some(Place { stop, card, index, previous, next: cards().nth(at + 1) }))
}

impl<'a> Place<'a> {
    fn page(&self, page: Page, course: &'a Playable, done: bool, chosen: Option<usize>) -> CardPage<'a> {
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
            chosen,
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
    fn action(&self) -> paths::Card {
        paths::Card { course: self.course.slug.clone(), card: self.card.id.clone() }
    }

    fn stop(&self) -> String {
        course_link(&self.course.slug)
    }

    fn media(&self, file: &str) -> paths::Media {
        paths::Media { course: self.course.slug.clone(), file: file.to_owned() }
    }

    /// The class of an answer once the verdict is there.
    fn mark(&self, answer: &usize, right: &usize) -> &'static str {
        match self.chosen {
            Some(_) if answer == right => " is-right",
            Some(chosen) if chosen == *answer => " is-wrong",
            _ => "",
        }
    }

    fn is_chosen(&self, answer: &usize) -> bool {
        self.chosen == Some(*answer)
    }

    fn line(&self, at: &usize) -> &'static str {
        match (at + 1).cmp(&self.number) {
            std::cmp::Ordering::Less => "done",
            std::cmp::Ordering::Equal => "here",
            std::cmp::Ordering::Greater => "",
        }
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
    use crate::learning::course::content::Content;
    use crate::learning::progress::Progress;

    #[test]
    fn every_kind_of_card_reads_well() {
        let course = Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: None,
            language: web::Language::En,
            content: Content::sample(),
        };
        let progress = Progress::default();
        let mut standing = Standing::of(&course.content, &progress);
        standing.stops[1].state = StopState::Here;
        crate::routes::app::samples::in_every_language(|page, _| {
            let mut all = String::new();
            for card in course.content.cards() {
                let place = place(&standing, &card.id).expect("the card exists").expect("it is open");
                for chosen in [None, Some(0), Some(1)] {
                    let shown = place.page(page.clone(), &course, true, chosen);
                    all += &CardPage { unanswered: chosen.is_none(), ..shown }.render().expect("it renders");
                }
            }
            all
        });
    }

    #[test]
    fn a_card_of_a_locked_lesson_stays_closed() {
        let content = Content::sample();
        let progress = Progress::default();
        let standing = Standing::of(&content, &progress);
        assert!(place(&standing, "water").expect("the card exists").is_none());
        assert!(place(&standing, "young").expect("the card exists").is_some());
        assert!(place(&standing, "nothing").is_err());
    }
}
