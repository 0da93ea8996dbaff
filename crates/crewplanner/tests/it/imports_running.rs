//! Imports that take longer than a request: at which replica somebody looks, and what goes first.

use std::time::Duration;

use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite};
use tokio::sync::oneshot::{self, Sender};

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

/// One process knows it without being told. Whoever looks at the people between two looks at the page, at both of which the import goes
/// on, finds those who were there before.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_page_says_how_far_it_is_and_nobody_sees_half_of_it(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let new: String = (1..=1000).map(|n| format!("{n},P{n},p{n}@x.example\n")).collect();
    let at = dry_run(&sofie, format!("number,name,email\n{new}"), &[]).await;
    let looking = async {
        loop {
            let before = progress(&sofie.get(&at).await.expect(200));
            let people = crew_size(portal).await;
            let after = progress(&sofie.get(&at).await.expect(200));
            if before.is_some_and(|done| done > 0) && after.is_some_and(|done| done < 1000) {
                return people;
            }
        }
    };
    let looking = tokio::time::timeout(Duration::from_secs(60), looking);
    let (answer, people) = tokio::join!(sofie.post(&at, &[]), looking);
    answer.leads_to(&at);
    assert_eq!(people.expect("it was seen on its way"), 2);
    until_it_says(&sofie, &at, "The file was imported").await;
    assert_eq!(crew_size(portal).await, 1002);
}

/// How many people are done, while it goes on.
fn progress(page: &Page) -> Option<usize> {
    page.body.split("<progress value=\"").nth(1)?.split('"').next()?.parse().ok()
}

async fn crew_size(portal: &Portal) -> i64 {
    portal.count("SELECT COUNT(*) FROM employees WHERE deleted_at IS NULL").await
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

/// What is held against many people waits until there is a turn, and is not claimed before; whoever has said yes is told that it
/// has begun, and not that nothing is done.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_waits_for_its_turn_among_heavy_work(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, FILE, &[]).await;
    let others = [occupied(portal, "one").await, occupied(portal, "two").await];
    let meanwhile = async {
        until_in_line(portal, 1).await;
        sofie.get(&at).await.assert_has("Nothing is done yet");
        assert_eq!(crew(portal).await.len(), 2);
        drop(others);
    };
    let (answer, ()) = tokio::join!(sofie.post(&at, &[]), meanwhile);
    answer.leads_to(&at);
    until_it_says(&sofie, &at, "The file was imported").await;
    assert_eq!(crew(portal).await.len(), 3);
}

/// Whoever says yes while the company has too much under way is not sent back to the page as if it had begun.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_import_without_a_turn_is_refused_in_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    let sofie = portal.signed_in(SOFIE).await;
    let at = dry_run(&sofie, FILE, &[]).await;
    let first = occupied(portal, &portal.acme.id).await;
    let mut waiting = Vec::new();
    while portal.app.heavy.in_line(&portal.acme.id) < 8 {
        let (heavy, tenant) = (portal.app.heavy.clone(), portal.acme.id.to_string());
        waiting.push(tokio::spawn(async move { heavy.run(&tenant, async {}).await }));
        until_in_line(portal, 1 + waiting.len()).await;
    }
    let refused = sofie.post(&at, &[]).await.expect(503);
    assert!(!refused.header("retry-after").is_empty());
    sofie.get(&at).await.assert_has("Nothing is done yet");
    drop(first);
    for waits in waiting {
        waits.await.expect("no panic").expect("a turn");
    }
    sofie.post(&at, &[]).await.leads_to(&at);
    until_it_says(&sofie, &at, "The file was imported").await;
}

/// Heavy work of this tenant that has begun and ends when the value goes.
async fn occupied(portal: &Portal, tenant: &str) -> Sender<()> {
    let (begun, has_begun) = oneshot::channel();
    let (end, ended) = oneshot::channel::<()>();
    let (heavy, tenant) = (portal.app.heavy.clone(), tenant.to_owned());
    let work = async move {
        begun.send(()).expect("somebody waits");
        ended.await.ok();
    };
    tokio::spawn(async move { heavy.run(&tenant, work).await.expect("a turn") });
    has_begun.await.expect("it begins");
    end
}

/// Until so much heavy work of the company is under way or waits.
async fn until_in_line(portal: &Portal, count: usize) {
    let waiting = async {
        while portal.app.heavy.in_line(&portal.acme.id) < count {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("it waits for its turn");
}
