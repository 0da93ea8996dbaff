//! What is refused before anything of a token is believed: shape, encoding, JSON and header.

use jwt_link::{Claims, Code, TokenType, Unverified, limits, mint};
use serde_json::{Value, json};

use crate::support::{base64url, key, parse_parts};

fn header() -> Value {
    json!({ "alg": "EdDSA", "typ": "link+jwt", "kid": "k" })
}

fn header_with(name: &str, value: Value) -> String {
    let mut header = header();
    header[name] = value;
    header.to_string()
}

fn code_of(token: &str) -> Option<Code> {
    Unverified::parse(token, TokenType::Link).err().map(|failure| failure.code)
}

fn code_of_header(header: &str) -> Option<Code> {
    parse_parts(header, "{}").err().map(|failure| failure.code)
}

#[test]
fn only_three_canonical_parts_are_a_token() {
    let token = mint(&Claims::sample(), TokenType::Link, &key());
    assert_eq!(code_of(&token), None);
    let parts: Vec<&str> = token.split('.').collect();
    let [h, p, s] = parts[..] else { panic!("three parts") };
    let cases = [
        String::new(),
        ".".into(),
        "..".into(),
        format!("{h}.{p}"),
        format!("{h}.{p}.{s}.{s}.{s}"),
        format!("{token}="),
        format!(" {token}"),
        format!("{token}\n"),
        format!("{h}.{p}.{s}\0"),
        format!("{h}=.{p}.{s}"),
        format!("{h}.{p}.é"),
        format!("{h}.{}.{s}", p.replacen('e', "+", 1)),
    ];
    for case in cases {
        assert_eq!(code_of(&case), Some(Code::MalformedToken), "{case:?}");
    }
}

#[test]
fn stray_bits_at_the_end_of_a_part_are_refused() {
    // 64 bytes leave four unused bits in the last character; only one of sixteen spellings is canonical.
    let token = mint(&Claims::sample(), TokenType::Link, &key());
    let (rest, last) = token.split_at(token.len() - 1);
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let index = alphabet.find(last).expect("base64url");
    assert_eq!(index % 16, 0);
    for stray in 1..16 {
        let spelling = format!("{rest}{}", &alphabet[index + stray..=index + stray]);
        assert_eq!(code_of(&spelling), Some(Code::MalformedToken));
    }
}

#[test]
fn the_largest_token_is_8_kib() {
    let frame = base64url(header().to_string()).len() + 2 + base64url([0; 64]).len();
    let payload = |size: usize| format!("{{\"x\":\"{}\"}}", "a".repeat(size - 8));
    let largest = (limits::TOKEN - frame) / 4 * 3;
    assert!(parse_parts(header().to_string(), payload(largest)).is_ok());
    let failure = parse_parts(header().to_string(), payload(largest + 3)).expect_err("too large");
    assert_eq!(failure.code, Code::MalformedToken);
}

#[test]
fn one_byte_more_than_8_kib_is_refused() {
    // Base64url has no text of 4n + 1 characters, so the header has to help to hit a length.
    let of_length = |kid: &str, length: usize| {
        let header = header_with("kid", json!(kid));
        let rest = length - base64url(&header).len() - 2 - base64url([0; 64]).len();
        let payload = format!("{{\"x\":\"{}\"}}", "a".repeat(rest * 3 / 4 - 8));
        assert_eq!(base64url(&payload).len(), rest);
        parse_parts(header, payload).err().map(|failure| failure.code)
    };
    assert_eq!(of_length("k", limits::TOKEN), None);
    assert_eq!(of_length("kk", limits::TOKEN + 1), Some(Code::MalformedToken));
}

#[test]
fn a_header_cannot_bring_its_own_key_or_rules() {
    for name in ["crit", "jku", "x5u", "x5c", "jwk", "b64", "zip", "enc"] {
        for value in [json!(null), json!("https://evil.example"), json!(["exp"]), json!(false)] {
            assert_eq!(code_of_header(&header_with(name, value)), Some(Code::MalformedToken), "{name}");
        }
    }
    for ignored in ["x5t", "cty"] {
        assert_eq!(code_of_header(&header_with(ignored, json!("JWT"))), None, "{ignored}");
    }
}

