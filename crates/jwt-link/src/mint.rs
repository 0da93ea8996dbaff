//! Minting: claims become a signed token of one type.

use serde::Serialize;

use crate::encoding::base64url;
use crate::keys::SigningKey;

/// What a token is for: its `typ`, so that one kind can never pass for another (RFC 8725 §3.11).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TokenType {
    /// `link+jwt`: signs one employee on, once.
    Link,
    /// `link-api+jwt`: one call from server to server.
    Api,
    /// `secevent+jwt`: something happened (RFC 8417 §2.3).
    Event,
}

impl TokenType {
    /// The `typ` of the header.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "link+jwt",
            Self::Api => "link-api+jwt",
            Self::Event => "secevent+jwt",
        }
    }
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    typ: &'static str,
    kid: &'a str,
}

/// Signs claims: a JWS in compact form (RFC 7515 §7.1). Nothing of [`limits`](crate::limits) is checked here:
/// whoever reads it does.
///
/// # Panics
/// When the claims cannot be written as JSON (a map whose keys are no strings), or aws-lc cannot sign.
pub fn mint(claims: &impl Serialize, typ: TokenType, key: &SigningKey) -> String {
    let header = Header { alg: key.algorithm().as_str(), typ: typ.as_str(), kid: key.key_id() };
    let header = serde_json::to_vec(&header).expect("three strings are JSON");
    let payload = serde_json::to_vec(claims).expect("claims are JSON");
    let mut token = format!("{}.{}", base64url(&header), base64url(&payload));
    let signature = base64url(&key.sign(token.as_bytes()));
    token.push('.');
    token.push_str(&signature);
    token
}

/// A `jti` of 128 random bits, which the caller brings.
pub fn new_jti(random: [u8; 16]) -> String {
    base64url(&random)
}
