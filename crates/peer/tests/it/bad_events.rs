//! What an event gets that is not one: the error of RFC 8935, no change, one log line.

use std::time::Duration;

use axum::body::to_bytes;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::{EventClaims, SigningKey, TokenType, mint};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Log, Postgres, Sqlite};
use web::ClientAddress;

use crate::inbox::{claims, headers, signed};
use crate::world::{ACME, World};

const JTI: &str = "0123456789abcdef";

async fn error(answer: Response) -> String {
    assert_eq!(answer.status(), StatusCode::BAD_REQUEST);
    assert_eq!(answer.headers()[header::CONTENT_TYPE], "application/json");
    assert_eq!(answer.headers()[header::CONTENT_LANGUAGE], "en");
    assert!(answer.headers().contains_key(header::DATE));
    let body = to_bytes(answer.into_body(), 9999).await.expect("a body");
    let error: Value = serde_json::from_slice(&body).expect("JSON");
    assert!(error["description"].as_str().is_some_and(|text| text.ends_with('.')), "{error}");
    error["err"].as_str().expect("an error code").to_owned()
}

/// Pushes it, and proves that it changed nothing and made one line, or none after another of its kind.
async fn refused(world: &World, headers: &HeaderMap, body: &[u8]) -> String {
    let log = Log::of_this_thread();
    let answer = world.far.answer(ACME, headers, body).await;
    let log = log.end();
    let lines: Vec<_> = log.lines().filter(|line| line.contains("An event for acme was refused")).collect();
    assert!(lines.len() <= 1 && lines.len() == log.lines().count(), "{log}");
    let start = body.get(..20).and_then(|start| str::from_utf8(start).ok());
    assert!(start.is_none_or(|start| !log.contains(start)), "no token in the log");
    let mut read = world.far.db.read().await.expect("a connection");
    assert_eq!(world.far.peer.received(&mut read, ACME, 9).await.expect("rows"), []);
    error(answer).await
}

async fn refused_with(world: &World, change: impl FnOnce(&mut EventClaims)) -> String {
    let mut claims = claims(world, JTI);
    change(&mut claims);
    refused(world, &headers(), signed(world, &claims).await.as_bytes()).await
}

