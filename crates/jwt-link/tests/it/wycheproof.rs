//! The published Wycheproof vectors, each as the signature of a JWS whose signing input is the message: the key
//! comes out of a published key set, and the check is the very function that every link goes through.

use jwt_link::{Algorithm, KeySet};
use serde_json::{Value, json};
use wycheproof::{TestResult, ecdsa, eddsa};

use crate::support::base64url;

/// Runs one vector and says whether it was accepted.
fn accepted(jwk: &Value, algorithm: Algorithm, message: &[u8], signature: &[u8]) -> bool {
    let set = KeySet::parse(json!({ "keys": [jwk] }).to_string().as_bytes()).expect("a key set");
    let Some(key) = set.get("wycheproof", algorithm) else { return false };
    key.verify_signature(message, signature).is_ok()
}

#[test]
fn ed25519() {
    let set = eddsa::TestSet::load(eddsa::TestName::Ed25519).expect("the vectors");
    let mut run = 0;
    for group in set.test_groups {
        let jwk =
            json!({ "kty": "OKP", "crv": "Ed25519", "kid": "wycheproof", "x": base64url(&group.key.pk) });
        for test in group.tests {
            let valid = test.result == TestResult::Valid;
            let verified = accepted(&jwk, Algorithm::EdDsa, &test.msg, &test.sig);
            assert_eq!(verified, valid, "{} {}", test.tc_id, test.comment);
            run += 1;
        }
    }
    assert_eq!(run, set.number_of_tests);
    assert!(run > 100);
}

#[test]
fn p256_with_sha_256_as_r_and_s() {
    let set = ecdsa::TestSet::load(ecdsa::TestName::EcdsaSecp256r1Sha256P1363).expect("the vectors");
    let mut run = 0;
    for group in set.test_groups {
        let point: &[u8] = group.key.key.as_ref();
        assert_eq!((point.len(), point[0]), (65, 4), "an uncompressed point");
        let (x, y) = (base64url(&point[1..33]), base64url(&point[33..]));
        let jwk = json!({ "kty": "EC", "crv": "P-256", "kid": "wycheproof", "x": x, "y": y });
        for test in group.tests {
            let valid = test.result == TestResult::Valid;
            let verified = accepted(&jwk, Algorithm::Es256, &test.msg, &test.sig);
            assert_eq!(verified, valid, "{} {}", test.tc_id, test.comment);
            run += 1;
        }
    }
    assert_eq!(run, set.number_of_tests);
    assert!(run > 200);
}
