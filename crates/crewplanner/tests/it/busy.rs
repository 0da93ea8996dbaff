//! What people and MobieTrain hear while the database has no turn for them.

use std::time::Duration;

use serde_json::Value;
use testkit::{Page, Postgres, Sqlite, lock_tables};

use crate::support::{JAN, Portal, catalogue_changed};

fn come_again(answer: &Page) {
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert_eq!(answer.header("retry-after"), "10");
}

/// With the code under which the log has it.
fn a_page_says_so(page: &Page) {
    come_again(page);
    assert!(page.body.contains("busy") && page.body.contains("<code>CP-"), "{}", page.body);
}

/// In the words of RFC 8935 §2.3.
fn told_in_json(answer: &Page) {
    let error: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(
        (answer.header("content-type"), &error["err"]),
        ("application/json", &"temporarily_unavailable".into())
    );
}

/// On one thread, whose clock stands still but for the wait for a turn; PostgreSQL's pool, whose databases are made on
/// several, is locked below.
#[tokio::test]
async fn a_busy_database_is_worth_another_try() {
    let portal = &Portal::start(Sqlite).await;
    portal.connect().await;
    drop(portal.event(catalogue_changed()).await.expect(202)); // the keys are known from here on
    portal.stop_following().await;
    let event = portal.signed(catalogue_changed());
    let held = portal.app.db.write().await.expect("the only turn");
    tokio::time::pause();
    let (page, pushed) =
        (portal.browser().sign_in(JAN, crate::support::PASSWORD).await, portal.push(&event).await);
    tokio::time::resume();
    a_page_says_so(&page);
    come_again(&pushed);
    told_in_json(&pushed);
    drop(held);
    drop(portal.push(&event).await.expect(202));
}

/// An import of a hundred thousand people is one transaction of half a minute.
#[tokio::test]
async fn whoever_only_reads_does_not_wait_for_somebody_who_writes_for_long() {
    let portal = &Portal::start(Sqlite).await;
    portal.stop_following().await;
    let jan = portal.signed_in(JAN).await;
    portal.clock.advance(Duration::from_secs(120)); // time to write down that he is still there
    let held = portal.app.db.write().await.expect("the only turn");
    tokio::time::pause();
    let page = jan.get("/profile").await;
    tokio::time::resume();
    assert_eq!(page.status, 200, "{}", page.body);
    drop(held);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn so_is_a_busy_postgresql() {
    let portal = &Portal::start(Postgres).await;
    portal.connect().await;
    drop(portal.event(catalogue_changed()).await.expect(202));
    portal.stop_following().await;
    let event = portal.signed(catalogue_changed());
    for table in
        ["LOCK TABLE received_events IN ACCESS EXCLUSIVE MODE", "LOCK TABLE clients IN ACCESS EXCLUSIVE MODE"]
    {
        let held = lock_tables(&portal.app.db, table).await;
        let pushed = portal.push(&event).await;
        come_again(&pushed);
        told_in_json(&pushed);
        drop(held);
    }
    let held =
        lock_tables(&portal.app.db, "LOCK TABLE login_sessions, employees IN ACCESS EXCLUSIVE MODE").await;
    a_page_says_so(&portal.browser().sign_in(JAN, crate::support::PASSWORD).await);
    drop(held);
    drop(portal.push(&event).await.expect(202));
}
