//! Sessions that are kept, and those that come from one.

use std::time::Duration;

use login::Browser;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{JAN, SESSIONS, TENANT, World, browser};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_is_kept_outlives_others_and_is_tidied_when_it_is_over(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = World::start(engine).await;
    let plain = world.signed_in(JAN, &browser("192.0.2.1")).await;
    let kept = world.signed_in(JAN, &Browser { keeps: true, ..browser("192.0.2.2") }).await;
    world.clock.advance(SESSIONS.absolute);
    world.login.tidy().await.expect("it is tidied");
    assert_eq!((world.whose(&plain).await, world.whose(&kept).await.as_deref()), (None, Some(JAN)));
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 1);
    world.clock.advance(29 * DAY - Duration::from_secs(1));
    assert_eq!(world.whose(&kept).await.as_deref(), Some(JAN));
    world.clock.advance(Duration::from_secs(1));
    assert_eq!(world.whose(&kept).await, None);
    world.login.tidy().await.expect("it is tidied");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
}

/// A phone that continues from a screen is worth as much as the screen, and ends when that does.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_beside_one_is_kept_as_long_as_that(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = World::start(engine).await;
    for keeps in [true, false] {
        let from = world.signed_in(JAN, &Browser { keeps, ..browser("192.0.2.1") }).await;
        let hash = web::hash_token(from.session.as_deref().expect("a session"));
        world.clock.advance(Duration::from_secs(3600));
        let mut write = world.db.write().await.expect("a turn");
        // What the phone says of it counts for nothing.
        let phone = Browser { keeps: !keeps, ..browser("192.0.2.9") };
        let beside = world.login.open_beside(&mut write, (TENANT, JAN), &hash, &phone).await;
        let beside = beside.expect("the database answers").expect("the session is open");
        write.commit().await.expect("it commits");
        let cookies = world.login.cookies(&beside);
        let is_kept = cookies[0].to_str().expect("text").contains("Max-Age");
        assert_eq!(is_kept, keeps);
    }
}
