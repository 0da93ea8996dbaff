//! The courses of an account, as the CMS lists them.

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
    }
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
    /// Ids and names.
    pub groups: Vec<(GroupId, String)>,
}

/// All courses in their order. Titles are in `language`, in English, or in whatever there is.
pub(crate) async fn list(
    conn: &mut Connection,
    account_id: &AccountId,
    language: Language,
) -> Result<Vec<Course>, db::Error> {
    let sql = "SELECT id, slug, published_at, withdrawn_at, publish_at, changed_at FROM courses \
               WHERE account_id = $1 ORDER BY position, id";
    let rows = conn.query(sql).bind(account_id).all::<Row>().await?;
    let sql = "SELECT course_id, language, title FROM course_texts WHERE account_id = $1 ORDER BY language";
    let titles = conn.query(sql).bind(account_id).all::<(CourseId, String, String)>().await?;
    let sql = "SELECT cg.course_id, g.id, g.name FROM course_groups cg \
               JOIN user_groups g ON g.account_id = cg.account_id AND g.id = cg.group_id \
               WHERE cg.account_id = $1 ORDER BY g.name, g.id";
    let groups = conn.query(sql).bind(account_id).all::<(CourseId, GroupId, String)>().await?;
    Ok(rows.into_iter().map(|row| assemble(row, &titles, &groups, language)).collect())
}

/// One course of the account.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
    language: Language,
) -> Result<Option<Course>, db::Error> {
    Ok(list(conn, account_id, language).await?.into_iter().find(|course| course.id == *course_id))
}

/// What belongs to a course: its language and title, or a group and its name.
type Part<A> = (CourseId, A, String);

fn parts_of<A: Clone>(course_id: &CourseId, all: &[Part<A>]) -> Vec<(A, String)> {
    let own = all.iter().filter(|(course, ..)| course == course_id);
    own.map(|(_, a, b)| (a.clone(), b.clone())).collect()
}

fn assemble(row: Row, titles: &[Part<String>], groups: &[Part<GroupId>], language: Language) -> Course {
    let titles = parts_of(&row.id, titles);
    let in_language = |wanted: Language| titles.iter().find(|(tag, _)| tag == wanted.tag());
    let title = in_language(language).or_else(|| in_language(Language::En)).or(titles.first());
    Course {
        title: title.map_or(row.slug, |(_, title)| title.clone()),
        languages: titles.iter().filter_map(|(tag, _)| Language::from_tag(tag)).collect(),
        groups: parts_of(&row.id, groups),
        state: match (row.published_at, row.withdrawn_at) {
            (Some(_), _) => State::Published,
            (None, Some(_)) => State::Withdrawn,
            (None, None) => State::Draft,
        },
        id: row.id,
        published_at: row.published_at,
        publish_at: row.publish_at,
        changed_at: row.changed_at,
    }
}
