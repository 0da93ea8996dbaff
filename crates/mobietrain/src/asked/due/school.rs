//! What an account asks of its people, read once for a page of them: what is mandatory for which groups, the paths that its courses stand in,
//! and what they are called.

use std::collections::{HashMap, HashSet};

use db::Connection;
use jiff::tz::TimeZone;
use web::{Day, Language};

use super::people::{Person, Progress};
use crate::addresses;
use crate::ids::{AccountId, CourseId, GroupId, PathId};
use crate::learning::course::instead::Instead;
use crate::learning::due::duty::{self, State};
use crate::learning::due::requirement::{self, Requirement};
use crate::learning::path::rule;
use crate::people::groups::{Group, store};

/// The days that are asked about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Days {
    pub(crate) today: Day,
    /// The last one.
    pub(crate) until: Day,
}

type Path = Vec<(CourseId, HashSet<GroupId>)>;

pub(super) struct School {
    zone: TimeZone,
    requirements: Vec<Requirement>,
    /// Those that decide anything here.
    groups: Vec<Group>,
    /// The published courses of each path, in its order, with the groups that may play each.
    paths: Vec<Path>,
    courses: HashMap<CourseId, Course>,
}

/// A course that is mandatory for somebody.
struct Course {
    /// Among all courses of the account.
    position: usize,
    url: String,
    /// In each language that it has, the one first that stands in for all others: the title, and what that is really in.
    titles: Vec<(Language, String, Language)>,
}

/// A course that somebody must do by a day.
pub(super) struct Due<'a> {
    pub(super) course: &'a CourseId,
    pub(super) day: Day,
    pub(super) is_late: bool,
    pub(super) renews: bool,
}

impl School {
    /// `None` where nothing is mandatory for anybody.
    pub(super) async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        (zone, origin): (&TimeZone, String),
    ) -> web::Result<Option<Self>> {
        let requirements = requirement::of_account(conn, account_id).await?;
        if requirements.is_empty() {
            return Ok(None);
        }
        let (paths, courses) = (paths(conn, account_id).await?, courses(conn, account_id, &origin).await?);
        let mut groups = store::list(conn, account_id).await?;
        groups.retain(|group| {
            requirements.iter().any(|of| of.group_id == group.id)
                || paths.iter().flatten().any(|(_, players)| players.contains(&group.id))
        });
        let zone = zone.clone();
        Ok(Some(Self { zone, requirements, groups, paths, courses }))
    }

    /// What somebody must do by these days, what presses most first.
    pub(super) fn due<'a>(&'a self, person: &'a Person, days: Days) -> Vec<Due<'a>> {
        let is_picked = |group: &Group| person.since.picked.contains_key(&group.id);
        let mine = self.groups.iter().filter(|group| group.includes(&person.traits, is_picked(group)));
        let mine: Vec<&Group> = mine.collect();
        let duties = duty::of_groups(
            &self.requirements,
            &mine,
            |group, since| person.since.came(group, since),
            &self.zone,
        );
        let due = |(course, duty): (&CourseId, &duty::Duty)| {
            let (course, at) = self.courses.get_key_value(course)?;
            let Progress { completed, .. } = person.progress.get(course).copied().unwrap_or_default();
            let (day, is_late) = match State::of(completed, Some(duty), days.today) {
                State::Late(day) => (day, true),
                State::Due(day) if day <= days.until => (day, false),
                State::Renew(day) => (day, false),
                _ => return None,
            };
            let due = Due { course, day, is_late, renews: completed.is_completed };
            self.is_open(person, &mine, course).then_some((at.position, due))
        };
        let mut all: Vec<(usize, Due<'_>)> = duties.iter().filter_map(due).collect();
        all.sort_by_key(|(position, due)| (due.day, *position));
        all.into_iter().map(|(_, due)| due).collect()
    }

    /// Whether it waits for no other course of its path.
    fn is_open(&self, person: &Person, mine: &[&Group], course: &CourseId) -> bool {
        let Some(path) = self.paths.iter().find(|path| path.iter().any(|(of, _)| of == course)) else {
            return true;
        };
        let may_play = |players: &HashSet<GroupId>| mine.iter().any(|group| players.contains(&group.id));
        let playable: Vec<&CourseId> =
            path.iter().filter(|(_, players)| may_play(players)).map(|(of, _)| of).collect();
        let step = |of: &&CourseId| person.progress.get(*of).copied().unwrap_or_default().step();
        let steps: Vec<rule::Step> = playable.iter().map(step).collect();
        let at = playable.iter().position(|of| *of == course);
        at.is_none_or(|at| rule::waits(&steps)[at].is_none())
    }

    /// The title of a course for somebody who reads this language, what that is in, and where it is.
    pub(super) fn told(&self, course: &CourseId, language: Language) -> Option<(&str, Language, &str)> {
        let course = self.courses.get(course)?;
        let titles = &course.titles;
        let title = titles.iter().find(|(of, ..)| *of == language).or(titles.first())?;
        Some((&title.1, title.2, &course.url))
    }
}

async fn paths(conn: &mut Connection, account_id: &AccountId) -> Result<Vec<Path>, db::Error> {
    let sql = "SELECT p.path_id, p.course_id, g.group_id FROM path_courses p \
               JOIN courses c ON c.account_id = p.account_id AND c.id = p.course_id \
               JOIN course_groups g ON g.account_id = p.account_id AND g.course_id = p.course_id \
               WHERE p.account_id = $1 AND c.published_at IS NOT NULL ORDER BY p.path_id, p.position, p.course_id";
    let rows: Vec<(PathId, CourseId, GroupId)> = conn.query(sql).bind(account_id).all().await?;
    let course = |rows: &[(PathId, CourseId, GroupId)]| {
        let players = rows.iter().map(|(.., group)| group.clone()).collect();
        (rows[0].1.clone(), players)
    };
    let path = |rows: &[(PathId, CourseId, GroupId)]| rows.chunk_by(|a, b| a.1 == b.1).map(course).collect();
    Ok(rows.chunk_by(|a, b| a.0 == b.0).map(path).collect())
}

db::row! {
    struct Title { id: CourseId, slug: String, title: String, language: Language as word, instead: Option<String> }
}

async fn courses(
    conn: &mut Connection,
    account_id: &AccountId,
    origin: &str,
) -> web::Result<HashMap<CourseId, Course>> {
    let sql = "SELECT c.id, c.slug, t.title, t.language, t.instead FROM courses c \
               JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live \
               WHERE c.account_id = $1 AND c.published_at IS NOT NULL \
               AND c.id IN (SELECT r.course_id FROM requirements r WHERE r.account_id = $1) \
               ORDER BY c.position, c.id, CASE \
               WHEN t.language = (SELECT a.language FROM accounts a WHERE a.id = c.account_id) THEN 1 \
               WHEN t.language = 'en' THEN 2 ELSE 3 END, t.language";
    let mut courses: HashMap<CourseId, Course> = HashMap::new();
    for Title { id, slug, title, language, instead } in
        conn.query(sql).bind(account_id).all::<Title>().await?
    {
        let instead = instead.as_deref().map(Instead::read).transpose()?.flatten();
        let really = instead.and_then(|instead| instead.of("")).unwrap_or(language);
        let position = courses.len();
        let url = format!("{origin}{}", addresses::Course { course: slug });
        let course = courses.entry(id).or_insert(Course { position, url, titles: Vec::new() });
        course.titles.push((language, title, really));
    }
    Ok(courses)
}
