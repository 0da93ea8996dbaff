//! Events that CrewPlanner pushes: RFC 8935, and that nothing bad has an effect.

use http::{Method, StatusCode};
use jwt_link::{EventClaims, Person, SecurityEvent, SigningKey, TokenType, mint, new_jti};
use rstest::rstest;
use serde_json::Value;
use testkit::{Engine, Page, Postgres, Sqlite};

use crate::courses::learner;
use crate::world::{APP, World};

pub const PATH: &str = "/api/v1/events/crewplanner/acme-events";

/// Jan's sessions are over.
pub fn revoked(world: &World, at: i64) -> SecurityEvent {
    let person = Person { iss: world.issuer(), sub: world.claims().sub };
    SecurityEvent::SessionRevoked { person, session: None, event_timestamp: at }
}

/// An event of Acme's for us, signed now.
pub fn claims(world: &World, event: SecurityEvent) -> EventClaims {
    let (iss, aud, now) = (world.issuer(), format!("{APP}{PATH}"), world.seconds());
    EventClaims { iss, aud, iat: now, jti: new_jti(world.rng.bytes()), toe: now, event }
}

pub async fn push(world: &World, claims: &EventClaims) -> Page {
    send(world, PATH, mint(claims, TokenType::Event, &world.key).as_bytes()).await
}

async fn send(world: &World, path: &str, body: &[u8]) -> Page {
    world.browser().send(Method::POST, path, &[("content-type", "application/secevent+jwt")], body).await
}

async fn refused(world: &World, answer: Page, err: &str) {
    assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{}", answer.body);
    assert_eq!(
        (answer.header("content-type"), answer.header("content-language")),
        ("application/json", "en")
    );
    assert_eq!(answer.header("date"), peer::http_date(world.now.now()));
    let body: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(body["err"], err, "{body}");
    assert!(body["description"].as_str().is_some_and(|text| text.ends_with('.')), "{body}");
    assert_eq!(world.count("SELECT COUNT(*) FROM received_events").await, 0);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bad_event_gets_the_error_of_the_rfc_and_changes_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    learner(world, |_| {}).await;
    world.advance(1);
    let good = claims(world, revoked(world, world.seconds()));
    let sign = |claims: &EventClaims| mint(claims, TokenType::Event, &world.key);
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let link = world.link(&world.claims());
    for (body, err) in [
        (String::new(), "invalid_request"),
        ("x".repeat(9000), "invalid_request"),
        ("x".repeat(200_000), "invalid_request"),
        (link, "invalid_request"),
        (mint(&good, TokenType::Event, &stranger), "invalid_key"),
        (sign(&EventClaims { iss: "https://evil.example".to_owned(), ..good.clone() }), "invalid_issuer"),
        (sign(&EventClaims { iss: world.issuer_of("globex"), ..good.clone() }), "invalid_issuer"),
        (sign(&EventClaims { aud: APP.to_owned(), ..good.clone() }), "invalid_audience"),
        (sign(&EventClaims { iat: world.seconds() - 331, ..good.clone() }), "invalid_request"),
        (sign(&EventClaims { iat: world.seconds() + 31, ..good.clone() }), "invalid_request"),
    ] {
        refused(world, send(world, PATH, body.as_bytes()).await, err).await;
    }
    refused(world, send(world, PATH, b"\xff\xfe").await, "invalid_request").await;
    let json = [("content-type", "application/json")];
    let answer = world.browser().send(Method::POST, PATH, &json, sign(&good).as_bytes()).await;
    refused(world, answer, "invalid_request").await;
    for nobody in ["/api/v1/events/crewplanner/nobody", "/api/v1/events/crewplanner/x%0Ay"] {
        refused(world, send(world, nobody, sign(&good).as_bytes()).await, "invalid_issuer").await;
    }
    mobietrain::create_account(&world.app, &"globex".parse().expect("a slug"), "Globex")
        .await
        .expect("the database");
    refused(
        world,
        send(world, "/api/v1/events/crewplanner/globex", sign(&good).as_bytes()).await,
        "invalid_issuer",
    )
    .await;
    // After all that, the good one works.
    let answer = push(world, &good).await;
    assert_eq!((answer.status, &*answer.body), (StatusCode::ACCEPTED, ""));
    assert_eq!(answer.header("date"), peer::http_date(world.now.now()));
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 0);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_repeated_event_is_taken_and_has_its_effect_once(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.advance(10);
    let event = claims(world, revoked(world, world.seconds()));
    for _ in 0..3 {
        assert_eq!(push(world, &event).await.status, StatusCode::ACCEPTED);
    }
    assert_eq!(world.count("SELECT COUNT(*) FROM received_events").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn unreachable_keys_ask_for_another_try(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.published.lock().expect("nobody panicked").status = 500;
    let event = claims(world, revoked(world, world.seconds()));
    let answer = push(world, &event).await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "10"));
    assert_eq!(answer.header("date"), peer::http_date(world.now.now()));
    world.publish(&[&world.key]);
    world.advance(5); // as long as an issuer of whom nothing is known is left alone
    assert_eq!(push(world, &event).await.status, StatusCode::ACCEPTED);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_kind_that_means_nothing_here_is_taken_and_does_nothing(
    #[values(Sqlite, Postgres)] engine: Engine,
) {
    let world = &World::start(engine).await;
    learner(world, |_| {}).await;
    let event = SecurityEvent::CatalogueChanged { account: "acme-events".to_owned(), catalogue_version: 99 };
    assert_eq!(push(world, &claims(world, event)).await.status, StatusCode::ACCEPTED);
    assert_eq!(world.count("SELECT catalogue_version FROM accounts").await, 1);
    assert_eq!(world.count("SELECT COUNT(*) FROM sessions").await, 1);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_unsigned_learn_nothing_about_connections(#[values(Sqlite, Postgres)] engine: Engine) {
    let world = &World::start(engine).await;
    world.another_account("globex-academy", "globex").await;
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    for token in ["signed by a stranger", "changed on the way", "from elsewhere"] {
        let mut answers = Vec::new();
        for slug in ["acme-events", "globex-academy", "nobody-at-all"] {
            let path = format!("/api/v1/events/crewplanner/{slug}");
            let event = EventClaims { aud: format!("{APP}{path}"), ..claims(world, revoked(world, 0)) };
            let foreign = EventClaims { iss: "https://evil.example".to_owned(), ..event.clone() };
            let token = match token {
                "signed by a stranger" => mint(&event, TokenType::Event, &stranger),
                "changed on the way" => testkit::tampered(&mint(&event, TokenType::Event, &world.key)),
                _ => mint(&foreign, TokenType::Event, &world.key),
            };
            let answer = send(world, &path, token.as_bytes()).await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST);
            assert!(!answer.body.contains("acme.") && !answer.body.contains("globex."), "{}", answer.body);
            answers.push(answer.body);
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{token}: {answers:?}");
    }
    // Whoever signs is told that nobody here takes their events, whoever's account it is.
    for slug in ["globex-academy", "nobody-at-all"] {
        let path = format!("/api/v1/events/crewplanner/{slug}");
        let event = EventClaims { aud: format!("{APP}{path}"), ..claims(world, revoked(world, 0)) };
        let answer = send(world, &path, mint(&event, TokenType::Event, &world.key).as_bytes()).await;
        assert!(answer.body.contains("invalid_issuer") && !answer.body.contains("globex"), "{}", answer.body);
    }
}
