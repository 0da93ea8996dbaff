//! What each claim may hold.

use jwt_link::{Code, LinkClaims, limits};
use serde_json::{Value, json};

use crate::support::{NOW, outcome, sample_with};

fn accepted(claim: &str, value: Value) -> LinkClaims {
    outcome(&sample_with(claim, Some(value.clone())))
        .unwrap_or_else(|e| panic!("{claim} = {value}: {e}"))
        .into_claims()
}

fn refused(claim: &str, value: Value) {
    let failure = outcome(&sample_with(claim, Some(value.clone()))).expect_err(&format!("{claim} = {value}"));
    assert_eq!((failure.code, failure.claim), (Code::InvalidClaim, Some(claim)), "{claim} = {value}");
}

#[test]
fn dates_are_numbers_with_or_without_a_fraction() {
    let at = |json: &str| accepted("iat", serde_json::from_str(json).expect("a number")).iat;
    assert_eq!(at("1800000000.0"), NOW);
    assert_eq!(at("1.8e9"), NOW);
    assert_eq!(at("1799999999.5"), NOW - 1);
    assert_eq!(accepted("exp", json!(NOW as f64 + 59.5)).exp, NOW + 60);
    // A clock that is ahead by a fraction of a second locks nobody out.
    assert_eq!(at("1800000000.15"), NOW);
    for date in
        [json!("1800000000"), json!(true), json!([NOW]), json!({}), json!(-1), json!(1e300), json!(u64::MAX)]
    {
        for claim in ["iat", "exp", "nbf"] {
            refused(claim, date.clone());
        }
    }
}

#[test]
fn ids_are_bounded_and_without_control_characters() {
    assert_eq!(accepted("sub", json!("é".repeat(255))).sub.chars().count(), limits::SUBJECT);
    let too_long = [("sub", 256), ("jti", 129), ("nonce", 256), ("employee_number", 65)];
    for (claim, length) in too_long {
        refused(claim, json!("a".repeat(length)));
        for control in ['\0', '\n', '\u{7f}', '\u{85}'] {
            refused(claim, json!(format!("0123456789abcdef{control}")));
        }
        refused(claim, json!(5));
    }
    for claim in ["sub", "jti", "name"] {
        refused(claim, json!(""));
        refused(claim, json!("                    "));
    }
    refused("jti", json!("0123456789abcde"));
}

#[test]
fn a_session_is_named_in_printable_ascii_or_not_at_all() {
    let longest = "~".repeat(limits::SESSION_ID);
    for sid in ["s", "2c5d8e-_.!", longest.as_str()] {
        assert_eq!(accepted("sid", json!(sid)).sid.as_deref(), Some(sid));
    }
    assert_eq!(accepted("sid", json!(null)).sid, None);
    // Ignored, it would open a session that no sign-out ends.
    let too_long = "s".repeat(limits::SESSION_ID + 1);
    for odd in
        [json!(""), json!(" "), json!("a b"), json!("é"), json!("a\0"), json!(7), json!([]), json!(too_long)]
    {
        refused("sid", odd);
    }
}

#[test]
fn a_text_may_be_as_long_as_its_limit_and_no_longer() {
    let limits = [
        ("sub", limits::SUBJECT),
        ("jti", limits::TOKEN_ID),
        ("nonce", limits::NONCE),
        ("employee_number", limits::EMPLOYEE_NUMBER),
        ("name", limits::NAME),
        ("given_name", limits::NAME),
        ("family_name", limits::NAME),
    ];
    for (claim, longest) in limits {
        accepted(claim, json!("é".repeat(longest)));
        refused(claim, json!("é".repeat(longest + 1)));
    }
    accepted("jti", json!("j".repeat(limits::TOKEN_ID_MIN)));
    refused("jti", json!("j".repeat(limits::TOKEN_ID_MIN - 1)));
}

#[test]
fn names_are_text_of_any_language_and_a_sane_length() {
    for name in ["Zoë O'Brien-Þórsson", "محمد", "<script>alert(1)</script>", "李", &"n".repeat(200)] {
        assert_eq!(accepted("name", json!(name)).name, name);
    }
    for claim in ["name", "given_name", "family_name"] {
        refused(claim, json!("Jan\0Peeters"));
        refused(claim, json!("Jan\r\nPeeters"));
        refused(claim, json!("n".repeat(201)));
        refused(claim, json!(["Jan"]));
    }
    assert_eq!(accepted("given_name", json!("")).given_name, None);
}

#[test]
fn status_is_one_of_two_words() {
    assert_eq!(accepted("status", json!("inactive")).status, jwt_link::Status::Inactive);
    for status in [json!("Active"), json!(""), json!("deleted"), json!(true)] {
        refused("status", status);
    }
}

#[test]
fn missing_departments_and_no_departments_are_two_things() {
    assert_eq!(outcome(&sample_with("departments", None)).expect("verified").claims().departments, None);
    assert_eq!(accepted("departments", Value::Null).departments, None);
    assert_eq!(accepted("departments", json!([])).departments, Some(vec![]));
    let twice =
        accepted("departments", json!([{"id": "a", "name": "A"}, {"id": "a", "name": "B", "extra": 1}]));
    assert_eq!(
        twice.departments.map(|list| list.into_iter().map(|d| d.name).collect()),
        Some(vec!["A".to_owned()])
    );
}

