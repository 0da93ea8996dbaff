//! The header of a token, checked: `alg`, `typ`, `kid`, and what a token must not bring along.

use serde_json::{Map, Value};

use crate::failure::{Code, Failure, quoted};
use crate::keys::{Algorithm, is_key_id};
use crate::mint::TokenType;

pub(super) struct Header {
    pub algorithm: Algorithm,
    pub key_id: String,
}

/// Members that would let a token bring its own key, change what is signed, or hide the payload.
const REFUSED: [&str; 8] = ["crit", "jku", "x5u", "x5c", "jwk", "b64", "zip", "enc"];

/// Checks a decoded header (RFC 7515 §4, RFC 8725 §3.1, §3.9 to §3.11).
pub(super) fn read(header: &Map<String, Value>, typ: TokenType) -> Result<Header, Failure> {
    if let Some(name) = REFUSED.iter().find(|name| header.contains_key(**name)) {
        return Err(malformed(format!("The header has a member \"{name}\", which no link may have.")));
    }
    let Some(key_id) = header.get("kid").and_then(Value::as_str).filter(|kid| is_key_id(kid)) else {
        return Err(malformed(
            "The header has no \"kid\" of printable ASCII, so no key can be chosen.".to_owned(),
        ));
    };
    let (algorithm, key_id) = (algorithm(header)?, key_id.to_owned());
    check_type(header, typ)?;
    Ok(Header { algorithm, key_id })
}

fn malformed(reason: String) -> Failure {
    Failure::new(Code::MalformedToken, reason)
}

fn algorithm(header: &Map<String, Value>) -> Result<Algorithm, Failure> {
    let Some(alg) = header.get("alg").and_then(Value::as_str) else {
        return Err(malformed("The header has no \"alg\".".to_owned()));
    };
    Algorithm::named(alg).ok_or_else(|| {
        let alg = quoted(alg);
        Failure::new(
            Code::UnsupportedAlgorithm,
            format!(
                "The token says that it is signed with {alg}. Sign with Ed25519 (\"EdDSA\") or \"ES256\"."
            ),
        )
    })
}

fn check_type(header: &Map<String, Value>, typ: TokenType) -> Result<(), Failure> {
    let expected = typ.as_str();
    match header.get("typ").and_then(Value::as_str) {
        Some(typ) if typ == expected => Ok(()),
        Some(other) => Err(Failure::new(
            Code::WrongType,
            format!("The token's type is {}, and \"{expected}\" is expected here.", quoted(other)),
        )),
        None => Err(Failure::new(
            Code::WrongType,
            format!("The token has no type, and \"{expected}\" is expected here."),
        )),
    }
}
