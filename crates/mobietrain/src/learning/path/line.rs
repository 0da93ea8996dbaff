//! The learning paths of somebody, as the app shows them: of each the courses that they may play, and what waits.

use std::collections::{HashMap, HashSet};

use db::Connection;
use web::Language;

use super::rule::{self, Step};
use crate::ids::{AccountId, CourseId, LearnerId, PathId};
use crate::learning::playable::{self, Playable};
use crate::learning::progress::Record;
use crate::people::groups::Group;

/// A path of an account, in the language that somebody reads it in.
#[derive(Clone, Debug)]
pub(crate) struct Path {
    pub(crate) title: String,
    /// That of the title.
    pub(crate) language: Language,
    /// In their order.
    pub(crate) courses: Vec<CourseId>,
}

db::row! {
    struct Row { path_id: PathId, course_id: CourseId, title: String, language: Language as word }
}

/// All paths of an account that have courses, with one statement; each in `language`, else as its courses are. Where there are none,
/// that is one look into an index.
pub(crate) async fn paths(
    conn: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<Vec<Path>, db::Error> {
    let sql = "SELECT p.path_id, p.course_id, t.title, t.language FROM path_courses p \
               JOIN path_titles t ON t.account_id = p.account_id AND t.path_id = p.path_id AND t.language = (\
               SELECT x.language FROM path_titles x WHERE x.account_id = p.account_id AND x.path_id = p.path_id \
               ORDER BY CASE WHEN x.language = $2 THEN 0 \
               WHEN x.language = (SELECT a.language FROM accounts a WHERE a.id = p.account_id) THEN 1 \
               WHEN x.language = 'en' THEN 2 ELSE 3 END, x.language LIMIT 1) \
               WHERE p.account_id = $1 ORDER BY p.path_id, p.position";
    let rows = conn.query(sql).bind(account_id).bind(language.tag()).all::<Row>().await?;
    let one = |rows: &[Row]| {
        let courses = rows.iter().map(|row| row.course_id.clone()).collect();
        let first = rows.first()?;
        Some(Path { title: first.title.clone(), language: first.language, courses })
    };
    Ok(rows.chunk_by(|a, b| a.path_id == b.path_id).filter_map(one).collect())
}

/// A path with those of its courses that somebody may play.
pub(crate) struct Line<'a> {
    pub(crate) path: &'a Path,
    pub(crate) stops: Vec<Stop<'a>>,
}

pub(crate) struct Stop<'a> {
    pub(crate) course: &'a Playable,
    pub(crate) is_completed: bool,
    /// The course that it opens after, while it waits.
    pub(crate) after: Option<&'a Playable>,
}

impl Line<'_> {
    pub(crate) fn is_completed(&self) -> bool {
        self.stops.iter().all(|stop| stop.is_completed)
    }
}

/// The paths in which somebody has anything to play. Asks nobody: all of it was read before.
pub(crate) fn lines<'a>(
    paths: &'a [Path],
    courses: &'a [Playable],
    records: &HashMap<CourseId, Record>,
) -> Vec<Line<'a>> {
    let by_id: HashMap<&CourseId, &Playable> = courses.iter().map(|course| (&course.id, course)).collect();
    let line = |path: &'a Path| {
        let theirs: Vec<&Playable> = path.courses.iter().filter_map(|id| by_id.get(id).copied()).collect();
        let step = |course: &&Playable| records.get(&course.id).map(Step::of).unwrap_or_default();
        let steps: Vec<Step> = theirs.iter().map(step).collect();
        let stop = |(at, waits): (usize, Option<rule::Waits>)| Stop {
            course: theirs[at],
            is_completed: steps[at].is_completed,
            after: waits.map(|waits| theirs[waits.last]),
        };
        Line { path, stops: rule::waits(&steps).into_iter().enumerate().map(stop).collect() }
    };
    paths.iter().map(line).filter(|line| !line.stops.is_empty()).collect()
}

