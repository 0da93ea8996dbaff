//! Who is late in SQL is who is late in Rust, on both engines: people, groups, requirements and completions thrown with seeded dice.

use std::collections::BTreeSet;

use db::{Connection, Db, Write};
use jiff::tz::TimeZone;
use jwt_link::Status;
use kernel::Timestamp;
use rstest::rstest;
use testkit::{Dice, Engine, Postgres, Sqlite, TestDatabase};
use web::Day;

use super::arrival::Since;
use super::duty::{Completed, Duty, State};
use super::late;
use super::requirement::{self, Requirement};
use crate::ids::{AccountId, LearnerId};
use crate::open::MIGRATIONS;
use crate::people::groups::rule::Rule;
use crate::people::groups::{Group, Kind, groups_of_learner, store};

const LEARNERS: usize = 40;
const COURSES: usize = 4;
const DEPARTMENTS: [&str; 3] = ["bar", "kitchen", "stores"];
pub(crate) const CLIENT: &str = "crewplanner/acme";
const HOUR: i64 = 3_600_000;

/// Some hour of the ten days around the change of clocks in March, or from before it was kept.
fn moment(dice: &Dice) -> Timestamp {
    let hours = i64::try_from(dice.below(240)).expect("it is small");
    Timestamp::from_millis(if dice.one_in(5) { 0 } else { 1_774_350_000_000 + hours * HOUR })
}

pub(crate) fn day(dice: &Dice) -> Day {
    Day::of(moment(dice), &brussels())
}

pub(crate) fn brussels() -> TimeZone {
    TimeZone::get("Europe/Brussels").expect("it is bundled")
}

fn kinds() -> Vec<Kind> {
    let of = |departments: &[&str], status| {
        let departments = departments.iter().map(ToString::to_string).collect();
        Kind::Rule(Rule { client: Some(CLIENT.to_owned()), departments, status, ..Rule::default() })
    };
    vec![
        Kind::Everyone,
        Kind::Picked,
        of(&["bar"], None),
        of(&["bar", "kitchen"], Some(Status::Active)),
        of(&[], Some(Status::Inactive)),
    ]
}

async fn run(write: &mut Write, sql: &'static str, texts: &[&str], at: Timestamp) {
    let query = texts.iter().fold(write.query(sql), |query, value| query.bind(*value));
    query.bind(at).execute().await.expect("the statement runs");
}

async fn groups_and_courses(write: &mut Write, account: &str, dice: &Dice) {
    for id in DEPARTMENTS {
        let sql = "INSERT INTO departments (account_id, client, id, name) VALUES ($1, $2, $3, $3)";
        let row = write.query(sql).bind(account).bind(CLIENT).bind(id);
        row.execute().await.expect("the statement runs");
    }
    for (number, kind) in kinds().into_iter().enumerate() {
        let (word, rule) = kind.stored().expect("it is JSON");
        let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at, rule_since) \
                   VALUES ($1, $2, $2, $3, $4, 1, $5)";
        run(write, sql, &[account, &number.to_string(), word, &rule], moment(dice)).await;
    }
    for course in (0..COURSES).map(|number| number.to_string()) {
        let sql = "INSERT INTO courses (account_id, id, slug, position, published_at, created_at, changed_at) \
                   VALUES ($1, $2, $2, 1, $3, 1, 1)";
        run(write, sql, &[account, &course], Timestamp::from_millis(1)).await;
        for group in (0..kinds().len()).map(|number| number.to_string()) {
            let sql = "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $3)";
            let row = write.query(sql).bind(account).bind(&course).bind(&group);
            row.execute().await.expect("the statement runs");
            let (on, days): (_, Option<i64>) = match dice.below(3) {
                0 => (Some(day(dice)), None),
                1 => (None, Some(3)),
                _ => (Some(day(dice)), Some(2)),
            };
            let sql = "INSERT INTO requirements (account_id, course_id, group_id, made_by, due_on, due_days, since) \
                       VALUES ($1, $2, $3, 'Hanne', $4, $5, $6)";
            let row = write.query(sql).bind(account).bind(&course).bind(&group);
            let row = row.bind(on.map(|day| day.to_string())).bind(days).bind(moment(dice));
            row.execute().await.expect("the statement runs");
        }
    }
}

