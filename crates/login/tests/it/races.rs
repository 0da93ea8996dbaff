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

/// Each of them has found the old password right, or will, before the change, after it or while it happens.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_64_who_sign_in_at_once_nobody_outlives_a_change(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    // Known browsers: each has tries of its own, and none is kept out by the others.
    let mut known = Vec::new();
    for n in 0..32 {
        known.push(world.signed_in(JAN, &browser(&format!("192.0.2.{n}"))).await);
    }
    let new = world.login.hash("another good one").await.expect("a hash");
    let (mut signing_in, mut changed) = (tokio::task::JoinSet::new(), false);
    for here in known.iter().chain(&known) {
        let (login, here) = (world.login.clone(), here.clone());
        signing_in.spawn(async move { (sign_in(&login, JAN, PASSWORD, &here).await, here) });
    }
    let mut outcomes = Vec::new();
    while let Some(done) = signing_in.join_next().await {
        outcomes.push(done.expect("it does not panic"));
        // In the midst of them: some are in, some have found it right and wait, some have not begun.
        if outcomes.len() == 16 && !changed {
            change(world, &new).await;
            changed = true;
        }
    }
    let was_in = outcomes.iter().filter(|(outcome, _)| matches!(outcome, Outcome::SignedIn(_))).count();
    assert!((16..64).contains(&was_in), "{was_in} of 64 were in before the change");
    for (outcome, here) in &outcomes {
        assert!(!matches!(outcome, Outcome::TooMany(_)));
        if let Outcome::SignedIn(_) = outcome {
            assert_eq!(world.whose(&after(&world.login, here, outcome)).await, None);
        }
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM login_devices").await, 0);
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

/// Somebody without a password, for whom a company vouches, and not for the first time, comes in just before all of their sessions end.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_is_vouched_for_is_waited_for(#[values(Sqlite, Postgres)] engine: Engine) {
    const NORA: &str = "nora";
    let world = &World::start(engine).await;
    let here = browser("192.0.2.1");
    let vouch = async |write: &mut db::Write| {
        let outcome = world.login.let_in_vouched(write, (TENANT, NORA), &here, None).await;
        assert!(matches!(outcome, Ok(Outcome::SignedIn(_))), "{outcome:?}");
    };
    let mut write = world.db.write().await.expect("a turn");
    vouch(&mut write).await;
    write.commit().await.expect("it commits");
    let mut write = world.db.write().await.expect("a turn");
    vouch(&mut write).await;
    let (login, db) = (world.login.clone(), world.db.clone());
    let ending = tokio::spawn(async move {
        let mut write = db.write().await.expect("a turn");
        login.end_all(&mut write, TENANT, NORA).await.expect("they end");
        write.commit().await.expect("it commits");
    });
    if world.engine == Engine::Postgres {
        let waiting = "SELECT COUNT(*) FROM pg_stat_activity \
                       WHERE datname = current_database() AND wait_event_type = 'Lock'";
        while world.count(waiting).await == 0 {
            assert!(!ending.is_finished(), "whoever ends the sessions does not see that one comes");
            tokio::task::yield_now().await;
        }
    }
    write.commit().await.expect("it commits");
    ending.await.expect("it does not panic");
    assert_eq!(world.count("SELECT COUNT(*) FROM login_sessions").await, 0);
}