#[test]
fn departments_are_ids_with_names() {
    let many: Vec<_> = (0..101).map(|i| json!({ "id": i.to_string(), "name": "n" })).collect();
    assert_eq!(accepted("departments", json!(many[..100])).departments.map(|list| list.len()), Some(100));
    accepted("departments", json!([{ "id": "i".repeat(128), "name": "n".repeat(200) }]));
    let wrong = [
        json!(many),
        json!({}),
        json!("Bar"),
        json!(["Bar"]),
        json!([{ "id": "a" }]),
        json!([{ "name": "a" }]),
        json!([{ "id": 1, "name": "a" }]),
        json!([{ "id": "", "name": "a" }]),
        json!([{ "id": "a", "name": "" }]),
        json!([{ "id": "a\0", "name": "a" }]),
        json!([{ "id": "a", "name": "a\u{1b}" }]),
        json!([null]),
        json!([{ "id": "a".repeat(129), "name": "a" }]),
        json!([{ "id": "a", "name": "a".repeat(201) }]),
    ];
    for departments in wrong {
        refused("departments", departments);
    }
}

#[test]
fn an_odd_but_harmless_claim_is_ignored() {
    for locale in ["nl", "nl-BE", "nl_BE", "zh-Hant-TW", "sl-rozaj-biske-1994"] {
        assert_eq!(accepted("locale", json!(locale)).locale.as_deref(), Some(locale));
    }
    for locale in ["", "n", "../../etc", "nl-", "nl BE", "nederlands!", "nl\0", &"nl-abcde".repeat(9)] {
        assert_eq!(accepted("locale", json!(locale)).locale, None);
    }
    assert_eq!(accepted("email", json!("jan@acme.example")).email.as_deref(), Some("jan@acme.example"));
    for email in ["", "jan", "@", "jan@", "jan @acme.example", "jan@acme.example\0", &"j@".repeat(200)] {
        assert_eq!(accepted("email", json!(email)).email, None);
    }
    assert!(accepted("picture", json!("https://acme.example/jan.jpg?v=2")).picture.is_some());
    for picture in
        ["", "javascript:alert(1)", "data:image/png;base64,", "//a/b", "https://a b", "/etc/passwd"]
    {
        assert_eq!(accepted("picture", json!(picture)).picture, None);
    }
    for claim in ["locale", "email", "picture", "target_link_uri"] {
        refused(claim, json!({}));
    }
}

#[test]
fn a_claim_that_may_be_ignored_is_ignored_beyond_its_limit() {
    let locale = |text: &str| accepted("locale", json!(text)).locale.is_some();
    assert!(locale("abcdefgh") && !locale("abcdefghi"));
    assert!(locale("nl-abcdefgh") && !locale("nl-abcdefghi"));
    let subtags = "-abcdefgh".repeat(3);
    assert!(locale(&format!("nl{subtags}-abcde")) && !locale(&format!("nl{subtags}-abcdef")));
    let email =
        |length: usize| accepted("email", json!(format!("j@{}", "a".repeat(length - 2)))).email.is_some();
    assert!(email(limits::EMAIL) && !email(limits::EMAIL + 1));
    let picture = |start: &str, length: usize| {
        let address = format!("{start}{}", "a".repeat(length - start.len()));
        accepted("picture", json!(address)).picture.is_some()
    };
    for start in ["https://", "http://"] {
        assert!(picture(start, limits::PICTURE) && !picture(start, limits::PICTURE + 1));
    }
    let landing = |length: usize| {
        accepted("target_link_uri", json!(format!("/{}", "a".repeat(length - 1)))).target_link_uri.is_some()
    };
    assert!(landing(limits::PATH) && !landing(limits::PATH + 1));
}

#[test]
fn the_last_date_is_the_end_of_the_year_9999() {
    let of = |date: Value| outcome(&sample_with("exp", Some(date))).expect_err("too long").code;
    assert_eq!(of(json!(limits::LATEST_DATE)), Code::LifetimeTooLong);
    assert_eq!(of(json!(limits::LATEST_DATE as f64)), Code::LifetimeTooLong);
    refused("exp", json!(limits::LATEST_DATE + 1));
    refused("exp", json!(limits::LATEST_DATE as f64 + 0.5));
}

#[test]
fn only_a_path_of_ours_is_a_landing_place() {
    let landing = |path: &str| accepted("target_link_uri", json!(path)).target_link_uri;
    assert_eq!(landing("/courses/7?card=3").as_deref(), Some("/courses/7?card=3"));
    for path in ["//evil.example", "https://evil.example", "/\\evil.example", "/\0", ""] {
        assert_eq!(landing(path), None);
    }
}

#[test]
fn claims_we_do_not_know_change_nothing() {
    let unknown = json!({ "admin": [true, { "deep": "\u{0}" }] });
    assert_eq!(accepted("https://evil.example/role", unknown).name, "Jan Peeters");
}