async fn people(write: &mut Write, account: &str, dice: &Dice) {
    for learner in (0..LEARNERS).map(|number| format!("l{number:02}")) {
        let identity = format!("{CLIENT}/{learner}");
        let status = if dice.one_in(3) { "inactive" } else { "active" };
        let sql = "INSERT INTO learners (account_id, id, identity, name, status, created_at, last_sign_on_at, status_since, left_at) \
                   VALUES ($1, $2, $3, $2, $4, $5, 1, $6, $7)";
        let row = write.query(sql).bind(account).bind(&learner).bind(&identity).bind(status);
        let left_at = dice.one_in(6).then_some(1_i64);
        row.bind(moment(dice)).bind(moment(dice)).bind(left_at).execute().await.expect("the statement runs");
        for department in DEPARTMENTS.into_iter().filter(|_| dice.one_in(2)) {
            let sql = "INSERT INTO learner_departments (account_id, learner_id, client, department_id, since) \
                       VALUES ($1, $2, $3, $4, $5)";
            run(write, sql, &[account, &learner, CLIENT, department], moment(dice)).await;
        }
        if dice.one_in(2) {
            let sql = "INSERT INTO group_members (account_id, group_id, learner_id, since) VALUES ($1, '1', $2, $3)";
            run(write, sql, &[account, &learner], moment(dice)).await;
        }
        for course in (0..COURSES).map(|number| number.to_string()).filter(|_| dice.one_in(2)) {
            let until = dice.one_in(2).then(|| day(dice).to_string());
            let from = until.as_ref().map(|_| day(dice).to_string());
            let sql = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, completed_at, valid_until, renew_from, \
                       opened_at) VALUES ($1, $2, $3, 1, $4, $5, $6, $7)";
            let completed = if until.is_some() || dice.one_in(2) { Some(1_i64) } else { None };
            let row = write.query(sql).bind(account).bind(&learner).bind(&course).bind(completed);
            let row = row.bind(until).bind(from).bind(dice.one_in(2).then_some(1_i64));
            row.execute().await.expect("the statement runs");
        }
    }
}

/// The account "acme" with all of that.
pub(crate) async fn thrown(databases: &TestDatabase, dice: &Dice) -> Db {
    let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS).await.expect("it opens");
    let mut write = db.write().await.expect("a turn");
    let sql =
        "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $1, $1, 1, $2)";
    run(&mut write, sql, &["acme"], Timestamp::from_millis(1)).await;
    groups_and_courses(&mut write, "acme", dice).await;
    people(&mut write, "acme", dice).await;
    write.commit().await.expect("it commits");
    db
}

type Names = BTreeSet<LearnerId>;

async fn as_sql_says(
    conn: &mut Connection,
    account: &AccountId,
    of: (&Requirement, &Group),
    day: Day,
) -> Names {
    let condition = late::before(day, of, &brussels(), 2);
    let sql = format!("SELECT l.id FROM learners l WHERE l.account_id = $1 AND {}", condition.sql);
    let found = condition.bind(conn.query(sql).bind(account)).all().await;
    found.expect("learners").into_iter().collect()
}

async fn as_rust_says(
    conn: &mut Connection,
    account: &AccountId,
    (requirement, group): (&Requirement, &Group),
    day: Day,
) -> Names {
    let sql = "SELECT id FROM learners WHERE account_id = $1";
    let learners: Vec<LearnerId> = conn.query(sql).bind(account).all().await.expect("learners");
    let mut names = Names::new();
    for learner in learners {
        let groups = groups_of_learner(conn, account, &learner).await.expect("groups");
        if !groups.iter().any(|of| of.id == group.id) {
            continue;
        }
        let since = Since::of(conn, account, &learner).await.expect("a look").expect("somebody");
        let came = Day::of(since.came(group, requirement.since), &brussels());
        if since.has_left {
            continue;
        }
        let duty = Duty { due: requirement.due.for_whom_it_came_on(came), group: group.name.clone() };
        let sql = "SELECT completed_at IS NOT NULL, valid_until FROM course_progress \
                   WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
        let stored = conn.query(sql).bind(account).bind(&learner).bind(&requirement.course_id);
        let stored: Option<(bool, Option<String>)> = stored.optional().await.expect("a look");
        let (is_completed, until) = stored.unwrap_or_default();
        let valid_until = until.map(|until| until.parse().expect("a day"));
        let completed = Completed { is_completed, valid_until, renew_from: None };
        if State::of(completed, Some(&duty), day).is_late() {
            names.insert(learner);
        }
    }
    names
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_late_in_sql_is_late_in_rust(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = TestDatabase::with_tables(engine, &[("mobietrain", &MIGRATIONS)]).await;
    let dice = &Dice::seeded(5);
    let (db, account) = (thrown(&databases, dice).await, AccountId::from("acme"));

    let mut read = db.read().await.expect("a connection");
    let groups = store::list(&mut read, &account).await.expect("groups");
    let requirements = requirement::of_account(&mut read, &account).await.expect("requirements");
    assert_eq!(requirements.len(), COURSES * kinds().len());
    let mut telling = 0;
    for requirement in &requirements {
        let group = groups.iter().find(|group| group.id == requirement.group_id).expect("a group");
        let on = day(dice).plus_days(3);
        let sql = as_sql_says(&mut read, &account, (requirement, group), on).await;
        let rust = as_rust_says(&mut read, &account, (requirement, group), on).await;
        assert_eq!(sql, rust, "{requirement:?} {group:?} on {on}");
        telling += usize::from(!sql.is_empty() && sql.len() < LEARNERS);
    }
    assert!(telling * 2 > requirements.len(), "only {telling} tell people apart");
}
