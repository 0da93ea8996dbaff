//! The draft of a course as the link of a review shows it, on a phone, to somebody without an account: all its cards below each other,
//! and at each of them what was said of it.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, StatusCode};
use kernel::text;
use serde::{Deserialize, Serialize};
use web::{Form, Language, Page, off_thread};

use super::desk::Visitor;
use super::paths::{ReviewComments, ReviewFile, ReviewPage};
use crate::App;
use crate::learning::course::media::served::{self, Size};
use crate::learning::course::review::{self, Comment, MAX_NAME, MAX_WORDS, Review};
use crate::learning::course::translations::meanwhile::Known;
use crate::learning::course::{languages, media, texts};
use ::course::card::CardKind;
use ::course::content::Content;

#[derive(Template)]
#[template(path = "cms/review.html")]
struct ReviewTemplate<'a> {
    page: &'a Page,
    token: &'a str,
    ends_at: kernel::Timestamp,
    language: Language,
    languages: Vec<Language>,
    content: Content,
    comments: Vec<Comment>,
    /// What was just done, in words.
    done: bool,
    /// What could not be kept, with what is wrong with it.
    refused: Option<Refused>,
}

struct Refused {
    card: String,
    name: String,
    words: String,
    sentence: String,
}

#[derive(Template)]
#[template(path = "cms/review_over.html")]
struct OverPage<'a> {
    page: &'a Page,
}

impl ReviewTemplate<'_> {
    fn at_card(&self, id: &str) -> Vec<&Comment> {
        self.comments.iter().filter(|one| one.card_id == id && one.settled_at.is_none()).collect()
    }

    fn refused_at(&self, id: &str) -> Option<&Refused> {
        self.refused.as_ref().filter(|refused| refused.card == id)
    }

    fn is_in(&self, language: &Language) -> bool {
        self.language == *language
    }

    fn file(&self, name: &str) -> String {
        ReviewFile { token: self.token.to_owned(), name: name.to_owned() }.to_string()
    }
}

#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct Shown {
    language: String,
    said: String,
}

pub(super) async fn show(
    at: ReviewPage,
    State(app): State<App>,
    visitor: Visitor,
    Query(shown): Query<Shown>,
) -> web::Result<Response> {
    let wanted = shown.language.parse().ok();
    page(&app, visitor, &at.token, (wanted, !shown.said.is_empty()), None).await
}

async fn page(
    app: &App,
    visitor: Visitor,
    token: &str,
    (wanted, done): (Option<Language>, bool),
    refused: Option<Refused>,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let Some(review) = review::find(&mut read, token, app.clock.now()).await? else { return over(&visitor) };
    let Review { account_id, course_id, ends_at } = review;
    let sources = texts::sources(&mut read, (&account_id, &course_id), 0).await?;
    let comments = review::comments(&mut read, &account_id, &course_id).await?;
    let known = Known::of(&mut read, (&account_id, &course_id)).await?;
    drop(read);
    let wanted = wanted.unwrap_or(visitor.page.language());
    let token = token.to_owned();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    off_thread(move || {
        let (texts, _) = languages::read(&sources, &[], &known);
        let languages: Vec<Language> = texts.iter().map(|text| text.language).collect();
        let first = texts.iter().position(|text| text.language == wanted).unwrap_or(0);
        let Some(text) = texts.into_iter().nth(first) else { return over(&visitor) };
        let shown = ReviewTemplate {
            page: &visitor.page,
            token: &token,
            ends_at,
            language: text.language,
            languages,
            content: text.parsed.content,
            comments,
            done,
            refused,
        };
        Ok((status, web::html(&shown)?).into_response())
    })
    .await
}

/// One page, whatever is wrong with the link: it would tell a stranger which links there were.
fn over(visitor: &Visitor) -> web::Result<Response> {
    Ok((StatusCode::GONE, web::html(&OverPage { page: &visitor.page })?).into_response())
}

pub(super) async fn file(
    at: ReviewFile,
    State(app): State<App>,
    (Query(size), headers): (Query<Size>, HeaderMap),
    visitor: Visitor,
) -> web::Result<Response> {
    let review = review::find(&mut *app.db.read().await?, &at.token, app.clock.now()).await?;
    let Some(review) = review else { return over(&visitor) };
    let of = (&review.account_id, &review.course_id);
    let found = media::of_version(&app, of, 0, &at.name).await?;
    served::answer(&app, &found.ok_or(web::Error::not_found())?, &size, &headers).await
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    card: String,
    name: String,
    words: String,
    language: String,
}

pub(super) async fn comment(
    at: ReviewComments,
    State(app): State<App>,
    visitor: Visitor,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let review = review::find(&mut *app.db.read().await?, &at.token, app.clock.now()).await?;
    let Some(review) = review else { return over(&visitor) };
    let wanted = typed.language.parse().ok();
    let card = text::identity(&typed.card, 60).unwrap_or_default();
    let kept = match (text::name(&typed.name, MAX_NAME), text::lines(typed.words.trim(), MAX_WORDS * 4)) {
        (Err(_), _) => Err("cms-review-name-wrong"),
        (_, Ok(words)) if words.is_empty() || words.chars().count() > MAX_WORDS => {
            Err("cms-review-words-wrong")
        }
        (_, Err(_)) => Err("cms-review-words-wrong"),
        (Ok(name), Ok(words)) => match review::comment(&app, &review, &card, (&name, &words)).await? {
            true => Ok(()),
            false => Err("cms-review-full"),
        },
    };
    let sentence = match kept {
        Ok(()) => {
            let language = typed.language.parse().map_or(String::new(), |of: Language| of.tag().to_owned());
            let said = Shown { language, said: "1".to_owned() };
            let at = web::with_query(ReviewPage { token: at.token }, &said);
            return Ok(Redirect::to(&format!("{at}#card-{card}")).into_response());
        }
        Err(key) => visitor.page.get(key).to_string(),
    };
    let refused = Refused { card, name: typed.name, words: typed.words, sentence };
    page(&app, visitor, &at.token, (wanted, false), Some(refused)).await
}
