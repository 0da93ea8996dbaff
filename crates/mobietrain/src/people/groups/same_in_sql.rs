//! What a rule says of one person in Rust and what it says of many in SQL is the same, on both engines: learners of
//! every kind in groups of every kind, most of them thrown with seeded dice.

use std::collections::BTreeSet;

use db::{Db, Write};
use jwt_link::Status;
use rstest::rstest;
use testkit::{Dice, Engine, Postgres, Sqlite, TestDatabase};
use web::Language;

use super::preview::Preview;
use super::{Group, Kind, Rule, groups_of_learner, members, store};
use crate::ids::{AccountId, GroupId, LearnerId};
use crate::open::MIGRATIONS;

/// Two companies whose learners, departments and groups have the same ids, so that one that leaks into the other shows.
const ACCOUNTS: [&str; 2] = ["acme", "globex"];
/// Two clients, whose departments have the same ids as well.
const CLIENTS: [&str; 2] = ["crewplanner/acme", "crewplanner/acme2"];
const DEPARTMENTS: [&str; 4] = ["bar", "kitchen", "stores", "x') OR 1=1 --"];
/// Tags as people's systems write them: ours, with regions, in capitals, of others, and what is none at all.
const ODD: [&str; 22] = [
    "",
    "-",
    "_",
    "e",
    "en-",
    "en_",
    "EN",
    "eN-gb",
    "nl-BE",
    "NL_be",
    "nL",
    "nld",
    "nlx-BE",
    "n",
    "n-l",
    "nl--",
    "pt",
    "pt-BR",
    "ar-001",
    "u\u{212a}",
    "\u{df}\u{df}",
    " nl",
];

/// What learners chose and what CrewPlanner proposes: each by itself and beside any of the other.
fn tags(dice: &Dice) -> Vec<(Option<&'static str>, Option<&'static str>)> {
    let ours = || std::iter::once(None).chain(Language::ALL.map(|language| Some(language.tag())));
    let (chosen, proposed) = (ours().collect::<Vec<_>>(), ours().chain(ODD.map(Some)).collect::<Vec<_>>());
    let any = |of: &[Option<&'static str>]| of[dice.below(of.len())];
    let by_choice = chosen.iter().flat_map(|tag| [(*tag, None), (*tag, any(&proposed))]);
    let by_proposal = proposed.iter().flat_map(|tag| [(None, *tag), (any(&chosen), *tag)]);
    by_choice.chain(by_proposal).collect()
}

/// Every condition by itself with every value, then combinations.
fn rules(dice: &Dice) -> Vec<Rule> {
    let mut rules = vec![Rule::default(), Rule { languages: Language::ALL.to_vec(), ..Rule::default() }];
    rules.extend(Language::ALL.map(|language| Rule { languages: vec![language], ..Rule::default() }));
    rules.extend(DEPARTMENTS.map(|id| Rule { departments: vec![id.to_owned()], ..Rule::default() }));
    rules.extend(CLIENTS.map(|client| Rule {
        client: Some(client.to_owned()),
        departments: vec!["bar".to_owned()],
        ..Rule::default()
    }));
    let statuses = [Status::Active, Status::Inactive];
    rules.extend(statuses.map(|status| Rule { status: Some(status), ..Rule::default() }));
    rules.extend((0..60).map(|_| Rule {
        client: dice.some(&CLIENTS.map(str::to_owned), 3).pop(),
        departments: dice.some(&DEPARTMENTS.map(str::to_owned), 3),
        status: [None, Some(Status::Active), Some(Status::Inactive)][dice.below(3)],
        languages: dice.some(&Language::ALL, 3),
    }));
    rules
}

/// A database with both companies in it.
struct Companies {
    db: Db,
    _databases: TestDatabase, // the last to go
}

impl Companies {
    async fn start(engine: Engine) -> Self {
        let databases = TestDatabase::with_tables(engine, &[("mobietrain", &MIGRATIONS)]).await;
        let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS).await.expect("it opens");
        let dice = Dice::seeded(11);
        let mut write = db.write().await.expect("a turn");
        for account in ACCOUNTS {
            let sql = "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ($1, $1, $1, 1, 1)";
            run(&mut write, sql, &[Some(account)]).await;
            for (id, client) in DEPARTMENTS.into_iter().flat_map(|id| CLIENTS.map(|client| (id, client))) {
                let sql = "INSERT INTO departments (account_id, client, id, name) VALUES ($1, $2, $3, $3)";
                run(&mut write, sql, &[Some(account), Some(client), Some(id)]).await;
            }
            let learners = learners(&mut write, account, &dice).await;
            groups(&mut write, account, &learners, &dice).await;
        }
        write.commit().await.expect("it commits");
        Self { db, _databases: databases }
    }
}

async fn run(write: &mut Write, sql: &'static str, values: &[Option<&str>]) {
    let query = values.iter().fold(write.query(sql), |query, value| query.bind(*value));
    query.execute().await.expect("the statement runs");
}

