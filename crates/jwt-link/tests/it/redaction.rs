//! What a log may see of a token that nobody vouches for.

use jwt_link::{Claims, Department, TokenType, Unverified, mint};
use serde_json::{Value, json};

use crate::support::{expected, key, outcome, sample_with};

fn redacted(claims: &Value) -> Value {
    let token = mint(claims, TokenType::Link, &key());
    Unverified::parse(&token, TokenType::Link).expect("parsed").redacted_claims()
}

/// A sample in which everything that must stay out of a log holds the word "secret".
fn personal() -> Claims {
    let secret = |text: &str| Some(format!("secret{text}"));
    Claims {
        name: "secret name".to_owned(),
        given_name: secret("given"),
        family_name: secret("family"),
        email: secret("@acme.example"),
        picture: Some("https://acme.example/secret.jpg".to_owned()),
        employee_number: secret("1042"),
        departments: Some(vec![Department { id: "bar".to_owned(), name: "secret Bar".to_owned() }]),
        nonce: secret("nonce"),
        ..Claims::sample()
    }
}

#[test]
fn ids_and_times_are_readable_and_people_are_not() {
    let mut claims = json!(personal());
    claims["shoe_size_secret"] = json!("secret");
    let shown = redacted(&claims);
    assert!(!shown.to_string().contains("secret"), "{shown}");
    for claim in ["iss", "aud", "sub", "iat", "exp", "jti", "status", "locale"] {
        assert_eq!(shown[claim], claims[claim]);
    }
    assert_eq!(shown["departments"], json!(["bar"]));
    for present in ["name", "given_name", "family_name", "email", "picture", "employee_number", "nonce"] {
        assert!(shown[present].is_string(), "{present} is seen to be there");
    }
    assert_eq!(shown["other_claims"], 1);
    assert!(redacted(&sample_with("given_name", None)).get("given_name").is_none());
}

#[test]
fn what_is_shown_stays_small_and_clean() {
    let many: Vec<_> = (0..120).map(|i| json!({ "id": format!("{i}") })).collect();
    let claims = json!({
        "iss": { "deep": "x".repeat(900) }, "sub": "\0".repeat(300), "aud": ["x"], "jti": "j".repeat(600),
        "departments": many, "locale": 5,
    });
    let shown = redacted(&claims);
    assert!(shown.to_string().len() < 4096, "{shown}");
    assert!(!shown.to_string().contains("\\u0000"));
    assert_eq!(
        (&shown["iss"], &shown["aud"], &shown["locale"]),
        (&json!("(an object)"), &json!("(a list)"), &json!(5))
    );
    assert_eq!(shown["departments"][20], "… and 100 more");
}

#[test]
fn the_issuer_for_the_log_is_clean_text_or_nothing() {
    let issuer = |value: Value| {
        let token = mint(&json!({ "iss": value }), TokenType::Link, &key());
        Unverified::parse(&token, TokenType::Link).expect("parsed").issuer().map(str::to_owned)
    };
    assert_eq!(issuer(json!("https://evil.example")).as_deref(), Some("https://evil.example"));
    for value in [json!("a\0"), json!("a".repeat(256)), json!(["a"]), Value::Null] {
        assert_eq!(issuer(value), None);
    }
}

#[test]
fn reasons_and_debug_output_hold_no_secrets() {
    let token = mint(&personal(), TokenType::Link, &key());
    let parsed = Unverified::parse(&token, TokenType::Link).expect("parsed");
    let signature = token.rsplit('.').next().expect("a signature");
    let debug = format!("{parsed:?}");
    assert!(!debug.contains("secret") && !debug.contains(signature), "{debug}");
    let mut wrong = json!(personal());
    for claim in ["name", "nonce", "given_name", "employee_number"] {
        wrong[claim] = json!(format!("secret\0{}", wrong[claim]));
        let failure = outcome(&wrong).expect_err("refused");
        assert!(!failure.to_string().contains("secret"), "{failure}");
        wrong = json!(personal());
    }
    let failure = parsed.check_issuer("https://other.example\n").expect_err("refused");
    assert!(failure.reason.contains(expected().issuer) && !failure.reason.contains('\n'), "{failure}");
}
