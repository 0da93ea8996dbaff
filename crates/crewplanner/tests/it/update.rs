//! An update of CrewPlanner from before the crate `login`: nobody has to sign in again.

use std::sync::Arc;

use crewplanner::{App, Settings};
use db::{Db, Migration};
use kernel::{Clock, Rng};
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite, Tab, TestDatabase, Visitor};
use web::{SecretKey, hash_token};

use crate::support::{ACME, SECRET};

const BEFORE: [Migration; 4] = [
    Migration { version: 1, name: "start", sql: include_str!("../../migrations/0001_start.sql") },
    Migration { version: 2, name: "owner", sql: include_str!("../../migrations/0002_owner.sql") },
    Migration { version: 3, name: "events", sql: peer::EVENTS_SQL },
    Migration { version: 4, name: "news", sql: include_str!("../../migrations/0004_news.sql") },
];

/// Of the password "demo".
const HASH: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$BwcHBwcHBwcHBwcHBwcHBw$72WOFKXEmNd6dbSLFSe/iZi3xov9i3QBFDSw1nNBOic";

struct Updated {
    app: App,
    _databases: TestDatabase, // the last to go
}

/// As it was, before anybody starts the new program.
async fn before(engine: Engine) -> TestDatabase {
    let databases = TestDatabase::create(engine, &["crewplanner"]).await;
    fill(&Db::open(&databases.url("crewplanner"), &BEFORE).await.expect("the database of before")).await;
    databases
}

async fn open(databases: &TestDatabase) -> App {
    let settings = Settings {
        address: "http://crewplanner.localhost:8080".parse().expect("an address"),
        mobietrain: "http://mobietrain.localhost:8080".parse().expect("an address"),
        database: databases.url("crewplanner"),
        secret_key: Arc::new(SecretKey::new(&SECRET)),
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        session_kept: Some(Settings::SESSION_KEPT),
        erase_deleted_after: Settings::ERASE_DELETED_AFTER,
        audit_kept: Settings::AUDIT_KEPT,
        mail: None,
        time_zone: jiff::tz::TimeZone::UTC,
        proxy_hops: web::ProxyHops(0),
        security_contact: None,
    };
    App::open(settings, Clock::manual(START).0, Rng::seeded(1)).await.expect("it is updated")
}

impl Updated {
    async fn start(engine: Engine) -> Self {
        let databases = before(engine).await;
        Self { app: open(&databases).await, _databases: databases }
    }

    fn browser(&self) -> Tab {
        Tab::new(Visitor::before(self.app.router(), ([192, 0, 2, 1], 4000).into()), ACME)
    }
}

