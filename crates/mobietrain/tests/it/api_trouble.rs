//! What CrewPlanner's server reads when there is trouble: JSON, never a page; what people read then; and who is not
//! listened to.

use db::Write;
use http::{Method, StatusCode};
use jwt_link::{Claims, SecurityEvent, SigningKey, TokenType, mint};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite, Tab, Visitor, lock_tables};

use crate::courses::{course, learner};
use crate::desk::{Desk, HANNE, PASSWORD};
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

/// Somebody who taps, somebody whose first look at their courses is written down, and somebody who signs in to the CMS.
struct People {
    link: String,
    tapping: Tab,
    looking: Tab,
    staff: Desk,
}

impl People {
    async fn of(world: &World) -> Self {
        course(world, &world.account, "drinks", "everyone", "{}").await;
        let staff = Desk::content_admin(world).await;
        let (looking, tapping) = (learner(world, |_| {}).await, world.browser());
        Self { link: world.link(&world.claims()), tapping, looking, staff }
    }

    /// What each of them reads.
    async fn ask(&self, world: &World) -> [Page; 3] {
        let tapped = world.redeem(&self.tapping, &self.link).await;
        [tapped, self.looking.get("/").await, self.staff.sign_in(HANNE, PASSWORD).await]
    }

    /// While somebody holds what they need, a page that says so, when to come again, and under which code the log has it.
    async fn are_told_to_come_again(&self, world: &World) {
        for page in self.ask(world).await {
            assert_eq!((page.status.as_u16(), page.header("retry-after")), (503, "10"), "{}", page.url);
            assert_eq!(page.header("content-type"), "text/html; charset=utf-8", "{}", page.url);
            assert!(page.has("busy") && page.support_code().is_some(), "{}: {}", page.url, page.body);
        }
    }

    /// Nothing was used up.
    async fn are_served(&self, world: &World) {
        let [tapped, looked, signed_in] = self.ask(world).await;
        assert_eq!([tapped, looked, signed_in].map(|page| page.status.as_u16()), [303, 200, 303]);
    }
}

#[tokio::test]
async fn people_read_that_a_busy_sqlite_is_worth_another_try() {
    let world = &World::start(Sqlite).await;
    let people = People::of(world).await;
    let held = world.app.db.write().await.expect("the only turn");
    tokio::time::pause();
    people.are_told_to_come_again(world).await;
    tokio::time::resume();
    drop(held);
    people.are_served(world).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn people_read_that_a_busy_postgresql_is_worth_another_try() {
    let world = &World::start(Postgres).await;
    let people = People::of(world).await;
    let lock = "LOCK TABLE learners, sessions, login_sessions IN ACCESS EXCLUSIVE MODE";
    let held = lock_tables(&world.app.db, lock).await;
    people.are_told_to_come_again(world).await;
    drop(held);
    people.are_served(world).await;
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
