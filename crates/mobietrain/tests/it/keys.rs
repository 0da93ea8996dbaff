//! The issuer's keys: fetched where the connection says, kept as long as allowed, and never waited for in vain.

use std::time::Duration;

use http::{Method, StatusCode};
use jwt_link::{SecurityEvent, SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite, Tab, Visitor};
use tokio_util::sync::CancellationToken;

use crate::pushed::{PATH as EVENTS, claims};
use crate::world::{APP, Published, REDEEM, World};

/// The issuer says that its keys are others now; `by` is one that still stands.
async fn keys_changed(world: &World, by: &SigningKey) -> StatusCode {
    let claims = claims(world, SecurityEvent::KeysChanged);
    let token = mint(&claims, TokenType::Event, by);
    let headers = [("content-type", "application/secevent+jwt")];
    world.browser().send(Method::POST, EVENTS, &headers, token.as_bytes()).await.status
}

async fn status(world: &World, key: &SigningKey) -> StatusCode {
    let link = mint(&world.claims(), TokenType::Link, key);
    world.redeem(&world.browser(), &link).await.status
}

fn answer(world: &World, change: impl Fn(&mut Published)) {
    change(&mut world.published.lock().expect("nobody panicked"));
}

const IN: StatusCode = StatusCode::SEE_OTHER;

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_kept_and_rotation_needs_no_pause(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    for _ in 0..5 {
        assert_eq!(status(world, &world.key).await, IN);
    }
    assert_eq!(world.asked(), 1);
    let next = SigningKey::ed25519_from_seed(&[43; 32]);
    world.publish(&[&world.key, &next]);
    world.advance(31);
    assert_eq!(status(world, &next).await, IN);
    assert_eq!(world.asked(), 2);
    // A revoked key stops working when the cache has run out.
    world.publish(&[&next]);
    world.advance(601);
    assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
    assert_eq!(status(world, &next).await, IN);
}

