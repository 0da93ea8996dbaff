//! Security Event Tokens: what is minted is verified, and what is wrong is told like in a link.

use jwt_link::{
    Code, EventClaims, Expected, Person, SecurityEvent, SigningKey, TokenType, Unverified, VerifiedEvent,
    limits, mint,
};
use serde_json::{Value, json};

const NOW: i64 = 1_800_000_000;
const AUDIENCE: &str = "https://acme.crewplanner.example/integrations/mobietrain/events";
const SENDER: &str = "https://app.mobietrain.example";

fn key() -> SigningKey {
    SigningKey::ed25519_from_seed(&[42; 32])
}

fn jan() -> Person {
    Person { iss: "https://acme.crewplanner.example".to_owned(), sub: "0199a1b2".to_owned() }
}

fn claims(event: SecurityEvent) -> EventClaims {
    let jti = jwt_link::new_jti([7; 16]);
    EventClaims { iss: SENDER.to_owned(), aud: AUDIENCE.to_owned(), iat: NOW, jti, toe: NOW - 5, event }
}

fn every_event() -> [SecurityEvent; 9] {
    [
        SecurityEvent::CatalogueChanged { account: "acme-events".to_owned(), catalogue_version: 17 },
        SecurityEvent::CoursesSeen { person: jan() },
        SecurityEvent::CourseCompleted {
            person: jan(),
            course: "https://app.mobietrain.example/courses/bar".to_owned(),
            title: "Serving drinks safely".to_owned(),
            language: Some("en".to_owned()),
            completed_at: NOW - 6,
            qualification: Some("Bar service".to_owned()),
            valid_until: Some("2028-02-29".to_owned()),
            revised_at: Some(NOW - 4),
        },
        SecurityEvent::CourseCompleted {
            person: jan(),
            course: "https://app.mobietrain.example/courses/radio".to_owned(),
            title: "Radio etiquette".to_owned(),
            language: None,
            completed_at: NOW - 6,
            qualification: None,
            valid_until: None,
            revised_at: None,
        },
        SecurityEvent::CompletionWithdrawn {
            person: jan(),
            course: "https://app.mobietrain.example/courses/radio".to_owned(),
            completed_at: NOW - 6,
            withdrawn_at: NOW - 3,
        },
        SecurityEvent::SessionRevoked { person: jan(), session: None, event_timestamp: NOW - 7 },
        SecurityEvent::SessionRevoked {
            person: jan(),
            session: Some("2c5d8e".to_owned()),
            event_timestamp: NOW - 7,
        },
        SecurityEvent::LearnerDeleted { person: jan(), deleted_at: NOW - 8 },
        SecurityEvent::KeysChanged,
    ]
}

fn receive(token: &str, now: i64) -> Result<VerifiedEvent, Code> {
    let expected = Expected { issuer: SENDER, audience: AUDIENCE, now };
    let unverified = Unverified::parse(token, TokenType::Event).map_err(|failure| failure.code)?;
    unverified.verify_event(&key().verifying_key(), &expected).map_err(|failure| failure.code)
}

/// A courses-seen with these members added, or removed where they are null.
fn altered(members: Value) -> Result<VerifiedEvent, Code> {
    let claims = claims(SecurityEvent::CoursesSeen { person: jan() });
    let mut claims = serde_json::to_value(claims).expect("claims are JSON");
    for (name, value) in members.as_object().expect("an object") {
        claims[name] = value.clone();
    }
    receive(&mint(&claims, TokenType::Event, &key()), NOW)
}

#[test]
fn every_event_that_we_mint_arrives() {
    for event in every_event() {
        let verified =
            receive(&mint(&claims(event.clone()), TokenType::Event, &key()), NOW + 3).expect("good");
        assert_eq!((verified.clock_skew(NOW + 3), verified.key_id()), (3, key().key_id()));
        let claims = verified.into_claims();
        assert_eq!((claims.toe, claims.iat, claims.event), (Some(NOW - 5), NOW, Some(event)));
    }
}

#[test]
fn the_outbox_gives_back_what_was_put_into_it() {
    for event in every_event() {
        let kept = serde_json::to_string(&event).expect("JSON");
        assert_eq!(serde_json::from_str::<SecurityEvent>(&kept).expect("the same"), event);
    }
}

