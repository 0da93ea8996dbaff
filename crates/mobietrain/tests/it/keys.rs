//! The issuer's keys: fetched where the connection says, kept as long as allowed, and never waited for in vain.

use http::StatusCode;
use jwt_link::{SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{Published, World};

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
        answer(world, |published| {
            published.status = code;
            published.body = body.to_owned();
        });
        let link = world.link(&world.claims());
        let answer = world.redeem(&world.browser(), &link).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{code}");
        assert!(answer.headers.contains_key("retry-after") && answer.support_code().is_some());
    }
    // Who tries again at once is not kept waiting for a clock.
    answer(world, |published| {
        published.status = 200;
        published.body = good.clone();
    });
    assert_eq!(status(world, &world.key).await, IN);
}
