//! A password that is changed, or a person who goes, while a sign-in is on its way.

use std::time::Duration;

use login::{Browser, HashedPassword, Outcome};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{JAN, PASSWORD, TENANT, World, after, browser, sign_in};

/// Whoever was signed in meanwhile has no session when both are done.
async fn assert_nothing_is_open(world: &World, here: &Browser, outcome: &Outcome) {
    if let Outcome::SignedIn(_) = outcome {
        assert_eq!(world.whose(&after(&world.login, here, outcome)).await, None);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_devices").await, 0);
}

async fn change(world: &World, password: &HashedPassword) {
    let mut write = world.db.write().await.expect("a turn");
    world.login.set_password(&mut write, TENANT, JAN, password).await.expect("it is set");
    write.commit().await.expect("it commits");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_old_password_opens_nothing_once_it_is_changed(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    let passwords = [PASSWORD, "another good one"];
    for round in 0..10 {
        let new = world.login.hash(passwords[(round + 1) % 2]).await.expect("a hash");
        let (outcome, ()) =
            tokio::join!(world.sign_in(JAN, passwords[round % 2], &here), change(world, &new));
        assert_nothing_is_open(world, &here, &outcome).await;
        world.clock.advance(Duration::from_secs(30));
    }
    let outcome = world.sign_in(JAN, PASSWORD, &here).await;
    assert!(matches!(outcome, Outcome::SignedIn(_)), "and the new one opens: {outcome:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_change_that_is_half_done_is_waited_for(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    let new = world.login.hash("another good one").await.expect("a hash");
    let mut write = world.db.write().await.expect("a turn");
    world.login.set_password(&mut write, TENANT, JAN, &new).await.expect("it is set");
    let (login, there) = (world.login.clone(), here.clone());
    let signing_in = tokio::spawn(async move { sign_in(&login, JAN, PASSWORD, &there).await });
    if world.engine == Engine::Postgres {
        // The old password has been found right, and the session waits for the row. SQLite has one writer.
        let waiting = "SELECT COUNT(*) FROM pg_stat_activity \
                       WHERE datname = current_database() AND wait_event_type = 'Lock'";
        while world.count(waiting).await == 0 {
            assert!(!signing_in.is_finished(), "nobody waits for the change");
            tokio::task::yield_now().await;
        }
    }
    write.commit().await.expect("it commits");
    let outcome = signing_in.await.expect("it does not panic");
    assert!(matches!(outcome, Outcome::Refused), "{outcome:?}");
    assert_nothing_is_open(world, &here, &outcome).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_forgotten_has_no_session(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    for _ in 0..5 {
        world.set_password(JAN, PASSWORD).await;
        let forget = async {
            let mut write = world.db.write().await.expect("a turn");
            world.login.forget(&mut write, TENANT, JAN).await.expect("he is forgotten");
            write.commit().await.expect("it commits");
        };
        let (outcome, ()) = tokio::join!(world.sign_in(JAN, PASSWORD, &here), forget);
        assert_nothing_is_open(world, &here, &outcome).await;
        world.clock.advance(Duration::from_secs(30));
    }
}
