//! What signing in withstands: guessers, and a password that is changed meanwhile.

use crewplanner::Actor;
use std::time::{Duration, Instant};

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::support::{JAN, PASSWORD, Portal, SOFIE};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_password_that_is_changed_meanwhile_opens_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let passwords = [PASSWORD, "another good one"];
    for round in 0..6 {
        let (browser, new) = (portal.browser(), passwords[(round + 1) % 2]);
        let (answer, changed) = tokio::join!(
            browser.sign_in(JAN, passwords[round % 2]),
            portal.app.set_password(&portal.acme, &portal.jan, new, &Actor::CommandLine),
        );
        changed.expect("a new password");
        assert!([303, 422].contains(&answer.status.as_u16()), "{answer:?}");
        assert_eq!(browser.get("/profile").await.status, 303, "the old password opened a session");
        portal.clock.advance(Duration::from_secs(30));
    }
    assert_eq!(portal.signed_in(JAN).await.get("/profile").await.status, 200);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guessers_at_fifty_addresses_neither_keep_out_nor_delay_who_is_known(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    let (answer, mut answers) = mpsc::unbounded_channel();
    let mut guesses = JoinSet::new();
    for number in 0..200_u8 {
        let (guesser, answer) = (portal.browser_from([198, 51, 100, number % 50]), answer.clone());
        guesses.spawn(async move {
            let email = if number % 10 == 0 { JAN.to_owned() } else { format!("an{number}@acme.example") };
            answer.send(guesser.sign_in(&email, "guess").await.status).expect("somebody counts");
        });
    }
    answers.recv().await.expect("the flood is there");
    let began = Instant::now();
    assert_eq!(jan.sign_in(JAN, PASSWORD).await.status, 303);
    let took = began.elapsed();
    let mut answered = 1;
    while answers.try_recv().is_ok() {
        answered += 1;
    }
    // Counted in guesses, because a busy machine is slow with everything: one takes tens of milliseconds.
    assert!(answered < 60, "{answered} guesses were answered before Jan, {took:?}");
    guesses.shutdown().await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refused_guess_takes_nothing_from_colleagues_at_the_address(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    let venue = portal.browser();
    for _ in 0..5 {
        assert_eq!(venue.sign_in(JAN, "guess").await.status, 422);
    }
    for _ in 0..50 {
        assert_eq!(venue.sign_in(JAN, "guess").await.status, 429);
    }
    assert_eq!(portal.browser().sign_in(SOFIE, PASSWORD).await.status, 303);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_sign_ins_leave_fifty_sessions(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let first = portal.signed_in(JAN).await;
    for _ in 0..50 {
        portal.clock.advance(Duration::from_secs(1));
        portal.signed_in(JAN).await;
    }
    assert_eq!(first.get("/profile").await.status, 303, "the one used least lately made room");
    let mut read = portal.app.db.read().await.expect("a connection");
    for sql in ["SELECT COUNT(*) FROM login_sessions", "SELECT COUNT(*) FROM login_devices"] {
        assert_eq!(read.query(sql).one::<i64>().await.expect("a count"), 50, "{sql}");
    }
}