/// The courses that wait.
pub(crate) fn waiting(lines: &[Line<'_>]) -> HashSet<CourseId> {
    let stops = lines.iter().flat_map(|line| &line.stops);
    stops.filter(|stop| stop.after.is_some()).map(|stop| stop.course.id.clone()).collect()
}

impl Step {
    pub(crate) fn of(record: &Record) -> Self {
        Self { is_begun: record.opened_at.is_some(), is_completed: record.completed_at.is_some() }
    }
}

/// What one course waits for.
#[derive(Clone, Debug)]
pub(crate) struct Waiting {
    /// The course to do first.
    pub(crate) first: Before,
    /// The one that it opens after.
    pub(crate) last: Before,
}

db::row! {
    /// An earlier course of the path.
    #[derive(Clone, Debug)]
    pub(crate) struct Before {
        pub(crate) slug: String,
        pub(crate) title: String,
        pub(crate) is_completed: bool,
    }
}

/// What comes after a course in its paths, of what somebody may play, in that order: a phone takes it along. With one statement.
pub(crate) async fn later(
    conn: &mut Connection,
    account: &AccountId,
    groups: &[Group],
    course_id: &CourseId,
) -> Result<Vec<String>, db::Error> {
    let Some(of_groups) = playable::of_groups(groups, 3) else { return Ok(Vec::new()) };
    let sql = format!(
        "SELECT c.slug FROM path_courses here JOIN path_courses later ON later.account_id = here.account_id \
         AND later.path_id = here.path_id AND later.position > here.position \
         JOIN courses c ON c.account_id = later.account_id AND c.id = later.course_id \
         WHERE here.account_id = $1 AND here.course_id = $2 AND c.published_at IS NOT NULL AND {of_groups} \
         GROUP BY c.slug ORDER BY MIN(later.position), c.slug"
    );
    let query = conn.query(sql).bind(account).bind(course_id);
    groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await
}

/// What a course waits for that somebody may play and has not begun; with one statement. `same_in_sql.rs` holds it to the rule.
pub(crate) async fn waiting_for(
    conn: &mut Connection,
    (account, learner, language): (&AccountId, &LearnerId, Language),
    groups: &[Group],
    course_id: &CourseId,
) -> Result<Option<Waiting>, db::Error> {
    let Some(of_groups) = playable::of_groups(groups, 5) else { return Ok(None) };
    let sql = format!(
        "SELECT c.slug, t.title, p.completed_at IS NOT NULL AS is_completed FROM path_courses later \
         JOIN path_courses earlier ON earlier.account_id = later.account_id AND earlier.path_id = later.path_id \
         AND earlier.position < later.position \
         JOIN courses c ON c.account_id = earlier.account_id AND c.id = earlier.course_id \
         JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = c.live AND t.language = (\
         SELECT x.language FROM course_texts x \
         WHERE x.account_id = c.account_id AND x.course_id = c.id AND x.version = c.live \
         ORDER BY CASE WHEN x.language = $2 THEN 0 \
         WHEN x.language = (SELECT a.language FROM accounts a WHERE a.id = c.account_id) THEN 1 \
         WHEN x.language = 'en' THEN 2 ELSE 3 END, x.language LIMIT 1) \
         LEFT JOIN course_progress p ON p.account_id = c.account_id AND p.learner_id = $3 AND p.course_id = c.id \
         WHERE later.account_id = $1 AND later.course_id = $4 AND c.published_at IS NOT NULL AND {of_groups} \
         ORDER BY earlier.position"
    );
    let query = conn.query(sql).bind(account).bind(language.tag()).bind(learner).bind(course_id);
    let before: Vec<Before> = groups.iter().fold(query, |query, group| query.bind(&group.id)).all().await?;
    let step = |before: &Before| Step { is_begun: false, is_completed: before.is_completed };
    let steps: Vec<Step> = before.iter().map(step).chain([Step::default()]).collect();
    let waits = rule::waits(&steps).pop().flatten();
    Ok(waits.map(|waits| Waiting { first: before[waits.first].clone(), last: before[waits.last].clone() }))
}
