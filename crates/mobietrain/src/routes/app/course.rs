//! A course: what it is about and its lessons as stops of a line.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, Method, StatusCode};
use web::{ErrorKind, Page};

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::ids::CourseId;
use crate::learning::due::duty::{self, State as Due};
use crate::learning::path::line::{self, Waiting};
use crate::learning::playable::{self, Playable};
use crate::learning::progress::{self, Progress};
use crate::learning::standing::{Standing, State as StopState, Stop};
use crate::people::groups::{Group, groups_of_learner};
use crate::people::session::Session;

#[derive(Template)]
#[template(path = "app/course.html")]
struct CoursePage<'a> {
    page: Page,
    who: Who,
    course: &'a Playable,
    standing: Standing<'a>,
    is_new: bool,
    groups: Vec<String>,
    /// What is to be done before it opens.
    waiting: Option<Waiting>,
    state: Due,
    /// Until the day of that; negative when it is past.
    days: i64,
    /// Somebody has answered a card of it, from a page of before or from none of ours: that was not kept.
    is_refused: bool,
}

/// A course with this learner's progress in it.
pub(super) struct Opened {
    pub(super) course: Playable,
    pub(super) progress: Progress,
    pub(super) groups: Vec<Group>,
    /// It waits for an earlier course of its path: it can be looked at, and none of its cards.
    pub(super) waiting: Option<Waiting>,
}

/// The course, when this person may play it; a course that is not theirs is as absent as one that is not there. Of one
/// that was theirs and is withdrawn they hear so: a bookmark that leads to nothing looks like a fault of ours.
pub(super) async fn open(app: &App, session: &Session, slug: &str) -> web::Result<Opened> {
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let (account, language) = (&session.account_id, session.app_language());
    let found = playable::playable_course(&mut read, account, &groups, language, slug).await?;
    let Some(course) = found else {
        let was_there = playable::is_withdrawn(&mut read, session, &groups, slug).await?;
        return Err(web::Error::new(if was_there { ErrorKind::Gone } else { ErrorKind::NotFound }));
    };
    let progress = progress::in_course(&mut read, session.whose(), &course, app.today()).await?;
    // One query more while they have not begun it. Whoever is in a course keeps it open, so no card that they do asks for that.
    let is_theirs = progress.opened_at.is_some() || progress.completed_at.is_some();
    let waiting = match is_theirs {
        true => None,
        false => {
            line::waiting_for(&mut read, (account, &session.learner_id, language), &groups, &course.id)
                .await?
        }
    };
    Ok(Opened { course, progress, groups, waiting })
}

/// The course, when this person may play it: what a picture needs to know.
pub(super) async fn known(app: &App, session: &Session, slug: &str) -> web::Result<CourseId> {
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let found = playable::id_of(&mut read, &session.account_id, &groups, slug).await?;
    found.ok_or_else(web::Error::not_found)
}

pub(crate) async fn show(
    path: paths::Course,
    State(app): State<App>,
    method: Method,
    headers: HeaderMap,
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let opened = open(&app, &session, &path.course).await?;
    note_look(&app, &session, &opened, (&method, &headers)).await?;
    page_of(&app, &session, page, opened, false).await
}

/// Notes that somebody looks at the course or at a card of it: it is begun, and completed where nothing is left to do in it. Looking at one
/// that waits does neither: it would be open then.
pub(super) async fn note_look(
    app: &App,
    session: &Session,
    opened: &Opened,
    (method, headers): (&Method, &HeaderMap),
) -> Result<(), db::Error> {
    let Opened { course, progress, waiting, .. } = opened;
    if waiting.is_some() || web::is_inert(method, headers) {
        return Ok(());
    }
    let is_open = progress.completed_at.is_none() || progress.is_renewal;
    if is_open && Standing::of(course, progress).is_complete() {
        progress::complete_by_looking(app, session.whose(), course).await
    } else if progress.opened_at.is_none() {
        progress::mark_opened(app, session.whose(), &course.id).await
    } else {
        Ok(())
    }
}

/// The page of a course that waits, for somebody who has answered one of its cards (409): nothing was kept.
pub(super) async fn refuse_answer(
    app: &App,
    session: &Session,
    page: Page,
    opened: Opened,
) -> web::Result<Response> {
    let mut response = page_of(app, session, page, opened, true).await?;
    *response.status_mut() = StatusCode::CONFLICT;
    Ok(response)
}

