//! Lists that go by mail every week (scheduled export, subscription): the list of learners or the report of a course, as it is filtered, to those
//! of the staff who may see it. Whoever loses their place in the account, or their role, gets none any more.

pub(crate) mod changing;
mod letter;
pub(crate) mod sending;
pub(crate) mod when;

use db::Connection;
use web::Language;

use super::learners::chosen::{Choice, LearnersQuery};
use crate::ids::{AccountId, CourseId, ListId, StaffId};
use crate::learning::course::listing::State;
use crate::people::groups::within::Within;
use crate::staff::membership;
use crate::staff::role::Role;
use when::When;

/// So many lists an account has at most.
pub(crate) const MOST: i64 = 50;

/// What a list is of.
#[derive(Clone, Debug, Default)]
pub(crate) struct About {
    /// Whose report it is; else it is the list of learners.
    pub course: Option<CourseId>,
    /// Without a page.
    pub query: LearnersQuery,
}

/// A list that goes out every week.
#[derive(Clone, Debug)]
pub(crate) struct Scheduled {
    pub id: ListId,
    pub about: About,
    pub when: When,
    pub language: Language,
    /// Who gets it, by name.
    pub readers: Vec<(StaffId, String)>,
}

db::row! {
    struct Row {
        id: ListId,
        course_id: String,
        filter: String,
        weekday: i64,
        hour: i64,
        language: Language as word,
        staff_id: StaffId,
        name: String,
    }
}

const ROWS: &str = "SELECT x.id, x.course_id, x.filter, x.weekday, x.hour, x.language, x.staff_id, s.name \
    FROM scheduled_lists x JOIN staff s ON s.id = x.staff_id WHERE x.account_id = $1";

/// Those of a report, or without a course those of the list of learners, in the order in which they were made.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    course: Option<&CourseId>,
) -> web::Result<Vec<Scheduled>> {
    let sql = format!("{ROWS} AND x.course_id = $2 ORDER BY x.id, s.name, s.id");
    let about = course.map_or("", |course| &**course);
    read(conn.query(sql).bind(account_id).bind(about).all().await?)
}

/// One of them.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &ListId,
) -> web::Result<Option<Scheduled>> {
    let sql = format!("{ROWS} AND x.id = $2 ORDER BY s.name, s.id");
    Ok(read(conn.query(sql).bind(account_id).bind(id).all().await?)?.pop())
}

fn read(rows: Vec<Row>) -> web::Result<Vec<Scheduled>> {
    let mut lists: Vec<Scheduled> = Vec::new();
    for Row { id, course_id, filter, weekday, hour, language, staff_id, name } in rows {
        let reader = (staff_id, name);
        if let Some(last) = lists.last_mut().filter(|last| last.id == id) {
            last.readers.push(reader);
            continue;
        }
        let course = (!course_id.is_empty()).then(|| course_id.as_str().into());
        let about = About { course, query: serde_json::from_str(&filter)? };
        let when = When { weekday, hour };
        lists.push(Scheduled { id, about, when, language, readers: vec![reader] });
    }
    Ok(lists)
}

impl About {
    /// Whether somebody may see what it is of: of a group that they do not look after they would get other people, or everybody.
    pub fn is_for(&self, within: &Within, choice: &Choice) -> bool {
        let sees_all = matches!(within, Within::Account);
        let sees_course =
            |id: &str| choice.course(id).is_some_and(|course| sees_all || course.state == State::Published);
        let Self { course, query } = self;
        course.as_ref().is_none_or(|course| sees_course(course))
            && (query.course.is_empty() || sees_course(&query.course))
            && (query.group.is_empty()
                || choice.groups.iter().any(|group| query.group == group.id && within.shows(group)))
    }
}

/// Whose people somebody with this role sees.
pub(crate) async fn within(
    conn: &mut Connection,
    account_id: &AccountId,
    (staff_id, role): (&StaffId, Role),
    choice: &Choice,
) -> Result<Within, db::Error> {
    if role == Role::ContentAdmin {
        return Ok(Within::Account);
    }
    let ids = membership::managed(conn, account_id, staff_id).await?;
    let managed = choice.groups.iter().filter(|group| ids.contains(&group.id));
    Ok(Within::Groups(managed.cloned().collect()))
}

/// Who may get it: those who work in the account and see what it is of. Operators work in none.
pub(crate) async fn candidates(
    conn: &mut Connection,
    account_id: &AccountId,
    about: &About,
    choice: &Choice,
) -> Result<Vec<(StaffId, String)>, db::Error> {
    let sql = "SELECT s.id, s.name, m.role FROM memberships m JOIN staff s ON s.id = m.staff_id \
               WHERE m.account_id = $1 AND NOT s.is_operator ORDER BY s.name, s.id";
    let members: Vec<(StaffId, String, String)> = conn.query(sql).bind(account_id).all().await?;
    let mut found = Vec::new();
    for (id, name, role) in members {
        let Some(role) = role.parse::<Role>().ok().filter(|role| role.sees_learners()) else { continue };
        if about.is_for(&within(conn, account_id, (&id, role), choice).await?, choice) {
            found.push((id, name));
        }
    }
    Ok(found)
}
