//! Whatever the bytes: what we mint we verify, and what was changed we refuse.

use jwt_link::{Claims, Department, SigningKey, Status, TokenType, Unverified, limits, mint};
use proptest::prelude::*;

use crate::support::{NOW, expected, key, verify};

/// Text that a form could bring: any characters but control characters, not blank.
fn text(longest: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(any::<char>(), 1..=longest.min(60)).prop_filter_map(
        "blank or control",
        |chars| {
            let text: String = chars.into_iter().collect();
            (!text.trim().is_empty() && !text.chars().any(char::is_control)).then_some(text)
        },
    )
}

fn id(shortest: usize, longest: usize) -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::char::range('!', '~'), shortest..=longest).prop_map(String::from_iter)
}

fn department() -> impl Strategy<Value = Department> {
    (id(1, 40), text(20)).prop_map(|(id, name)| Department { id, name })
}

prop_compose! {
    fn claims()(
        sub in text(limits::SUBJECT),
        jti in id(limits::TOKEN_ID_MIN, limits::TOKEN_ID),
        name in text(limits::NAME),
        names in proptest::option::of((text(limits::NAME), text(limits::NAME))),
        employee_number in proptest::option::of(text(limits::EMPLOYEE_NUMBER)),
        nonce in proptest::option::of(text(limits::NONCE)),
        active in any::<bool>(),
        departments in proptest::option::of(proptest::collection::hash_map(id(1, 40), department(), 0..8)),
        age in -30..=30i64,
        life in 1..=300i64,
    ) -> Claims {
        let (given_name, family_name) = names.unzip();
        let departments = departments
            .map(|list| list.into_iter().map(|(id, department)| Department { id, ..department }).collect());
        let status = if active { Status::Active } else { Status::Inactive };
        let (iat, exp) = (NOW - age, NOW - age + life.max(age + 1 - limits::LEEWAY));
        Claims { sub, jti, name, given_name, family_name, employee_number, nonce, status, departments, iat, exp, ..Claims::sample() }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn any_claims_we_mint_we_verify(claims in claims(), seed in any::<[u8; 32]>()) {
        let key = SigningKey::ed25519_from_seed(&seed);
        let verified = verify(&mint(&claims, TokenType::Link, &key), &key, &expected());
        let read = verified.map_err(|failure| TestCaseError::fail(failure.reason))?.into_claims();
        prop_assert_eq!((read.sub, read.jti, read.name), (claims.sub, claims.jti, claims.name));
        prop_assert_eq!((read.given_name, read.family_name), (claims.given_name, claims.family_name));
        prop_assert_eq!((read.employee_number, read.nonce), (claims.employee_number, claims.nonce));
        prop_assert_eq!((read.iat, read.exp), (claims.iat, claims.exp));
        prop_assert_eq!((read.status, read.departments), (claims.status, claims.departments));
    }

    #[test]
    fn no_text_makes_the_parser_panic(text in "\\PC{0,200}", parts in any::<[Vec<u8>; 3]>()) {
        prop_assert!(Unverified::parse(&text, TokenType::Link).is_err());
        let token = parts.map(crate::support::base64url).join(".");
        prop_assert!(Unverified::parse(&token, TokenType::Link).is_err());
    }

    #[test]
    fn a_link_signed_by_any_other_key_is_refused(seed in any::<[u8; 32]>()) {
        prop_assume!(seed != [42; 32]);
        let forged = mint(&Claims::sample(), TokenType::Link, &SigningKey::ed25519_from_seed(&seed));
        prop_assert!(verify(&forged, &key(), &expected()).is_err());
    }
}

/// Every position, and at each position other bytes: flipped bits, the next letter of the alphabet, a dot.
fn assert_no_change_passes(key: &SigningKey) {
    let token = mint(&Claims::sample(), TokenType::Link, key);
    assert!(verify(&token, key, &expected()).is_ok());
    for position in 0..token.len() {
        let original = token.as_bytes()[position];
        for byte in [original ^ 1, original ^ 2, original ^ 0x20, original + 1, b'A', b'.', b'=', b'\0'] {
            if byte == original {
                continue;
            }
            let mut changed = token.clone().into_bytes();
            changed[position] = byte;
            let Ok(changed) = String::from_utf8(changed) else { continue };
            assert!(verify(&changed, key, &expected()).is_err(), "byte {position} as {byte}");
        }
    }
    for position in 0..=token.len() {
        let (before, after) = token.split_at(position);
        assert!(verify(&format!("{before}A{after}"), key, &expected()).is_err(), "one more at {position}");
        assert!(
            position == 0
                || verify(&format!("{}{after}", &before[..position - 1]), key, &expected()).is_err()
        );
    }
}

#[test]
fn any_one_byte_change_of_a_link_is_refused() {
    assert_no_change_passes(&key());
    assert_no_change_passes(&SigningKey::generate_p256().expect("a key"));
}
