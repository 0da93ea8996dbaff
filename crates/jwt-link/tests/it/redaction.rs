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
        sid: secret("sid"),
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
    for present in
        ["name", "given_name", "family_name", "email", "picture", "employee_number", "nonce", "sid"]
    {
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
fn what_fits_is_shown_whole() {
    let shown = |claim: &str, value: Value| redacted(&sample_with(claim, Some(value)))[claim].clone();
    let (longest, longer) = ("j".repeat(200), "j".repeat(201));
    assert_eq!(shown("jti", json!(longest)), json!(longest));
    assert_eq!(shown("jti", json!(longer)), json!(format!("{longest}…")));
    let ids = |count: usize| -> Vec<_> {
        (0..count).map(|i| json!({ "id": i.to_string(), "name": "Bar" })).collect()
    };
    assert_eq!(shown("departments", json!(ids(20)))[19], "19");
    assert_eq!(shown("departments", json!(ids(20))).as_array().map(Vec::len), Some(20));
    assert_eq!(shown("departments", json!(ids(21)))[20], "… and 1 more");
    assert_eq!(redacted(&json!(Claims::sample())).get("other_claims"), None);
}

#[test]
fn departments_of_any_shape_show_no_name() {
    let shown = |value: Value| redacted(&sample_with("departments", Some(value)))["departments"].clone();
    assert_eq!(shown(json!([{ "name": "Jan" }, "Jan", 5])), json!(["(no id)", "(no id)", "(no id)"]));
    assert_eq!(
        shown(json!([{ "id": { "deep": "Jan" } }, { "id": ["Jan"] }])),
        json!(["(an object)", "(a list)"])
    );
    assert_eq!(shown(json!({ "name": "Jan" })), json!("(an object)"));
    assert_eq!(shown(json!(5)), json!(5));
}

#[test]
fn the_issuer_for_the_log_is_clean_text_or_nothing() {
    let issuer = |value: Value| {
        let token = mint(&json!({ "iss": value }), TokenType::Link, &key());
        Unverified::parse(&token, TokenType::Link).expect("parsed").issuer().map(str::to_owned)
    };
    assert_eq!(issuer(json!("https://evil.example")).as_deref(), Some("https://evil.example"));
    assert_eq!(issuer(json!("a".repeat(255))).map(|issuer| issuer.len()), Some(255));
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
    assert!(debug.contains(key().key_id()), "the one thing that helps to find what went wrong: {debug}");
    for debug in [format!("{:?}", key()), format!("{:?}", key().verifying_key())] {
        assert!(debug.contains(key().key_id()), "{debug}");
    }
    let mut wrong = json!(personal());
    for claim in ["name", "nonce", "given_name", "employee_number"] {
        wrong[claim] = json!(format!("secret\0{}", wrong[claim]));
        let failure = outcome(&wrong).expect_err("refused");
        assert!(!failure.to_string().contains("secret"), "{failure}");
        wrong = json!(personal());
    }
    let long = parsed.check_issuer(&"i".repeat(201)).expect_err("refused").reason;
    assert!(long.contains(&format!("\"{}\"… is", "i".repeat(200))), "{long}");
    let whole = parsed.check_issuer(&"i".repeat(200)).expect_err("refused").reason;
    assert!(whole.contains(&format!("\"{}\" is", "i".repeat(200))), "{whole}");
    let failure = parsed.check_issuer("https://other.example\n").expect_err("refused");
    assert!(failure.reason.contains(expected().issuer) && !failure.reason.contains('\n'), "{failure}");
}
