//! However often somebody signs in, what is kept of them stays bounded.

use std::time::Duration;

use db::Notice;
use login::{Browser, Ended, Outcome};
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite};
use tokio::task::JoinSet;

use crate::world::{JAN, PASSWORD, SESSIONS, SOFIE, TENANT, World, browser, sign_in};

const COUNT_SESSIONS: &str = "SELECT COUNT(*) FROM login_sessions WHERE person_id = 'jan'";
const COUNT_DEVICES: &str = "SELECT COUNT(*) FROM login_devices WHERE person_id = 'jan'";

/// Jan has signed in this often in a browser each, one a second until now; the first is called `0000`.
async fn signed_in_often(world: &World, times: u32) {
    let sessions = "INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at) \
                    VALUES ($1, $2, $3, $4, $4)";
    let devices = "INSERT INTO login_devices (tenant_id, token_hash, person_id, last_used_at) \
                   VALUES ($1, $2, $3, $4)";
    let mut write = world.db.write().await.expect("a turn");
    for number in 0..times {
        let at = START - Duration::from_secs(u64::from(times - number));
        for sql in [sessions, devices] {
            let insert = write.query(sql).bind(TENANT).bind(format!("{number:04}")).bind(JAN).bind(at);
            insert.execute().await.expect("a row");
        }
    }
    write.commit().await.expect("it commits");
}

async fn oldest(world: &World, sql: &'static str) -> String {
    world.db.read().await.expect("a connection").query(sql).one().await.expect("a row")
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_sessions_and_browsers_used_least_lately_make_room(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let sofies = world.signed_in(SOFIE, &browser("192.0.2.2")).await;
    signed_in_often(world, 60).await;
    let mut listener = world.db.listen().await.expect("a listener");
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    assert_eq!((world.count(COUNT_SESSIONS).await, world.count(COUNT_DEVICES).await), (50, 50));
    for sql in [
        "SELECT token_hash FROM login_sessions WHERE person_id = 'jan' ORDER BY last_seen_at LIMIT 1",
        "SELECT token_hash FROM login_devices WHERE person_id = 'jan' ORDER BY last_used_at LIMIT 1",
    ] {
        assert_eq!(oldest(world, sql).await, "0011");
    }
    assert_eq!(world.whose(&jans).await.as_deref(), Some(JAN));
    assert_eq!(world.whose(&sofies).await.as_deref(), Some(SOFIE));
    // What the ended ones keep open is looked at.
    let Notice::Message(heard) = listener.next().await else { panic!("nothing was missed") };
    assert_eq!(Ended::parse(&heard), Some(Ended { tenant_id: TENANT, person_id: JAN }));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_at_once_leave_no_more(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    signed_in_often(world, 49).await;
    let addresses = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5"].map(browser);
    let [a, b, c, d, e] = &addresses;
    let all = tokio::join!(
        world.signed_in(JAN, a),
        world.signed_in(JAN, b),
        world.signed_in(JAN, c),
        world.signed_in(JAN, d),
        world.signed_in(JAN, e),
    );
    assert_eq!((world.count(COUNT_SESSIONS).await, world.count(COUNT_DEVICES).await), (50, 50));
    for browser in [all.0, all.1, all.2, all.3, all.4] {
        assert_eq!(world.whose(&browser).await.as_deref(), Some(JAN));
    }
}

/// A browser in which both have signed in, `last` after the other: it has their session, and knows both.
async fn shared(world: &World, number: u32, last: &str) -> Browser {
    let first = if last == JAN { SOFIE } else { JAN };
    let new = browser(&format!("192.0.2.{number}"));
    let shared = world.signed_in(first, &new).await;
    world.signed_in(last, &shared).await
}

/// Each ends a session of the other, and makes room among their own: among those that the other is just ending.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sixty_four_at_once_who_end_each_other_s_sessions_all_get_in(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let mut sign_ins = JoinSet::new();
    let mut browsers = Vec::new();
    for number in 0..32 {
        let (last, next) = if number % 2 == 0 { (JAN, SOFIE) } else { (SOFIE, JAN) };
        browsers.push((shared(world, number, last).await, next));
    }
    world.clock.advance(Duration::from_secs(3600));
    for person in [JAN, SOFIE] {
        sessions_since(world, person, 34).await;
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 100);
    for (browser, person) in browsers.iter().cycle().take(64).cloned() {
        let login = world.login.clone();
        sign_ins.spawn(async move { sign_in(&login, person, PASSWORD, &browser).await });
    }
    let outcomes = sign_ins.join_all().await;
    assert!(outcomes.iter().all(|outcome| matches!(outcome, Outcome::SignedIn(_))), "{outcomes:?}");
    for count in [COUNT_SESSIONS, "SELECT COUNT(*) FROM login_sessions WHERE person_id = 'sofie'"] {
        assert_eq!(world.count(count).await, 50);
    }
}

/// So many sessions of this person in the last hour.
async fn sessions_since(world: &World, person: &str, times: u32) {
    let sql = "INSERT INTO login_sessions (tenant_id, token_hash, person_id, created_at, last_seen_at) \
               VALUES ($1, $2, $3, $4, $4)";
    let mut write = world.db.write().await.expect("a turn");
    for number in 0..times {
        let (hash, at) = (format!("{person}{number:04}"), START + Duration::from_secs(60));
        let insert = write.query(sql).bind(TENANT).bind(hash).bind(person).bind(at);
        insert.execute().await.expect("a row");
    }
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_run_out_is_forgotten_however_much_it_is(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    signed_in_often(world, 1200).await;
    world.login.tidy().await.expect("the database answers");
    assert_eq!((world.count(COUNT_SESSIONS).await, world.count(COUNT_DEVICES).await), (1200, 1200));
    // The newest hundred are still there a moment later.
    world.clock.set(START + SESSIONS.idle - Duration::from_secs(100) - Duration::from_millis(1));
    world.login.tidy().await.expect("the database answers");
    assert_eq!((world.count(COUNT_SESSIONS).await, world.count(COUNT_DEVICES).await), (100, 1200));
    world.clock.advance(Duration::from_secs(400 * 24 * 3600));
    world.login.tidy().await.expect("the database answers");
    assert_eq!((world.count(COUNT_SESSIONS).await, world.count(COUNT_DEVICES).await), (0, 0));
}
