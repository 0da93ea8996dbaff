//! An issuer's key set (JWKS), read.

use serde_json::{Map, Value};

use super::{Algorithm, VerifyingKey, is_key_id};
use crate::encoding::{from_base64url, object};
use crate::limits;

/// The usable keys of an issuer, read from the document it publishes (RFC 7517 §5).
#[derive(Clone, Debug, Default)]
pub struct KeySet {
    keys: Vec<VerifyingKey>,
}

/// A document is no key set. The message is a sentence for whoever runs the issuer.
#[derive(Debug, thiserror::Error)]
pub enum KeySetError {
    /// More than [`limits::KEY_SET`] bytes.
    #[error("The key set is larger than {} bytes.", limits::KEY_SET)]
    TooLarge,
    /// No JSON object, or one in which a member appears twice; with what is wrong.
    #[error("The key set cannot be read as JSON: {0}.")]
    NotJson(#[source] serde_json::Error),
    /// There is no array `keys`.
    #[error("The key set has no list \"keys\" (RFC 7517, section 5).")]
    NoKeys,
    /// More than [`limits::KEYS`] keys.
    #[error("The key set has more than {} keys.", limits::KEYS)]
    TooManyKeys,
}

impl KeySet {
    /// Reads a key set. A member that we do not understand or do not trust is skipped and the rest is used, so
    /// that an issuer can add a new kind of key without locking its people out. Unusable are: keys without an
    /// id, two keys with one id (both), private keys (published is stolen), points off their curve or of small
    /// order, and keys meant for something else (`use`, `key_ops`, `alg`).
    ///
    /// # Errors
    /// [`KeySetError`] when the document as a whole is none.
    pub fn parse(document: &[u8]) -> Result<Self, KeySetError> {
        if document.len() > limits::KEY_SET {
            return Err(KeySetError::TooLarge);
        }
        let document = object(document).map_err(KeySetError::NotJson)?;
        let Some(Value::Array(members)) = document.get("keys") else { return Err(KeySetError::NoKeys) };
        if members.len() > limits::KEYS {
            return Err(KeySetError::TooManyKeys);
        }
        let members: Vec<_> = members.iter().filter_map(Value::as_object).collect();
        let is_only =
            |kid: &str| members.iter().filter(|member| text(member, "kid") == Some(kid)).count() == 1;
        let keys = members.iter().filter_map(|member| usable(member)).filter(|key| is_only(key.key_id()));
        Ok(Self { keys: keys.collect() })
    }

    /// The key with this id, if it serves this algorithm.
    pub fn get(&self, kid: &str, algorithm: Algorithm) -> Option<&VerifyingKey> {
        self.keys.iter().find(|key| key.key_id() == kid && key.algorithm() == algorithm)
    }

    /// How many keys are usable.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no key is usable.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The ids of the usable keys, as published.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(VerifyingKey::key_id)
    }
}

/// Members that only a private or secret key has (RFC 7518 §6, RFC 8037 §2).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

fn usable(member: &Map<String, Value>) -> Option<VerifyingKey> {
    let kid = text(member, "kid").filter(|kid| is_key_id(kid))?;
    if PRIVATE.iter().any(|name| member.contains_key(*name)) || !is_meant_to_verify(member) {
        return None;
    }
    let (algorithm, public) = match (text(member, "kty")?, text(member, "crv")?) {
        ("OKP", "Ed25519") => (Algorithm::EdDsa, coordinate(member, "x")?),
        ("EC", "P-256") => {
            (Algorithm::Es256, [vec![4], coordinate(member, "x")?, coordinate(member, "y")?].concat())
        }
        _ => return None,
    };
    let serves =
        member.get("alg").is_none_or(|alg| alg.as_str().and_then(Algorithm::named) == Some(algorithm));
    if serves { VerifyingKey::new(algorithm, &public, kid) } else { None }
}

fn is_meant_to_verify(member: &Map<String, Value>) -> bool {
    let use_fits = member.get("use").is_none_or(|purpose| purpose == "sig");
    let operations_fit = match member.get("key_ops") {
        None => true,
        Some(Value::Array(operations)) => operations.iter().any(|operation| operation == "verify"),
        Some(_) => false,
    };
    use_fits && operations_fit
}

fn text<'a>(member: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    member.get(name)?.as_str()
}

/// Exactly 32 bytes, leading zeros included (RFC 7518 §6.2.1.2).
fn coordinate(member: &Map<String, Value>, name: &str) -> Option<Vec<u8>> {
    from_base64url(text(member, name)?).filter(|bytes| bytes.len() == 32)
}
