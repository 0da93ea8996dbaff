//! Saying what is mandatory for whom by when, and how long a course counts; and what that does to whom (effects), counted before it is done.

use db::{Connection, Write};
use kernel::Timestamp;
use login::Actor;
use serde_json::json;
use web::{Day, hash_token};

use super::completion::Terms;
use super::late;
use super::requirement::{self, Due, Requirement};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, GroupId};
use crate::learning::course::effects::{People, people};
use crate::learning::course::told;
use crate::learning::pass_mark::PassMark;
use crate::people::groups::{Group, members, store};
use crate::{App, telling};

/// What a course says of days.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Setting {
    /// For whom it is mandatory, in the order of the ids.
    pub(crate) requirements: Vec<(GroupId, Due)>,
    pub(crate) terms: Terms,
}

impl Setting {
    /// As it is stored.
    pub(crate) async fn of(conn: &mut Connection, of: (&AccountId, &CourseId)) -> Result<Self, db::Error> {
        let requirements = requirement::of_course(conn, of).await?;
        let requirements = requirements.into_iter().map(|of| (of.group_id, of.due)).collect();
        Ok(Self { requirements, terms: Terms::of(conn, of).await? })
    }

    /// Where it is mandatory, or otherwise than before.
    fn new_beside(&self, before: &Self) -> Vec<&(GroupId, Due)> {
        self.requirements.iter().filter(|one| !before.requirements.contains(one)).collect()
    }
}

/// What a requirement does that was not there, or was another one.
#[derive(Clone, Debug)]
pub(crate) struct Effect {
    pub(crate) group: Group,
    pub(crate) due: Due,
    /// Who is in the group.
    pub(crate) members: i64,
    /// Who of them is late at once.
    pub(crate) late: People,
}

/// All that another setting does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Effects {
    /// What they are the effects upon.
    pub(crate) before: Setting,
    pub(crate) new: Vec<Effect>,
    /// Groups for which it is mandatory no more.
    pub(crate) freed: Vec<String>,
    /// Who has completed the course without an end, and keeps that, where completions begin to run out.
    pub(crate) endless: i64,
    /// Completions count longer or shorter from now on, or are renewed earlier or later.
    pub(crate) is_other_validity: bool,
    /// Who is in the middle of the course where its pass mark becomes another one; `None` where it stays.
    pub(crate) begun: Option<i64>,
    /// Of all of it: a yes is one to this.
    pub(crate) fingerprint: String,
}

/// Counts it. Heavy: it looks at everybody.
pub(crate) async fn effects(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    wanted: &Setting,
) -> web::Result<Effects> {
    let mut read = app.db.read().await?;
    let before = Setting::of(&mut read, (account_id, course_id)).await?;
    let said = requirement::of_course(&mut read, (account_id, course_id)).await?;
    let groups = store::list(&mut read, account_id).await?;
    let is_other_validity = wanted.terms.validity != before.terms.validity;
    let mut effects = Effects { before: before.clone(), is_other_validity, ..Effects::default() };
    for (group_id, due) in wanted.new_beside(&before) {
        let Some(group) = groups.iter().find(|group| group.id == *group_id) else { continue };
        let members = members::count(&mut read, account_id, group).await?;
        // One that has another day counts from when it was first said, as it will.
        let since = said.iter().find(|of| of.group_id == *group_id).map(|of| of.since);
        let since = since.unwrap_or_else(|| app.clock.now());
        let of = Requirement { course_id: course_id.clone(), group_id: group_id.clone(), due: *due, since };
        let late = late_at_once(&mut read, app, account_id, (&of, group)).await?;
        effects.new.push(Effect { group: group.clone(), due: *due, members, late });
    }
    let is_freed = |id: &GroupId| {
        before.requirements.iter().any(|(of, _)| of == id)
            && !wanted.requirements.iter().any(|(of, _)| of == id)
    };
    effects.freed =
        groups.iter().filter(|group| is_freed(&group.id)).map(|group| group.name.clone()).collect();
    if wanted.terms.validity.is_some() && before.terms.validity.is_none() {
        let sql = "SELECT COUNT(*) FROM course_progress WHERE account_id = $1 AND course_id = $2 \
                   AND completed_at IS NOT NULL AND valid_until IS NULL";
        effects.endless = read.query(sql).bind(account_id).bind(course_id).long().one().await?;
    }
    if wanted.terms.pass_mark != before.terms.pass_mark {
        let sql = "SELECT COUNT(*) FROM course_progress WHERE account_id = $1 AND course_id = $2 \
                   AND opened_at IS NOT NULL AND completed_at IS NULL";
        effects.begun = Some(read.query(sql).bind(account_id).bind(course_id).long().one().await?);
    }
    // Not of who is in the middle: in a company at work that is another number each time.
    effects.fingerprint =
        hash_token(&format!("{wanted:?} {before:?} {:?} {}", effects.told(), effects.endless));
    Ok(effects)
}

impl Effects {
    fn told(&self) -> Vec<(&GroupId, i64, &People)> {
        self.new.iter().map(|effect| (&effect.group.id, effect.members, &effect.late)).collect()
    }

