use rstest::rstest;
use std::time::Duration;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{JAN, Portal};

const MINUTE: Duration = Duration::from_secs(60);

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_waiting_integration_is_checked_every_ten_minutes_until_it_connects(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let portal = &Portal::start(engine).await;
    portal.mobietrain.answers(409, r#"{"result":"not_connected"}"#);
    portal.save("acme-events").await;
    portal.clock.advance(9 * MINUTE);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.mobietrain.calls().len(), 1, "too early");
    portal.clock.advance(MINUTE);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.mobietrain.calls().len(), 2);
    portal.mobietrain.connect();
    portal.clock.advance(10 * MINUTE);
    // Two replicas at once: one of them checks.
    let (one, two) = tokio::join!(portal.app.tick(), portal.app.tick());
    one.and(two).expect("the jobs");
    assert_eq!(portal.mobietrain.calls().len(), 3);
    assert!(portal.signed_in(JAN).await.get("/").await.body.contains("/integrations/mobietrain/launch"));
    portal.clock.advance(10 * MINUTE);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.mobietrain.calls().len(), 3, "nothing to wait for any more");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disabled_integration_is_left_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.save("acme-events").await;
    portal.app.disable_integration(&portal.acme, &crewplanner::Actor::CommandLine).await.expect("a change");
    portal.mobietrain.connect();
    portal.clock.advance(10 * MINUTE);
    portal.app.tick().await.expect("the jobs");
    assert_eq!(portal.mobietrain.calls().len(), 1);
    assert_eq!(portal.app.check_connection(&portal.acme, None).await.expect("no check"), None);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sessions_that_have_run_out_are_removed(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let jan = portal.signed_in(JAN).await;
    portal.app.tick().await.expect("the jobs");
    assert_eq!(jan.get("/").await.status, 200);
    portal.clock.advance(Duration::from_secs(8 * 24 * 3600));
    portal.app.tick().await.expect("the jobs");
    let mut read = portal.app.db.read().await.expect("a connection");
    let left: i64 = read.query("SELECT COUNT(*) FROM login_sessions").one().await.expect("a count");
    assert_eq!(left, 0);
}
