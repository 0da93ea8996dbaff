//! What the list of learners is filtered by besides name, group and status: how far somebody is in a course, what they must know by when, and
//! when they were here last.

use std::collections::BTreeMap;
use std::str::FromStr;

use db::Connection;
use kernel::Timestamp;
use web::Day;

use crate::App;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::due::late;
use crate::learning::due::requirement::{self, Requirement};
use crate::people::groups::Group;
use crate::people::groups::among::members;
use crate::people::groups::sql::{Among, Condition};

/// Due within so many days is due soon, …
const SOON: i64 = 14;
/// … and what is valid for so many more runs out soon.
const RUNS_OUT: i64 = 30;
/// More requirements than that are not asked of everybody at once: somebody chooses a course.
const REQUIREMENTS: usize = 200;
const DAY: i64 = 24 * 3_600_000;

/// How somebody stands with a course: the chosen one, or any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Done,
    Busy,
    /// They have seen it in their list and have not opened it; without a course: they have opened none.
    NotStarted,
    /// They have it, and no list has shown it to them yet.
    NeverSeen,
    Late,
    DueSoon,
    RunsOut,
}

impl Standing {
    pub(crate) const ALL: [Self; 7] =
        [Self::Done, Self::Busy, Self::NotStarted, Self::NeverSeen, Self::Late, Self::DueSoon, Self::RunsOut];

    /// As in the address.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Busy => "busy",
            Self::NotStarted => "not-started",
            Self::NeverSeen => "never-seen",
            Self::Late => "late",
            Self::DueSoon => "due-soon",
            Self::RunsOut => "runs-out",
        }
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Done => "cms-transcript-done",
            Self::Busy => "cms-transcript-busy",
            Self::NotStarted => "cms-transcript-not-started",
            Self::NeverSeen => "cms-filter-never-seen",
            Self::Late => "cms-filter-late",
            Self::DueSoon => "cms-filter-due-soon",
            Self::RunsOut => "cms-filter-runs-out",
        }
    }
}

impl FromStr for Standing {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|standing| standing.as_str() == word).ok_or(())
    }
}

/// When somebody was here last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// So many days ago, or more.
    Before(i64),
    Never,
}

impl Seen {
    pub(crate) const ALL: [Self; 4] = [Self::Before(7), Self::Before(30), Self::Before(90), Self::Never];

    /// As in the address.
    pub fn word(self) -> String {
        match self {
            Self::Before(days) => days.to_string(),
            Self::Never => "never".to_owned(),
        }
    }
}

impl FromStr for Seen {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|seen| seen.word() == word).ok_or(())
    }
}

/// What somebody chose.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    /// With [`Wanted::holders`], there is one.
    pub course: Option<CourseId>,
    pub standing: Option<Standing>,
    pub seen: Option<Seen>,
    /// Only those whom the roster tells of no more.
    pub has_left: bool,
    /// Only those who have the course: it is published for a group of theirs, and they have not left.
    pub holders: bool,
}

/// The same, with all that a statement needs for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Filter {
    wanted: Wanted,
    /// Those of the course.
    groups: Vec<Group>,
    /// Each course that is mandatory, with for whom.
    mandatory: BTreeMap<CourseId, Vec<(Requirement, Group)>>,
    moment: Option<Moment>,
}

#[derive(Clone, Debug)]
struct Moment {
    now: Timestamp,
    today: Day,
    zone: jiff::tz::TimeZone,
}

impl Filter {
    /// `groups`: all of the account.
    pub(crate) async fn of(
        app: &App,
        conn: &mut Connection,
        account_id: &AccountId,
        wanted: Wanted,
        groups: &[Group],
    ) -> Result<Self, db::Error> {
        let (now, zone) = (app.clock.now(), app.settings.time_zone.clone());
        let mut filter = Self { moment: Some(Moment { now, today: app.today(), zone }), ..Self::default() };
        let find = |id: &GroupId| groups.iter().find(|group| group.id == *id).cloned();
        let is_of_holders =
            wanted.holders || matches!(wanted.standing, Some(Standing::NotStarted | Standing::NeverSeen));
        if let (Some(course), true) = (&wanted.course, is_of_holders) {
            let sql = "SELECT g.group_id FROM course_groups g JOIN courses c ON c.account_id = g.account_id \
                       AND c.id = g.course_id WHERE g.account_id = $1 AND g.course_id = $2 AND c.published_at IS NOT NULL";
            let ids: Vec<GroupId> = conn.query(sql).bind(account_id).bind(course).all().await?;
            filter.groups = ids.iter().filter_map(find).collect();
        }
        if let Some(Standing::Late | Standing::DueSoon) = wanted.standing {
            for of in requirement::of_account(conn, account_id).await? {
                let is_asked = wanted.course.as_ref().is_none_or(|course| *course == of.course_id);
                if let Some(group) = find(&of.group_id).filter(|_| is_asked) {
                    filter.mandatory.entry(of.course_id.clone()).or_default().push((of, group));
                }
            }
        }
        filter.wanted = wanted;
        Ok(filter)
    }

    pub(crate) fn is_empty(&self) -> bool {
        let Wanted { course: _, standing, seen, has_left, holders } = &self.wanted;
        standing.is_none() && seen.is_none() && !has_left && !holders
    }

    /// The course that is chosen: how far people are in it is shown beside them.
    pub(crate) fn course(&self) -> Option<&CourseId> {
        self.wanted.course.as_ref()
    }

