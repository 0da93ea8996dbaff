//! What people and MobieTrain hear while the database has no turn for them.

use testkit::{Page, Sqlite};

use crate::support::{JAN, Portal, catalogue_changed};

fn come_again(answer: &Page) {
    assert_eq!(answer.status, 503, "{}", answer.body);
    assert_eq!(answer.header("retry-after"), "10");
}

/// On one thread, whose clock stands still but for the wait for a turn; PostgreSQL's pool, whose databases are made on
/// several, says the same sentence in the tests of `db`.
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
    come_again(&page);
    assert!(page.body.contains("busy") && page.body.contains("<code>CP-"), "{}", page.body);
    come_again(&pushed);
    drop(held);
    drop(portal.push(&event).await.expect(202));
}
