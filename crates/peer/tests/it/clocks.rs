//! Clocks that are wrong: the other side's, and ours until somebody sets it.

use std::time::Duration;

use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, START, Sqlite};

use crate::inbox::{claims, headers, signed};
use crate::world::{ACME, DAY, HOUR, How, OWNER, World, catalogue_changed};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clocks_that_differ_are_seen_on_both_sides(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far_is_ahead(Duration::from_secs(90));
    world.put(ACME, &catalogue_changed(1)).await;
    assert_eq!(world.near.deliver().await, 1);
    assert_eq!(world.status(ACME).await.clock_skew, Some((90, START)));
    let mut read = world.far.db.read().await.expect("a connection");
    let status = world.far.peer.status(&mut read, ACME).await.expect("a status");
    assert_eq!(status.clock_skew.map(|(ahead, _)| ahead), Some(-90));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_set_back_by_an_hour_stops_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.wait(HOUR);
    world.far.treats(ACME, How::Says(StatusCode::BAD_GATEWAY, ""));
    world.put(ACME, &catalogue_changed(1)).await;
    world.near.deliver().await;
    world.far.treats(ACME, How::Takes);
    world.wait(Duration::from_secs(10));
    assert_eq!(world.near.deliver().await, 1, "there was a pause and a lease, by the clock that is wrong");
    world.put(ACME, &catalogue_changed(2)).await;
    world.set_clocks(START);
    world.put(ACME, &catalogue_changed(3)).await;
    assert_eq!(world.near.deliver().await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_pause_does_not_grow_by_the_day_that_the_clock_is_set_back(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    world.wait(DAY);
    for (tenant, status) in [(ACME, StatusCode::BAD_GATEWAY), ("globex", StatusCode::BAD_REQUEST)] {
        world.far.treats(tenant, How::Says(status, ""));
        world.put(tenant, &catalogue_changed(1)).await;
        world.near.deliver().await;
        world.far.treats(tenant, How::Takes);
    }
    assert_eq!(world.near.deliver().await, 0, "both have a pause");
    world.set_clocks(START);
    assert_eq!(world.near.deliver().await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_new_key_is_found_by_a_clock_that_was_set_back(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let first = signed(world, &claims(world, "0123456789abcdef")).await;
    assert!(world.far.take(ACME, &headers(), first.as_bytes()).await.expect("taken"));
    for _ in 0..2 {
        world.near.peer.keys.rotate(OWNER, true).await.expect("another key");
    }
    world.set_clocks(START - HOUR);
    let mut claims = claims(world, "fedcba9876543210");
    claims.iat -= 3600;
    let second = signed(world, &claims).await;
    assert!(world.far.take(ACME, &headers(), second.as_bytes()).await.expect("taken"));
}
