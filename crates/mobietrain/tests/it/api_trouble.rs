//! What CrewPlanner's server reads when there is trouble: JSON, never a page; and who is not listened to.

use db::Write;
use http::{Method, StatusCode};
use jwt_link::{Claims, SecurityEvent, SigningKey, TokenType, mint};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab, Visitor, lock_tables};

use crate::pushed;
use crate::world::{APP, World};

const CALLS: [&str; 2] = ["/api/v1/new-courses", "/api/v1/connection-check"];
const EVENTS: &str = "/api/v1/events/crewplanner/acme-events";
const ACME: &[u8] = br#"{"account_login_slug":"acme-events"}"#;

async fn call(world: &World, from: [u8; 4], path: &str, key: &SigningKey) -> Page {
    let claims = Claims { aud: format!("{APP}{path}"), ..world.claims() };
    let bearer = format!("Bearer {}", mint(&claims, TokenType::Api, key));
    let caller = Tab::new(Visitor::before(world.router.clone(), (from, 4000).into()), APP);
    caller.send(Method::POST, path, &[("authorization", bearer.as_str())], ACME).await
}

/// The code in an answer of this status, in words that end with a full stop.
fn told(answer: &Page, status: u16, [code, words]: [&str; 2]) -> String {
    assert_eq!(answer.status, status, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/json");
    let error: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert!(error[words].as_str().is_some_and(|text| text.ends_with('.')), "{error}");
    error[code].as_str().expect("a code").to_owned()
}

const CALL: [&str; 2] = ["result", "reason"];
const EVENT: [&str; 2] = ["err", "description"];

/// While somebody holds what everything else needs.
async fn all_say_come_again(world: &World, held: Write) {
    for path in CALLS {
        let answer = call(world, [192, 0, 2, 1], path, &world.key).await;
        assert_eq!(told(&answer, 503, CALL), "temporarily_unavailable", "{path}");
        assert_eq!(answer.header("retry-after"), "10");
    }
    let event = pushed::claims(world, pushed::revoked(world, world.seconds()));
    let answer = pushed::push(world, &event).await;
    assert_eq!(told(&answer, 503, EVENT), "temporarily_unavailable");
    assert_eq!(answer.header("retry-after"), "10");
    drop(held);
}

async fn all_is_well(world: &World) {
    for path in CALLS {
        drop(call(world, [192, 0, 2, 1], path, &world.key).await.expect(200));
    }
    let event: SecurityEvent = pushed::revoked(world, world.seconds());
    drop(pushed::push(world, &pushed::claims(world, event)).await.expect(202));
}

/// On one thread, whose clock stands still but for the wait for a turn.
#[tokio::test]
async fn a_busy_sqlite_is_told_in_json() {
    let world = &World::start(Sqlite).await;
    all_is_well(world).await; // the keys are known from here on
    let held = world.app.db.write().await.expect("the only turn");
    tokio::time::pause();
    all_say_come_again(world, held).await;
    tokio::time::resume();
    all_is_well(world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_busy_postgresql_is_told_in_json() {
    let world = &World::start(Postgres).await;
    all_is_well(world).await;
    let lock = "LOCK TABLE accounts, used_assertions, received_events IN ACCESS EXCLUSIVE MODE";
    let held = lock_tables(&world.app.db, lock).await;
    all_say_come_again(world, held).await;
    all_is_well(world).await;
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_understood_is_told_in_json(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let caller = world.browser();
    for path in CALLS {
        let answer = caller.send(Method::POST, path, &[], &[b'a'; 70_000]).await;
        assert_eq!(told(&answer, 413, CALL), "invalid_request");
        assert_eq!(told(&caller.get(path).await, 405, CALL), "invalid_request");
    }
    assert_eq!(told(&caller.get(EVENTS).await, 405, EVENT), "invalid_request");
    assert_eq!(told(&caller.get("/api/v1/nothing").await, 404, CALL), "invalid_request");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_unsigned_calls_keeps_out_whoever_sends_it_and_nobody_else(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (flooder, planner, stranger) =
        ([198, 51, 100, 1], [192, 0, 2, 1], SigningKey::ed25519_from_seed(&[9; 32]));
    let mut refused = 0;
    let kept_out = loop {
        let answer = call(world, flooder, CALLS[refused % 2], &stranger).await;
        if answer.status != StatusCode::BAD_REQUEST {
            break answer;
        }
        refused += 1;
    };
    assert_eq!(refused, 1000);
    assert_eq!(told(&kept_out, 429, CALL), "too_many_requests");
    assert_eq!(kept_out.header("retry-after"), "1");
    // Nor is it listened to where events are pushed, and signing well helps nobody there now.
    let flood = Tab::new(Visitor::before(world.router.clone(), (flooder, 4000).into()), APP);
    assert_eq!(told(&flood.send(Method::POST, EVENTS, &[], b"a").await, 429, EVENT), "too_many_requests");
    assert_eq!(call(world, flooder, CALLS[0], &world.key).await.status, StatusCode::TOO_MANY_REQUESTS);
    for path in CALLS {
        drop(call(world, planner, path, &world.key).await.expect(200));
    }
    world.advance(1);
    for _ in 0..60 {
        drop(call(world, flooder, CALLS[0], &world.key).await.expect(200)); // signed well, it is not counted
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM sign_ons").await, 0);
}
