//! The versions of a course: what was published when and by whom, two of them beside each other card by card, and the way back.

use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Language, Page, off_thread};

use super::desk::{Author, Desk, done};
use super::paths::{CourseBringBack, CourseFile, CoursePage, CourseTakeBack, CourseVersions, Courses};
use super::question::Question;
use crate::ids::CourseId;
use crate::learning::course::bring_back;
use crate::learning::course::comparison::{Change, Side, compare, words};
use crate::learning::course::error::CourseError;
use crate::learning::course::listing::{self, Course, State};
use crate::learning::course::versions::{self, TAKEN_BACK_WITHIN, Version};
use crate::learning::course::{old_versions, texts};
use ::course::card::CardKind;
use ::course::content::Content;
use ::course::markdown;

#[derive(Template)]
#[template(path = "cms/course_versions.html")]
struct VersionsPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    course: Course,
    versions: Vec<Version>,
    /// Which are beside each other; 0 is the draft.
    before: i64,
    now: i64,
    language: Language,
    /// The languages that one of them has.
    languages: Vec<Language>,
    changes: Vec<Change>,
    /// The later one, to be read as a whole.
    content: Option<(Language, Content)>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    before: Option<i64>,
    now: Option<i64>,
    language: String,
}

impl VersionsPage<'_> {
    /// Whether it can still be taken back.
    fn can_go_back(&self, version: &Version) -> bool {
        let earliest = self.desk.app.clock.now() - TAKEN_BACK_WITHIN;
        self.is_seen(version) && version.out_at.is_some_and(|at| at > earliest)
    }

    /// Until when.
    fn until(&self, version: &Version) -> String {
        self.page.time(&(version.out_at.unwrap_or(version.made_at) + TAKEN_BACK_WITHIN))
    }

    fn take_back(&self, version: &Version) -> String {
        self.desk.at(CourseTakeBack { id: self.course.id.clone(), version: version.number })
    }

    fn bring_back(&self, version: &Version) -> String {
        self.desk.at(CourseBringBack { id: self.course.id.clone(), version: version.number })
    }

    fn is_before(&self, number: &i64) -> bool {
        self.before == *number
    }

    fn is_now(&self, number: &i64) -> bool {
        self.now == *number
    }

    /// Whether people see it.
    fn is_seen(&self, version: &Version) -> bool {
        self.course.state == State::Published && self.course.live == Some(version.number)
    }

    fn is_planned(&self, version: &Version) -> bool {
        self.course.planned == Some(version.number)
    }

    /// The words of a change as one side has them, each with whether the other side has not.
    fn side(&self, change: &Change, side: Side) -> Vec<(bool, String)> {
        let of = words(&change.before, &change.now).into_iter();
        of.filter(|(of, _)| *of == side || *of == Side::Both).map(|(of, words)| (of == side, words)).collect()
    }

    fn was(&self, change: &Change) -> Vec<(bool, String)> {
        self.side(change, Side::Before)
    }

    fn is(&self, change: &Change) -> Vec<(bool, String)> {
        self.side(change, Side::Now)
    }

    fn draft(&self) -> String {
        self.page.get("cms-version-draft").to_string()
    }

    fn is_in(&self, language: &Language) -> bool {
        self.language == *language
    }

    fn name(&self, number: &i64) -> String {
        match number {
            0 => self.draft(),
            number => self.page.get("cms-version-n").with("n", *number).to_string(),
        }
    }

    fn file(&self, name: &str) -> String {
        let path = CourseFile { id: self.course.id.clone(), name: name.to_owned() };
        format!("{}?version={}", self.desk.at(path), self.now)
    }
}

pub(super) async fn show(
    path: CourseVersions,
    author: Author,
    Query(chosen): Query<Chosen>,
) -> web::Result<Response> {
    let (app, account_id) = (author.desk.app.clone(), author.account.id.clone());
    let work = async move { page(author, path.id, chosen).await };
    app.heavy.run(&account_id, work).await?
}

async fn page(author: Author, course_id: CourseId, chosen: Chosen) -> web::Result<Response> {
    let Author { desk, account } = author;
    let of = (&account.id, &course_id);
    let mut read = desk.app.db.read().await?;
    let course =
        listing::find(&mut read, of.0, of.1, desk.page.language()).await?.ok_or(Error::not_found())?;
    let versions = versions::list(&mut read, of.0, of.1).await?;
    let known = |number: i64| number == 0 || versions.iter().any(|version| version.number == number);
    let last = course.live.or(versions.first().map(|version| version.number));
    let now = chosen.now.filter(|number| known(*number)).unwrap_or(0);
    let before = chosen.before.filter(|number| known(*number)).or(last).unwrap_or(0);
    let (one, other) =
        (texts::sources(&mut read, of, before).await?, texts::sources(&mut read, of, now).await?);
    drop(read);
    let mut languages: Vec<Language> = other.iter().chain(&one).map(|(language, _)| *language).collect();
    languages.sort_by_key(|language| (*language != Language::En, *language));
    languages.dedup();
    let first = languages.first().copied().unwrap_or(Language::En);
    let language = chosen.language.parse().ok().filter(|wanted| languages.contains(wanted)).unwrap_or(first);
    off_thread(move || {
        let (was, is) = (content(&one, language), content(&other, language));
        web::html(&VersionsPage {
            page: &desk.page,
            desk: &desk,
            course,
            versions,
            before,
            now,
            language,
            languages,
            changes: compare(&was, &is),
            content: Some((language, is)),
        })
    })
    .await
}

/// A text as far as it can be read.
fn content(sources: &[(Language, String)], language: Language) -> Content {
    let source = sources.iter().find(|(of, _)| *of == language).map(|(_, source)| source.as_str());
    markdown::read("", source.unwrap_or_default()).parsed.content
}

pub(super) async fn ask_to_bring_back(path: CourseBringBack, author: Author) -> web::Result<Response> {
    let Author { desk, account } = &author;
    let mut read = desk.app.db.read().await?;
    let course = listing::find(&mut read, &account.id, &path.id, desk.page.language()).await?;
    let course = course.ok_or(Error::not_found())?;
    let versions = versions::list(&mut read, &account.id, &path.id).await?;
    let version = versions.iter().find(|version| version.number == path.version).ok_or(Error::not_found())?;
    let page = &desk.page;
    let made = page.moment(&version.made_at).to_string();
    web::html(&Question {
        page,
        desk,
        about: course.title,
        title: page.get("cms-ask-bring-back").with("n", version.number).to_string(),
        effects: vec![
            page.get("cms-ask-bring-back-draft").with("at", made).to_string(),
            page.get("cms-ask-bring-back-kept").to_string(),
        ],
        comfort: Some(page.get("cms-ask-bring-back-unseen").to_string()),
        action: desk.at(CourseBringBack { id: path.id.clone(), version: path.version }),
        sends: Vec::new(),
        yes: page.get("cms-version-bring-back").to_string(),
        icon: "refresh",
        back: desk.at(CourseVersions { id: path.id }),
        loss: None,
    })
}

pub(super) async fn bring_back(path: CourseBringBack, author: Author) -> web::Result<Response> {
    let of = (&author.account.id, &path.id);
    match bring_back::bring_back(&author.desk.app, of, path.version, &author.desk.actor()).await {
        Ok(()) => Ok(done(author.desk.at(CoursePage { id: path.id }), "brought-back")),
        Err(CourseError::Forgotten) => {
            Ok(done(author.desk.at(CourseVersions { id: path.id }), "version-forgotten"))
        }
        Err(error) => error.problems().and(Err(Error::not_found())),
    }
}
