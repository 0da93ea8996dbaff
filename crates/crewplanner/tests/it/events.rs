//! Events that MobieTrain pushes.

use http::Method;
use jwt_link::{EventClaims, Person, SecurityEvent, SigningKey, TokenType, mint};
use rstest::rstest;
use testkit::{Engine, Postgres, Sqlite};

use crate::support::{EVENTS, JAN, Portal, catalogue_changed};

/// The counters that events raise: of the client, and of Jan.
async fn states(portal: &Portal) -> (i64, i64) {
    let mut read = portal.app.db.read().await.expect("a connection");
    let catalogue = read.query("SELECT catalogue_state FROM integrations WHERE client_id = $1");
    let catalogue = catalogue.bind(&portal.acme.id).one().await.expect("an integration");
    let person = "SELECT person_state FROM training_news WHERE client_id = $1 AND employee_id = $2";
    let person = read.query(person).bind(&portal.acme.id).bind(&portal.jan).optional().await.expect("a row");
    (catalogue, person.unwrap_or(0))
}

fn completed(portal: &Portal, title: &str) -> SecurityEvent {
    SecurityEvent::CourseCompleted {
        person: portal.person(&portal.jan),
        course: format!("{}/courses/{}", portal.mobietrain.origin(), title.to_lowercase()),
        title: title.to_owned(),
        language: Some("nl".to_owned()),
        completed_at: portal.app.clock.now().as_secs(),
        qualification: None,
        valid_until: None,
        revised_at: None,
    }
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_event_counts_once_however_often_it_comes(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let before = states(portal).await;
    let token = portal.signed(catalogue_changed());
    for _ in 0..3 {
        let accepted = portal.push(&token).await.expect(202);
        assert_eq!(accepted.body, "");
    }
    assert_eq!(states(portal).await, (before.0 + 1, before.1));
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_event_of_mobietrain_changes_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let before = states(portal).await;
    let good = portal.claims(catalogue_changed());
    let stranger = SigningKey::ed25519_from_seed(&[9; 32]);
    let signed = |claims: &EventClaims| mint(claims, TokenType::Event, &portal.mobietrain.key);
    let old = EventClaims { iat: good.iat - 3600, ..good.clone() };
    let elsewhere = EventClaims { aud: "https://globex.crewplanner.example/".to_owned(), ..good.clone() };
    let other = EventClaims { iss: "https://evil.example".to_owned(), ..good.clone() };
    for (what, token, error) in [
        ("foreign key", mint(&good, TokenType::Event, &stranger), "invalid_key"),
        ("tampered", testkit::tampered(&signed(&good)), "invalid_key"),
        ("old", signed(&old), "invalid_request"),
        ("for another", signed(&elsewhere), "invalid_audience"),
        ("of another", signed(&other), "invalid_issuer"),
        ("not a token", "{}".to_owned(), "invalid_request"),
        ("oversized", format!("{}{}", signed(&good), "a".repeat(20_000)), "invalid_request"),
        ("larger than any page may send", "a".repeat(200_000), "invalid_request"),
    ] {
        let refused = portal.push(&token).await.expect(400);
        assert!(refused.body.contains(&format!(r#""err":"{error}""#)), "{what}: {}", refused.body);
        assert_eq!(refused.header("content-language"), "en");
    }
    let form = portal.browser().send(Method::POST, EVENTS, &[], signed(&good).as_bytes()).await;
    assert_eq!(form.status, 400, "not its content type");
    assert_eq!(portal.browser().get(EVENTS).await.status, 405);
    assert_eq!(states(portal).await, before);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_about_strangers_are_taken_and_change_nothing(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let before = states(portal).await;
    let evil = Person { iss: "https://evil.example".to_owned(), sub: portal.jan.to_string() };
    let account = "another-account".to_owned();
    for event in [
        SecurityEvent::CoursesSeen { person: evil },
        SecurityEvent::CoursesSeen { person: portal.person("nobody") },
        SecurityEvent::CatalogueChanged { account, catalogue_version: 9 },
        SecurityEvent::SessionRevoked {
            person: portal.person(&portal.jan),
            session: None,
            event_timestamp: 0,
        },
        SecurityEvent::LearnerDeleted { person: portal.person("nobody"), deleted_at: 0 },
        SecurityEvent::KeysChanged,
    ] {
        let _accepted = portal.event(event).await.expect(202);
    }
    assert_eq!(states(portal).await, before);
    assert_eq!(portal.signed_in(JAN).await.get("/").await.status, 200);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_client_is_left_alone(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let before = states(portal).await;
    let globex = "globex".parse().expect("a slug");
    portal.app.create_client(&globex, "Globex").await.expect("a client");
    let elsewhere = portal.browser_at("http://globex.crewplanner.localhost:8080");
    let headers = [("content-type", "application/secevent+jwt")];
    let token = portal.signed(catalogue_changed());
    let refused = elsewhere.send(Method::POST, EVENTS, &headers, token.as_bytes()).await.expect(400);
    assert!(refused.body.contains("invalid_audience"), "{}", refused.body);
    assert_eq!(states(portal).await, before);
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn completed_courses_are_counted_in_any_order(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let (bar, radio) = (completed(portal, "Bar"), completed(portal, "Radio"));
    portal.clock.advance(std::time::Duration::from_secs(60));
    let crowd = completed(portal, "Crowd");
    for event in [&crowd, &bar, &radio, &bar, &crowd] {
        let _accepted = portal.event(event.clone()).await.expect(202);
    }
    let home = portal.signed_in(JAN).await.get("/").await;
    home.assert_has("Completed: 3 courses. Last: Crowd");
    assert_eq!(states(portal).await.1, 3, "a repetition has no effect");
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_completed_belongs_to_the_account(#[values(Sqlite, Postgres)] engine: Engine) {
    let portal = &Portal::start(engine).await;
    portal.connect().await;
    let _accepted = portal.event(completed(portal, "Bar")).await.expect(202);
    let jan = portal.signed_in(JAN).await;
    jan.get("/").await.assert_has("Completed: one course");
    portal.save("another-account").await;
    jan.get("/").await.assert_has_not("Completed");
    // Its course with the same address is another one.
    let _accepted = portal.event(completed(portal, "Bar")).await.expect(202);
    jan.get("/").await.assert_has("Completed: one course");
    portal.app.disable_integration(&portal.acme, &crewplanner::Actor::CommandLine).await.expect("a change");
    let _accepted = portal.event(completed(portal, "Radio")).await.expect(202);
    portal.save("acme-events").await;
    jan.get("/").await.assert_has("Completed: one course");
}
