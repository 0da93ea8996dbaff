//! What is told of somebody is what they get: which courses, in which language, and which of them are closed, on both engines. People, groups,
//! courses, texts, paths and progress are thrown with seeded dice.

use std::collections::{BTreeMap, HashMap};

use db::{Connection, Db, Write};
use jwt_link::Status;
use kernel::Timestamp;
use rstest::rstest;
use testkit::{Dice, Engine, Postgres, Sqlite, TestDatabase};
use web::Language;

use super::known::Known;
use super::{Verdict, answer, seen, texts};
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::path::line;
use crate::learning::playable;
use crate::learning::progress::Record;
use crate::open::MIGRATIONS;
use crate::people::groups::rule::Rule;
use crate::people::groups::{Kind, groups_of_learner};

const COURSES: usize = 8;
const LEARNERS: usize = 20;
const GROUPS: usize = 7;
const DEPARTMENTS: [&str; 4] = ["bar", "bartenders", "stores", "security"];
const CLIENTS: [&str; 2] = ["crewplanner/acme", "crewplanner/acme2"];
const LANGUAGES: [Language; 4] = [Language::En, Language::Nl, Language::Fr, Language::De];

fn rule(dice: &Dice) -> Rule {
    let departments = dice.some(&DEPARTMENTS.map(str::to_owned), 3);
    Rule {
        client: (!dice.one_in(3)).then(|| dice.of(&CLIENTS).to_owned()),
        departments,
        status: dice.one_in(3).then(|| dice.of(&[Status::Active, Status::Inactive])),
        languages: dice.some(&LANGUAGES, 8),
    }
}

async fn run(write: &mut Write, sql: &'static str, values: &[&str]) {
    let query = values.iter().fold(write.query(sql), |query, value| query.bind(*value));
    query.execute().await.expect("the statement runs");
}

async fn groups(write: &mut Write, account: &str, dice: &Dice) {
    for number in 0..GROUPS {
        let kind = match number {
            0 => Kind::Everyone,
            1 | 2 => Kind::Picked,
            _ => Kind::Rule(rule(dice)),
        };
        let (word, rule) = kind.stored().expect("it is JSON");
        let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $2, $3, $4, 1)";
        run(write, sql, &[account, &number.to_string(), word, &rule]).await;
    }
}

async fn courses(write: &mut Write, account: &str, dice: &Dice) {
    for course in (0..COURSES).map(|number| number.to_string()) {
        let sql = match dice.below(5) {
            0 => {
                "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at, publish_at) VALUES ($1, $2, $2, 1, 1, 1, 5)"
            }
            1 => {
                "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at, live, withdrawn_at) VALUES ($1, $2, $2, 1, 1, 1, 1, 1)"
            }
            _ => {
                "INSERT INTO courses (account_id, id, slug, position, created_at, changed_at, live, published_at) VALUES ($1, $2, $2, 1, 1, 1, 1, 1)"
            }
        };
        run(write, sql, &[account, &course]).await;
        let sql = "INSERT INTO course_versions (account_id, course_id, number, revision, made_at, made_by, out_at, after_pause, editions) \
                   VALUES ($1, $2, 1, 0, 1, '', 1, FALSE, '{}')";
        run(write, sql, &[account, &course]).await;
        let first = dice.below(LANGUAGES.len());
        for (number, language) in LANGUAGES.into_iter().enumerate() {
            if number != first && !dice.one_in(3) {
                continue;
            }
            let sql = "INSERT INTO course_texts (account_id, course_id, version, language, title, source, content, revision, changed_at, changed_by) \
                       VALUES ($1, $2, 1, $3, $2, '', '{\"title\":\"A\",\"summary\":\"\",\"minutes\":1,\"lessons\":[]}', 0, 1, '')";
            run(write, sql, &[account, &course, language.tag()]).await;
        }
        for group in (0..GROUPS).filter(|_| dice.one_in(4)) {
            let sql = "INSERT INTO course_groups (account_id, course_id, group_id) VALUES ($1, $2, $3)";
            run(write, sql, &[account, &course, &group.to_string()]).await;
        }
    }
}

async fn paths(write: &mut Write, account: &str, dice: &Dice) {
    for path in ["one", "two"] {
        run(
            write,
            "INSERT INTO learning_paths (account_id, id, revision, created_at) VALUES ($1, $2, 0, 1)",
            &[account, path],
        )
        .await;
        let sql = "INSERT INTO path_titles (account_id, path_id, language, title) VALUES ($1, $2, 'en', $2)";
        run(write, sql, &[account, path]).await;
    }
    for course in (0..COURSES).filter(|_| !dice.one_in(4)) {
        let position = i64::try_from((course * 5) % 13).expect("it is small");
        let sql =
            "INSERT INTO path_courses (account_id, path_id, course_id, position) VALUES ($1, $2, $3, $4)";
        let row = write.query(sql).bind(account).bind(dice.of(&["one", "two"]));
        row.bind(course.to_string()).bind(position).execute().await.expect("the statement runs");
    }
}

