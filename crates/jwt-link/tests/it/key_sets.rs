//! Keys as issuers publish them, and private keys as files hold them.

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V2Der};
use aws_lc_rs::signature::{ECDSA_P384_SHA384_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair};
use jwt_link::{Algorithm, KeyError, KeySet, KeySetError, SigningKey, jwks_document, limits};
use serde_json::{Value, json};

use crate::support::{base64url, key};

fn p256() -> SigningKey {
    SigningKey::generate_p256().expect("a key")
}

fn parsed(keys: &Value) -> KeySet {
    KeySet::parse(json!({ "keys": keys }).to_string().as_bytes()).expect("a key set")
}

/// A key set of one sound key with one member changed (or removed): is the key usable?
fn usable_with(key: &SigningKey, member: &str, value: Option<Value>) -> bool {
    let mut jwk = json!(key.public_jwk());
    let members = jwk.as_object_mut().expect("an object");
    match value {
        Some(value) => members.insert(member.to_owned(), value),
        None => members.remove(member),
    };
    !parsed(&json!([jwk])).is_empty()
}

#[test]
fn what_we_publish_we_can_read() {
    let (ed, ec) = (key(), p256());
    let document = jwks_document([ed.public_jwk(), ec.public_jwk()]);
    let set = KeySet::parse(document.as_bytes()).expect("a key set");
    assert_eq!(set.ids().collect::<Vec<_>>(), [ed.key_id(), ec.key_id()]);
    assert_eq!((set.len(), set.is_empty()), (2, false));
    assert!(set.get(ed.key_id(), Algorithm::EdDsa).is_some());
    assert!(set.get(ed.key_id(), Algorithm::Es256).is_none(), "a key serves one algorithm");
    assert!(set.get(ec.key_id(), Algorithm::Es256).is_some());
    assert!(set.get("another", Algorithm::EdDsa).is_none());
    let jwk = json!(ed.public_jwk());
    assert_eq!(
        (&jwk["kty"], &jwk["crv"], &jwk["alg"], &jwk["use"]),
        (&json!("OKP"), &json!("Ed25519"), &json!("EdDSA"), &json!("sig"))
    );
    assert!(!document.contains("\"d\""));
}

#[test]
fn members_we_do_not_understand_are_skipped() {
    let good = json!(key().public_jwk());
    let set = parsed(&json!([
        { "kty": "RSA", "kid": "r", "n": "AQAB", "e": "AQAB" }, { "kty": "AKP", "alg": "ML-DSA-44", "kid": "m" },
        { "kty": "OKP", "crv": "Ed448", "kid": "e", "x": "AA" }, "text", 5, null, [], {}, good,
    ]));
    assert_eq!(set.ids().collect::<Vec<_>>(), [key().key_id()]);
    assert_eq!(parsed(&json!([])).len(), 0);
}

#[test]
fn a_key_meant_for_something_else_is_unusable() {
    for signer in [key(), p256()] {
        let fine = [
            ("alg", None),
            ("use", None),
            ("use", Some(json!("sig"))),
            ("key_ops", Some(json!(["verify"]))),
            ("key_ops", Some(json!([]))),
            ("key_ops", Some(json!(null))),
            ("alg", Some(json!(null))),
            ("use", Some(json!(null))),
            ("d", Some(json!(null))),
        ];
        for (member, value) in fine {
            assert!(usable_with(&signer, member, value), "{member}");
        }
        let wrong = [
            ("use", json!("enc")),
            ("use", json!(1)),
            ("key_ops", json!(["encrypt"])),
            ("key_ops", json!("verify")),
            ("alg", json!("RS256")),
            ("alg", json!("ES384")),
            ("d", json!("AA")),
            ("k", json!("AA")),
            ("kid", json!("")),
            ("kid", json!(7)),
            ("kid", json!("a\nb")),
            ("kty", json!("oct")),
            ("crv", json!("P-384")),
        ];
        for (member, value) in wrong {
            assert!(!usable_with(&signer, member, Some(value.clone())), "{member} = {value}");
        }
        assert!(!usable_with(&signer, "kid", None));
    }
    assert!(!usable_with(&key(), "alg", Some(json!("ES256"))));
    assert!(!usable_with(&p256(), "alg", Some(json!("EdDSA"))));
    assert!(usable_with(&key(), "alg", Some(json!("Ed25519"))));
}

#[test]
fn a_key_that_is_there_and_unusable_says_why() {
    let why = |member: &str, value: Value| {
        let mut jwk = json!(key().public_jwk());
        jwk["kid"] = json!("k1");
        jwk[member] = value;
        parsed(&json!([jwk])).why_not("k1", Algorithm::EdDsa).reason
    };
    assert_eq!(why("use", json!("enc")), "The key \"k1\" is there, but it is for encryption (use: enc).");
    let cases = [
        ("use", json!("a\nb"), "not for signatures (use: \"a\\nb\")"),
        ("key_ops", json!(["sign"]), "key_ops without \"verify\""),
        ("key_ops", json!("verify"), "its key_ops is no list"),
        ("alg", json!("RS256"), "another algorithm (alg: RS256) than its curve serves (EdDSA)"),
        ("kty", json!("RSA"), "neither Ed25519 nor P-256 (kty: RSA, crv: Ed25519)"),
        ("d", json!("AA"), "its private half (d) is published"),
        ("x", json!("AA"), "its x is not 32 bytes"),
        ("x", json!(base64url([0; 32])), "of small order"),
        ("kid", json!(null), "1 of its keys cannot be named"),
        ("kid", json!("another"), "publishes no key with the id \"k1\"."),
    ];
    for (member, value, expected) in cases {
        let reason = why(member, value);
        assert!(reason.contains(expected), "{reason}");
    }
    let jwk = json!(key().public_jwk());
    let reason = parsed(&json!([jwk, jwk])).why_not(key().key_id(), Algorithm::EdDsa).reason;
    assert!(reason.contains("another key has the same id"), "{reason}");
    let reason = parsed(&json!([jwk])).why_not(key().key_id(), Algorithm::Es256).reason;
    assert!(reason.contains("it serves EdDSA, and the token asks for ES256"), "{reason}");
}