#[test]
fn an_event_has_one_name_in_the_outbox_in_metrics_and_on_the_wire() {
    for event in every_event() {
        assert_eq!(serde_json::to_value(&event).expect("JSON")["event"], event.name());
        assert!(
            event.uri().ends_with(&format!("event:{}", event.name()))
                || event.uri().ends_with("/session-revoked")
        );
        let wire = serde_json::to_value(claims(event.clone())).expect("JSON");
        assert!(wire["events"][event.uri()].is_object(), "{wire}");
    }
}

#[test]
fn an_old_event_is_told_its_age() {
    let token = mint(&claims(SecurityEvent::CoursesSeen { person: jan() }), TokenType::Event, &key());
    let expected = Expected { issuer: SENDER, audience: AUDIENCE, now: NOW + 331 };
    let unverified = Unverified::parse(&token, TokenType::Event).expect("well formed");
    let failure = unverified.verify_event(&key().verifying_key(), &expected).expect_err("old");
    assert_eq!(failure.reason, "The event was signed 331 seconds ago. Sign it anew for each delivery.");
}

#[test]
fn the_wire_is_what_the_rfcs_say() {
    let [.., revoked, one_session, deleted, keys] = every_event();
    let wire = |event| serde_json::to_value(claims(event)).expect("JSON");
    let revoked = wire(revoked);
    assert_eq!(
        revoked,
        json!({
            "iss": SENDER, "aud": AUDIENCE, "iat": NOW, "jti": "BwcHBwcHBwcHBwcHBwcHBw", "toe": NOW - 5,
            "sub_id": {"format": "iss_sub", "iss": "https://acme.crewplanner.example", "sub": "0199a1b2"},
            "events": {
                "https://schemas.openid.net/secevent/caep/event-type/session-revoked": {"event_timestamp": NOW - 7}
            }
        })
    );
    let one_session = wire(one_session);
    assert_eq!(one_session["events"], revoked["events"]);
    assert_eq!(
        one_session["sub_id"],
        json!({"format": "complex", "user": revoked["sub_id"], "session": {"format": "opaque", "id": "2c5d8e"}})
    );
    let deleted = wire(deleted);
    assert_eq!(deleted["sub_id"], revoked["sub_id"]);
    assert_eq!(deleted["events"], json!({"urn:jwt-link:event:learner-deleted": {"deleted_at": NOW - 8}}));
    let keys = wire(keys);
    assert_eq!(keys["events"], json!({"urn:jwt-link:event:keys-changed": {}}));
    assert!(keys.get("sub_id").is_none(), "it is about its sender");
}

#[test]
fn a_session_that_is_named_by_half_ends_no_other() {
    const REVOKED: &str = "https://schemas.openid.net/secevent/caep/event-type/session-revoked";
    let user = json!({"format": "iss_sub", "iss": "x", "sub": "y"});
    let session = json!({"format": "opaque", "id": "2c5d8e"});
    let revoked =
        |subject: Value| altered(json!({"sub_id": subject, "events": {REVOKED: {"event_timestamp": NOW}}}));
    let both = json!({"format": "complex", "user": user, "session": session, "tenant": user});
    let both = revoked(both).expect("good").into_claims().event;
    assert!(matches!(both, Some(SecurityEvent::SessionRevoked { session: Some(_), .. })), "{both:?}");
    for (subject, code) in [
        (json!({"format": "complex", "user": user}), Code::MissingClaim),
        (json!({"format": "complex", "user": user, "device": session}), Code::MissingClaim),
        (json!({"format": "complex", "session": session}), Code::MissingClaim),
        (json!({"format": "complex", "user": session, "session": session}), Code::InvalidClaim),
        (json!({"format": "complex", "user": user, "session": {"format": "opaque"}}), Code::InvalidClaim),
        (json!({"format": "aliases", "identifiers": [user]}), Code::InvalidClaim),
    ] {
        assert_eq!(revoked(subject.clone()).err(), Some(code), "{subject}");
    }
}

#[test]
fn an_event_of_an_unknown_kind_is_taken_and_says_nothing() {
    let unknown = altered(json!({"events": {"https://example.com/else": {}}, "sub_id": null})).expect("good");
    assert_eq!(unknown.claims().event, None);
}

