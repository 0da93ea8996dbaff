use std::sync::Arc;
use std::time::Duration;

use axum::response::IntoResponse as _;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::{EventClaims, TokenType, mint};
use rstest::rstest;
use serde_json::json;
use testkit::{Engine, Postgres, Sqlite};

use crate::world::{ACME, OWNER, World, catalogue_changed, courses_seen};

pub fn headers() -> HeaderMap {
    let kind = HeaderValue::from_static("application/secevent+jwt");
    HeaderMap::from_iter([(header::CONTENT_TYPE, kind)])
}

/// What the sender would say now.
pub fn claims(world: &World, jti: &str) -> EventClaims {
    EventClaims {
        iss: world.near.issuer(),
        aud: world.near.address(ACME),
        iat: testkit::START.as_secs(),
        jti: jti.to_owned(),
        toe: testkit::START.as_secs(),
        event: catalogue_changed(1),
    }
}

pub async fn signed(world: &World, claims: &impl serde::Serialize) -> String {
    mint(claims, TokenType::Event, &world.near.peer.keys.active(OWNER).await.expect("a key"))
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_counts_once_however_often_it_comes(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let token = signed(world, &claims(world, "0123456789abcdef")).await;
    let tasks = (0..64).map(|_| {
        let (far, token) = (world.far.clone(), token.clone());
        tokio::spawn(async move { far.take(ACME, &headers(), token.as_bytes()).await.expect("taken") })
    });
    let mut new = 0;
    for task in tasks.collect::<Vec<_>>() {
        new += u32::from(task.await.expect("an answer"));
    }
    assert_eq!(new, 1);
    assert_eq!(world.far.effects(ACME).await, [1]);
    let answer = world.far.answer(ACME, &headers(), token.as_bytes()).await;
    assert_eq!(answer.status(), StatusCode::ACCEPTED, "a repetition is no error");
    assert_eq!(answer.headers()[header::DATE], peer::http_date(testkit::START));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_id_of_another_tenant_is_another_event(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let token = signed(world, &claims(world, "0123456789abcdef")).await;
    assert!(world.far.take(ACME, &headers(), token.as_bytes()).await.expect("taken"));
    let mut theirs = claims(world, "0123456789abcdef");
    theirs.aud = world.near.address("globex");
    let token = signed(world, &theirs).await;
    assert!(world.far.take("globex", &headers(), token.as_bytes()).await.expect("taken"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_effect_that_fails_may_come_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let (token, claims) = (signed(world, &claims(world, "0123456789abcdef")).await, claims(world, ""));
    let sender = peer::Sender { tenant_id: ACME, issuer: &claims.iss, audience: &claims.aud };
    let from = web::ClientAddress("192.0.2.1".to_owned());
    let received = world.far.peer.receive(&sender, &from, &headers(), token.as_bytes()).await.expect("taken");
    assert!(
        matches!(&received, peer::Received::New { event, .. } if event.event == Some(catalogue_changed(1)))
    );
    drop(received);
    assert!(world.far.take(ACME, &headers(), token.as_bytes()).await.expect("taken"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_of_a_kind_that_we_do_not_know_is_taken(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let claims = claims(world, "0123456789abcdef");
    let unknown = json!({ "iss": claims.iss, "aud": claims.aud, "iat": claims.iat, "jti": claims.jti,
                              "events": { "urn:example:moon-landing": {} } });
    let token = signed(world, &unknown).await;
    assert!(world.far.take(ACME, &headers(), token.as_bytes()).await.expect("taken"));
    let mut read = world.far.db.read().await.expect("a connection");
    let rows = world.far.peer.received(&mut read, ACME, 9).await.expect("rows");
    assert_eq!((rows.len(), rows[0].name.as_str()), (1, "unknown"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_keys_cannot_be_fetched_it_should_come_again(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.far.keys_down.send_replace(true);
    let token = signed(world, &claims(world, "0123456789abcdef")).await;
    let rejection = world.far.take(ACME, &headers(), token.as_bytes()).await.expect_err("no keys");
    let answer = rejection.into_response();
    assert_eq!(answer.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.headers()[header::RETRY_AFTER], "10");
    world.far.keys_down.send_replace(false);
    world.wait(Duration::from_secs(5)); // as long as an issuer of whom nothing is known is left alone
    assert!(world.far.take(ACME, &headers(), token.as_bytes()).await.expect("taken"));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_in_any_order_each_have_their_effect(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    let mut late = claims(world, "0123456789abcdef");
    late.event = courses_seen(&world.near.issuer());
    late.toe -= 86_400;
    let (early, late) = (signed(world, &claims(world, "fedcba9876543210")).await, signed(world, &late).await);
    for token in [&early, &late, &early, &late] {
        let far = Arc::clone(&world.far);
        far.take(ACME, &headers(), token.as_bytes()).await.expect("taken");
    }
    assert_eq!(world.far.effects(ACME).await, [1, 1]);
}