#[test]
fn a_key_id_is_short_printable_ascii() {
    let long = "k".repeat(129);
    assert_eq!(code_of_header(&header_with("kid", json!("k".repeat(128)))), None);
    for kid in [json!(null), json!(""), json!(5), json!("a b"), json!("a\u{0}"), json!("é"), json!(long)] {
        assert_eq!(code_of_header(&header_with("kid", kid.clone())), Some(Code::MalformedToken), "{kid}");
    }
}

#[test]
fn only_ed25519_and_p256_sign() {
    for alg in ["EdDSA", "Ed25519", "ES256"] {
        assert_eq!(code_of_header(&header_with("alg", json!(alg))), None);
    }
    for alg in ["none", "None", "", "HS256", "RS256", "ES384", "ES256K", "Ed448", "eddsa", "EdDSA "] {
        assert_eq!(
            code_of_header(&header_with("alg", json!(alg))),
            Some(Code::UnsupportedAlgorithm),
            "{alg:?}"
        );
    }
    assert_eq!(code_of_header(&header_with("alg", json!(["EdDSA"]))), Some(Code::MalformedToken));
    // Without a signature, as `none` would have it: the algorithm is what is wrong.
    let unsigned = format!("{}.{}.", base64url(header_with("alg", json!("none"))), base64url("{}"));
    assert_eq!(code_of(&unsigned), Some(Code::UnsupportedAlgorithm));
}

#[test]
fn a_token_serves_the_one_purpose_it_was_made_for() {
    for typ in ["JWT", "", "LINK+JWT", "application/link+jwt", "link-api+jwt", "secevent+jwt"] {
        assert_eq!(code_of_header(&header_with("typ", json!(typ))), Some(Code::WrongType), "{typ:?}");
    }
    assert_eq!(code_of_header(r#"{"alg":"EdDSA","kid":"k"}"#), Some(Code::WrongType));
    let call = mint(&Claims::sample(), TokenType::Api, &key());
    assert_eq!(code_of(&call), Some(Code::WrongType));
    assert!(Unverified::parse(&call, TokenType::Api).is_ok());
    assert_eq!(code_of_header(r#"{"alg":"none","kid":"k","typ":"JWT"}"#), Some(Code::UnsupportedAlgorithm));
}

#[test]
fn members_that_appear_twice_are_refused_wherever_they_are() {
    let header = header().to_string();
    let twice = [
        r#"{"sub":"a","sub":"b"}"#,
        r#"{"sub":"a","sub":"a"}"#,
        r#"{"unknown":1,"unknown":1}"#,
        r#"{"sub":"a","\u0073ub":"b"}"#,
        r#"{"departments":[{"id":"a","id":"b","name":"c"}]}"#,
        r#"{"x":{"y":[{"z":{"q":1,"q":2}}]}}"#,
    ];
    for payload in twice {
        let failure = parse_parts(&header, payload).expect_err(payload);
        assert_eq!(failure.code, Code::MalformedToken);
        assert!(failure.reason.contains("appears twice"), "{failure}");
    }
    let failure =
        parse_parts(r#"{"alg":"EdDSA","typ":"link+jwt","kid":"k","kid":"l"}"#, "{}").expect_err("twice");
    assert_eq!(failure.code, Code::MalformedToken);
}

#[test]
fn parts_that_are_no_object_of_utf_8_json_are_refused() {
    let header = header().to_string();
    for payload in [
        &b"[]"[..],
        b"null",
        b"\"a\"",
        b"",
        b"{",
        b"{}x",
        b"{\"a\":\"\xff\"}",
        b"{\"a\":\"\\ud800\"}",
        b"{'a':1}",
    ] {
        assert_eq!(parse_parts(&header, payload).expect_err("refused").code, Code::MalformedToken);
        assert_eq!(parse_parts(payload, "{}").expect_err("refused").code, Code::MalformedToken);
    }
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(2500), "]".repeat(2500));
    assert_eq!(parse_parts(&header, deep).expect_err("refused").code, Code::MalformedToken);
}
