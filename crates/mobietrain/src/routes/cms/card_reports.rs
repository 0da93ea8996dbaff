//! What people say is wrong with the cards of a course ("This card is wrong"), for whoever writes it.

use std::collections::HashMap;

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::{Error, Form, Language, Page, off_thread};

use super::course::known;
use super::desk::{Author, Desk, done};
use super::paths::{CardReport, CardReports, CoursePage, Courses, LearnerPage};
use crate::learning::card_reports::listed::{self, Listed, Place};
use crate::learning::card_reports::settled::{self, KEPT, Outcome, Which};
use crate::learning::course::editions::Editions;
use crate::learning::course::listing::{self, Course};
use crate::learning::course::texts;
use ::course::markdown;

#[derive(Template)]
#[template(path = "cms/card_reports.html")]
struct CardReportsPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: &'a Course,
    is_settled: bool,
    listed: &'a [Listed],
    /// Whether others come after them.
    is_more: bool,
    /// Of the cards of the draft.
    titles: HashMap<String, String>,
    editions: &'a Editions,
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Shown {
    /// Those that are settled, and not those that are open.
    #[serde(skip_serializing_if = "String::is_empty")]
    settled: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    after: String,
}

pub(super) async fn show(
    path: CardReports,
    author: Author,
    Query(shown): Query<Shown>,
) -> web::Result<Response> {
    let Author { desk, account } = author;
    let (of, language) = ((&account.id, &path.id), desk.page.language());
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, of.0, of.1, language).await?.ok_or_else(Error::not_found)?;
    let is_settled = !shown.settled.is_empty();
    let after: Option<Place> = shown.after.parse().ok();
    let (listed, is_more) = listed::page(&mut read, of, is_settled, after.as_ref()).await?;
    let editions = listed::editions(&mut read, of.0, of.1).await?;
    let sources = texts::sources(&mut read, of, 0).await?;
    drop(read);
    off_thread(move || {
        let titles = titles(&sources, language);
        let (page, course, listed, editions) = (&desk.page, &course, &listed[..], &editions);
        web::html(&CardReportsPage {
            page,
            desk: &desk,
            course,
            is_settled,
            listed,
            is_more,
            titles,
            editions,
        })
    })
    .await
}

/// The cards of the draft, in the reader's language where it has that.
fn titles(sources: &[(Language, String)], language: Language) -> HashMap<String, String> {
    let text = sources.iter().find(|(of, _)| *of == language).or(sources.first());
    let source = text.map(|(_, source)| source.as_str()).unwrap_or_default();
    let content = markdown::read("", source).parsed.content;
    content.cards().map(|card| (card.id.clone(), card.title.clone())).collect()
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    /// When what was read was said.
    at: i64,
    /// Nothing opens it again.
    settled: String,
}

pub(super) async fn settle(
    path: CardReport,
    author: Author,
    Form(form): Form<Settled>,
) -> web::Result<Response> {
    let Author { desk, account } = &author;
    known(desk, account, &path.id).await?;
    let which = Which {
        account_id: &account.id,
        course_id: &path.id,
        card_id: &path.card,
        learner_id: &path.by,
        said_at: Timestamp::from_millis(form.at),
    };
    let is_settled = !form.settled.is_empty();
    let what = match settled::settle(&desk.app, &which, is_settled, &desk.actor()).await? {
        Outcome::NotFound => return Err(Error::not_found()),
        Outcome::SaidAnew => "card-report-anew",
        Outcome::Done if is_settled => "card-report-settled",
        Outcome::Done => "card-report-opened",
    };
    Ok(done(desk.at(CardReports { id: path.id }), what))
}

impl CardReportsPage<'_> {
    fn settle(&self, one: &Listed) -> String {
        let (id, card, by) = (self.course.id.clone(), one.card_id.clone(), one.learner_id.clone());
        self.desk.at(CardReport { id, card, by })
    }

    /// `None` for a card that is no longer in the draft.
    fn title(&self, one: &Listed) -> Option<&str> {
        self.titles.get(&one.card_id).map(String::as_str)
    }

    /// Whether the question has been rewritten, and published, since they said it.
    fn is_rewritten(&self, one: &Listed) -> bool {
        self.editions.of(&one.card_id) != one.edition
    }

    /// The day on which it is forgotten.
    fn until(&self, settled_at: &Timestamp) -> String {
        self.page.date(&(*settled_at + KEPT))
    }

    fn days(&self) -> i64 {
        i64::try_from(KEPT.as_secs() / (24 * 3600)).unwrap_or(i64::MAX)
    }

    /// The other list.
    fn other(&self) -> String {
        let settled = if self.is_settled { String::new() } else { "1".to_owned() };
        web::with_query(
            self.desk.at(CardReports { id: self.course.id.clone() }),
            &Shown { settled, ..Shown::default() },
        )
    }

    fn more(&self) -> Option<String> {
        let last = self.listed.last().filter(|_| self.is_more)?;
        let settled = if self.is_settled { "1".to_owned() } else { String::new() };
        let shown = Shown { settled, after: last.place().to_string() };
        Some(web::with_query(self.desk.at(CardReports { id: self.course.id.clone() }), &shown))
    }
}
