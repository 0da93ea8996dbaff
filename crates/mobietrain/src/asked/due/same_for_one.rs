//! What a page tells of many is what one person is told of themselves, on both engines: people, groups, paths, requirements and completions
//! thrown with seeded dice.

use std::collections::{BTreeMap, BTreeSet};

use db::Connection;
use rstest::rstest;
use testkit::{Dice, Engine, Postgres, Sqlite, TestDatabase};
use web::Day;

use super::people;
use super::school::{Days, School};
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::due::duty::{self, Completed, State};
use crate::learning::due::same_in_sql::{CLIENT, brussels, day, thrown};
use crate::learning::path::rule;
use crate::open::MIGRATIONS;
use crate::people::groups::groups_of_learner;

/// Course, day, late, renewal.
type Due = BTreeSet<(String, String, bool, bool)>;

db::row! {
    struct Row { id: CourseId, is_completed: bool, valid_until: Option<Day> as word or null, renew_from: Option<Day> as word or null }
}

/// As the app would say it to one person: their groups, their duties, and the SQL of what is open to them.
async fn of_one(conn: &mut Connection, account: &AccountId, learner: &LearnerId, days: Days) -> Due {
    let groups = groups_of_learner(conn, account, learner).await.expect("groups");
    let now = days.today.start(&brussels());
    let duties =
        duty::of_learner(conn, (account, learner), &groups, (now, &brussels())).await.expect("duties");
    let Some(is_open) = rule::is_open(&groups, 2, 3) else { return Due::new() };
    let sql = format!(
        "SELECT c.id, p.completed_at IS NOT NULL AS is_completed, p.valid_until, p.renew_from FROM courses c \
         LEFT JOIN course_progress p ON p.account_id = $1 AND p.learner_id = $2 AND p.course_id = c.id \
         WHERE c.account_id = $1 AND {is_open}"
    );
    let query = conn.query(sql).bind(account).bind(learner);
    let rows = groups.iter().fold(query, |query, group| query.bind(&group.id)).all::<Row>().await;
    let due = |Row { id, is_completed, valid_until, renew_from }: Row| {
        let completed = Completed { is_completed, valid_until, renew_from };
        let state = State::of(completed, Some(duties.get(&id)?), days.today);
        let day = state.day().filter(|day| !matches!(state, State::Due(_)) || *day <= days.until)?;
        Some((id.to_string(), day.to_string(), state.is_late(), is_completed))
    };
    rows.expect("courses").into_iter().filter_map(due).collect()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_told_of_many_is_what_one_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = TestDatabase::with_tables(engine, &[("mobietrain", &MIGRATIONS)]).await;
    let dice = &Dice::seeded(11);
    let (db, account) = (thrown(&databases, dice).await, AccountId::from("acme"));
    let mut write = db.write().await.expect("a turn");
    write.query("UPDATE courses SET live = 1").execute().await.expect("they are published");
    let sql = "INSERT INTO course_texts (account_id, course_id, version, language, title, source, revision, changed_at, changed_by) \
               SELECT account_id, id, 1, 'en', slug, '', 0, 1, '' FROM courses";
    write.query(sql).execute().await.expect("titles");
    write
        .query("INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ('acme', 'p', 0, 1)")
        .execute()
        .await
        .expect("a path");
    let sql = "INSERT INTO path_courses (account_id, path_id, course_id, position) \
               SELECT account_id, 'p', id, 1 FROM courses WHERE id = '0' UNION ALL SELECT account_id, 'p', id, 2 FROM courses WHERE id = '2'";
    write.query(sql).execute().await.expect("its courses");
    write.commit().await.expect("it commits");

    let mut read = db.read().await.expect("a connection");
    let zone = (&brussels(), "https://app.example".to_owned());
    let school =
        School::of(&mut read, &account, zone).await.expect("a look").expect("something is mandatory");
    let mut said: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..6 {
        let today = day(dice);
        let days = Days { today, until: today.plus_days(3) };
        let (people, next) = people::after(&mut read, &account, CLIENT, "").await.expect("people");
        assert!(next.is_none() && people.len() > 20, "{}", people.len());
        for person in &people {
            let learner = person.traits.learner_id.clone().expect("a learner");
            let of_many: Due = school
                .due(person, days)
                .iter()
                .map(|due| (due.course.to_string(), due.day.to_string(), due.is_late, due.renews))
                .collect();
            assert_eq!(of_many, of_one(&mut read, &account, &learner, days).await, "{learner} on {today}");
            for (.., late, renews) in &of_many {
                *said
                    .entry(match (late, renews) {
                        (true, true) => "ran out",
                        (true, false) => "late",
                        (false, true) => "renew",
                        (false, false) => "due",
                    })
                    .or_default() += 1;
            }
            *said.entry("nothing").or_default() += usize::from(of_many.is_empty());
        }
    }
    assert!(said.len() == 5 && said.values().all(|times| *times > 5), "{said:?}");
}
