use std::time::Duration;

use db::Notice;
use login::Ended;
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite};

use crate::world::{JAN, SESSIONS, SOFIE, TENANT, World, browser};

const LAST_SEEN: &str = "SELECT last_seen_at FROM login_sessions";
const SECOND: Duration = Duration::from_secs(1);

/// Minutes since the start that the one session was seen.
async fn seen(world: &World) -> i64 {
    (world.count(LAST_SEEN).await - START.as_millis()) / 60_000
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_ends_when_nobody_uses_it_and_after_a_day(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let idle = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let busy = world.signed_in(JAN, &browser("192.0.2.1")).await;
    assert_ne!(idle.session, busy.session);
    world.clock.advance(SESSIONS.idle - SECOND);
    assert_eq!(world.whose(&busy).await.as_deref(), Some(JAN));
    world.clock.advance(SECOND);
    assert_eq!(world.whose(&idle).await, None);
    for _ in 0..2 {
        world.clock.advance(SESSIONS.idle - 2 * SECOND);
        assert_eq!(world.whose(&busy).await.as_deref(), Some(JAN));
    }
    world.clock.advance(4 * SECOND);
    assert_eq!(world.whose(&busy).await, None, "a day after the sign-in");
    world.login.tidy().await.expect("the database answers");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_is_seen_once_a_minute_and_never_earlier_than_before(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    for (advance, minute) in [(59, 0), (1, 1), (59, 1), (121, 4)] {
        world.clock.advance(advance * SECOND);
        assert!(world.whose(&jans).await.is_some());
        assert_eq!(seen(world).await, minute, "{advance}");
    }
    world.clock.set(START);
    assert!(world.whose(&jans).await.is_some());
    assert_eq!(seen(world).await, 4, "a replica whose clock is behind takes nothing back");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_page_that_is_only_open_keeps_no_session_alive(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let token = jans.session.as_deref().expect("a session");
    world.clock.advance(60 * SECOND);
    let found = world.login.find_unseen(TENANT, token).await.expect("the database answers");
    assert_eq!(found.as_deref(), Some(JAN));
    assert!(world.login.is_open(TENANT, &web::hash_token(token)).await.expect("the database answers"));
    assert_eq!(seen(world).await, 0);
    assert_eq!(
        world.login.find("globex", token, &browser("192.0.2.1").address).await.expect("the database answers"),
        None
    );
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_in_ends_the_session_that_the_browser_had(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut listener = world.db.listen().await.expect("a listener");
    let jans = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let sofies = world.signed_in(SOFIE, &jans).await;
    assert_eq!(world.whose(&jans).await, None);
    assert_eq!(world.whose(&sofies).await.as_deref(), Some(SOFIE));
    let Notice::Message(heard) = listener.next().await else { panic!("nothing was missed") };
    assert_eq!(Ended::parse(&heard), Some(Ended { tenant_id: TENANT, person_id: JAN }));
    assert_eq!(Ended::parse("outbox"), None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signing_out_ends_one_session_and_a_new_password_all_of_them(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let one = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let other = world.signed_in(JAN, &browser("192.0.2.2")).await;
    let sofies = world.signed_in(SOFIE, &browser("192.0.2.3")).await;
    let mut write = world.db.write().await.expect("a turn");
    let token = one.session.as_deref().expect("a session");
    world.login.end(&mut write, TENANT, token).await.expect("it ends");
    write.commit().await.expect("it commits");
    assert_eq!(world.whose(&one).await, None);
    assert_eq!(world.whose(&other).await.as_deref(), Some(JAN));
    world.set_password(JAN, "another good one").await;
    assert_eq!(world.whose(&other).await, None);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_devices WHERE person_id = 'jan'").await, 0);
    assert_eq!(world.whose(&sofies).await.as_deref(), Some(SOFIE));
}
