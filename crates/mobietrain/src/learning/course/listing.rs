//! The courses of an account, as the CMS lists them.

use std::collections::HashMap;

use db::Connection;
use kernel::Timestamp;
use web::Language;

use crate::ids::{AccountId, CourseId, GroupId};

db::row! {
    struct Row {
        id: CourseId,
        slug: String,
        published_at: Option<Timestamp>,
        withdrawn_at: Option<Timestamp>,
        publish_at: Option<Timestamp>,
        changed_at: Timestamp,
        live: Option<i64>,
        planned: Option<i64>,
        is_newer: bool,
        revision: i64,
    }
}

db::row! {
    struct Title { course_id: CourseId, language: Language as word, title: String }
}

/// Where a course is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    Published,
    Withdrawn,
}

impl State {
    /// The end of the keys of its texts.
    pub fn key(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The key of what it is called.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "cms-course-draft",
            Self::Published => "cms-course-published",
            Self::Withdrawn => "cms-course-withdrawn",
        }
    }
}

/// A course in the list and at the top of its page.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub id: CourseId,
    pub title: String,
    pub published_at: Option<Timestamp>,
    /// When it publishes itself.
    pub publish_at: Option<Timestamp>,
    pub changed_at: Timestamp,
    pub state: State,
    pub languages: Vec<Language>,
    /// Rises with every change of the draft.
    pub revision: i64,
    /// The version that people see, or saw last.
    pub live: Option<i64>,
    /// The one that publishes itself.
    pub planned: Option<i64>,
    /// Whether the draft has changed since that version was made.
    pub is_newer: bool,
    /// Ids and names.
    pub groups: Vec<(GroupId, String)>,
}

/// All courses in their order. Titles are in `language`, in English, or in whatever there is.
pub(crate) async fn list(
    conn: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<Vec<Course>, db::Error> {
    some(conn, account_id, None, language).await
}

/// One course of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
    language: Language,
) -> Result<Option<Course>, db::Error> {
    Ok(some(conn, account_id, Some(course_id), language).await?.pop())
}

/// The course with this id, or without one all.
async fn some(
    conn: &mut Connection,
    account_id: &AccountId,
    id: Option<&CourseId>,
    language: Language,
) -> Result<Vec<Course>, db::Error> {
    let sql = "SELECT c.id, c.slug, c.published_at, c.withdrawn_at, c.publish_at, c.changed_at, c.live, c.planned, c.revision, \
               COALESCE(v.revision <> c.revision, FALSE) AS is_newer FROM courses c LEFT JOIN course_versions v \
               ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               WHERE c.account_id = $1 AND (c.id = $2 OR $2 IS NULL) AND c.deleted_at IS NULL ORDER BY c.position, c.id";
    let rows = conn.query(sql).bind(account_id).bind(id).all::<Row>().await?;
    let sql = "SELECT course_id, language, title FROM course_texts \
               WHERE account_id = $1 AND (course_id = $2 OR $2 IS NULL) AND version = 0 ORDER BY language";
    let titles = conn.query(sql).bind(account_id).bind(id).all::<Title>().await?;
    let titles = titles.into_iter().map(|title| (title.course_id, title.language, title.title)).collect();
    let sql = "SELECT cg.course_id, g.id, g.name FROM course_groups cg \
               JOIN user_groups g ON g.account_id = cg.account_id AND g.id = cg.group_id \
               WHERE cg.account_id = $1 AND (cg.course_id = $2 OR $2 IS NULL) ORDER BY g.name, g.id";
    let groups = conn.query(sql).bind(account_id).bind(id).all::<(CourseId, GroupId, String)>().await?;
    let (mut titles, mut groups) = (by_course(titles), by_course(groups));
    let of = |row: Row| {
        let titles = titles.remove(&row.id).unwrap_or_default();
        let groups = groups.remove(&row.id).unwrap_or_default();
        assemble(row, &titles, groups, language)
    };
    Ok(rows.into_iter().map(of).collect())
}

/// What belongs to each course, such as its titles by language.
fn by_course<A, B>(parts: Vec<(CourseId, A, B)>) -> HashMap<CourseId, Vec<(A, B)>> {
    let mut all: HashMap<CourseId, Vec<(A, B)>> = HashMap::new();
    for (course, a, b) in parts {
        all.entry(course).or_default().push((a, b));
    }
    all
}

fn assemble(
    row: Row,
    titles: &[(Language, String)],
    groups: Vec<(GroupId, String)>,
    language: Language,
) -> Course {
    let in_language = |wanted: Language| titles.iter().find(|(language, _)| *language == wanted);
    let title = in_language(language).or_else(|| in_language(Language::En)).or(titles.first());
    Course {
        title: title.map_or(row.slug, |(_, title)| title.clone()),
        languages: titles.iter().map(|(language, _)| *language).collect(),
        groups,
        state: match (row.published_at, row.withdrawn_at) {
            (Some(_), _) => State::Published,
            (None, Some(_)) => State::Withdrawn,
            (None, None) => State::Draft,
        },
        id: row.id,
        published_at: row.published_at,
        publish_at: row.publish_at,
        changed_at: row.changed_at,
        live: row.live,
        planned: row.planned,
        is_newer: row.is_newer,
        revision: row.revision,
    }
}
