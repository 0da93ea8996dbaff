//! What people and MobieTrain hear while the database has no turn for them.

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::support::{JAN, Portal, catalogue_changed};

fn come_again(answer: &Page) {
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert_eq!(answer.header("retry-after"), "10");
}

/// On one thread, whose clock stands still but for the wait for a turn.
#[rstest]
#[tokio::test]
async fn a_busy_database_is_worth_another_try(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    portal.event(catalogue_changed()).await.expect(202); // the keys are known from here on
    portal.stop_following().await;
    let event = portal.signed(catalogue_changed());
    let mut held = Vec::new();
    // All turns there are: SQLite has one writer, a pool 16 connections.
    for _ in 0..if matches!(engine, Sqlite) { 1 } else { 16 } {
        held.push(portal.app.db.write().await.expect("a turn"));
    }
    tokio::time::pause();
    let (page, pushed) =
        (portal.browser().sign_in(JAN, crate::support::PASSWORD).await, portal.push(&event).await);
    tokio::time::resume();
    come_again(&page);
    assert!(page.body.contains("busy") && page.body.contains("<code>CP-"), "{}", page.body);
    come_again(&pushed);
    drop(held);
    portal.push(&event).await.expect(202);
}
