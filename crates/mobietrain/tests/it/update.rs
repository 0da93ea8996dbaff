//! An update of MobieTrain from before the crate `login`: no member of staff has to sign in again.

use std::sync::Arc;
use std::task::Poll;

use db::{Db, Migration};
use http::StatusCode;
use kernel::{Clock, Rng};
use mobietrain::{App, MIGRATIONS, Planners, Settings};
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite, Tab, TestDatabase, Visitor};
use web::{SecretKey, hash_token};

use crate::desk::CMS;

const BEFORE: [Migration; 5] = [
    Migration { version: 1, name: "start", sql: include_str!("../../migrations/0001_start.sql") },
    Migration { version: 2, name: "cms", sql: include_str!("../../migrations/0002_cms.sql") },
    Migration { version: 3, name: "signing keys", sql: peer::SIGNING_KEYS_SQL },
    Migration { version: 4, name: "events", sql: peer::EVENTS_SQL },
    Migration { version: 5, name: "red bullet", sql: include_str!("../../migrations/0005_red_bullet.sql") },
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
    let databases = TestDatabase::create(engine, &["mobietrain"]).await;
    fill(&Db::open(&databases.url("mobietrain"), &BEFORE).await.expect("the database of before")).await;
    databases
}

async fn open(databases: &TestDatabase) -> App {
    let settings = Settings {
        address: "http://mobietrain.localhost:8080".parse().expect("an address"),
        planners: Planners::new("http://crewplanner.localhost:8080".parse().expect("an address")),
        database: databases.url("mobietrain"),
        secret_key: Arc::new(SecretKey::new(&[5; 32])),
        media: databases.folder.join("media"),
        media_bucket: None,
        media_film: Settings::MEDIA_FILM,
        media_quota: Settings::MEDIA_QUOTA,
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        session_kept: Some(Settings::SESSION_KEPT),
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
        Tab::new(Visitor::before(self.app.router(), ([192, 0, 2, 1], 4000).into()), CMS)
    }
}