/// More names of issuers than are remembered, which cost whoever makes them up nothing.
#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_is_down_is_not_asked_more_often_because_others_are_looked_for(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    answer(world, |published| published.status = 503);
    assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
    let key_sets = &world.app.peer.key_sets;
    let look_around = |from: u32| {
        for number in from..from + 10_001 {
            assert!(key_sets.last_look(&format!("https://{number}.example")).is_none());
        }
    };
    look_around(0);
    assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(world.asked(), 1);
    world.advance(5);
    look_around(20_000);
    assert!(key_sets.last_look(&world.issuer()).is_none(), "and forgotten when that is over");
    assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(world.asked(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unknown_key_ids_do_not_make_us_knock(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    assert_eq!(status(world, &world.key).await, IN);
    world.advance(31);
    for _ in 0..20 {
        assert_eq!(status(world, &stranger).await, StatusCode::BAD_REQUEST);
    }
    assert_eq!(world.asked(), 2);
    world.advance(31);
    assert_eq!(status(world, &stranger).await, StatusCode::BAD_REQUEST);
    assert_eq!(world.asked(), 3);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_crowd_shares_one_flight(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let tries: Vec<_> = (0..32)
        .map(|_| {
            let (browser, issuer) = (world.browser(), world.issuer());
            let form = format!("jwt={}", world.link(&world.claims()));
            tokio::spawn(async move { browser.post_from(&issuer, crate::world::REDEEM, &form).await.status })
        })
        .collect();
    for answer in tries {
        assert_eq!(answer.await.expect("no panic"), IN);
    }
    assert_eq!(world.asked(), 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn known_keys_serve_for_a_day_while_the_issuer_is_down(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    assert_eq!(status(world, &world.key).await, IN);
    answer(world, |published| published.status = 500);
    world.advance(3600);
    for _ in 0..5 {
        assert_eq!(status(world, &world.key).await, IN);
    }
    assert_eq!(world.asked(), 2);
    world.advance(24 * 3600);
    assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
    answer(world, |published| published.status = 200);
    world.advance(31);
    assert_eq!(status(world, &world.key).await, IN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_issuer_that_cannot_be_asked_is_503_and_nothing_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let good = world.published.lock().expect("nobody panicked").body.clone();
    let large = format!("{{\"keys\":[],\"x\":\"{}\"}}", "x".repeat(70_000));
    for (code, body) in
        [(500, good.as_str()), (302, &good), (404, &good), (200, "<html>"), (200, "[]"), (200, &large)]
    {
        world.advance(5);
        answer(world, |published| {
            published.status = code;
            published.body = body.to_owned();
        });
        let link = world.link(&world.claims());
        let answer = world.redeem(&world.browser(), &link).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{code}");
        assert!(answer.headers.contains_key("retry-after") && answer.support_code().is_some());
    }
    // Who tries again in a moment is in.
    world.advance(5);
    answer(world, |published| {
        published.status = 200;
        published.body = good.clone();
    });
    assert_eq!(status(world, &world.key).await, IN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_issuer_of_whom_nothing_is_known_is_asked_once_in_5_s(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    answer(world, |published| published.status = 500);
    for asked in 1..=2 {
        let tries: Vec<_> = (0..32)
            .map(|_| {
                let (browser, issuer) = (world.browser(), world.issuer());
                let form = format!("jwt={}", world.link(&world.claims()));
                tokio::spawn(
                    async move { browser.post_from(&issuer, crate::world::REDEEM, &form).await.status },
                )
            })
            .collect();
        for answer in tries {
            assert_eq!(answer.await.expect("no panic"), StatusCode::SERVICE_UNAVAILABLE);
        }
        world.advance(4);
        assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(world.asked(), asked);
        world.advance(1);
    }
    answer(world, |published| published.status = 200);
    assert_eq!(status(world, &world.key).await, IN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_id_that_is_used_again_is_worth_a_fetch(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut old = serde_json::json!(SigningKey::ed25519_from_seed(&[43; 32]).public_jwk());
    old["kid"] = world.key.key_id().into();
    answer(world, |published| published.body = serde_json::json!({ "keys": [old] }).to_string());
    assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
    world.publish(&[&world.key]);
    for _ in 0..20 {
        assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
    }
    assert_eq!(world.asked(), 1, "forged signatures do not make us knock");
    world.advance(30);
    assert_eq!(status(world, &world.key).await, IN);
    assert_eq!(world.asked(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_key_stops_within_10_minutes_whatever_max_age_says(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    answer(world, |published| published.cache_control = "max-age=86400");
    assert_eq!(status(world, &world.key).await, IN);
    world.publish(&[]);
    world.advance(600);
    assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_says_why_a_key_that_is_there_is_not_used(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut jwk = serde_json::json!(world.key.public_jwk());
    jwk["use"] = "enc".into();
    answer(world, |published| published.body = serde_json::json!({ "keys": [jwk] }).to_string());
    assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
    let reasons = world.texts("SELECT reason FROM sign_ons WHERE outcome = 'unknown_key'").await;
    assert!(reasons[0].ends_with("is there, but it is for encryption (use: enc)."), "{reasons:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_that_come_compressed_are_refused_in_words(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    answer(world, |published| published.content_encoding = "gzip");
    assert_eq!(status(world, &world.key).await, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(world.published.lock().expect("nobody panicked").accepted_encoding, "identity");
    let reasons = world.texts("SELECT reason FROM sign_ons WHERE outcome = 'issuer_unreachable'").await;
    assert!(reasons[0].contains("compressed (Content-Encoding: gzip)"), "{reasons:?}");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_key_stops_as_soon_as_it_is_told(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let next = SigningKey::ed25519_from_seed(&[43; 32]);
    world.publish(&[&world.key, &next]);
    assert_eq!(status(world, &world.key).await, IN);
    world.advance(60);
    world.publish(&[&next]);
    assert_eq!(status(world, &world.key).await, IN, "nobody has said anything");
    assert_eq!(keys_changed(world, &next).await, StatusCode::ACCEPTED);
    assert_eq!(world.asked(), 1, "nobody is asked before there is something to check");
    assert_eq!(status(world, &world.key).await, StatusCode::BAD_REQUEST);
    assert_eq!(status(world, &next).await, IN);
    assert_eq!(world.asked(), 2);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn being_told_of_other_keys_all_day_makes_us_knock_once_in_half_a_minute_and_trust_nobody(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    let (thief, stranger) = (&world.key, SigningKey::ed25519_from_seed(&[44; 32]));
    assert_eq!(status(world, thief).await, IN);
    for asked in 1..=3 {
        for _ in 0..10 {
            assert_eq!(keys_changed(world, thief).await, StatusCode::ACCEPTED);
            assert_eq!(keys_changed(world, &stranger).await, StatusCode::BAD_REQUEST);
            assert_eq!(status(world, thief).await, IN);
            assert_eq!(status(world, &stranger).await, StatusCode::BAD_REQUEST);
        }
        assert_eq!(world.asked(), asked);
        world.advance(30);
    }
    // An issuer that is down just then keeps nobody out: its keys are those that were published last.
    answer(world, |published| published.status = 500);
    assert_eq!(keys_changed(world, thief).await, StatusCode::ACCEPTED);
    assert_eq!(status(world, thief).await, IN);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_processes_look_again_too(#[values(Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let next = SigningKey::ed25519_from_seed(&[43; 32]);
    world.publish(&[&world.key, &next]);
    let settings = world.app.settings.clone();
    let other = mobietrain::App::open(settings, world.now.clone(), world.rng.clone()).await.expect("opens");
    let link = world.link(&world.claims());
    let there = Tab::new(Visitor::before(other.router(), ([192, 0, 2, 9], 4000).into()), APP);
    there.post_from(&world.issuer(), REDEEM, &format!("jwt={link}")).await.leads_to("/");
    let stop = CancellationToken::new();
    let jobs = tokio::spawn({
        let (other, stop) = (other.clone(), stop.clone());
        async move { other.run_jobs(stop).await }
    });
    world.advance(60);
    world.publish(&[&next]);
    // Until it listens and the notice is there, the old key is good enough over there.
    let refused = async {
        loop {
            assert_eq!(keys_changed(world, &next).await, StatusCode::ACCEPTED);
            let form = format!("jwt={}", world.link(&world.claims()));
            if there.post_from(&world.issuer(), REDEEM, &form).await.status == StatusCode::BAD_REQUEST {
                break;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(30), refused).await.expect("it hears of it");
    stop.cancel();
    jobs.await.expect("the jobs end");
}
