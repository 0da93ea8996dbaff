//! What has to be known of somebody and of the account to say what they see.

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::text;
use web::Language;

use super::seat::Seat;
use crate::ids::{AccountId, CourseId, GroupId, LearnerId};
use crate::learning::course::listing::{self, Course, State};
use crate::learning::path::rule::Step;
use crate::learning::path::store::{self as paths, Path};
use crate::people::groups::Group;
use crate::people::groups::rule::Rule;
use crate::people::groups::store::{self as groups, Department};
use crate::people::traits::Traits;

pub(crate) struct Known {
    pub person: Traits,
    /// In their order.
    pub courses: Vec<Course>,
    groups: Vec<Group>,
    /// Those that they were picked for.
    picked: HashSet<GroupId>,
    paths: Vec<Path>,
    steps: HashMap<CourseId, Step>,
    /// All that learners of the account came with.
    departments: Vec<Department>,
}

/// A department of somebody whose name looks like one that a rule asks for: most often a slip of whoever made it.
#[derive(Clone, Debug)]
pub(crate) struct Alike<'a> {
    pub theirs: &'a Department,
    pub wanted: &'a Department,
}

impl Known {
    /// Of a learner of the account; `None` when there is none. Titles are in `language`, where there are such.
    pub(crate) async fn of(
        conn: &mut Connection,
        account_id: &AccountId,
        learner_id: &LearnerId,
        language: Language,
    ) -> web::Result<Option<Self>> {
        let Some(person) = Traits::of_learner(conn, account_id, learner_id).await? else { return Ok(None) };
        let sql = "SELECT group_id FROM group_members WHERE account_id = $1 AND learner_id = $2";
        let picked: Vec<GroupId> = conn.query(sql).bind(account_id).bind(learner_id).all().await?;
        let sql = "SELECT course_id, opened_at IS NOT NULL, completed_at IS NOT NULL FROM course_progress \
                   WHERE account_id = $1 AND learner_id = $2";
        let rows: Vec<(CourseId, bool, bool)> =
            conn.query(sql).bind(account_id).bind(learner_id).all().await?;
        let step = |(course, is_begun, is_completed)| (course, Step { is_begun, is_completed });
        Ok(Some(Self {
            person,
            courses: listing::list(conn, account_id, language).await?,
            groups: groups::list(conn, account_id).await?,
            picked: picked.into_iter().collect(),
            paths: paths::list(conn, account_id).await?,
            steps: rows.into_iter().map(step).collect(),
            departments: groups::departments(conn, account_id).await?,
        }))
    }

    pub(crate) fn course(&self, id: &str) -> Option<&Course> {
        self.courses.iter().find(|course| *course.id == *id)
    }

    /// The groups of a course, and what of each does not fit.
    pub(super) fn seats<'a>(&'a self, course: &Course) -> Vec<Seat<'a>> {
        let of_course = |group: &&Group| course.groups.iter().any(|(id, _)| *id == group.id);
        let seat = |group: &'a Group| Seat {
            group,
            unfit: group.unfit(&self.person, self.picked.contains(&group.id)),
        };
        self.groups.iter().filter(of_course).map(seat).collect()
    }

    /// Whether they see it, open or not.
    pub(super) fn sees(&self, course: &Course) -> bool {
        course.state == State::Published && self.seats(course).iter().any(Seat::takes)
    }

    pub(super) fn path_of(&self, course: &Course) -> Option<&Path> {
        self.paths.iter().find(|path| path.courses.contains(&course.id))
    }

    pub(super) fn step(&self, course: &Course) -> Step {
        self.steps.get(&course.id).copied().unwrap_or_default()
    }

    /// Their own departments, by name.
    pub(crate) fn own(&self) -> Vec<&Department> {
        self.named(&self.person.client, |id| self.person.departments.contains(id))
    }

    /// What the departments of a rule are called; one that no learner came with by its id.
    pub(crate) fn wanted<'a>(&'a self, rule: &'a Rule) -> Vec<&'a str> {
        let client = rule.client.as_deref().unwrap_or(&self.person.client);
        let name = |id: &'a String| {
            let found = self.departments.iter().find(|known| known.id == *id && known.client == client);
            found.map_or(id.as_str(), |known| &known.name)
        };
        rule.departments.iter().map(name).collect()
    }

    /// Those of their departments that somebody may have meant who wrote the rule, or the other way round.
    pub(crate) fn alike<'a>(&'a self, rule: &'a Rule) -> Option<Alike<'a>> {
        if !rule.is_about(&self.person.client) {
            return None;
        }
        let asked = self.named(&self.person.client, |id| rule.departments.iter().any(|of| of == id));
        let near = |one: &Department, other: &Department| {
            text::is_near(&text::sort_key(&one.name), &text::sort_key(&other.name))
        };
        let pairs =
            self.own().into_iter().flat_map(|theirs| asked.iter().map(move |wanted| (theirs, *wanted)));
        let pair = pairs.into_iter().find(|(theirs, wanted)| theirs.id != wanted.id && near(theirs, wanted));
        pair.map(|(theirs, wanted)| Alike { theirs, wanted })
    }

    fn named(&self, client: &str, is: impl Fn(&str) -> bool) -> Vec<&Department> {
        self.departments.iter().filter(|known| known.client == client && is(&known.id)).collect()
    }
}