/// An operator, who is signed in.
async fn fill(db: &Db) {
    let mut write = db.write().await.expect("a turn");
    let staff = "INSERT INTO staff (id, role, email, name, password_hash, created_at) \
                 VALUES ('olga', 'operator', 'olga@mobietrain.example', 'Olga', $1, 1)";
    write.query(staff).bind(HASH).execute().await.expect("an operator");
    for sql in [
        "INSERT INTO staff_sessions (token_hash, staff_id, created_at, last_seen_at) VALUES ($1, 'olga', $2, $2)",
        "INSERT INTO staff_devices (token_hash, staff_id, created_at) VALUES ($1, 'olga', $2)",
    ] {
        write.query(sql).bind(hash_token("token")).bind(START).execute().await.expect("a row");
    }
    for sql in [
        "INSERT INTO accounts (id, slug, name, catalogue_version, created_at) VALUES ('a', 'acme', 'Acme', 1, 1)",
        "INSERT INTO learners (account_id, id, sub, name, status, created_at, last_sign_on_at) \
         VALUES ('a', 'l', 's', 'Ł. Żak', 'active', 1, 1)",
    ] {
        write.query(sql).execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn learners_from_before_are_found_by_name(#[values(Sqlite, Postgres)] engine: Engine) {
    let updated = &Updated::start(engine).await;
    let sql = "SELECT word FROM learner_words WHERE account_id = 'a' AND learner_id = 'l' ORDER BY word";
    let mut read = updated.app.db.read().await.expect("a connection");
    assert_eq!(read.query(sql).all::<String>().await.expect("Łukasz"), ["l", "zak"]);
}

/// More than a few transactions fill in.
const MANY: i64 = 1100;

/// Learners `1 Émile`, `2 Émile`, …
async fn hire(databases: &TestDatabase) {
    let db = Db::open(&databases.url("mobietrain"), &BEFORE).await.expect("the database of before");
    let sql = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $1) \
               INSERT INTO learners (account_id, id, sub, name, status, created_at, last_sign_on_at) \
               SELECT 'a', CAST(i AS TEXT), CAST(i AS TEXT), CAST(i AS TEXT) || ' Émile', 'active', 1, 1 FROM n";
    let mut write = db.write().await.expect("a turn");
    write.query(sql).bind(MANY).execute().await.expect("learners");
    write.commit().await.expect("it commits");
}

async fn all_have_their_words(app: &App) {
    let mut read = app.db.read().await.expect("a connection");
    let sql = "SELECT COUNT(*) FROM learners l WHERE l.found_by = l.name || '\n' AND 2 = \
               (SELECT COUNT(*) FROM learner_words w WHERE w.account_id = l.account_id AND w.learner_id = l.id \
                AND w.word IN ('emile', l.id))";
    assert_eq!(read.query(sql).one::<i64>().await.expect("a count"), MANY);
    let words = read.query("SELECT COUNT(*) FROM learner_words").one::<i64>().await.expect("a count");
    assert_eq!(words, 2 * MANY + 2, "and nobody else's");
}

/// Killed after it has waited so many times; otherwise what it answers.
async fn killed_after<T>(waits: usize, work: impl Future<Output = T>) -> Option<T> {
    let (mut work, mut left) = (std::pin::pin!(work), waits);
    std::future::poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if left == 0 => Poll::Ready(None),
        Poll::Pending => {
            left -= 1;
            Poll::Pending
        }
    })
    .await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_start_that_is_killed_while_it_fills_in_leaves_the_rest_to_the_next(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let databases = before(engine).await;
    hire(&databases).await;
    let mut waits = 1;
    let app = loop {
        if let Some(app) = killed_after(waits, open(&databases)).await {
            break app;
        }
        waits += 1 + waits / 8;
    };
    all_have_their_words(&app).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_that_start_together_fill_in_everybody_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = &before(engine).await;
    hire(databases).await;
    let (one, other) = tokio::join!(open(databases), open(databases));
    all_have_their_words(&one).await;
    all_have_their_words(&other).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_known_browsers_and_passwords_of_staff_are_kept(#[values(Sqlite, Postgres)] engine: Engine) {
    let updated = &Updated::start(engine).await;
    let (olga, stranger) = (updated.browser(), updated.browser());
    olga.plant("__Host-staff", "token");
    olga.plant("__Host-known", "token");
    olga.get("/").await.leads_to("/accounts");
    let form = |password| [("email", "olga@mobietrain.example"), ("password", password)];
    updated.browser().post("/sign-in", &form("demo")).await.leads_to("/");
    for _ in 0..5 {
        assert_eq!(stranger.post("/sign-in", &form("guess")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(stranger.post("/sign-in", &form("demo")).await.status, StatusCode::TOO_MANY_REQUESTS);
    olga.post("/sign-in", &form("demo")).await.leads_to("/");
}

/// A course that was withdrawn before its versions were made apart has been seen; one that was only planned has not.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_people_saw_before_versions_counts_as_seen(#[values(Sqlite, Postgres)] engine: Engine) {
    let databases = before(engine).await;
    let at = MIGRATIONS.iter().position(|migration| migration.version == 66).expect("the versions");
    let db = Db::open(&databases.url("mobietrain"), &MIGRATIONS[..at]).await.expect("as it was");
    let mut write = db.write().await.expect("a turn");
    for (id, columns, values) in
        [("out", "published_at", "5"), ("withdrawn", "withdrawn_at", "6"), ("planned", "publish_at", "9")]
    {
        let sql = format!(
            "INSERT INTO courses (account_id, id, slug, position, cover, created_at, changed_at, {columns}) \
             VALUES ('a', '{id}', '{id}', 1, 'cover.svg', 1, 7, {values})"
        );
        write.query(sql).execute().await.expect("a course");
    }
    write.commit().await.expect("it commits");
    drop(db);
    let app = open(&databases).await;
    let sql = "SELECT course_id || ' ' || COALESCE(CAST(out_at AS TEXT), '-') FROM course_versions ORDER BY course_id";
    let mut read = app.db.read().await.expect("a connection");
    assert_eq!(
        read.query(sql).all::<String>().await.expect("versions"),
        ["out 5", "planned -", "withdrawn 7"]
    );
}
