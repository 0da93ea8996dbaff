//! One key of a key set (RFC 7517 §4): whether it can be used, or why not.

use serde_json::{Map, Value};

use super::{Algorithm, VerifyingKey};
use crate::encoding::from_base64url;
use crate::failure::quoted;

/// Members that only a private or secret key has (RFC 7518 §6, RFC 8037 §2).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// The key, or why it is not used: the end of a sentence that begins with "The key … is there, but".
pub(super) fn usable(member: &Map<String, Value>, kid: &str) -> Result<VerifyingKey, String> {
    if let Some(name) = PRIVATE.into_iter().find(|name| present(member, name).is_some()) {
        return Err(format!("its private half ({name}) is published too, so that anybody can sign with it"));
    }
    is_meant_to_verify(member)?;
    let (algorithm, public) = point(member)?;
    let alg = present(member, "alg");
    if alg.is_some_and(|alg| alg.as_str().and_then(Algorithm::named) != Some(algorithm)) {
        let (alg, serves) = (said(alg), algorithm.as_str());
        return Err(format!("it is for another algorithm (alg: {alg}) than its curve serves ({serves})"));
    }
    VerifyingKey::new(algorithm, &public, kid)
        .ok_or_else(|| "its point is not on the curve, or of small order".to_owned())
}

fn is_meant_to_verify(member: &Map<String, Value>) -> Result<(), String> {
    match present(member, "use") {
        Some(Value::String(purpose)) if purpose == "enc" => {
            return Err("it is for encryption (use: enc)".to_owned());
        }
        purpose if purpose.is_some_and(|purpose| purpose != "sig") => {
            return Err(format!("it is not for signatures (use: {})", said(purpose)));
        }
        _ => {}
    }
    match present(member, "key_ops") {
        None => Ok(()),
        // Says nothing: some libraries write the list whether or not there is something in it.
        Some(Value::Array(operations)) if operations.is_empty() => Ok(()),
        Some(Value::Array(operations)) if operations.iter().any(|operation| operation == "verify") => Ok(()),
        Some(Value::Array(_)) => {
            Err("it is not for verifying signatures (key_ops without \"verify\")".to_owned())
        }
        Some(_) => Err("its key_ops is no list".to_owned()),
    }
}

/// The bytes of the public key, and the one algorithm that its curve serves.
fn point(member: &Map<String, Value>) -> Result<(Algorithm, Vec<u8>), String> {
    let (kty, crv) = (present(member, "kty"), present(member, "crv"));
    match (kty.and_then(Value::as_str), crv.and_then(Value::as_str)) {
        (Some("OKP"), Some("Ed25519")) => Ok((Algorithm::EdDsa, coordinate(member, "x")?)),
        (Some("EC"), Some("P-256")) => {
            let point = [vec![4], coordinate(member, "x")?, coordinate(member, "y")?].concat();
            Ok((Algorithm::Es256, point))
        }
        _ => {
            let (kty, crv) = (said(kty), said(crv));
            Err(format!("it is neither Ed25519 nor P-256 (kty: {kty}, crv: {crv})"))
        }
    }
}

/// Exactly 32 bytes, leading zeros included (RFC 7518 §6.2.1.2).
fn coordinate(member: &Map<String, Value>, name: &str) -> Result<Vec<u8>, String> {
    let bytes = text(member, name).and_then(from_base64url).filter(|bytes| bytes.len() == 32);
    bytes.ok_or_else(|| format!("its {name} is not 32 bytes in base64url without padding"))
}

pub(super) fn text<'a>(member: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    member.get(name)?.as_str()
}

/// Many serializers write `null` for what is not there.
fn present<'a>(member: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    member.get(name).filter(|value| !value.is_null())
}

/// A foreign value as it may stand in a reason.
fn said(value: Option<&Value>) -> String {
    match value {
        None => "none".to_owned(),
        Some(Value::String(text)) if text.len() <= 32 && text.bytes().all(|byte| byte.is_ascii_graphic()) => {
            text.clone()
        }
        Some(Value::String(text)) => quoted(text),
        Some(_) => "no text".to_owned(),
    }
}
