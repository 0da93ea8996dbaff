//! The start page: what to go on with, the learning paths, what is new, what is on the way, what is done.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, Method};
use kernel::Timestamp;
use web::{Day, Page};

use super::paths;
use super::signed_in::Learner;
use super::who::Who;
use crate::App;
use crate::ids::CourseId;
use crate::learning::due::duty::{self, Duty, State as Due};
use crate::learning::path::line::{self, Path};
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
    late: usize,
    /// What has a day, in their order; not repeated below.
    due: Vec<Entry<'a>>,
    /// How many courses are new, those of paths among them.
    news: usize,
    paths: Vec<PathEntry<'a>>,
    /// These, and those on the way, are not in a path that is shown.
    new: Vec<Entry<'a>>,
    on_the_way: Vec<Entry<'a>>,
    completed: Vec<Entry<'a>>,
    total: usize,
}

/// A course as the start page shows it.
struct Entry<'a> {
    course: &'a Playable,
    standing: Standing<'a>,
    is_opened: bool,
    completed_at: Option<Timestamp>,
    state: Due,
    /// Until the day of that; negative when it is past.
    days: i64,
}

/// A learning path that somebody has not finished, as the start page shows it.
struct PathEntry<'a> {
    path: &'a Path,
    stops: Vec<PathStop<'a>>,
}

struct PathStop<'a> {
    entry: Entry<'a>,
    is_begun: bool,
    /// What it opens after, while it waits.
    after: Option<&'a str>,
}

impl<'a> Entry<'a> {
    fn of(course: &'a Playable, progress: &Progress, state: Due, today: Day) -> Self {
        let standing = Standing::of(&course.content, progress);
        let days = state.day().map_or(0, |day| today.days_until(day));
        let Progress { opened_at, completed_at, .. } = *progress;
        Self { course, standing, is_opened: opened_at.is_some(), completed_at, state, days }
    }

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
    let seen = &look(&app, &session).await?;
    let lines = line::lines(&seen.paths, &seen.courses, &seen.progress);
    // One that waits is new on the day that it opens.
    let waiting = line::waiting(&lines);
    let unseen = |course: &&Playable| {
        !waiting.contains(&course.id) && !seen.progress.get(&course.id).is_some_and(|progress| progress.shown)
    };
    if seen.courses.iter().any(|course| unseen(&course)) && !web::is_inert(&method, &headers) {
        let ids = seen.courses.iter().filter(unseen).map(|course| &course.id);
        progress::mark_shown(&app, &session, ids).await?;
    }
    let mut home = Home::of(&app, &session, page, seen.courses.len());
    let today = app.today();
    for course in seen.courses.iter().filter(|course| !waiting.contains(&course.id)) {
        home.add(seen.entry(course, today));
    }
    home.choose();
    home.show_paths(&lines, |course| seen.entry(course, today));
    web::html(&home)
}

/// What the person may play, what they have done, by course id, and the paths of the account.
struct Seen {
    courses: Vec<Playable>,
    progress: HashMap<CourseId, Record>,
    paths: Vec<Path>,
    duties: HashMap<CourseId, Duty>,
}

impl Seen {
    fn entry<'a>(&self, course: &'a Playable, today: Day) -> Entry<'a> {
        let none = Record::default();
        let record = self.progress.get(&course.id).unwrap_or(&none);
        let progress = record.in_version(&course.editions);
        let state = Due::of(progress.completed, self.duties.get(&course.id), today);
        Entry::of(course, &progress, state, today)
    }
}