/// One learner for every pair of tags; their ids.
async fn learners(write: &mut Write, account: &str, dice: &Dice) -> Vec<String> {
    let mut ids = Vec::new();
    for (number, (chosen, proposed)) in tags(dice).into_iter().enumerate() {
        let id = format!("{number} {chosen:?} {proposed:?}");
        let client = CLIENTS[dice.below(2)];
        let identity = format!("{client}/{id}");
        let status = [Status::Active, Status::Inactive][dice.below(2)];
        let sql = "INSERT INTO learners (account_id, id, identity, name, status, language, locale, created_at, last_sign_on_at) \
                   VALUES ($1, $2, $3, $2, $4, $5, $6, 1, 1)";
        run(
            write,
            sql,
            &[Some(account), Some(&id), Some(&identity), Some(status.as_str()), chosen, proposed],
        )
        .await;
        for department in dice.some(&DEPARTMENTS, 4) {
            let sql = "INSERT INTO learner_departments (account_id, learner_id, client, department_id) \
                       VALUES ($1, $2, $3, $4)";
            run(write, sql, &[Some(account), Some(&id), Some(client), Some(department)]).await;
        }
        ids.push(id);
    }
    ids
}

async fn groups(write: &mut Write, account: &str, learners: &[String], dice: &Dice) {
    let picked = [Kind::Everyone, Kind::Picked, Kind::Picked, Kind::Picked];
    let kinds = picked.into_iter().chain(rules(dice).into_iter().map(Kind::Rule));
    for (number, kind) in kinds.enumerate() {
        let (id, (word, rule)) = (number.to_string(), kind.stored().expect("it is JSON"));
        let sql = "INSERT INTO user_groups (account_id, id, name, kind, rule, created_at) VALUES ($1, $2, $2, $3, $4, 1)";
        run(write, sql, &[Some(account), Some(&id), Some(word), Some(&rule)]).await;
        // Rows that a group of another kind should not have must not count either.
        for learner in dice.some(learners, if kind == Kind::Picked { 3 } else { 50 }) {
            let sql = "INSERT INTO group_members (account_id, group_id, learner_id) VALUES ($1, $2, $3)";
            run(write, sql, &[Some(account), Some(&id), Some(&learner)]).await;
        }
    }
}

/// Group and learner.
type Pairs = BTreeSet<(GroupId, LearnerId)>;

async fn as_sql_says(db: &Db, account: &AccountId, groups: &[Group]) -> Pairs {
    let mut read = db.read().await.expect("a connection");
    let mut pairs = Pairs::new();
    for group in groups {
        let found = members::some(&mut read, account, group, i64::MAX).await.expect("learners");
        let count = members::count(&mut read, account, group).await.expect("a number");
        assert_eq!(usize::try_from(count).ok(), Some(found.len()), "{group:?}");
        // While somebody writes the rule it is asked in another way.
        let preview = Preview::of(&mut read, account, group, usize::MAX).await.expect("a preview");
        assert_eq!((preview.members, preview.is_more), (found.len(), false), "{group:?}");
        assert!(preview.some.iter().eq(&found), "{group:?}");
        pairs.extend(found.into_iter().map(|(learner, _)| (group.id.clone(), learner)));
    }
    pairs
}

/// Counting all groups with one look says the same of each.
async fn heads_are_counted_alike(db: &Db, account: &AccountId, pairs: &Pairs) {
    let mut read = db.read().await.expect("a connection");
    let counted = store::list_counted(&mut read, account).await.expect("groups");
    let members = |id: &GroupId| pairs.iter().filter(|(of, _)| of == id).count();
    for (group, count) in &counted {
        assert_eq!(usize::try_from(*count).ok(), Some(members(&group.id)), "{group:?}");
    }
}

async fn as_rust_says(db: &Db, account: &AccountId, learners: &[LearnerId]) -> Pairs {
    let mut read = db.read().await.expect("a connection");
    let mut pairs = Pairs::new();
    for learner in learners {
        let groups = groups_of_learner(&mut read, account, learner).await.expect("groups");
        pairs.extend(groups.into_iter().map(|group| (group.id, learner.clone())));
    }
    pairs
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sql_says_of_many_what_rust_says_of_each(#[values(Sqlite, Postgres)] engine: Engine) {
    let companies = &Companies::start(engine).await;
    for account in ACCOUNTS.map(AccountId::from) {
        let mut read = companies.db.read().await.expect("a connection");
        let groups = store::list(&mut read, &account).await.expect("groups");
        let sql = "SELECT id FROM learners WHERE account_id = $1";
        let learners = read.query(sql).bind(&account).all::<LearnerId>().await.expect("learners");
        drop(read);
        let sql = as_sql_says(&companies.db, &account, &groups).await;
        heads_are_counted_alike(&companies.db, &account, &sql).await;
        let rust = as_rust_says(&companies.db, &account, &learners).await;
        let differ: Vec<_> = sql.symmetric_difference(&rust).take(10).collect();
        assert!(differ.is_empty(), "of {account} not the same: {differ:?}, of {groups:?}");
        // And there are learners who tell the groups apart.
        let members = |group: &Group| sql.iter().filter(|(id, _)| *id == group.id).count();
        let telling = groups.iter().filter(|group| (1..learners.len()).contains(&members(group))).count();
        assert!(telling * 2 > groups.len(), "only {telling} of {} groups have some", groups.len());
    }
}
