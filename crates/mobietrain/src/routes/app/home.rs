//! The start page: what to go on with, the learning paths, what is new, what is on the way, what is done.

use std::collections::{HashMap, HashSet};

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
    completed_at: Option<Timestamp>,
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
    fn of(course: &'a Playable, progress: &Progress) -> Self {
        let standing = Standing::of(&course.content, progress);
        Self { course, standing, completed_at: progress.completed_at }
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
    let Seen { courses, progress, paths } = look(&app, &session).await?;
    let lines = line::lines(&paths, &courses, &progress);
    // One that waits is new on the day that it opens.
    let waiting = line::waiting(&lines);
    let unseen = |course: &&Playable| {
        !waiting.contains(&course.id) && !progress.get(&course.id).is_some_and(|progress| progress.shown)
    };
    if courses.iter().any(|course| unseen(&course)) && !web::is_inert(&method, &headers) {
        let ids = courses.iter().filter(unseen).map(|course| &course.id);
        progress::mark_shown(&app, &session, ids).await?;
    }
    let mut home = Home::of(&app, &session, page, courses.len());
    let none = Record::default();
    let of = |course: &Playable| progress.get(&course.id).unwrap_or(&none).in_version(&course.editions);
    for course in courses.iter().filter(|course| !waiting.contains(&course.id)) {
        home.add(course, &of(course));
    }
    home.choose();
    home.show_paths(&lines, of);
    web::html(&home)
}

/// What the person may play, what they have done, by course id, and the paths of the account.
struct Seen {
    courses: Vec<Playable>,
    progress: HashMap<CourseId, Record>,
    paths: Vec<Path>,
}

/// The paths are one query, however many there are.
async fn look(app: &App, session: &Session) -> web::Result<Seen> {
    let mut read = app.db.read().await?;
    let groups = groups_of_learner(&mut read, &session.account_id, &session.learner_id).await?;
    let (account, language) = (&session.account_id, session.app_language());
    let courses = playable::playable(&mut read, account, &groups, language).await?;
    let progress = progress::of_learner(&mut read, session).await?;
    let paths = line::paths(&mut read, account, language).await?;
    Ok(Seen { courses, progress, paths })
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
            news: 0,
            paths: Vec::new(),
            new: Vec::new(),
            on_the_way: Vec::new(),
            completed: Vec::new(),
            total,
        }
    }

    fn add(&mut self, course: &'a Playable, progress: &Progress) {
        let entry = Entry::of(course, progress);
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
        self.news = self.new.len();
    }

    /// The paths that they have not finished, with all their courses in order. These are not listed a second time, but for what is done.
    fn show_paths(&mut self, lines: &[line::Line<'a>], progress: impl Fn(&Playable) -> Progress) {
        let mut shown: HashSet<&CourseId> = HashSet::new();
        for line in lines.iter().filter(|line| !line.is_completed()) {
            shown.extend(line.stops.iter().map(|stop| &stop.course.id));
            let stop = |stop: &line::Stop<'a>| {
                let progress = progress(stop.course);
                let after = stop.after.map(|course| course.content.title.as_str());
                let is_begun = progress.opened_at.is_some();
                PathStop { entry: Entry::of(stop.course, &progress), is_begun, after }
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
        crate::routes::app::samples::in_every_language(|page, session| {
            let mut home = Home {
                page,
                who: Who::of(session),
                first_name: session.first_name(),
                account: &session.account_name,
                planner: String::new(),
                go_on: None,
                news: 0,
                paths: Vec::new(),
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
            let without = home.render().expect("the page renders");
            let lines = line::lines(&paths, &courses, &records);
            home.show_paths(&lines, |course| records[&course.id].in_version(&course.editions));
            let with = home.render().expect("the page renders");
            assert!(with.contains("class=\"done\"") && with.contains("class=\"next\""), "{with}");
            assert_eq!((home.news, home.new.len()), (1, 0), "it is in its path, and new all the same");
            format!("{empty}{without}{with}")
        });
    }
}
