//! A course as a phone keeps it (offline): the same cards as its pages have, what grades them, and how far this person is.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use course::card::Solution;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Serialize;
use web::{Language, Page};

use super::course::{Opened, note_look, open};
use super::signed_in::Learner;
use super::{paths, player};
use crate::App;
use crate::learning::course::media::{self, Kept};
use crate::learning::path::line;
use crate::learning::phone::key;
use crate::learning::standing::Standing;
use crate::people::session::Session;
use course::card::Shuffle;

/// Rises when a phone with an older player could not read it any more; it then asks for its page anew.
const FORMAT: u8 = 1;

#[derive(Serialize)]
struct Packet<'a> {
    format: u8,
    /// Whose progress is in it.
    person: String,
    course: &'a str,
    slug: &'a str,
    title: &'a str,
    /// In which the reader reads; words that are right are graded in it.
    language: Language,
    account: &'a str,
    icons: &'a str,
    is_completed: bool,
    /// How many questions must be right for it to be completed.
    needed: usize,
    /// The course to do first, of one that waits in its path.
    after: Option<&'a str>,
    /// Those that come after it in its paths, which a phone takes along.
    later: Vec<String>,
    words: BTreeMap<&'static str, String>,
    lessons: Vec<Lesson<'a>>,
    cards: Vec<Card<'a>>,
    media: Vec<Medium>,
}

#[derive(Serialize)]
struct Lesson<'a> {
    id: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct Card<'a> {
    id: &'a str,
    /// The place of its lesson, from 0.
    lesson: usize,
    title: &'a str,
    edition: i64,
    language: Language,
    direction: &'static str,
    /// The body of its page.
    body: String,
    solution: Solution<'a>,
    /// What is said to whoever has answered, as HTML.
    feedback: Option<String>,
    done: Option<Done>,
}

#[derive(Serialize)]
struct Done {
    /// When it was received here.
    at: i64,
    best: Option<i64>,
}

#[derive(Serialize)]
struct Medium {
    path: String,
    /// Another one for other bytes.
    tag: String,
    bytes: Option<i64>,
    /// Kept only if the person says so: it is large.
    is_film: bool,
}

pub(crate) async fn show(
    path: paths::Packet,
    State(app): State<App>,
    headers: HeaderMap,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    note_look(&app, &session, &opened, (&http::Method::GET, &headers)).await?;
    let mut read = app.db.read().await?;
    let files = media::all(&mut read, &session.account_id, &opened.course.id).await?;
    let later = line::later(&mut read, &session.account_id, &opened.groups, &opened.course.id).await?;
    drop(read);
    let packet = Packet::of(&app, (&session, &page), &opened, (files, later))?;
    let json = serde_json::to_string(&packet)?;
    let tag = format!("\"{}\"", web::hash_bytes(json.as_bytes()));
    let mut response = match web::is_known(&headers, &tag) {
        true => StatusCode::NOT_MODIFIED.into_response(),
        false => ([(header::CONTENT_TYPE, "application/json")], json).into_response(),
    };
    response.headers_mut().insert(header::ETAG, HeaderValue::from_str(&tag)?);
    Ok(response)
}

impl<'a> Packet<'a> {
    fn of(
        app: &App,
        (session, page): (&'a Session, &'a Page),
        opened: &'a Opened,
        (files, later): (Vec<Kept>, Vec<String>),
    ) -> web::Result<Self> {
        let course = &opened.course;
        let mut bodies = player::bodies(page, opened, &session.learner_id)?.into_iter();
        let mut cards = Vec::new();
        for (lesson, of_lesson) in course.content.lessons.iter().enumerate() {
            for card in &of_lesson.cards {
                let body = bodies.next().unwrap_or_default();
                cards.push(Card::of(
                    opened,
                    (lesson, card),
                    body,
                    &Shuffle::of(session.learner_id.as_str(), &card.id),
                ));
            }
        }
        let cover = paths::Media::cover(&course.slug, course.cover.as_deref()).to_string();
        let drawn = Medium { path: cover.clone(), tag: "drawn".to_owned(), bytes: None, is_film: false };
        let mut media: Vec<Medium> = files.into_iter().map(|file| Medium::of(&course.slug, file)).collect();
        if !media.iter().any(|medium| medium.path == cover) {
            media.push(drawn);
        }
        Ok(Self {
            format: FORMAT,
            person: key::person(app, session.whose()),
            course: course.id.as_str(),
            slug: &course.slug,
            title: &course.content.title,
            language: session.app_language(),
            account: &session.account_name,
            icons: page.asset("icons.svg"),
            is_completed: opened.progress.completed_at.is_some() && !opened.progress.is_renewal,
            needed: Standing::of(course, &opened.progress).needed,
            after: opened.waiting.as_ref().map(|waiting| &*waiting.last.slug),
            later,
            words: words(page, &session.account_name),
            lessons: course
                .content
                .lessons
                .iter()
                .map(|lesson| Lesson { id: &lesson.id, title: &lesson.title })
                .collect(),
            cards,
            media,
        })
    }
}