/// The paths are one query, however many there are.
async fn look(app: &App, session: &Session) -> web::Result<Seen> {
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let (account, language) = (&session.account_id, session.app_language());
    let courses = playable::playable(&mut read, account, &groups, language).await?;
    let progress = progress::of_learner(&mut read, session, app.today()).await?;
    let paths = line::paths(&mut read, account, language).await?;
    let moment = (app.clock.now(), &app.settings.time_zone);
    let duties = duty::of_learner(&mut read, (account, &session.learner_id), &groups, moment).await?;
    Ok(Seen { courses, progress, paths, duties })
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
            late: 0,
            due: Vec::new(),
            news: 0,
            paths: Vec::new(),
            new: Vec::new(),
            on_the_way: Vec::new(),
            completed: Vec::new(),
            total,
        }
    }

    fn add(&mut self, entry: Entry<'a>) {
        self.late += usize::from(entry.state.is_late());
        self.news += usize::from(!entry.is_opened && entry.completed_at.is_none());
        match entry.state {
            Due::Done | Due::Valid(_) => self.completed.push(entry),
            Due::Due(_) | Due::Late(_) | Due::Renew(_) => self.due.push(entry),
            Due::Free | Due::Over(_) if entry.is_opened => self.on_the_way.push(entry),
            Due::Free | Due::Over(_) => self.new.push(entry),
        }
    }

    /// What is late is the thing to go on with, and else the course that they were in last.
    fn choose(&mut self) {
        self.completed.sort_by_key(|entry| std::cmp::Reverse(entry.completed_at));
        self.due.sort_by_key(|entry| entry.state.day());
        let last = |entries: &[Entry<'_>]| (0..entries.len()).max_by_key(|i| entries[*i].standing.last_at);
        self.go_on = if self.late > 0 {
            Some(self.due.remove(0))
        } else if let Some(at) = last(&self.on_the_way) {
            Some(self.on_the_way.remove(at))
        } else {
            // One that only has a day is due, and not yet on the way.
            let begun = last(&self.due).filter(|at| self.due[*at].standing.last_at.is_some());
            begun.map(|at| self.due.remove(at))
        };
    }

    /// The paths that they have not finished, with all their courses in order. These are not listed a second time, but for what is done and
    /// what has a day.
    fn show_paths(&mut self, lines: &[line::Line<'a>], entry: impl Fn(&'a Playable) -> Entry<'a>) {
        let mut shown: HashSet<&CourseId> = HashSet::new();
        for line in lines.iter().filter(|line| !line.is_completed()) {
            shown.extend(line.stops.iter().map(|stop| &stop.course.id));
            let stop = |stop: &line::Stop<'a>| {
                let after = stop.after.map(|course| course.content.title.as_str());
                let entry = entry(stop.course);
                PathStop { is_begun: entry.is_opened, entry, after }
            };
            self.paths.push(PathEntry { path: line.path, stops: line.stops.iter().map(stop).collect() });
        }
        self.new.retain(|entry| !shown.contains(&entry.course.id));
        self.on_the_way.retain(|entry| !shown.contains(&entry.course.id));
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
        let courses = [course("new"), course("way"), course("done"), course("later")];
        let ids = || ["done", "new", "way", "later"].map(CourseId::from).to_vec();
        let paths = [Path { title: "First <b>days".to_owned(), language: web::Language::En, courses: ids() }];
        let record = |opened_at, completed_at| Record { opened_at, completed_at, ..Record::default() };
        let at = Some(Timestamp::from_secs(5));
        let done_what = [record(at, at), record(None, None), record(at, None), record(None, None)];
        let records: HashMap<CourseId, Record> = ids().into_iter().zip(done_what).collect();
        let opened = Progress { opened_at: Some(Timestamp::from_secs(5)), ..Progress::default() };
        let done = Progress { completed_at: Some(Timestamp::from_secs(9)), ..opened.clone() };
        let today: Day = "2026-06-18".parse().expect("a day");

        let states = [Due::Free, Due::Free, Due::Valid(today)];
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut home = Home {
                page,
                who: Who::of(session),
                first_name: session.first_name(),
                account: &session.account_name,
                planner: String::new(),
                go_on: None,
                late: 0,
                due: Vec::new(),
                news: 0,
                paths: Vec::new(),
                new: Vec::new(),
                on_the_way: Vec::new(),
                completed: Vec::new(),
                total: 0,
            };
            let empty = home.render().expect("the page renders");
            for ((course, progress), state) in
                courses.iter().zip([&Progress::default(), &opened, &done]).zip(states)
            {
                home.add(Entry::of(course, progress, state, today));
            }
            home.total = courses.len();
            home.choose();
            assert_eq!((home.new.len(), home.on_the_way.len(), home.completed.len()), (1, 0, 1));
            assert!(home.go_on.is_some());
            let without = home.render().expect("the page renders");
            let lines = line::lines(&paths, &courses, &records);
            home.show_paths(&lines, |course| {
                let progress = records[&course.id].in_version(&course.editions);
                Entry::of(course, &progress, Due::Free, today)
            });
            let with = home.render().expect("the page renders");
            assert!(with.contains("class=\"done\"") && with.contains("class=\"next\""), "{with}");
            assert_eq!((home.news, home.new.len()), (1, 0), "it is in its path, and new all the same");
            // What is late comes first, and each says how long there is.
            for (days, course) in [4, 0, -1, 1].into_iter().zip(&courses) {
                let day = today.plus_days(days);
                let state = if days < 0 { Due::Late(day) } else { Due::Due(day) };
                home.add(Entry::of(course, &Progress::default(), state, today));
            }
            home.add(Entry::of(&courses[0], &done, Due::Renew(today.plus_days(12)), today));
            home.choose();
            let days: Vec<i64> = home.due.iter().map(|entry| entry.days).collect();
            assert_eq!((home.go_on.as_ref().map(|entry| entry.days), &*days), (Some(-1), &[0, 1, 4, 12][..]));
            let due = home.render().expect("the page renders");
            assert!(due.contains("badge-late") && due.contains("badge-due"), "{due}");
            format!("{empty}{without}{with}{due}")
        });
    }
}