#[test]
fn a_byte_order_mark_is_skipped_and_gzip_is_named() {
    let document = format!("\u{feff}{}", jwks_document([key().public_jwk()]));
    assert_eq!(KeySet::parse(document.as_bytes()).expect("a key set").len(), 1);
    let problem = KeySet::parse(b"\x1f\x8b\x08\0").expect_err("gzip").to_string();
    assert!(problem.contains("compressed (gzip)"), "{problem}");
}

#[test]
fn points_off_the_curve_are_unusable() {
    let mut off = [0; 32];
    off[0] = 2;
    let mut identity = [0; 32];
    identity[0] = 1;
    for x in [&off[..], &identity, &[0; 31], &[0; 33], &[]] {
        assert!(!usable_with(&key(), "x", Some(json!(base64url(x)))), "{x:?}");
    }
    for coordinate in ["x", "y"] {
        for bytes in [&[1; 32][..], &[0; 32], &[0xff; 32], &[1; 31], &[0; 33]] {
            assert!(!usable_with(&p256(), coordinate, Some(json!(base64url(bytes)))), "{bytes:?}");
        }
        assert!(!usable_with(&p256(), coordinate, None));
    }
    let padded = format!("{}=", json!(key().public_jwk())["x"].as_str().expect("text"));
    assert!(!usable_with(&key(), "x", Some(json!(padded))));
}

#[test]
fn two_keys_with_one_id_are_both_unusable() {
    let (one, two) = (json!(key().public_jwk()), p256().public_jwk());
    let mut twin = json!(p256().public_jwk());
    twin["kid"] = one["kid"].clone();
    let set = parsed(&json!([one, twin, two]));
    assert_eq!(set.ids().collect::<Vec<_>>(), [two.key_id()]);
    // Its private half published beside it: stolen, whatever the other entry says.
    let mut private = one.clone();
    private["d"] = json!("AA");
    assert!(parsed(&json!([one, private])).is_empty());
}

#[test]
fn a_document_has_its_limits() {
    let parse = |text: &str| KeySet::parse(text.as_bytes()).expect_err("refused");
    assert!(matches!(parse("<html>"), KeySetError::NotJson(_)));
    assert!(matches!(parse(r#"{"keys":[{"kid":"a","kid":"b"}]}"#), KeySetError::NotJson(_)));
    assert!(matches!(parse("{}"), KeySetError::NoKeys));
    assert!(matches!(parse(r#"{"keys":{}}"#), KeySetError::NoKeys));
    let of = |count| json!({ "keys": vec![json!({}); count] }).to_string();
    assert!(KeySet::parse(of(limits::KEYS).as_bytes()).is_ok());
    assert!(matches!(parse(&of(limits::KEYS + 1)), KeySetError::TooManyKeys));
    let padded = of(0) + &" ".repeat(limits::KEY_SET - of(0).len());
    assert!(KeySet::parse(padded.as_bytes()).is_ok());
    assert!(matches!(parse(&format!("{padded} ")), KeySetError::TooLarge));
}

#[test]
fn private_keys_are_written_and_read_back() {
    for key in [key(), p256()] {
        let der = key.to_pkcs8().expect("written");
        let again = SigningKey::from_pkcs8(&der).expect("read");
        assert_eq!((again.key_id(), again.algorithm()), (key.key_id(), key.algorithm()));
        assert!(!format!("{key:?}").contains(&format!("{der:?}")));
    }
    assert_eq!(key().to_pkcs8().expect("written").len(), 48, "version 1, which every tool reads");
    let pair = Ed25519KeyPair::from_seed_unchecked(&[42; 32]).expect("a pair");
    let version_2: Pkcs8V2Der<'_> = pair.as_der().expect("written");
    assert_eq!(SigningKey::from_pkcs8(version_2.as_ref()).expect("read").key_id(), key().key_id());
}

#[test]
fn what_is_no_private_key_of_ours_is_refused() {
    let mut inconsistent = {
        let pair = Ed25519KeyPair::from_seed_unchecked(&[42; 32]).expect("a pair");
        let der: Pkcs8V2Der<'_> = pair.as_der().expect("written");
        der.as_ref().to_vec()
    };
    *inconsistent.last_mut().expect("bytes") ^= 1;
    let p384 = EcdsaKeyPair::generate(&ECDSA_P384_SHA384_FIXED_SIGNING)
        .expect("a pair")
        .to_pkcs8v1()
        .expect("written");
    let der = key().to_pkcs8().expect("written");
    for bytes in [&b""[..], b"-----BEGIN PRIVATE KEY-----", &inconsistent, p384.as_ref(), &der[..47]] {
        assert!(matches!(SigningKey::from_pkcs8(bytes), Err(KeyError::Unreadable(_))));
    }
}