async fn far_skew(world: &World) -> Option<i64> {
    let mut read = world.far.db.read().await.expect("a connection");
    let status = world.far.peer.status(&mut read, ACME).await.expect("a status");
    status.clock_skew.map(|(ahead, _)| ahead)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_token(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let good = signed(world, &claims(world, JTI)).await;
    assert_eq!(refused(world, &headers(), b"").await, "invalid_request");
    assert_eq!(refused(world, &headers(), b"hello").await, "invalid_request");
    assert_eq!(refused(world, &headers(), &[0xff; 40]).await, "invalid_request");
    assert_eq!(refused(world, &headers(), &[b'a'; 8193]).await, "invalid_request");
    assert_eq!(refused(world, &HeaderMap::new(), good.as_bytes()).await, "invalid_request");
    let json = HeaderValue::from_static("application/json");
    let json = HeaderMap::from_iter([(header::CONTENT_TYPE, json)]);
    assert_eq!(refused(world, &json, good.as_bytes()).await, "invalid_request");
    assert!(world.far.take(ACME, &headers(), good.as_bytes()).await.expect("taken"), "the rest was good");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unsigned_or_somebody_elses(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let good = signed(world, &claims(world, JTI)).await;
    let tampered = testkit::tampered(&good);
    assert_eq!(refused(world, &headers(), tampered.as_bytes()).await, "invalid_key");
    let foreign = mint(&claims(world, JTI), TokenType::Event, &stranger);
    assert_eq!(refused(world, &headers(), foreign.as_bytes()).await, "invalid_key");
    let unsigned = format!("{}.", good.rsplit_once('.').expect("three parts").0);
    assert_eq!(refused(world, &headers(), unsigned.as_bytes()).await, "invalid_key");
    let link = mint(&claims(world, JTI), TokenType::Link, &stranger);
    assert_eq!(refused(world, &headers(), link.as_bytes()).await, "invalid_request", "another kind");
    assert_eq!(far_skew(world).await, None, "nothing is learnt from what nobody signed");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn not_for_us(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let iss = refused_with(world, |claims| claims.iss = "https://evil.example".to_owned()).await;
    assert_eq!(iss, "invalid_issuer");
    let aud = refused_with(world, |claims| claims.aud.push('x')).await;
    assert_eq!(aud, "invalid_audience");
    assert_eq!(refused_with(world, |claims| claims.jti = "short".to_owned()).await, "invalid_request");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn out_of_time(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let token = signed(world, &claims(world, JTI)).await;
    world.wait(Duration::from_secs(331));
    assert_eq!(refused(world, &headers(), token.as_bytes()).await, "invalid_request", "a captured one");
    let early = refused_with(world, |claims| claims.iat += 331 + 120).await;
    assert_eq!(early, "invalid_request");
    assert_eq!(far_skew(world).await, Some(120), "the admin page says why");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_one_pushed_again_tells_nothing_of_the_clocks(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let token = signed(world, &claims(world, JTI)).await;
    assert!(world.far.take(ACME, &headers(), token.as_bytes()).await.expect("taken"));
    for (wait, status) in [(300, StatusCode::ACCEPTED), (9 * 3600, StatusCode::BAD_REQUEST)] {
        world.wait(Duration::from_secs(wait));
        let answer = world.far.answer(ACME, &headers(), token.as_bytes()).await;
        assert_eq!((answer.status(), far_skew(world).await), (status, Some(0)));
    }
    world.wait(Duration::from_secs(30 * 24 * 3600));
    world.far.peer.tidy().await.expect("a pass");
    assert_eq!(refused(world, &headers(), token.as_bytes()).await, "invalid_request", "its id is forgotten");
    assert_eq!((far_skew(world).await, world.far.effects(ACME).await), (Some(0), vec![1]));
}

#[tokio::test]
async fn each_kind_is_one_line_a_minute() {
    let world = &World::start(Engine::Sqlite).await;
    let log = Log::of_this_thread();
    let foreign = mint(&claims(world, JTI), TokenType::Event, &SigningKey::ed25519_from_seed(&[9; 32]));
    for _ in 0..3 {
        for _ in 0..20 {
            refused_quietly(world, b"hello").await;
            refused_quietly(world, foreign.as_bytes()).await;
        }
        world.wait(Duration::from_secs(60));
    }
    let log = log.end();
    for kind in ["(invalid_request)", "(invalid_key)"] {
        assert_eq!(log.lines().filter(|line| line.contains(kind)).count(), 3, "{log}");
    }
    assert_eq!(log.lines().count(), 6, "{log}");
}

async fn refused_quietly(world: &World, body: &[u8]) {
    assert_eq!(world.far.answer(ACME, &headers(), body).await.status(), StatusCode::BAD_REQUEST);
}

/// The answer to what somebody at this address pushes to where nobody takes events.
async fn for_nobody(world: &World, address: &str) -> Response {
    let names = ("https://stranger.example", "https://nowhere.example");
    let from = ClientAddress(address.to_owned());
    world.far.peer.refuse(names, &from, &headers(), b"no token").await.into_response()
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_keeps_out_whoever_sends_it_and_nobody_else(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let good = signed(world, &claims(world, JTI)).await;
    assert_eq!(for_nobody(world, "192.0.2.9").await.status(), StatusCode::BAD_REQUEST);
    let flooder = "198.51.100.1";
    let mut refused = 0;
    let kept_out = loop {
        let answer = for_nobody(world, flooder).await;
        if answer.status() != StatusCode::BAD_REQUEST {
            break answer;
        }
        refused += 1;
    };
    assert_eq!((refused, kept_out.status()), (1000, StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(kept_out.headers()[header::RETRY_AFTER], "1");
    assert!(world.far.take(ACME, &headers(), good.as_bytes()).await.expect("taken"), "from elsewhere");
    world.wait(Duration::from_secs(1));
    assert_eq!(for_nobody(world, flooder).await.status(), StatusCode::BAD_REQUEST);
}