#[test]
fn a_link_is_no_event_and_an_event_is_no_link() {
    let event = mint(&claims(SecurityEvent::CoursesSeen { person: jan() }), TokenType::Event, &key());
    let as_link = Unverified::parse(&event, TokenType::Link).map_err(|failure| failure.code);
    assert_eq!(as_link.err(), Some(Code::WrongType));
    let link = mint(&claims(SecurityEvent::CoursesSeen { person: jan() }), TokenType::Link, &key());
    assert_eq!(receive(&link, NOW).err(), Some(Code::WrongType));
}

#[test]
fn what_is_missing_or_wrong_is_told() {
    for missing in ["aud", "iat", "jti", "events", "sub_id"] {
        assert_eq!(altered(json!({ missing: null })).err(), Some(Code::MissingClaim), "{missing}");
    }
    assert_eq!(altered(json!({"iss": "https://evil.example"})).err(), Some(Code::WrongIssuer));
    assert_eq!(altered(json!({"aud": "https://globex.example"})).err(), Some(Code::WrongAudience));
    for (claim, value) in [
        ("events", json!({})),
        ("events", json!([])),
        ("events", json!({"urn:jwt-link:event:courses-seen": 1})),
        ("sub_id", json!({"format": "opaque", "id": "x"})),
        ("sub_id", json!({"format": "iss_sub", "iss": "x"})),
        ("sub_id", json!({"format": "iss_sub", "iss": "x", "sub": "a\u{0}b"})),
        ("jti", json!("short")),
        ("iat", json!("1800000000")),
        ("toe", json!("yesterday")),
    ] {
        assert_eq!(altered(json!({ claim: value })).err(), Some(Code::InvalidClaim), "{claim}: {value}");
    }
}

#[test]
fn a_captured_event_is_useless_after_minutes() {
    let token = mint(&claims(SecurityEvent::CoursesSeen { person: jan() }), TokenType::Event, &key());
    let last = NOW + limits::EVENT_AGE + limits::LEEWAY;
    assert!(receive(&token, last).is_ok());
    assert_eq!(receive(&token, last + 1).err(), Some(Code::Expired));
    assert!(receive(&token, NOW - limits::LEEWAY).is_ok());
    assert_eq!(receive(&token, NOW - limits::LEEWAY - 1).err(), Some(Code::NotYetValid));
    // Whoever gives it an end means it.
    assert_eq!(altered(json!({"exp": NOW - limits::LEEWAY})).err(), Some(Code::Expired));
}

#[test]
fn an_event_does_not_count_before_its_time() {
    for (nbf, expected) in [
        (json!(NOW), None),
        (json!(NOW + 30), None),
        (json!(NOW + 31), Some(Code::NotYetValid)),
        (json!(null), None),
        (json!("soon"), Some(Code::InvalidClaim)),
    ] {
        assert_eq!(altered(json!({ "nbf": nbf })).err(), expected, "{nbf}");
    }
}

#[test]
fn another_key_and_a_changed_byte_are_refused() {
    let token = mint(&claims(SecurityEvent::CoursesSeen { person: jan() }), TokenType::Event, &key());
    let expected = Expected { issuer: SENDER, audience: AUDIENCE, now: NOW };
    let parse = || Unverified::parse(&token, TokenType::Event).expect("well formed");
    let other = SigningKey::ed25519_from_seed(&[43; 32]).verifying_key();
    assert_eq!(parse().verify_event(&other, &expected).map_err(|f| f.code).err(), Some(Code::BadSignature));
    for index in 0..token.len() {
        let mut bytes = token.clone().into_bytes();
        bytes[index] = if bytes[index] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).expect("ASCII");
        assert!(receive(&changed, NOW).is_err(), "byte {index}");
    }
}

#[test]
fn every_failure_has_an_error_of_the_rfc() {
    assert_eq!(Code::BadSignature.push_error(), "invalid_key");
    assert_eq!(Code::WrongIssuer.push_error(), "invalid_issuer");
    assert_eq!(Code::WrongAudience.push_error(), "invalid_audience");
    assert_eq!(Code::Expired.push_error(), "invalid_request");
}
