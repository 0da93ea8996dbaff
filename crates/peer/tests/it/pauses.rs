use std::time::Duration;

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{ACME, DAY, HOUR, How, World, catalogue_changed};

const DOWN: How = How::Says(StatusCode::BAD_GATEWAY, "<html>");

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn down_for_an_hour_then_everything_arrives_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far.treats(ACME, DOWN);
    for minute in 0..60 {
        world.put(ACME, &catalogue_changed(minute)).await;
        assert_eq!(world.near.deliver().await, 0);
        world.wait(Duration::from_secs(60));
    }
    let asked = world.far.calls_of(ACME);
    assert!((5..=12).contains(&asked), "{asked} attempts, each after a longer pause");
    let status = world.status(ACME).await;
    assert_eq!((status.waiting, status.oldest_waiting_at), (60, Some(testkit::START)));
    assert_eq!(status.last_error.as_deref(), Some("It answered with the status 502."));
    world.far.treats(ACME, How::Takes);
    world.wait(2 * HOUR);
    assert_eq!(world.near.deliver().await, 60);
    assert_eq!(world.far.effects(ACME).await, [1; 60]);
    let status = world.status(ACME).await;
    assert_eq!((status.waiting, status.given_up, status.last_error, status.next_at), (0, 0, None, None));
    assert!(status.lag.is_some_and(|lag| lag >= 7_200_000), "{:?}", status.lag);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_three_days_it_is_given_up_and_can_be_sent_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far.treats(ACME, DOWN);
    world.put(ACME, &catalogue_changed(1)).await;
    for hour in 0..71 {
        world.near.deliver().await;
        assert_eq!(world.status(ACME).await.given_up, 0, "hour {hour}");
        world.wait(HOUR);
    }
    for _ in 0..4 {
        world.wait(HOUR);
        world.near.deliver().await;
    }
    let status = world.status(ACME).await;
    assert_eq!((status.waiting, status.given_up), (0, 1));
    let given_up = world.sent(ACME).await.remove(0);
    assert!(given_up.given_up_at.is_some() && given_up.next_at.is_none());
    assert_eq!(given_up.last_error.as_deref(), Some("It answered with the status 502."));

    world.far.treats(ACME, How::Takes);
    world.wait(HOUR);
    assert_eq!(world.near.deliver().await, 0, "nobody asked for it");
    assert!(!world.near.peer.send_again("globex", &given_up.id).await.expect("an answer"), "another's");
    assert!(world.near.peer.send_again(ACME, &given_up.id).await.expect("an answer"));
    assert!(!world.near.peer.send_again(ACME, &given_up.id).await.expect("an answer"), "it waits already");
    assert_eq!(world.near.deliver().await, 1);
    assert_eq!(world.far.effects(ACME).await, [1]);
    assert_eq!(world.status(ACME).await.given_up, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn send_again_does_not_wait_for_the_pause(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.put(ACME, &catalogue_changed(1)).await;
    world.far.treats(ACME, DOWN);
    world.wait(Duration::from_secs(3 * 24 * 3600));
    world.near.deliver().await;
    let id = world.sent(ACME).await[0].id.clone();
    world.far.treats(ACME, How::Takes);
    assert!(world.near.peer.send_again(ACME, &id).await.expect("an answer"));
    assert_eq!(world.near.deliver().await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn old_events_are_forgotten(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.put(ACME, &catalogue_changed(1)).await;
    world.near.deliver().await;
    world.wait(Duration::from_secs(29 * 24 * 3600));
    world.near.peer.tidy().await.expect("a pass");
    assert_eq!(world.sent(ACME).await.len(), 1);
    world.wait(Duration::from_secs(24 * 3600));
    world.put(ACME, &catalogue_changed(2)).await;
    world.near.peer.tidy().await.expect("a pass");
    world.far.peer.tidy().await.expect("a pass");
    assert_eq!(world.sent(ACME).await.len(), 1, "the one that waits stays");
    let mut read = world.far.db.read().await.expect("a connection");
    assert_eq!(world.far.peer.received(&mut read, ACME, 9).await.expect("rows"), []);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_can_be_sent_again_once_the_receiver_may_have_forgotten_it(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    world.far.treats(ACME, DOWN);
    world.put(ACME, &catalogue_changed(1)).await;
    world.wait(23 * DAY);
    world.near.deliver().await;
    world.near.peer.tidy().await.expect("a pass");
    let id = world.sent(ACME).await[0].id.clone();
    assert!(world.near.peer.send_again(ACME, &id).await.expect("an answer"));
    world.wait(3 * DAY);
    world.near.peer.tidy().await.expect("a pass");
    world.near.deliver().await;
    assert_eq!(world.status(ACME).await.given_up, 1, "what is tried is not forgotten");
    world.near.peer.tidy().await.expect("a pass");
    assert_eq!(world.sent(ACME).await, []);
}