async fn people(write: &mut Write, account: &str, dice: &Dice) {
    for learner in (0..LEARNERS).map(|number| format!("l{number:02}")) {
        let client = dice.of(&CLIENTS);
        let (status, locale) =
            (dice.of(&["active", "inactive"]), dice.of(&["nl-BE", "fr", "xx", "pl", "en"]));
        let sql = "INSERT INTO learners (account_id, id, identity, name, status, locale, created_at, last_sign_on_at) \
                   VALUES ($1, $2, $3, $2, $4, $5, 1, 1)";
        run(write, sql, &[account, &learner, &format!("{client}/{learner}"), status, locale]).await;
        for department in DEPARTMENTS.into_iter().filter(|_| dice.one_in(3)) {
            let sql = "INSERT INTO learner_departments (account_id, learner_id, client, department_id) VALUES ($1, $2, $3, $4)";
            run(write, sql, &[account, &learner, client, department]).await;
        }
        // Somebody in a group that is not picked by hand counts for nothing.
        for group in (1..GROUPS).filter(|_| dice.one_in(4)) {
            let sql = "INSERT INTO group_members (account_id, group_id, learner_id) VALUES ($1, $2, $3)";
            run(write, sql, &[account, &group.to_string(), &learner]).await;
        }
        for course in (0..COURSES).map(|number| number.to_string()) {
            let sql = match dice.below(7) {
                0 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) VALUES ($1, $2, $3, 1)"
                }
                1 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at) VALUES ($1, $2, $3, 1, 1)"
                }
                2 => {
                    "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at, opened_at, completed_at) VALUES ($1, $2, $3, 1, 1, 1)"
                }
                _ => continue,
            };
            run(write, sql, &[account, &learner, &course]).await;
        }
    }
}

async fn account(db: &Db, id: &str, dice: &Dice) {
    let mut write = db.write().await.expect("a turn");
    let language = dice.of(&LANGUAGES).tag();
    let sql = "INSERT INTO accounts (id, slug, name, catalogue_version, created_at, language) VALUES ($1, $1, $1, 1, 1, $2)";
    run(&mut write, sql, &[id, language]).await;
    for client in CLIENTS {
        for department in DEPARTMENTS {
            let sql = "INSERT INTO departments (account_id, client, id, name) VALUES ($1, $2, $3, $3)";
            run(&mut write, sql, &[id, client, department]).await;
        }
    }
    groups(&mut write, id, dice).await;
    courses(&mut write, id, dice).await;
    paths(&mut write, id, dice).await;
    people(&mut write, id, dice).await;
    write.commit().await.expect("it commits");
}

/// What somebody gets of a course: its language, and what it opens after while it is closed.
type Gets = BTreeMap<CourseId, (Language, Option<CourseId>)>;

/// As the app shows it to them.
async fn gets(read: &mut Connection, account: &AccountId, id: &LearnerId, known: &Known) -> Gets {
    let groups = groups_of_learner(read, account, id).await.expect("groups");
    let language = known.person.language;
    let courses = playable::playable(read, account, &groups, language).await.expect("courses");
    let paths = line::paths(read, account, language).await.expect("paths");
    let at = |did: bool| did.then(|| Timestamp::from_millis(1));
    let record = |course: &playable::Playable| {
        let step = known.step(known.course(&course.id).expect("a course"));
        let record =
            Record { opened_at: at(step.is_begun), completed_at: at(step.is_completed), ..Record::default() };
        (course.id.clone(), record)
    };
    let records: HashMap<CourseId, Record> = courses.iter().map(record).collect();
    let lines = line::lines(&paths, &courses, &records);
    let after = |of: &CourseId| {
        let stops = lines.iter().flat_map(|line| &line.stops);
        stops.filter(|stop| stop.course.id == *of).find_map(|stop| Some(stop.after?.id.clone()))
    };
    courses.iter().map(|course| (course.id.clone(), (course.language, after(&course.id)))).collect()
}

/// As it is told of them.
async fn told(read: &mut Connection, account: &AccountId, known: &Known) -> Gets {
    let mut told = Gets::new();
    for course in &known.courses {
        let answer = answer(known, course);
        assert_eq!(answer.closed.is_some(), answer.verdict == Verdict::Closed);
        if answer.verdict.is_seen() {
            let reads = texts::read_by(read, (account, &course.id), known.person.language).await;
            let reads = reads.expect("the database answers").expect("it has a text");
            let after = answer.closed.map(|closed| closed.last.id.clone());
            told.insert(course.id.clone(), (reads.language, after));
        }
    }
    let seen: Vec<&CourseId> = seen(known).into_iter().map(|seen| &seen.course.id).collect();
    assert!(seen.iter().all(|id| told.contains_key(*id)) && seen.len() == told.len());
    told
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_told_of_somebody_is_what_they_get(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = TestDatabase::with_tables(engine, &[("mobietrain", &MIGRATIONS)]).await;
    let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS).await.expect("it opens");
    let dice = Dice::seeded(11);
    let (mut open, mut closed, mut unseen) = (0, 0, 0);
    for number in 0..10 {
        let id = format!("account-{number}");
        account(&db, &id, &dice).await;
        let (id, mut read) = (AccountId::from(id), db.read().await.expect("a connection"));
        let sql = "SELECT id FROM learners WHERE account_id = $1 ORDER BY id";
        for learner in read.query(sql).bind(&id).all::<LearnerId>().await.expect("learners") {
            let known = Known::of(&mut read, &id, &learner, Language::En).await;
            let known = known.expect("the database answers").expect("a learner");
            let told = told(&mut read, &id, &known).await;
            assert_eq!(told, gets(&mut read, &id, &learner, &known).await, "of {learner} in {id}");
            closed += told.values().filter(|(_, after)| after.is_some()).count();
            open += told.values().filter(|(_, after)| after.is_none()).count();
            unseen += COURSES - told.len();
        }
    }
    assert!(
        open > 100 && closed > 50 && unseen > 100,
        "the dice have thrown something: {open}, {closed}, {unseen}"
    );
}
