//! A roster that loses many at once, and people whom somebody has deleted here.

use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Postgres, Sqlite};

use crate::desk::{Desk, links, target};
use crate::rosters::{LEFT, connection, person};
use crate::world::World;

const CONNECTION: &str = "/accounts/acme-events/connection";
const HELD: &str = "SELECT COUNT(*) FROM roster_missing";

fn people(numbers: std::ops::Range<u32>) -> Vec<Value> {
    numbers.map(|number| person(&format!("p{number:03}"), &format!("Person {number}"))).collect()
}

/// What the page would send that says yes or no.
async fn said<'a>(desk: &Desk, left: &'a str) -> [(&'a str, String); 3] {
    let page = connection(desk).await;
    let fingerprint = page.hidden("people").expect("it is held");
    [("people", fingerprint), ("left", left.to_owned()), ("sure", "1".to_owned())]
}

async fn say(desk: &Desk, said: &[(&str, String); 3]) -> testkit::Page {
    let said: Vec<(&str, &str)> = said.iter().map(|(name, value)| (*name, value.as_str())).collect();
    desk.post(&format!("{CONNECTION}/roster"), &said).await
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_who_are_missing_at_once_wait_for_somebody(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    world.tells("\"1\"", people(0..70));
    world.asks().await;
    world.advance(60);
    // Seven of seventy are one in ten.
    world.tells("\"2\"", people(7..70));
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (7, 0));
    world.advance(60);
    world.tells("\"3\"", people(14..70));
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (7, 7));
    let page = connection(desk).await;
    page.assert_has("7 people are missing in the roster").assert_has("Person 13").assert_has_not("Person 14");
    let stale = said(desk, "true").await;
    // One more is missing: what was said of the others does not count.
    world.advance(60);
    world.tells("\"4\"", people(15..70));
    world.asks().await;
    assert_eq!(world.count(HELD).await, 8);
    let refused = say(desk, &stale).await.expect(422);
    refused.assert_has("These are no longer the people who are missing");
    // Somebody signs on meanwhile, and has not left.
    let mut claims = world.claims();
    claims.sub = "p014".to_owned();
    world.redeem(&world.browser(), &world.link(&claims)).await.leads_to("/");
    let now = said(desk, "true").await;
    let unsure = [("people", now[0].1.as_str()), ("left", "true")];
    let again = desk.post(&format!("{CONNECTION}/roster"), &unsure).await.expect(422);
    again.assert_has("8 people are missing");
    assert_eq!(target(&say(desk, &now).await), CONNECTION);
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (14, 0));
    assert_eq!(
        world.count("SELECT COUNT(*) FROM learners WHERE identity = 'crewplanner/acme/p014' AND left_at IS NOT NULL").await,
        0
    );
    desk.get("/accounts/acme-events/audit").await.assert_has("Many people marked as left");
    // Said twice it does not count twice.
    assert_eq!(say(desk, &now).await.status, 422);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_says_no_is_asked_again_only_about_others(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    world.tells("\"1\"", people(0..20));
    world.asks().await;
    world.advance(60);
    world.tells("\"2\"", Vec::new());
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (0, 20), "nobody works there any more");
    let no = said(desk, "false").await;
    assert_eq!(target(&say(desk, &no).await), CONNECTION);
    for etag in ["\"3\"", "\"4\""] {
        world.tells(etag, Vec::new());
        world.asks().await;
        assert_eq!((world.count(LEFT).await, world.count(HELD).await), (0, 0));
    }
    world.tells("\"5\"", people(0..10));
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (0, 10));
    // They are told of again before anybody has said anything.
    world.tells("\"6\"", people(0..20));
    world.asks().await;
    assert_eq!((world.count(LEFT).await, world.count(HELD).await), (0, 0));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_was_deleted_here_comes_back_only_by_themselves(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let desk = &Desk::content_admin(world).await;
    let jan = || vec![person(&world.claims().sub, "Jan")];
    world.tells("\"1\"", jan());
    world.asks().await;
    let delete = async || {
        let list = desk.page("/accounts/acme-events/learners?q=jan").await;
        let at = links(&list, "/accounts/acme-events/learners/0").remove(0);
        desk.get(&format!("{at}/delete")).await.expect(200).assert_has("does not bring them back");
        desk.post(&format!("{at}/delete"), &[("sure", "1")]).await
    };
    assert_eq!(delete().await.status, 303);
    world.advance(60);
    world.tells("\"2\"", jan());
    world.asks().await;
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM kept_out").await, 1);
    world.redeem(&world.browser(), &world.link(&world.claims())).await.leads_to("/");
    assert_eq!(world.count("SELECT COUNT(*) FROM learners").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM kept_out").await, 0);
    // Deleted once more, and not told of any more: nothing of him stays.
    assert_eq!(delete().await.status, 303);
    world.advance(60);
    world.tells("\"3\"", Vec::new());
    world.asks().await;
    assert_eq!(world.count("SELECT COUNT(*) FROM kept_out").await, 0);
}
