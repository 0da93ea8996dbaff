//! The review of a course's draft: the link for somebody without an account, and what they have said at which card.

use askama::Template;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form, Page, off_thread};

use super::course::known;
use super::desk::{Author, Desk, done};
use super::paths::{CoursePage, CourseReview, CourseReviewComment, CourseReviewEnd, Courses, ReviewPage};
use crate::ids::CourseId;
use crate::learning::course::listing::{self, Course};
use crate::learning::course::review::{self, Comment, Link};
use crate::learning::course::texts;
use ::course::markdown;

#[derive(Template)]
#[template(path = "cms/course_review.html")]
struct ReviewTemplate<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: Course,
    link: Option<Link>,
    /// The address of the link, told once: of its secret the hash is kept.
    address: Option<String>,
    /// Each card with its title, and what was said of it.
    cards: Vec<(String, String, Vec<Comment>)>,
}

pub(super) async fn show(path: CourseReview, author: Author) -> web::Result<Response> {
    page(author, path.id, None).await
}

pub(super) async fn make(path: CourseReview, author: Author) -> web::Result<Response> {
    let Author { desk, account } = &author;
    match review::make(&desk.app, (&account.id, &path.id), &desk.staff.name).await {
        Ok(token) => {
            let address = format!("{}{}", desk.app.cms_origin(), ReviewPage { token });
            page(author, path.id, Some(address)).await
        }
        Err(error) => error.problems().and(Err(Error::not_found())),
    }
}

pub(super) async fn end(path: CourseReviewEnd, author: Author) -> web::Result<Response> {
    known(&author.desk, &author.account, &path.id).await?;
    review::end(&author.desk.app, (&author.account.id, &path.id)).await?;
    Ok(done(author.desk.at(CourseReview { id: path.id }), "review-ended"))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Settled {
    settled: Option<String>,
}

pub(super) async fn settle(
    path: CourseReviewComment,
    author: Author,
    Form(settled): Form<Settled>,
) -> web::Result<Response> {
    known(&author.desk, &author.account, &path.id).await?;
    let of = (&author.account.id, &path.id);
    review::settle(&author.desk.app, of, &path.comment, settled.settled.is_some()).await?;
    Ok(done(author.desk.at(CourseReview { id: path.id }), "saved"))
}

async fn page(author: Author, course_id: CourseId, address: Option<String>) -> web::Result<Response> {
    let Author { desk, account } = author;
    let of = (&account.id, &course_id);
    let mut read = desk.app.db.read().await?;
    let course =
        listing::find(&mut read, of.0, of.1, desk.page.language()).await?.ok_or(Error::not_found())?;
    let link = review::open_link(&mut read, of, desk.app.clock.now()).await?;
    let comments = review::comments(&mut read, of.0, of.1).await?;
    let sources = texts::sources(&mut read, of, 0).await?;
    drop(read);
    off_thread(move || {
        let source = sources.first().map(|(_, source)| source.as_str()).unwrap_or_default();
        let content = markdown::read("", source).parsed.content;
        let cards =
            with_comments(content.cards().map(|card| (card.id.clone(), card.title.clone())), comments);
        web::html(&ReviewTemplate { page: &desk.page, desk: &desk, course, link, address, cards })
    })
    .await
}

/// The cards of which something was said, in their order; those that are gone come last, under their id.
fn with_comments(
    cards: impl Iterator<Item = (String, String)>,
    mut comments: Vec<Comment>,
) -> Vec<(String, String, Vec<Comment>)> {
    let mut all = Vec::new();
    for (id, title) in cards {
        let (here, rest) = comments.into_iter().partition::<Vec<_>, _>(|one| one.card_id == id);
        comments = rest;
        if !here.is_empty() {
            all.push((id, title, here));
        }
    }
    for one in comments {
        match all.iter_mut().find(|(id, ..)| *id == one.card_id) {
            Some((.., here)) => here.push(one),
            None => all.push((one.card_id.clone(), one.card_id.clone(), vec![one])),
        }
    }
    all
}

impl ReviewTemplate<'_> {
    fn settle(&self, comment: &Comment) -> String {
        let (id, comment) = (self.course.id.clone(), comment.id.clone());
        self.desk.at(CourseReviewComment { id, comment })
    }
}
