//! Keys and shortcuts that the tests share.

use jwt_link::{Claims, Expected, Failure, SigningKey, TokenType, Unverified, Verified, mint};
use serde_json::{Value, json};

pub const NOW: i64 = Claims::SAMPLE_NOW;

pub fn key() -> SigningKey {
    SigningKey::ed25519_from_seed(&[42; 32])
}

/// What the sample is meant for.
pub fn expected() -> Expected<'static> {
    Expected {
        issuer: "https://acme.crewplanner.example",
        audience: "https://app.mobietrain.example/login/external/acme-events/crewplanner",
        now: NOW,
    }
}

pub fn verify(token: &str, key: &SigningKey, expected: &Expected<'_>) -> Result<Verified, Failure> {
    Unverified::parse(token, TokenType::Link)?.verify(&key.verifying_key(), expected)
}

/// The sample as JSON, with one claim set, or taken away when the value is `undefined`.
pub fn sample_with(claim: &str, value: Option<Value>) -> Value {
    let mut claims = json!(Claims::sample());
    let members = claims.as_object_mut().expect("claims are an object");
    match value {
        Some(value) => members.insert(claim.to_owned(), value),
        None => members.remove(claim),
    };
    claims
}

/// Signs any claims and verifies them as the sample.
pub fn outcome(claims: &Value) -> Result<Verified, Failure> {
    verify(&mint(claims, TokenType::Link, &key()), &key(), &expected())
}

pub fn base64url(bytes: impl AsRef<[u8]>) -> String {
    base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, bytes)
}

/// What `parse` says of any three parts.
pub fn parse_parts(header: impl AsRef<[u8]>, payload: impl AsRef<[u8]>) -> Result<Unverified, Failure> {
    let token = format!("{}.{}.{}", base64url(header), base64url(payload), base64url([0; 64]));
    Unverified::parse(&token, TokenType::Link)
}
