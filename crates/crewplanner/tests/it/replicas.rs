//! Two processes on one database, and many tabs.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal, SOFIE, catalogue_changed, until};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_question_a_person_and_state_whoever_looks(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    let second = portal.second().await;
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let mut streams = Vec::new();
    for browser in [&jan, &jan, &sofie] {
        streams.push(browser.watch(portal).await);
        streams.push(browser.watch_at(&second).await);
    }
    for stream in &mut streams {
        stream.until("One new training course").await;
    }
    assert_eq!(portal.mobietrain.asked().len(), 2, "one for each person");
    portal.mobietrain.news(&["Bar", "Radio"]);
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    for stream in &mut streams {
        stream.until("2 new training courses").await;
    }
    assert_eq!(portal.mobietrain.asked().len(), 4);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_session_that_ends_ends_its_streams_everywhere(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&[]);
    let second = portal.second().await;
    let (jan, phone) = (portal.signed_in(JAN).await, portal.signed_in(JAN).await);
    let (desk, mut other) = (jan.watch_at(&second).await, phone.watch_at(&second).await);
    jan.post("/sign-out", &[]).await.leads_to("/sign-in");
    assert!(desk.ends().await, "and does not come back");
    let _still = other.until("").await;
    phone.post("/profile/sign-out-everywhere", &[]).await;
    assert!(other.ends().await);
    assert_eq!(phone.watch(portal).await.response.status(), 401);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_never_came_is_asked_for_by_another(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&["Bar"]);
    portal.mobietrain.hold(true);
    let jan = portal.signed_in(JAN).await;
    let mut stream = jan.watch(portal).await;
    until("the question", || portal.mobietrain.asked().len() == 1).await;
    // Whoever asks takes its time; the others wait for it, but not for ever.
    portal.app.look_again();
    portal.clock.advance(Duration::from_secs(16));
    portal.app.look_again();
    until("the second question", || portal.mobietrain.asked().len() == 2).await;
    portal.mobietrain.hold(false);
    stream.until("One new training course").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_ninth_stream_of_a_person_closes_the_first(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&[]);
    let (jan, sofie) = (portal.signed_in(JAN).await, portal.signed_in(SOFIE).await);
    let mut hers = sofie.watch(portal).await;
    let mut his = Vec::new();
    for _ in 0..9 {
        his.push(jan.watch(portal).await);
    }
    assert!(his.remove(0).ends().await, "and does not come back by itself");
    portal.mobietrain.news(&["Bar"]);
    let _accepted = portal.event(catalogue_changed()).await.expect(202);
    for stream in &mut his {
        stream.until("One new training course").await;
    }
    hers.until("One new training course").await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_process_that_stops_closes_its_streams(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.mobietrain.news(&[]);
    let jan = portal.signed_in(JAN).await;
    let stream = jan.watch(portal).await;
    portal.stop_following().await;
    assert!(!stream.ends().await, "the page may come back");
    assert_eq!(jan.watch(portal).await.response.status(), 503);
}
