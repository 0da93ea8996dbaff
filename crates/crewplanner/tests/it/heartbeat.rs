//! What an open page does to a session, and a session to an open page. SQLite only: on a clock that stands still, a
//! database elsewhere would seem not to answer.

use std::time::Duration;

use testkit::Engine;

use crate::support::{JAN, Portal, SECRET};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn a_heartbeat_finds_out_that_the_session_has_run_out() {
    let portal = Portal::start(Engine::Sqlite).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    // A process that nobody tells anything: only the heartbeat is left.
    let router = portal.reopen(SECRET).await.expect("a process").router();
    let mut stream = jan.watch_at(&router).await;
    assert_eq!(stream.next().await.as_deref(), Some(": open\n\n"));
    tokio::time::pause();
    assert_eq!(stream.next().await.as_deref(), Some(": here\n\n"));
    jan.post("/sign-out", &[]).await.leads_to("/sign-in");
    assert!(stream.ends().await);
    tokio::time::resume();
    portal.stop_following().await;
}

#[tokio::test]
async fn an_open_page_keeps_no_session_alive() {
    let portal = Portal::start(Engine::Sqlite).await;
    portal.connect().await;
    let jan = portal.signed_in(JAN).await;
    portal.clock.advance(5 * DAY);
    assert_eq!(jan.watch(&portal).await.response.status(), 200);
    portal.clock.advance(3 * DAY);
    assert_eq!(jan.watch(&portal).await.response.status(), 401);
    assert_eq!(jan.get("/").await.status, 303);
    portal.stop_following().await;
}