/// Jan, who is signed in; a colleague who has no password yet; one who was deleted while signed in elsewhere.
async fn fill(db: &Db) {
    let employee = "INSERT INTO employees (client_id, id, email, name, status, role, password_hash, created_at, deleted_at) \
                    VALUES ('c', $1, $2, 'Jan Peeters', 'active', 'employee', $3, 1, $4)";
    let mut write = db.write().await.expect("a turn");
    let client = "INSERT INTO clients (id, slug, name, created_at) VALUES ('c', 'acme', 'Acme Events', 1)";
    write.query(client).execute().await.expect("a client");
    for (id, hash, deleted) in [("jan", Some(HASH), None), ("new", None, None), ("old", None, Some(START))] {
        let query =
            write.query(employee).bind(id).bind(format!("{id}@acme.example")).bind(hash).bind(deleted);
        query.execute().await.expect("an employee");
    }
    for sql in [
        "INSERT INTO sessions (client_id, token_hash, employee_id, created_at, last_seen_at) VALUES ('c', $1, 'jan', $2, $2)",
        "INSERT INTO known_devices (client_id, token_hash, employee_id, last_used_at) VALUES ('c', $1, 'jan', $2)",
    ] {
        write.query(sql).bind(hash_token("token")).bind(START).execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_known_browsers_and_passwords_are_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let updated = &Updated::start(engine).await;
    let (jan, stranger) = (updated.browser(), updated.browser());
    jan.plant("__Host-session", "token");
    jan.plant("__Host-known", "token");
    assert_eq!(jan.get("/profile").await.status, 200);
    let sign_in = |id: &str, password: &str| {
        [("email", format!("{id}@acme.example")), ("password", password.to_owned())]
    };
    for (id, password, status) in [("new", "", 422), ("old", "demo", 422), ("jan", "demo", 303)] {
        let form = sign_in(id, password);
        let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
        assert_eq!(updated.browser().post("/sign-in", &form).await.status, status, "{id}");
    }
    for _ in 0..5 {
        let guess = [("email", "jan@acme.example"), ("password", "guess")];
        assert_eq!(stranger.post("/sign-in", &guess).await.status, 422);
    }
    let right = [("email", "jan@acme.example"), ("password", "demo")];
    assert_eq!(stranger.post("/sign-in", &right).await.status, 429);
    assert_eq!(jan.post("/sign-in", &right).await.status, 303, "the browser is known");
}

/// More than a few transactions fill in.
const MANY: i64 = 600;

/// Employees `1 Émile`, `2 Émile`, … of whom always two have one number.
async fn hire(databases: &TestDatabase) {
    let db = Db::open(&databases.url("crewplanner"), &BEFORE).await.expect("the database of before");
    let sql = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) \
               INSERT INTO employees (client_id, id, email, name, employee_number, status, role, created_at) \
               SELECT 'c', CAST(i AS TEXT), 'at' || CAST(i AS TEXT), CAST(i AS TEXT) || ' Émile', \
               'N' || CAST(i / 2 AS TEXT), 'active', 'employee', 1 FROM n";
    let mut write = db.write().await.expect("a turn");
    write.query(sql).bind(MANY).execute().await.expect("employees");
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_that_start_together_fill_in_everybody_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = &before(engine).await;
    hire(databases).await;
    let (app, _other) = tokio::join!(open(databases), open(databases));
    let mut read = app.db.read().await.expect("a connection");
    let found = "SELECT COUNT(*) FROM employees e WHERE e.sort_key = e.id || ' emile' AND 4 = \
                 (SELECT COUNT(*) FROM employee_words w WHERE w.client_id = e.client_id AND w.employee_id = e.id \
                  AND w.word IN ('emile', e.id, 'at' || e.id, 'n' || CAST(CAST(e.id AS BIGINT) / 2 AS TEXT)))";
    assert_eq!(read.query(found).one::<i64>().await.expect("a count"), MANY);
    // Of two with one number, the first in the order of their ids keeps the key.
    let keys = "SELECT COUNT(*) FROM employees e WHERE e.number_key IS NOT NULL AND NOT EXISTS \
                (SELECT 1 FROM employees o WHERE o.employee_number = e.employee_number AND o.id < e.id)";
    let (keys, all): (i64, i64) = (
        read.query(keys).one().await.expect("a count"),
        read.query("SELECT COUNT(*) FROM employees WHERE number_key IS NOT NULL")
            .one()
            .await
            .expect("a count"),
    );
    assert_eq!((keys, all), (MANY / 2 + 1, MANY / 2 + 1));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_completed_before_is_kept_and_runs_out_never(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = &before(engine).await;
    let db = Db::open(&databases.url("crewplanner"), &BEFORE).await.expect("the database of before");
    let sql = "INSERT INTO completed_courses (client_id, employee_id, account_login_slug, course, title, completed_at) \
         VALUES ('c', $1, 'acme-events', 'https://x.example/courses/bar', $2, $3)";
    let mut write = db.write().await.expect("a turn");
    for (who, title, at) in [("jan", "Bar", 5_i64), ("new", "The bar", 7)] {
        write.query(sql).bind(who).bind(title).bind(at).execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
    let app = open(databases).await;
    let mut read = app.db.read().await.expect("a connection");
    let sql = "SELECT title, completed_at, valid_until FROM completed_courses WHERE employee_id = 'jan'";
    let kept: (String, i64, Option<String>) = read.query(sql).one().await.expect("Jan's");
    assert_eq!(kept, ("Bar".to_owned(), 5, None));
    let called: String = read.query("SELECT name FROM qualifications").one().await.expect("one course");
    assert_eq!(called, "The bar", "as whoever came last knows it");
}