impl<'a> Card<'a> {
    fn of(
        opened: &'a Opened,
        (lesson, card): (usize, &'a course::Card),
        body: String,
        shuffle: &Shuffle,
    ) -> Self {
        let language = opened.course.language_of(&card.id);
        let done = opened.progress.cards.get(&card.id);
        Self {
            id: &card.id,
            lesson,
            title: &card.title,
            edition: opened.course.editions.of(&card.id),
            language,
            direction: language.direction(),
            body,
            solution: card.kind.solution(shuffle),
            feedback: card.kind.feedback().map(|feedback| feedback.html().into_owned()),
            done: done.map(|done| Done { at: done.at.as_millis(), best: done.best_score }),
        }
    }
}

impl Medium {
    fn of(course: &str, file: Kept) -> Self {
        let path = paths::Media { course: course.to_owned(), file: file.name }.to_string();
        let is_film = ["video/", "audio/"].iter().any(|kind| file.content_type.starts_with(kind));
        Self { path, tag: web::hash_token(&file.object_key), bytes: file.bytes, is_film }
    }
}

/// The sentences of the player and of the page of a course. What stands in braces is the phone's to fill in.
fn words(page: &Page, account: &str) -> BTreeMap<&'static str, String> {
    const KEYS: &[&str] = &[
        "card-right",
        "card-wrong",
        "card-your-answer",
        "card-right-answer",
        "card-order-place-right",
        "card-order-place-wrong",
        "card-order-solution",
        "card-previous",
        "card-next",
        "card-choose",
        "card-order-missing",
        "card-match-missing",
        "card-write",
        "player-no-network",
        "player-on-phone",
        "player-received",
        "player-full",
        "player-not-kept",
        "player-again",
        "player-again-left",
        "player-rewritten",
        "player-through",
        "player-through-waits",
        "player-to-course",
        "player-missed",
        "player-missed-lede",
        "player-missed-mark",
        "player-missed-said",
        "player-missed-repeat",
        "player-missed-later",
        "player-more",
        "player-letters",
        "player-letters-usual",
        "player-letters-large",
        "player-letters-largest",
        "player-read",
        "player-read-stop",
        "player-enlarge",
        "player-enlarge-close",
        "course-done",
        "course-here",
        "course-result",
        "course-waits",
        "card-stop",
        "completed-next",
        "course-repeat",
        "offline-here",
        "phone-kept",
        "phone-plays",
        "phone-films",
        "phone-films-keep",
        "phone-full",
        "phone-remove",
        "phone-removed",
        "phone-keep",
        "phone-coming",
        "phone-part",
        "phone-where",
        "phone-waits",
        "phone-send",
        "phone-seen",
        "phone-next",
        "phone-go-on",
        "phone-shared",
        "phone-code",
        "phone-code-help",
        "phone-code-choose",
        "phone-code-chosen",
        "phone-code-needs",
    ];
    let left_open = |key| {
        let places = ["time", "size", "n", "number", "needed", "said", "title"].into_iter();
        places.fold(page.get(key).with("account", account), |words, place| {
            words.with(place, format!("{{{place}}}"))
        })
    };
    let word = |key: &&'static str| (*key, left_open(key).to_string());
    KEYS.iter().map(word).collect()
}
