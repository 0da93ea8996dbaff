//! Each check that this crate owns, by its code, and their order.

use jwt_link::{Claims, Code, Expected, SigningKey, TokenType, Unverified, mint};
use serde_json::{Value, json};

use crate::support::{NOW, expected, key, outcome, sample_with, verify};

fn refused(claim: &str, value: Option<Value>) -> (Code, Option<&'static str>) {
    let failure = outcome(&sample_with(claim, value.clone())).expect_err(&format!("{claim} = {value:?}"));
    (failure.code, failure.claim)
}

#[test]
fn the_sample_is_verified_with_either_kind_of_key() {
    for key in [key(), SigningKey::generate_p256().expect("a key")] {
        let verified =
            verify(&mint(&Claims::sample(), TokenType::Link, &key), &key, &expected()).expect("verified");
        assert_eq!(verified.key_id(), key.key_id());
        let (claims, sample) = (verified.into_claims(), Claims::sample());
        assert_eq!((claims.sub, claims.name), (sample.sub, sample.name));
        assert_eq!((claims.departments, claims.status), (sample.departments, sample.status));
        assert_eq!((claims.iat, claims.exp), (sample.iat, sample.exp));
    }
}

#[test]
fn a_missing_claim_is_named() {
    for claim in ["aud", "sub", "iat", "exp", "jti", "name", "status"] {
        assert_eq!(refused(claim, None), (Code::MissingClaim, Some(claim)));
        assert_eq!(refused(claim, Some(Value::Null)), (Code::MissingClaim, Some(claim)));
    }
    assert_eq!(refused("iss", None), (Code::WrongIssuer, Some("iss")));
}

#[test]
fn issuer_and_audience_are_compared_byte_for_byte() {
    let spellings = [
        "https://acme.crewplanner.example/",
        "https://ACME.crewplanner.example",
        "https://acme.crewplanner.example:443",
        "https://acme%2ecrewplanner.example",
        "http://acme.crewplanner.example",
        "https://acme.crewplanner.example\t",
        "https://acme．crewplanner.example",
        "",
    ];
    for spelling in spellings {
        assert_eq!(refused("iss", Some(json!(spelling))), (Code::WrongIssuer, Some("iss")), "{spelling:?}");
    }
    assert_eq!(refused("iss", Some(json!([expected().issuer]))), (Code::WrongIssuer, Some("iss")));
    let other = format!("{}/", expected().audience);
    assert_eq!(refused("aud", Some(json!(other))), (Code::WrongAudience, Some("aud")));
    assert_eq!(refused("aud", Some(json!([expected().audience]))), (Code::InvalidClaim, Some("aud")));
}

#[test]
fn the_clocks_may_be_thirty_seconds_apart_and_not_more() {
    let token = mint(&Claims::sample(), TokenType::Link, &key());
    let at =
        |now| verify(&token, &key(), &Expected { now, ..expected() }).map_err(|failure| failure.code).err();
    assert_eq!(at(NOW - 31), Some(Code::NotYetValid));
    assert_eq!(at(NOW - 30), None);
    assert_eq!(at(NOW + 60 + 29), None);
    assert_eq!(at(NOW + 60 + 30), Some(Code::Expired));
    assert_eq!(at(i64::MIN), Some(Code::NotYetValid));
    assert_eq!(at(i64::MAX), Some(Code::Expired));
    assert_eq!(refused("nbf", Some(json!(NOW + 31))), (Code::NotYetValid, Some("nbf")));
    assert!(outcome(&sample_with("nbf", Some(json!(NOW + 30)))).is_ok());
}

#[test]
fn a_link_lives_five_minutes_at_most() {
    assert!(outcome(&sample_with("exp", Some(json!(NOW + 300)))).is_ok());
    for exp in [json!(NOW + 301), json!(NOW as f64 + 300.5), json!(253_402_300_799_i64)] {
        assert_eq!(refused("exp", Some(exp)), (Code::LifetimeTooLong, Some("exp")));
    }
}

#[test]
fn the_sentences_about_time_say_how_much_is_too_much() {
    let said = |claim, at: i64| outcome(&sample_with(claim, Some(json!(at)))).expect_err("refused").reason;
    assert!(
        said("exp", NOW + 301)
            .starts_with("The token would live 301 seconds. At most 300 are accepted; mint with 60.")
    );
    assert!(said("exp", NOW - 45).starts_with("The token expired 45 seconds ago."));
    assert!(said("iat", NOW + 45).starts_with("The token becomes valid 45 seconds from now."));
    assert!(said("nbf", NOW + 46).starts_with("The token becomes valid 46 seconds from now."));
}

#[test]
fn the_clocks_are_compared_in_either_direction() {
    let verified = outcome(&json!(Claims::sample())).expect("verified");
    assert_eq!((verified.clock_skew(NOW + 7), verified.clock_skew(NOW - 7)), (7, -7));
}

#[test]
fn a_key_is_never_used_for_the_other_algorithm() {
    let p256 = SigningKey::generate_p256().expect("a key");
    let unverified = Unverified::parse(&mint(&Claims::sample(), TokenType::Link, &key()), TokenType::Link);
    let failure =
        unverified.expect("parsed").verify(&p256.verifying_key(), &expected()).expect_err("refused");
    assert_eq!(failure.code, Code::BadSignature);
}

#[test]
fn the_first_check_that_fails_is_the_one_reported() {
    // Each step puts right what the step before it was refused for.
    let mut claims = json!({ "iss": "https://evil.example", "aud": 5, "iat": NOW + 100, "exp": NOW - 500 });
    let other = SigningKey::ed25519_from_seed(&[1; 32]);
    let mut codes = Vec::new();
    let mut step = |claims: &Value, signer: &SigningKey| {
        let token = mint(claims, TokenType::Link, signer);
        codes.push(verify(&token, &key(), &expected()).expect_err("refused").code);
    };
    step(&claims, &other);
    claims["iss"] = json!(expected().issuer);
    step(&claims, &other);
    step(&claims, &key());
    for (name, value) in json!(Claims::sample()).as_object().expect("an object") {
        if claims.get(name).is_none() {
            claims[name] = value.clone();
        }
    }
    step(&claims, &key());
    claims["aud"] = json!("https://evil.example");
    step(&claims, &key());
    claims["aud"] = json!(expected().audience);
    step(&claims, &key());
    claims["iat"] = json!(NOW - 1000);
    step(&claims, &key());
    claims["exp"] = json!(NOW);
    step(&claims, &key());
    let order = [
        Code::WrongIssuer,
        Code::BadSignature,
        Code::MissingClaim,
        Code::InvalidClaim,
        Code::WrongAudience,
        Code::NotYetValid,
        Code::Expired,
        Code::LifetimeTooLong,
    ];
    assert_eq!(codes, order);
}
