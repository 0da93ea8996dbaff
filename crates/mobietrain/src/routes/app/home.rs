//! The start page: what to go on with, what is new, what is on the way, what is done.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, Method};
use kernel::Timestamp;
use web::Page;

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::ids::CourseId;
use crate::learning::playable::{self, Playable};
use crate::learning::progress::{self, Progress, Record};
use crate::learning::standing::{Standing, State as StopState};
use crate::people::groups::groups_of_learner;
use crate::people::session::Session;

#[derive(Template)]
#[template(path = "app/home.html")]
struct Home<'a> {
    page: Page,
    who: Who,
    first_name: &'a str,
    account: &'a str,
    planner: String,
    go_on: Option<Entry<'a>>,
    new: Vec<Entry<'a>>,
    on_the_way: Vec<Entry<'a>>,
    completed: Vec<Entry<'a>>,
    total: usize,
}

/// A course as the start page shows it.
struct Entry<'a> {
    course: &'a Playable,
    standing: Standing<'a>,
    completed_at: Option<Timestamp>,
}

impl Entry<'_> {
    fn link(&self) -> paths::Course {
        paths::Course { course: self.course.slug.clone() }
    }

    fn certificate(&self) -> paths::Completed {
        paths::Completed { course: self.course.slug.clone() }
    }

    fn cover(&self) -> paths::Media {
        paths::Media::cover(&self.course.slug, self.course.cover.as_deref())
    }
}

pub(crate) async fn show(
    _: paths::Home,
    State(app): State<App>,
    method: Method,
    headers: HeaderMap,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let (courses, progress) = look(&app, &session).await?;
    let unseen = |course: &&Playable| !progress.get(&course.id).is_some_and(|progress| progress.shown);
    if courses.iter().any(|course| unseen(&course)) && !web::is_inert(&method, &headers) {
        let ids = courses.iter().filter(unseen).map(|course| &course.id);
        progress::mark_shown(&app, &session, ids).await?;
    }
    let mut home = Home::of(&app, &session, page, courses.len());
    let none = Record::default();
    for course in &courses {
        let record = progress.get(&course.id).unwrap_or(&none);
        home.add(course, &record.in_version(&course.editions));
    }
    home.choose();
    web::html(&home)
}

/// What the person may play, and what they have done, by course id.
async fn look(app: &App, session: &Session) -> web::Result<(Vec<Playable>, HashMap<CourseId, Record>)> {
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let courses = playable::playable(&mut read, &session.account_id, &groups, session.app_language()).await?;
    let progress = progress::of_learner(&mut read, session).await?;
    Ok((courses, progress))
}

impl<'a> Home<'a> {
    /// Before a course is on it.
    fn of(app: &App, session: &'a Session, page: Page, total: usize) -> Self {
        Self {
            page,
            who: Who::of(session),
            first_name: session.first_name(),
            account: &session.account_name,
            planner: app.client(&session.client).issuer(),
            go_on: None,
            new: Vec::new(),
            on_the_way: Vec::new(),
            completed: Vec::new(),
            total,
        }
    }

    fn add(&mut self, course: &'a Playable, progress: &Progress) {
        let entry = Entry {
            course,
            standing: Standing::of(&course.content, progress),
            completed_at: progress.completed_at,
        };
        match (progress.completed_at, progress.opened_at) {
            (Some(_), _) => self.completed.push(entry),
            (None, Some(_)) => self.on_the_way.push(entry),
            (None, None) => self.new.push(entry),
        }
    }

    /// The course they were in last is the one to go on with.
    fn choose(&mut self) {
        self.completed.sort_by_key(|entry| std::cmp::Reverse(entry.completed_at));
        let last = (0..self.on_the_way.len()).max_by_key(|i| self.on_the_way[*i].standing.last_at);
        self.go_on = last.map(|i| self.on_the_way.remove(i));
    }

    fn ring(&self) -> usize {
        self.completed.len() * 100 / self.total.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::content::Content;

    #[test]
    fn the_start_page_reads_well_with_and_without_courses() {
        let course = |slug: &str| Playable {
            id: slug.into(),
            slug: slug.to_owned(),
            cover: Some("cover.svg".to_owned()),
            editions: Default::default(),
            instead: None,
            language: web::Language::En,
            content: Content::sample(),
        };
        let courses = [course("new"), course("way"), course("done")];
        let opened = Progress { opened_at: Some(Timestamp::from_secs(5)), ..Progress::default() };
        let done = Progress { completed_at: Some(Timestamp::from_secs(9)), ..opened.clone() };
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut home = Home {
                page,
                who: Who::of(session),
                first_name: session.first_name(),
                account: &session.account_name,
                planner: String::new(),
                go_on: None,
                new: Vec::new(),
                on_the_way: Vec::new(),
                completed: Vec::new(),
                total: 0,
            };
            let empty = home.render().expect("the page renders");
            for (course, progress) in courses.iter().zip([&Progress::default(), &opened, &done]) {
                home.add(course, progress);
            }
            home.total = courses.len();
            home.choose();
            assert_eq!((home.new.len(), home.on_the_way.len(), home.completed.len()), (1, 0, 1));
            assert!(home.go_on.is_some());
            format!("{empty}{}", home.render().expect("the page renders"))
        });
    }
}
