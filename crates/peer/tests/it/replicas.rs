use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::sync::Semaphore;

use crate::world::{ACME, How, World, catalogue_changed};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_replicas_send_each_event_once_and_one_after_the_other(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let replica = world.replica().await;
    let tenants = [ACME, "globex", "initech"];
    for version in 0..60 {
        world.put(tenants[version % 3], &catalogue_changed(0)).await;
    }
    let mut delivered = 0;
    for _ in 0..4 {
        let (here, there) = tokio::join!(world.near.deliver(), replica.deliver());
        delivered += here + there;
    }
    let calls = world.far.calls.borrow().clone();
    let tokens: BTreeSet<_> = calls.iter().map(|call| &call.token).collect();
    assert_eq!((delivered, calls.len(), tokens.len()), (60, 60, 60));
    assert!(calls.iter().all(|call| call.at_once == 1));
    for tenant in tenants {
        assert_eq!(world.far.effects(tenant).await, [1; 20]);
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_one_replica_is_sending_no_other_sends(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (replica, gate) = (world.replica().await, Arc::new(Semaphore::new(0)));
    world.far.treats(ACME, How::Hangs(gate.clone()));
    world.put(ACME, &catalogue_changed(1)).await;
    let near = world.near.clone();
    let sending = tokio::spawn(async move { near.deliver().await });
    world.far.until(|calls| calls.len() == 1).await;
    assert_eq!(replica.deliver().await, 0);
    assert_eq!(world.far.calls_of(ACME), 1);
    gate.add_permits(1);
    assert_eq!(sending.await.expect("it is sent"), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_that_dies_between_sending_and_writing_it_down_repeats_no_effect(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (replica, gate) = (world.replica().await, Arc::new(Semaphore::new(0)));
    world.far.treats(ACME, How::TakesAndHangs(gate));
    world.put(ACME, &catalogue_changed(1)).await;
    let near = world.near.clone();
    let sending = tokio::spawn(async move { near.deliver().await });
    world.far.until(|calls| calls.len() == 1).await;
    while world.far.effects(ACME).await.is_empty() {
        tokio::task::yield_now().await;
    }
    sending.abort();
    assert!(sending.await.expect_err("it is dead").is_cancelled());
    world.far.treats(ACME, How::Takes);
    assert_eq!(replica.deliver().await, 0, "it may be alive");
    world.wait(Duration::from_secs(11));
    assert_eq!(replica.deliver().await, 1);
    assert_eq!((world.far.calls_of(ACME), world.far.effects(ACME).await), (2, vec![1]));
}
