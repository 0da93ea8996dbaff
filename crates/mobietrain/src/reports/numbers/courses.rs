//! How far the people who have each course are in it. Courses of the same groups are counted together, from what people did: of those of
//! whom nothing is known of a course nothing has to be read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use db::Connection;

use super::{OfCourse, OfGroup};
use crate::App;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::due::requirement;
use crate::people::groups::Group;
use crate::people::groups::among::members;
use crate::people::groups::sql::{Among, Condition};
use crate::people::groups::within::Within;
use crate::reports::learners;
use crate::reports::learners::filter::{Filter, Standing, Wanted};

type Whose<'a> = (&'a AccountId, &'a Within);

db::row! {
    struct Did { course_id: CourseId, shown: i64, done: i64, busy: i64 }
}

/// Those that are published for somebody, in their order. `groups`: all of the account.
pub(super) async fn count(
    app: &App,
    conn: &mut Connection,
    whose: Whose<'_>,
    groups: &[Group],
) -> web::Result<Vec<OfCourse>> {
    let sql = "SELECT g.course_id, g.group_id FROM courses c JOIN course_groups g ON g.account_id = c.account_id \
               AND g.course_id = c.id WHERE c.account_id = $1 AND c.published_at IS NOT NULL \
               ORDER BY c.position, c.id, g.group_id";
    let pairs: Vec<(CourseId, GroupId)> = conn.query(sql).bind(whose.0).all().await?;
    let (mut order, mut groups_of) = (Vec::new(), HashMap::<CourseId, Vec<GroupId>>::new());
    for (course, group) in pairs {
        if order.last() != Some(&course) {
            order.push(course.clone());
        }
        groups_of.entry(course).or_default().push(group);
    }
    let mut alike: BTreeMap<Vec<GroupId>, Vec<CourseId>> = BTreeMap::new();
    for course in &order {
        alike.entry(groups_of[course].clone()).or_default().push(course.clone());
    }
    let mut counted = HashMap::new();
    for (ids, courses) in alike {
        let theirs: Vec<&Group> = groups.iter().filter(|group| ids.contains(&group.id)).collect();
        for course in of_groups(conn, whose, &theirs, &courses).await? {
            counted.insert(course.id.clone(), course);
        }
    }
    for group in groups.iter().filter(|group| whose.1.shows(group)) {
        let shared = |ids: &[GroupId]| ids.len() > 1 && ids.contains(&group.id);
        let courses: Vec<CourseId> =
            order.iter().filter(|course| shared(&groups_of[*course])).cloned().collect();
        if courses.is_empty() {
            continue;
        }
        for of in of_groups(conn, whose, &[group], &courses).await? {
            let numbers = OfGroup { id: group.id.clone(), done: of.done, busy: of.busy, people: of.people() };
            counted.entry(of.id).and_modify(|course: &mut OfCourse| course.groups.push(numbers));
        }
    }
    let mandatory = requirement::of_account(conn, whose.0).await?;
    let mandatory: BTreeSet<CourseId> = mandatory.into_iter().map(|of| of.course_id).collect();
    for course in mandatory {
        let Some(counted) = counted.get_mut(&course) else { continue };
        let wanted = Wanted { course: Some(course), standing: Some(Standing::Late), ..Wanted::default() };
        let late = Filter::of(app, conn, whose.0, wanted, groups).await?;
        counted.late = learners::how_many(conn, whose.0, whose.1, &late).await?;
    }
    Ok(order.iter().filter_map(|course| counted.remove(course)).collect())
}

/// Those who have these courses, which are all for these groups.
async fn of_groups(
    conn: &mut Connection,
    (account_id, within): Whose<'_>,
    groups: &[&Group],
    courses: &[CourseId],
) -> Result<Vec<OfCourse>, db::Error> {
    let Among { from, condition: mut holders } = members(groups, 2).unwrap_or_else(|| {
        let mut holders = Condition::from(2);
        holders.any(groups.iter(), |group, first| group.condition(first));
        Among { from: "learners l".to_owned(), condition: holders }
    });
    holders.and("l.left_at IS NULL");
    if let Some(seen) = within.condition(holders.next_place()) {
        holders.all_of(seen);
    }
    let sql = format!("SELECT COUNT(*) FROM {from} WHERE l.account_id = $1 AND {}", holders.sql);
    let people: i64 = holders.bind(conn.query(sql).bind(account_id)).long().one().await?;
    let sql = format!(
        "SELECT p.course_id, COUNT(*) AS shown, COUNT(p.completed_at) AS done, \
         COUNT(CASE WHEN p.completed_at IS NULL THEN p.opened_at END) AS busy FROM {from} \
         JOIN course_progress p ON p.account_id = $1 AND p.learner_id = l.id WHERE l.account_id = $1 AND {} AND p.course_id IN ({}) GROUP BY p.course_id",
        holders.sql,
        db::numbered(holders.next_place(), courses.len())
    );
    let query = holders.bind(conn.query(sql).bind(account_id));
    let did: Vec<Did> = courses.iter().fold(query, |query, course| query.bind(course)).long().all().await?;
    let of = |id: &CourseId| {
        let found = did.iter().find(|did| did.course_id == *id);
        let (shown, done, busy) = found.map_or((0, 0, 0), |did| (did.shown, did.done, did.busy));
        let (not_started, never_seen) = (shown - done - busy, (people - shown).max(0));
        OfCourse { id: id.clone(), done, busy, not_started, never_seen, late: 0, groups: Vec::new() }
    };
    Ok(courses.iter().map(of).collect())
}
