//! Imports that take longer than a request: at which replica somebody looks, and what goes first.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::imports::{FILE, crew, dry_run};
use crate::support::{Browser, JAN, Portal, SOFIE};

/// Only there: SQLite is one process.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_replica_knows_how_far_an_import_is(#[values(Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let elsewhere = portal.signed_in_at(&portal.second().await, SOFIE).await;
    let new: String = (1..=100).map(|n| format!("{n},active,P{n},p{n}@x.example\n")).collect();
    let rows = format!("number,status,name,email\n{new}10544,inactive,Jan Peeters,{JAN}\n");
    let at = dry_run(&sofie, rows, &[]).await;
    // Somebody else holds Jan, who is the last one.
    let mut held = portal.app.db.write().await.expect("a turn");
    let hold = "UPDATE employees SET id = id WHERE client_id = $1 AND id = $2";
    held.query(hold).bind(&portal.acme.id).bind(&portal.jan).execute().await.expect("held");
    sofie.post(&at, &[]).await.leads_to(&at);
    for browser in [&elsewhere, &sofie] {
        until_it_says(browser, &at, "100 of 101").await.assert_has("The file is being imported");
    }
    assert_eq!(crew(portal).await.len(), 2, "of its transaction nobody sees anything");
    held.commit().await.expect("let go");
    until_it_says(&elsewhere, &at, "The file was imported").await;
    assert_eq!(crew(portal).await.len(), 102);
}

async fn until_it_says(browser: &Browser, at: &str, said: &str) -> Page {
    let asking = async {
        loop {
            let page = browser.get(at).await.expect(200);
            if page.text().contains(said) {
                return page;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), asking).await.expect(said)
}

/// What is held against many people waits until there is a turn, and is not claimed before.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_waits_for_its_turn_among_heavy_work(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, FILE, &[]).await;
    let mut others = Vec::new();
    for tenant in ["one", "two"] {
        let (begun, has_begun) = tokio::sync::oneshot::channel();
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let heavy = portal.app.heavy.clone();
        tokio::spawn(async move {
            let work = async {
                begun.send(()).ok();
                ended.await.ok();
            };
            heavy.run(tenant, work).await.expect("a turn")
        });
        has_begun.await.expect("it begins");
        others.push(end);
    }
    sofie.post(&at, &[]).await.leads_to(&at);
    sofie.get(&at).await.assert_has("Nothing is done yet");
    assert_eq!(crew(portal).await.len(), 2);
    drop(others);
    until_it_says(&sofie, &at, "The file was imported").await;
    assert_eq!(crew(portal).await.len(), 3);
}
