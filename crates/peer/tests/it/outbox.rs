use std::sync::Arc;
use std::time::Duration;

use db::Notice;
use http::StatusCode;
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;

use crate::world::{ACME, CURSED, GONE, How, World, catalogue_changed, courses_seen};

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_not_committed_is_never_sent(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut write = world.db.write().await.expect("a transaction");
    world.near.peer.put(&mut write, ACME, &catalogue_changed(1)).await.expect("an event");
    drop(write);
    assert_eq!(world.near.deliver().await, 0);
    world.put(ACME, &catalogue_changed(2)).await;
    assert_eq!(world.near.deliver().await, 1);
    assert_eq!(world.near.deliver().await, 0, "once");
    assert_eq!(world.far.effects(ACME).await, [1]);
    let sent = world.sent(ACME).await;
    assert_eq!((sent[0].name.as_str(), sent[0].attempts, sent[0].next_at), ("catalogue-changed", 1, None));
    assert!(sent[0].delivered_at.is_some());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_replica_is_told_when_it_is_committed(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut listener = world.db.listen().await.expect("a listener");
    world.put(ACME, &catalogue_changed(1)).await;
    assert_eq!(listener.next().await, Notice::Message("outbox".to_owned()));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_that_nobody_wants_holds_up_no_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far.treats(ACME, How::Dislikes("courses-seen"));
    world.put(ACME, &courses_seen(&world.near.issuer())).await;
    world.put(ACME, &catalogue_changed(1)).await;
    assert_eq!(world.near.deliver().await, 1);
    let sent = world.sent(ACME).await;
    let refused = sent.iter().find(|event| event.name == "courses-seen").expect("a row");
    assert_eq!(refused.last_error.as_deref(), Some("It refused the event (invalid_request): No thanks."));
    assert!(refused.next_at.is_some() && refused.delivered_at.is_none());
    world.wait(Duration::from_secs(6));
    world.put(ACME, &catalogue_changed(2)).await;
    assert_eq!(world.near.deliver().await, 1, "no pause for the tenant");
    world.far.treats(ACME, How::Takes);
    world.wait(Duration::from_secs(60));
    assert_eq!(world.near.deliver().await, 1);
    assert_eq!(world.far.effects(ACME).await, [1, 1, 1]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_is_told_of_another_company_s_people(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for issuer in ["https://acme.crewplanner.example".to_owned(), world.near.address("ac"), String::new()] {
        world.put(ACME, &courses_seen(&issuer)).await;
    }
    world.put(ACME, &catalogue_changed(1)).await;
    assert_eq!(world.near.deliver().await, 1, "they hold up no other");
    assert_eq!(world.far.calls_of(ACME), 1);
    let sent = world.sent(ACME).await;
    let strangers: Vec<_> = sent.iter().filter(|event| event.name == "courses-seen").collect();
    assert!(strangers.len() == 3 && strangers.iter().all(|event| event.given_up_at.is_some()), "{sent:?}");
    assert!(strangers[0].last_error.as_deref().is_some_and(|why| why.contains("another company")));
    // Whoever asks for it again gets the same answer.
    assert!(world.near.peer.send_again(ACME, &strangers[0].id).await.expect("it answers"));
    assert_eq!(world.near.deliver().await, 0);
    assert_eq!((world.far.calls_of(ACME), world.status(ACME).await.given_up), (1, 3));
    // The receiver's own people and ours are known.
    for issuer in [world.near.base.clone(), world.near.issuer()] {
        world.put(ACME, &courses_seen(&issuer)).await;
    }
    assert_eq!(world.near.deliver().await, 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_receiver_that_refuses_everything_gets_a_pause(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far.treats(ACME, How::Says(StatusCode::BAD_REQUEST, "<html>"));
    for version in 0..5 {
        world.put(ACME, &catalogue_changed(version)).await;
    }
    assert_eq!(world.near.deliver().await, 0);
    assert_eq!(world.far.calls_of(ACME), 3);
    let status = world.status(ACME).await;
    assert_eq!((status.waiting, status.next_at.is_some()), (5, true));
    assert_eq!(status.last_error.as_deref(), Some("It refused the event with the status 400."));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_without_a_receiver_are_given_up_with_that_reason(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.put(GONE, &catalogue_changed(1)).await;
    assert_eq!(world.near.deliver().await, 0);
    let status = world.status(GONE).await;
    assert_eq!((status.waiting, status.given_up), (0, 1));
    let reason = world.sent(GONE).await[0].last_error.clone().expect("a reason");
    assert!(reason.contains("connection is gone"), "{reason}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_receiver_delays_no_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let gate = Arc::new(Semaphore::new(0));
    world.far.treats("slow", How::Hangs(gate.clone()));
    let stop = CancellationToken::new();
    let (near, stopping) = (world.near.clone(), stop.clone());
    let running = tokio::spawn(async move {
        near.peer.run_outbox(&near, stopping).await;
    });
    world.put("slow", &catalogue_changed(1)).await;
    world.near.peer.wake();
    world.far.until(|calls| calls.iter().any(|call| call.tenant_id == "slow")).await;
    for version in 0..20 {
        world.put(ACME, &catalogue_changed(version)).await;
    }
    world.near.peer.wake();
    world.far.until(|calls| calls.iter().filter(|call| call.tenant_id == ACME).count() == 20).await;
    assert_eq!(world.far.effects("slow").await, [0; 0], "it still hangs");
    gate.add_permits(8);
    stop.cancel();
    running.await.expect("it stops by itself");
    world.wait(Duration::from_secs(60));
    world.near.deliver().await;
    assert_eq!(world.far.effects("slow").await, [1]);
    assert_eq!(world.far.effects(ACME).await, [1; 20]);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_dead_receivers_delay_no_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let dead: Vec<String> = (0..80).map(|n| format!("dead-{n}")).collect();
    for tenant in &dead {
        world.far.treats(tenant, How::Says(StatusCode::BAD_GATEWAY, ""));
        world.put(tenant, &catalogue_changed(1)).await;
    }
    world.near.deliver().await;
    world.wait(Duration::from_secs(3));
    world.put(ACME, &catalogue_changed(1)).await;
    assert_eq!(world.near.deliver().await, 1);
    world.wait(Duration::from_secs(10));
    world.put(ACME, &catalogue_changed(2)).await;
    world.far.calls.send_modify(Vec::clear);
    assert_eq!(world.near.deliver().await, 1);
    let calls = world.far.calls.borrow().clone();
    let place = calls.iter().position(|call| call.tenant_id == ACME).expect("its turn");
    assert!(calls.len() == 81 && place < 64, "number {place} of {}", calls.len());
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_tenant_that_makes_us_panic_stops_no_other(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let stop = CancellationToken::new();
    let (near, stopping) = (world.near.clone(), stop.clone());
    let running = tokio::spawn(async move {
        near.peer.run_outbox(&near, stopping).await;
    });
    for version in 1..4 {
        world.put(CURSED, &catalogue_changed(1)).await;
        world.put(ACME, &catalogue_changed(1)).await;
        world.near.peer.wake();
        world.far.until(|calls| calls.len() == version).await;
        world.wait(Duration::from_secs(11));
    }
    stop.cancel();
    running.await.expect("it stops by itself");
    assert_eq!(world.status(CURSED).await.waiting, 3);
}