async fn page_of(
    app: &App,
    session: &Session,
    page: Page,
    opened: Opened,
    is_refused: bool,
) -> web::Result<Response> {
    let Opened { course, progress, groups, waiting } = opened;
    let is_new = progress.opened_at.is_none() && waiting.is_none();
    let (moment, today) = ((app.clock.now(), &app.settings.time_zone), app.today());
    let whose = (&session.account_id, &session.learner_id);
    let duties = duty::of_learner(&mut *app.db.read().await?, whose, &groups, moment).await?;
    let state = Due::of(progress.completed, duties.get(&course.id), today);
    let of_course = playable::groups_of_course(app, &session.account_id, &course.id).await?;
    let mine = groups.into_iter().filter(|group| of_course.contains(&group.id));
    let name = |group: Group| {
        if group.is_everyone() { page.get("everyone").to_string() } else { group.name }
    };
    let groups = mine.map(name).collect();
    web::html(&CoursePage {
        page,
        who: Who::of(session),
        standing: Standing::of(&course, &progress),
        course: &course,
        is_new,
        groups,
        waiting,
        state,
        days: state.day().map_or(0, |day| today.days_until(day)),
        is_refused,
    })
}

impl CoursePage<'_> {
    fn course_link(&self, slug: &str) -> paths::Course {
        paths::Course { course: slug.to_owned() }
    }

    /// Of a course that waits, every lesson does.
    fn state(&self, stop: &Stop<'_>) -> StopState {
        if self.waiting.is_some() { StopState::Next } else { stop.state }
    }

    /// Whether there is another course to begin with than the one that it opens after.
    fn begins_elsewhere(&self, waiting: &Waiting) -> bool {
        waiting.first.slug != waiting.last.slug
    }

    fn cover(&self) -> paths::Media {
        paths::Media::cover(&self.course.slug, self.course.cover.as_deref())
    }

    /// Where a stop's link leads: to the first card that is not done, or to the first one again.
    fn card(&self, stop: &Stop<'_>) -> Option<paths::Card> {
        let card = stop.card?.id.clone();
        Some(paths::Card { course: self.course.slug.clone(), card })
    }

    /// The first card to repeat, when all are done and too little of it is right.
    fn missed(&self) -> Option<paths::Card> {
        let card = self.standing.next_card().filter(|_| self.standing.is_short())?.id.clone();
        Some(paths::Card { course: self.course.slug.clone(), card })
    }

    fn completed(&self) -> paths::Completed {
        paths::Completed { course: self.course.slug.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::content::Content;

    #[test]
    fn a_course_reads_well_new_and_half_done() {
        let course = Playable {
            id: "course".into(),
            slug: "serving-drinks".to_owned(),
            cover: Some("cover.svg".to_owned()),
            editions: Default::default(),
            pass_mark: None,
            instead: None,
            language: web::Language::En,
            content: Content::sample(),
        };
        let mut progress = Progress::default();
        for card in &course.content.lessons[0].cards {
            let done = progress::Done { at: kernel::Timestamp::from_secs(9), best_score: Some(0) };
            progress.cards.insert(card.id.clone(), done);
        }
        crate::routes::app::samples::in_every_language(|page, session| {
            let before = |title: &str| line::Before {
                slug: title.to_lowercase(),
                title: title.to_owned(),
                is_completed: false,
            };
            let waiting = Waiting { first: before("Welcome"), last: before("Bar") };
            let render = |progress: &Progress, is_new, waiting: Option<Waiting>| {
                let standing = Standing::of(&course, progress);
                let (page, who) = (page.clone(), Who::of(session));
                let (groups, is_refused) = (vec!["Bar".to_owned()], waiting.is_some());
                let state = if is_new { Due::Free } else { Due::Renew("2026-06-20".parse().expect("a day")) };
                let course = &course;
                CoursePage {
                    page,
                    who,
                    course,
                    standing,
                    is_new,
                    groups,
                    waiting,
                    state,
                    days: 2,
                    is_refused,
                }
                .render()
                .expect("the page renders")
            };
            let waits = render(&Progress::default(), false, Some(waiting));
            assert!(waits.contains("href=\"/courses/welcome\"") && !waits.contains("/cards/"), "{waits}");
            render(&Progress::default(), true, None) + &render(&progress, false, None) + &waits
        });
    }
}
