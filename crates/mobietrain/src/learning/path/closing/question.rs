//! Who finds one course of a learning path closed by a change, as one statement.

use std::collections::HashMap;

use db::{Connection, Query};

use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::effects::{People, people};
use crate::people::groups::Group;
use crate::people::groups::sql::Condition;
use crate::people::groups::within::Within;

/// A learning path, and who sees which course. What is not among these is seen by nobody.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub path: &'a [CourseId],
    pub sees: &'a HashMap<CourseId, Vec<Group>>,
}

pub(super) struct Change<'a> {
    pub before: View<'a>,
    pub after: View<'a>,
}

/// A course, and who sees it: it holds those up who have not completed it.
#[derive(Clone, Copy)]
struct Hurdle<'a> {
    course: &'a CourseId,
    groups: &'a [Group],
}

impl PartialEq for Hurdle<'_> {
    fn eq(&self, other: &Self) -> bool {
        // By what decides who is in them, too: a group may be on its way to another rule.
        let same = |(one, other): (&Group, &Group)| one.id == other.id && one.kind == other.kind;
        self.course == other.course
            && self.groups.len() == other.groups.len()
            && self.groups.iter().zip(other.groups).all(same)
    }
}

impl<'a> View<'a> {
    fn hurdle(self, course: &'a CourseId) -> Option<Hurdle<'a>> {
        self.sees.get(course).map(|groups| Hurdle { course, groups })
    }

    /// What comes before a course; nothing before one that is not in the path.
    fn before(self, course: &CourseId) -> Vec<Hurdle<'a>> {
        let at = self.path.iter().position(|id| id == course).unwrap_or(0);
        self.path[..at].iter().filter_map(|id| self.hurdle(id)).collect()
    }
}

/// The statement about learners `l`: `$1` is the account, then come the ids of the courses, then the values of who may play each.
pub(super) struct Question<'a> {
    hurdles: Vec<Hurdle<'a>>,
    conditions: Vec<Condition>,
    from: String,
}

impl<'a> Question<'a> {
    /// `None` where the course can close for nobody: nobody can open it now, or nothing new comes before it. Of these learners alone,
    /// where some are named.
    pub(super) fn of(
        course: &'a CourseId,
        changes: &[Change<'a>],
        among: Option<&[LearnerId]>,
    ) -> Option<Self> {
        // What other groups of the course itself do to it is no matter of the path: whoever loses it finds nothing closed.
        let (whose, still) =
            (changes.first()?.before.hurdle(course)?, changes.first()?.after.hurdle(course)?);
        let pairs = changes.iter().map(|change| (change.before.before(course), change.after.before(course)));
        let pairs: Vec<_> = pairs.filter(|(was, is)| is.iter().any(|one| !was.contains(one))).collect();
        if pairs.is_empty() {
            return None;
        }
        let mut hurdles = vec![whose];
        if still != whose {
            hurdles.push(still);
        }
        for one in pairs.iter().flat_map(|(was, is)| was.iter().chain(is)) {
            if !hurdles.contains(one) {
                hurdles.push(*one);
            }
        }
        let mut question = Self { conditions: conditions(&hurdles), hurdles, from: String::new() };
        question.from = question.people_of(&pairs);
        let may_play = &question.conditions[question.at(&still)].sql;
        question.from.push_str(&format!(" AND {may_play}"));
        if let Some(learners) = among {
            question.narrow(learners);
        }
        Some(question)
    }

    /// To these alone.
    fn narrow(&mut self, learners: &[LearnerId]) {
        let first = self.conditions.last().map_or(self.hurdles.len() + 2, Condition::next_place);
        let mut among = Condition::from(first);
        among.is_one_of(learners);
        self.from.push_str(&format!(" AND {}", among.sql));
        self.conditions.push(among);
    }

    /// Those who may play it and have not begun it, and can open it before and not after.
    fn people_of(&self, pairs: &[(Vec<Hurdle<'_>>, Vec<Hurdle<'_>>)]) -> String {
        let any = |hurdles: &[Hurdle<'_>]| {
            let all = hurdles.iter().map(|one| self.holds_up(one)).collect::<Vec<_>>();
            if all.is_empty() { "1 = 0".to_owned() } else { all.join(" OR ") }
        };
        let closes = |(was, is): &(Vec<_>, Vec<_>)| format!("(NOT ({}) AND ({}))", any(was), any(is));
        let closes = pairs.iter().map(closes).collect::<Vec<_>>().join(" OR ");
        let keeps = has(2, "(p.opened_at IS NOT NULL OR p.completed_at IS NOT NULL)");
        let may_play = &self.conditions[0].sql;
        format!("learners l WHERE l.account_id = $1 AND {may_play} AND NOT {keeps} AND ({closes})")
    }

    fn at(&self, hurdle: &Hurdle<'_>) -> usize {
        self.hurdles.iter().position(|one| one == hurdle).unwrap_or(0)
    }

    fn holds_up(&self, hurdle: &Hurdle<'_>) -> String {
        let at = self.at(hurdle);
        format!("({} AND NOT {})", self.conditions[at].sql, has(at + 2, "p.completed_at IS NOT NULL"))
    }

    /// How many, who where they are few, and the ids of all.
    pub(super) async fn ask(
        &self,
        conn: &mut Connection,
        account_id: &AccountId,
    ) -> Result<(People, Vec<String>), db::Error> {
        let sql = format!("SELECT l.id FROM {} ORDER BY l.id", self.from);
        let ids = self.bind(conn.query(sql).long().bind(account_id)).all().await?;
        let people = people(conn, &self.from, |query| self.bind(query.bind(account_id))).await?;
        Ok((people, ids))
    }

    fn bind<'c>(&self, query: Query<'c>) -> Query<'c> {
        let query = self.hurdles.iter().fold(query, |query, one| query.bind(one.course));
        self.conditions.iter().fold(query, |query, condition| condition.bind(query))
    }
}

/// Who may play each of them.
fn conditions(hurdles: &[Hurdle<'_>]) -> Vec<Condition> {
    let mut conditions: Vec<Condition> = Vec::new();
    for one in hurdles {
        let first = conditions.last().map_or(hurdles.len() + 2, Condition::next_place);
        conditions.extend(Within::Groups(one.groups.to_vec()).condition(first));
    }
    conditions
}

/// That a learner has progress of this kind in the course with this placeholder.
fn has(course: usize, kind: &str) -> String {
    format!(
        "EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = $1 AND p.learner_id = l.id \
         AND p.course_id = ${course} AND {kind})"
    )
}