    /// Whether a course has to be chosen first. Until then nobody fits.
    pub(crate) fn is_too_wide(&self) -> bool {
        self.mandatory.values().map(Vec::len).sum::<usize>() > REQUIREMENTS
    }

    /// That a learner `l` fits, its placeholders numbered from `first`. `$1` of the statement is the account.
    pub(crate) fn condition(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        let Some(moment) = &self.moment else { return condition };
        if self.wanted.has_left {
            condition.and("l.left_at IS NOT NULL");
        }
        if self.wanted.holders {
            condition.and("l.left_at IS NULL");
            condition.any(self.groups.iter(), Group::condition);
        }
        match self.wanted.seen {
            None => {}
            Some(Seen::Never) => condition.and("l.last_sign_on_at <= 0"),
            Some(Seen::Before(days)) => {
                let before = moment.now.as_millis() - days * DAY;
                condition.and(format!("l.last_sign_on_at > 0 AND l.last_sign_on_at <= {before}"));
            }
        }
        match self.wanted.standing {
            None => {}
            Some(_) if self.is_too_wide() => condition.and("1 = 0"),
            Some(Standing::NotStarted) if self.wanted.course.is_none() => {
                self.did(&mut condition, "NOT", "(p.opened_at IS NOT NULL OR p.completed_at IS NOT NULL)");
            }
            Some(Standing::NeverSeen) => {
                self.did(&mut condition, "NOT", "p.shown_at IS NOT NULL");
                self.among_holders(&mut condition);
            }
            Some(Standing::Late) => self.must(&mut condition, moment, 0),
            Some(Standing::DueSoon) => self.must(&mut condition, moment, SOON + 1),
            Some(standing) => {
                if let Some(what) = self.progress(&mut condition, moment) {
                    self.did(&mut condition, "", &what);
                }
                if standing == Standing::NotStarted {
                    self.among_holders(&mut condition);
                }
            }
        }
        condition
    }

    /// The learners that a statement comes by who may fit, where an index finds them: those who have done something of the course, or the
    /// members of the groups that it is about. All else is said by [`Self::condition`].
    pub(crate) fn among(&self, first: usize) -> Option<Among> {
        let moment = self.moment.as_ref().filter(|_| !self.is_too_wide())?;
        let mut condition = Condition::from(first);
        if let (Some(course), Some(what)) = (&self.wanted.course, self.progress(&mut condition, moment)) {
            let course = condition.places([&**course]);
            let from = format!(
                "(SELECT p.learner_id AS id FROM course_progress p WHERE p.account_id = $1 AND p.course_id = {course} \
                 AND {what}) f CROSS JOIN learners l"
            );
            condition.and("l.id = f.id");
            return Some(Among { from, condition });
        }
        let mandatory = self.mandatory.values().flatten().map(|(_, group)| group);
        let mut groups: Vec<&Group> = Vec::new();
        for group in self.groups.iter().chain(mandatory) {
            if groups.iter().all(|known| known.id != group.id) {
                groups.push(group);
            }
        }
        members(&groups, first)
    }

    /// What holds of somebody's row of a course, where it is what they have done that is looked for.
    fn progress(&self, condition: &mut Condition, moment: &Moment) -> Option<String> {
        match self.wanted.standing? {
            Standing::Done => Some("p.completed_at IS NOT NULL".to_owned()),
            Standing::Busy => Some("p.opened_at IS NOT NULL AND p.completed_at IS NULL".to_owned()),
            Standing::NotStarted => Some("p.opened_at IS NULL AND p.completed_at IS NULL".to_owned()),
            Standing::RunsOut => {
                let last = moment.today.plus_days(RUNS_OUT).to_string();
                let today = condition.places([moment.today.to_string().as_str()]);
                let last = condition.places([last.as_str()]);
                Some(format!("p.valid_until >= {today} AND p.valid_until <= {last}"))
            }
            Standing::NeverSeen | Standing::Late | Standing::DueSoon => None,
        }
    }

    /// That they have, or (`NOT`) have not, done something of the course.
    fn did(&self, condition: &mut Condition, not: &str, what: &str) {
        let course = self.wanted.course.as_ref().map(|course| condition.places([&**course]));
        let course = course.map(|place| format!(" AND p.course_id = {place}")).unwrap_or_default();
        condition.and(format!(
            "{not} EXISTS (SELECT 1 FROM course_progress p WHERE p.account_id = $1 AND p.learner_id = l.id{course} AND {what})"
        ));
    }

    /// That the chosen course is for them.
    fn among_holders(&self, condition: &mut Condition) {
        if self.wanted.course.is_some() && !self.wanted.holders {
            condition.any(self.groups.iter(), Group::condition);
        }
    }

    /// That they had to know something before today, or have to before so many days from today, and do not.
    fn must(&self, condition: &mut Condition, moment: &Moment, days: i64) {
        let late = |of: &Vec<(Requirement, Group)>, day: Day, first: usize| {
            let mut any = Condition::from(first);
            any.any(of.iter(), |(of, group), first| late::before(day, (of, group), &moment.zone, first));
            any
        };
        condition.any(self.mandatory.values(), |of, first| {
            let mut must = late(of, moment.today.plus_days(days), first);
            if days > 0 {
                let already = late(of, moment.today, must.next_place());
                must.and(format!("NOT ({})", already.sql));
                must.takes(already);
            }
            must
        });
    }
}
