//! The protocol page and its test vectors say what this crate does.

use jwt_link::{
    Claims, Code, DuePage, Expected, Failure, KeySet, RosterPage, SigningKey, TokenType, Unverified,
    Verified, VerifiedEvent, limits, mint,
};
use serde_json::Value;

use crate::support::base64url;

const PAGE: &str = include_str!("../../../../docs/protocol.md");
const VECTORS: &str = include_str!("../../../../docs/protocol-vectors.json");

fn vectors() -> Value {
    serde_json::from_str(VECTORS).expect("JSON")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// Everything a link goes through, but for what needs a memory.
fn redeem(token: &str, keys: &KeySet, expected: &Expected<'_>) -> Result<Verified, Failure> {
    let unverified = Unverified::parse(token, TokenType::Link)?;
    unverified.check_issuer(expected.issuer)?;
    let unknown = || Failure::new(Code::UnknownKey, "The issuer publishes no such key.");
    let key = keys.get(unverified.key_id(), unverified.algorithm()).ok_or_else(unknown)?;
    unverified.verify(key, expected)
}

#[test]
fn every_vector_has_its_result() {
    let file = vectors();
    let keys = KeySet::parse(file["jwks"].to_string().as_bytes()).expect("a key set");
    let mut seen = Vec::new();
    for vector in file["vectors"].as_array().expect("a list") {
        let now = vector["now"].as_i64().expect("seconds");
        let expected = Expected { issuer: text(&file["issuer"]), audience: text(&file["audience"]), now };
        let outcome = redeem(text(&vector["token"]), &keys, &expected);
        let result = outcome.map_or_else(|failure| failure.code.as_str(), |_| "ok");
        assert_eq!(result, text(&vector["result"]), "{}", vector["name"]);
        seen.push(result);
    }
    let in_memory = [
        Code::UnknownAccount,
        Code::NotConnected,
        Code::IssuerUnreachable,
        Code::NonceMismatch,
        Code::AlreadyUsed,
    ];
    for code in Code::ALL.into_iter().filter(|code| !in_memory.contains(code)) {
        assert!(seen.contains(&code.as_str()), "no vector for {code}");
    }
}

#[test]
fn every_vector_of_an_event_has_its_result() {
    let file = vectors();
    let keys = KeySet::parse(file["jwks"].to_string().as_bytes()).expect("a key set");
    let events = &file["events"];
    for vector in events["vectors"].as_array().expect("a list") {
        let now = vector["now"].as_i64().expect("seconds");
        let expected = Expected { issuer: text(&events["issuer"]), audience: text(&events["audience"]), now };
        let outcome = receive(text(&vector["token"]), &keys, &expected);
        let result = outcome.map_or_else(|failure| failure.code.as_str(), |_| "ok");
        assert_eq!(result, text(&vector["result"]), "{}", vector["name"]);
    }
}

/// The same for an event.
fn receive(token: &str, keys: &KeySet, expected: &Expected<'_>) -> Result<VerifiedEvent, Failure> {
    let unverified = Unverified::parse(token, TokenType::Event)?;
    unverified.check_issuer(expected.issuer)?;
    let unknown = || Failure::new(Code::UnknownKey, "The issuer publishes no such key.");
    let key = keys.get(unverified.key_id(), unverified.algorithm()).ok_or_else(unknown)?;
    unverified.verify_event(key, expected)
}

#[test]
fn every_vector_of_a_call_has_its_result() {
    let file = vectors();
    let keys = KeySet::parse(file["jwks"].to_string().as_bytes()).expect("a key set");
    let calls = &file["calls"];
    for vector in calls["vectors"].as_array().expect("a list") {
        let now = vector["now"].as_i64().expect("seconds");
        let expected = Expected { issuer: text(&calls["issuer"]), audience: text(&calls["audience"]), now };
        let outcome = call(text(&vector["token"]), &keys, &expected);
        let result = outcome.map_or_else(|failure| failure.code.as_str(), |_| "ok");
        assert_eq!(result, text(&vector["result"]), "{}", vector["name"]);
    }
}

/// The same for a call from server to server.
fn call(token: &str, keys: &KeySet, expected: &Expected<'_>) -> Result<Verified, Failure> {
    let unverified = Unverified::parse(token, TokenType::Api)?;
    unverified.check_issuer(expected.issuer)?;
    let unknown = || Failure::new(Code::UnknownKey, "The issuer publishes no such key.");
    let key = keys.get(unverified.key_id(), unverified.algorithm()).ok_or_else(unknown)?;
    unverified.verify(key, expected)
}

#[test]
fn every_vector_of_a_roster_is_read_or_refused() {
    for vector in vectors()["roster"].as_array().expect("a list") {
        let page = RosterPage::parse(text(&vector["document"]).as_bytes(), text(&vector["after"]));
        assert_eq!(Some(page.is_ok()), vector["ok"].as_bool(), "{}: {page:?}", vector["name"]);
        let next = page.ok().and_then(|page| page.next);
        assert_eq!(next.as_deref(), vector["next"].as_str(), "{}", vector["name"]);
    }
}

#[test]
fn every_vector_of_what_is_due_is_read_or_refused() {
    for vector in vectors()["due"].as_array().expect("a list") {
        let page = DuePage::parse(text(&vector["document"]).as_bytes(), text(&vector["after"]));
        assert_eq!(Some(page.is_ok()), vector["ok"].as_bool(), "{}: {page:?}", vector["name"]);
        let next = page.as_ref().ok().and_then(|page| page.next.as_deref());
        assert_eq!(next, vector["next"].as_str(), "{}", vector["name"]);
        if let Err(error) = page {
            assert!(!error.to_string().contains("Jan"), "{error}");
        }
    }
}

#[test]
fn every_vector_of_a_key_set_has_its_usable_keys() {
    let file = vectors();
    for vector in file["key_sets"].as_array().expect("a list") {
        let keys = KeySet::parse(text(&vector["document"]).as_bytes()).expect("a key set");
        let usable: Vec<_> = vector["usable"].as_array().expect("a list").iter().map(text).collect();
        assert_eq!(keys.ids().collect::<Vec<_>>(), usable, "{}", vector["name"]);
    }
}

#[test]
fn the_page_shows_the_first_vector_whole() {
    let file = vectors();
    let seed = text(&file["ed25519_seed"]);
    let byte = |i: usize| u8::from_str_radix(&seed[2 * i..2 * i + 2], 16).expect("hexadecimal");
    let key = SigningKey::ed25519_from_seed(&std::array::from_fn(byte));
    let token = text(&file["vectors"][0]["token"]);

    let claims = Claims {
        target_link_uri: Some("/courses".to_owned()),
        nonce: Some("relaunch-7f3a9c".to_owned()),
        sid: Some("session-2c5d8e".to_owned()),
        ..Claims::sample()
    };
    assert_eq!(mint(&claims, TokenType::Link, &key), token);

    let parts: Vec<&str> = token.split('.').collect();
    for (title, part) in [("The header:", parts[0]), ("The payload, on one line:", parts[1])] {
        let (_, after) = PAGE.split_once(title).expect(title);
        let json = after.split("```").nth(1).and_then(|block| block.strip_prefix("json\n")).expect("a block");
        assert_eq!(base64url(json.trim()), part, "{title} what the page shows is what is signed");
    }
    assert!(PAGE.contains(token) && PAGE.contains(seed) && PAGE.contains(key.key_id()));
}

#[test]
fn the_page_names_every_code_in_order_and_every_limit() {
    let mut rest = PAGE.split_once("## Checks").expect("the checks").1;
    for code in Code::ALL {
        let row = format!("| `{code}` |");
        rest = rest.split_once(row.as_str()).unwrap_or_else(|| panic!("{code} is missing or out of order")).1;
        assert_eq!(
            rest.split('|').next().map(str::trim),
            Some(code.http_status().to_string().as_str()),
            "{code}"
        );
    }
    let counts = [
        ("Departments", limits::DEPARTMENTS),
        ("`sub`", limits::SUBJECT),
        ("`nonce`", limits::NONCE),
        ("Key id", limits::KEY_ID),
        ("Keys in a key set", limits::KEYS),
        ("Landing path", limits::PATH),
        ("Token", limits::TOKEN),
        ("Key set", limits::KEY_SET),
        ("`employee_number`", limits::EMPLOYEE_NUMBER),
        ("Names", limits::NAME),
        ("Department id", limits::DEPARTMENT_ID),
        ("People of a page of the roster", limits::ROSTER_PEOPLE),
        ("Page of the roster", limits::ROSTER_PAGE),
        ("People of a page of what is due", limits::DUE_PEOPLE),
        ("Courses of one person on it", limits::DUE_COURSES),
        ("Page of what is due", limits::DUE_PAGE),
    ];
    for (name, limit) in counts {
        assert!(PAGE.contains(&format!("| {name} | {limit} ")), "{name}: {limit}");
    }
    assert!(PAGE.contains(&format!("| `jti` | {} to {} ", limits::TOKEN_ID_MIN, limits::TOKEN_ID)));
    assert!(PAGE.contains(&format!("| `sid` | 1 to {} ", limits::SESSION_ID)));
    assert!(PAGE.contains(&format!("| Lifetime | {} s", limits::LIFETIME)));
    assert!(PAGE.contains(&format!("| Leeway | {} s", limits::LEEWAY)));
    assert!(PAGE.contains(&format!("| Age of an event | {} s", limits::EVENT_AGE)));
}