    /// Whether there is anything that people feel.
    pub(crate) fn are_none(&self) -> bool {
        let people = self.new.is_empty() && self.freed.is_empty() && self.endless == 0;
        people && !self.is_other_validity && self.begun.is_none()
    }
}

async fn late_at_once(
    conn: &mut Connection,
    app: &App,
    account_id: &AccountId,
    of: (&Requirement, &Group),
) -> Result<People, db::Error> {
    let condition = late::before(app.today(), of, &app.settings.time_zone, 2);
    let from = format!("learners l WHERE l.account_id = $1 AND {}", condition.sql);
    people(conn, &from, |query| condition.bind(query.bind(account_id))).await
}

/// Keeps it, if what was looked at is still what is stored; false where it is not, and nothing has changed. Tells CrewPlanner: what somebody has to do by when is another thing now. A requirement that stays, or has another day,
/// counts from when it was first said. A group that does not have the course (any more) has no requirement.
pub(crate) async fn change(
    app: &App,
    (account_id, course_id): (&AccountId, &CourseId),
    (wanted, looked_at): (&Setting, &Setting),
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    let sql = "UPDATE courses SET valid_months = $3, renew_days = $4, qualification = $5, pass_mark = $6 \
               WHERE account_id = $1 AND id = $2";
    // The course before the account, as everybody takes them: else two would wait for each other.
    let take = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2";
    write.query(take).bind(account_id).bind(course_id).execute().await?;
    telling::one_by_one(&mut write, account_id).await?;
    let before = Setting::of(&mut write, (account_id, course_id)).await?;
    if before != *looked_at {
        return Ok(false);
    }
    if before == *wanted {
        return Ok(true);
    }
    let Terms { pass_mark, validity, qualification } = &wanted.terms;
    let row = write.query(sql).bind(account_id).bind(course_id).bind(validity.map(|of| of.months));
    let row = row.bind(validity.map(|of| of.renew_days)).bind(qualification.as_deref());
    row.bind(pass_mark.map(PassMark::percent)).execute().await?;
    for (group_id, _) in &before.requirements {
        if !wanted.requirements.iter().any(|(of, _)| of == group_id) {
            let sql = "DELETE FROM requirements WHERE account_id = $1 AND course_id = $2 AND group_id = $3";
            write.query(sql).bind(account_id).bind(course_id).bind(group_id).execute().await?;
        }
    }
    for (group_id, due) in wanted.new_beside(&before) {
        put(&mut write, (account_id, course_id, group_id), *due, (app.clock.now(), by.name())).await?;
    }
    telling::catalogue_changed(app, &mut write, account_id).await?;
    let after = Setting::of(&mut write, (account_id, course_id)).await?;
    let changes = json!({
        "mandatory": [mandatory(&mut write, account_id, &before).await?, mandatory(&mut write, account_id, &after).await?],
        "valid_months": [months(&before), months(&after)],
        "pass_mark": [mark(&before), mark(&after)],
    });
    told::record(app, &mut write, (account_id, course_id), Action::CourseDueChanged, (changes, by)).await?;
    write.commit().await?;
    Ok(true)
}

async fn put(
    write: &mut Write,
    (account_id, course_id, group_id): (&AccountId, &CourseId, &GroupId),
    due: Due,
    (now, by): (Timestamp, &str),
) -> Result<(), db::Error> {
    let sql = "INSERT INTO requirements (account_id, course_id, group_id, due_on, due_days, since, made_by) \
               SELECT account_id, course_id, group_id, $4, $5, $6, $7 FROM course_groups \
               WHERE account_id = $1 AND course_id = $2 AND group_id = $3 \
               ON CONFLICT (account_id, course_id, group_id) \
               DO UPDATE SET due_on = excluded.due_on, due_days = excluded.due_days, made_by = excluded.made_by";
    let row = write.query(sql).bind(account_id).bind(course_id).bind(group_id);
    let row = row.bind(due.on.map(|day: Day| day.to_string())).bind(due.days).bind(now).bind(by);
    row.execute().await.map(drop)
}

/// For the audit log: a line for each group.
async fn mandatory(
    conn: &mut Connection,
    account_id: &AccountId,
    setting: &Setting,
) -> Result<String, db::Error> {
    let mut lines = Vec::new();
    for (group_id, due) in &setting.requirements {
        let name =
            store::names(conn, account_id, std::slice::from_ref(group_id)).await?.pop().unwrap_or_default();
        let on = due.on.map(|day| day.to_string());
        let days = due.days.map(|days| format!("+{days}"));
        lines.push(format!("{name}: {}", [on, days].into_iter().flatten().collect::<Vec<_>>().join(", ")));
    }
    Ok(lines.join("\n"))
}

fn mark(setting: &Setting) -> String {
    setting.terms.pass_mark.map_or_else(String::new, |mark| mark.percent().to_string())
}

fn months(setting: &Setting) -> String {
    setting.terms.validity.map_or_else(String::new, |validity| validity.months.to_string())
}
