//! The start page: what to go on with, what is due or late, the learning paths, what is new, what is on the way, what is done.

mod entry;
mod lists;
mod search;
mod seen;
#[cfg(test)]
mod tests;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use http::{HeaderMap, Method};
use web::Page;

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::learning::due::duty::State as Due;
use crate::learning::learned::Lately;
use crate::learning::path::line::{self, Line};
use crate::learning::playable::Playable;
use crate::learning::progress;
use crate::learning::standing::State as StopState;
use crate::learning::weekly_goal::{Goal, Of};
use crate::people::session::Session;
use entry::Entry;

pub(super) use lists::Lists;
pub(super) use seen::Seen;

use search::Search;

#[derive(Template)]
#[template(path = "app/home.html")]
struct Home<'a> {
    page: Page,
    who: Who,
    first_name: &'a str,
    account: &'a str,
    planner: String,
    lists: Lists<'a>,
    /// What was searched for, and found: instead of the lists.
    found: Option<Vec<Entry<'a>>>,
    search: Search,
    lately: Lately,
    goal: Option<Goal>,
    total: usize,
    /// How many questions are asked again today.
    remember: usize,
}

pub(crate) async fn show(
    _: paths::Home,
    State(app): State<App>,
    Query(search): Query<Search>,
    (method, headers): (Method, HeaderMap),
    Learner { session, page }: Learner,
) -> web::Result<Response> {
    let seen = &Seen::of(&app, &session).await?;
    let lines = line::lines(&seen.paths, &seen.courses, &seen.progress);
    // What was found of some words is not the list of all.
    if search.is_empty() && !web::is_inert(&method, &headers) {
        mark_shown(&app, &session, seen, &lines).await?;
    }
    web::html(&Home {
        page,
        who: Who::of(&session),
        first_name: session.first_name(),
        account: &session.account_name,
        planner: app.client(&session.client).issuer(),
        lists: Lists::of(seen, &lines, app.today()),
        found: (!search.is_empty()).then(|| search.find(seen, &lines, app.today())),
        search,
        lately: seen.lately,
        goal: seen.goal,
        total: seen.courses.len(),
        remember: seen.remember,
    })
}

/// Notes that they have seen the list. A course that waits is new on the day that it opens.
async fn mark_shown(app: &App, session: &Session, seen: &Seen, lines: &[Line<'_>]) -> web::Result<()> {
    let waiting = line::waiting(lines);
    let unseen = |course: &&Playable| {
        !waiting.contains(&course.id) && !seen.progress.get(&course.id).is_some_and(|progress| progress.shown)
    };
    if seen.courses.iter().any(|course| unseen(&course)) {
        let ids = seen.courses.iter().filter(unseen).map(|course| &course.id);
        progress::mark_shown(app, session.whose(), ids).await?;
    }
    Ok(())
}

impl Home<'_> {
    /// Everything in one sentence: what presses, else what is new, else whether there is anything.
    fn headline(&self) -> String {
        let page = &self.page;
        let Lists { late, today, tomorrow, .. } = self.lists;
        let clauses = [
            ("home-late", "home-late", late),
            ("home-for-today", "home-also-today", today),
            ("home-for-tomorrow", "home-also-tomorrow", tomorrow),
        ];
        let mut clauses = clauses.into_iter().filter(|(.., n)| *n > 0);
        match (clauses.next(), clauses.next()) {
            (Some((first, _, n)), Some((_, second, m))) => {
                let (first, second) = (page.get(first).count("n", n), page.get(second).count("n", m));
                page.get("home-two").with("first", first).with("second", second).to_string()
            }
            (Some((first, _, n)), None) => {
                page.get("home-one").with("what", page.get(first).count("n", n)).to_string()
            }
            (None, _) if self.total == 0 => page.get("home-nothing").to_string(),
            (None, _) if self.lists.news > 0 => page.get("home-new").count("n", self.lists.news).to_string(),
            (None, _) if self.lists.is_all_done() => page.get("home-all-done").to_string(),
            (None, _) => page.get("home-go-on").to_string(),
        }
    }

    /// Whether something has a day: then the rest has none.
    fn is_pressed(&self) -> bool {
        self.lists.go_on.as_ref().is_some_and(|entry| entry.state.day().is_some())
    }

    fn ring(&self) -> usize {
        self.lists.completed.len() * 100 / self.total.max(1)
    }

    /// How much of the goal they have reached, and whether that is all of it.
    fn towards(&self, goal: &Goal) -> (i64, bool) {
        let done = goal.counts(self.lately.week);
        (done, done >= goal.amount)
    }
}
