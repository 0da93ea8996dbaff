//! A token that nothing is known of yet.

use std::fmt;

use serde_json::{Map, Value};

use super::link_claims::check_audience;
use super::{Expected, LinkClaims, Verified, header, redact};
use crate::encoding::{from_base64url, object};
use crate::failure::{Code, Failure, quoted};
use crate::keys::{Algorithm, VerifyingKey};
use crate::limits;
use crate::mint::TokenType;

/// A token that anybody may have written. It shows what is needed to find the key to verify it with, and what
/// may stand in a log; the claims come out of [`verify`](Self::verify) alone.
pub struct Unverified {
    signing_input: String,
    signature: Vec<u8>,
    algorithm: Algorithm,
    key_id: String,
    claims: Map<String, Value>,
}

impl Unverified {
    /// Takes a token apart.
    ///
    /// # Errors
    /// [`Code::MalformedToken`], [`Code::UnsupportedAlgorithm`] or [`Code::WrongType`], checked in this order.
    pub fn parse(token: &str, typ: TokenType) -> Result<Self, Failure> {
        if token.len() > limits::TOKEN {
            return Err(malformed(format!("The token is larger than {} bytes.", limits::TOKEN)));
        }
        let mut parts = token.split('.');
        let (Some(header), Some(payload), Some(signature), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(malformed(
                "The token is not three parts joined by dots (JWS compact form).".to_owned(),
            ));
        };
        let header = json("header", header)?;
        let claims = json("payload", payload)?;
        let signing_input = token[..token.len() - signature.len() - 1].to_owned();
        let signature = bytes("signature", signature)?;
        let header = header::read(&header, typ)?;
        Ok(Self { signing_input, signature, algorithm: header.algorithm, key_id: header.key_id, claims })
    }

    /// The algorithm that the header asks for.
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// The key that the header names: up to 128 characters of printable ASCII.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// Who the token says it is from, for a log. Never choose by it where keys are fetched from or whose they
    /// are: the connection decides that. None when it is no clean text of at most 255 characters.
    pub fn issuer(&self) -> Option<&str> {
        let issuer = self.claims.get("iss")?.as_str()?;
        (issuer.len() <= 255 && !issuer.chars().any(char::is_control)).then_some(issuer)
    }

    /// What this claim says, if it is a text without control characters that is not longer than `limit`. Nobody vouches for
    /// it before the signature is known to be good; then it can name whoever could not be let in.
    pub fn text(&self, claim: &str, limit: usize) -> Option<&str> {
        let text = self.claims.get(claim)?.as_str()?;
        let clean = !text.trim().is_empty() && !text.chars().any(char::is_control);
        (clean && text.chars().count() <= limit).then_some(text)
    }

    /// The claims as they may be kept in the sign-on log: ids and times are readable, personal data and the
    /// nonce only seen to be present. Each text is cut at 200 characters and lists at 20 entries; free of NUL.
    pub fn redacted_claims(&self) -> Value {
        redact::redacted(&self.claims)
    }

    /// Compares `iss` byte for byte: an address parser would take several spellings for the same.
    ///
    /// # Errors
    /// [`Code::WrongIssuer`].
    pub fn check_issuer(&self, expected: &str) -> Result<(), Failure> {
        match self.claims.get("iss").and_then(Value::as_str) {
            Some(issuer) if issuer == expected => Ok(()),
            Some(issuer) => Err(Failure::of_claim(
                Code::WrongIssuer,
                "iss",
                format!(
                    "The token is from {}, and only {} is accepted here.",
                    quoted(issuer),
                    quoted(expected)
                ),
            )),
            None => Err(Failure::of_claim(
                Code::WrongIssuer,
                "iss",
                format!("The token does not say who it is from. Only {} is accepted here.", quoted(expected)),
            )),
        }
    }

    /// Runs every remaining check that needs no memory. The key comes from the issuer's key set, by
    /// [`key_id`](Self::key_id) and [`algorithm`](Self::algorithm). When the signature does not fit, the set may be
    /// out of date and another one is worth a try.
    ///
    /// # Errors
    /// [`Code::WrongIssuer`], [`Code::BadSignature`], [`Code::MissingClaim`], [`Code::InvalidClaim`],
    /// [`Code::WrongAudience`], [`Code::NotYetValid`], [`Code::Expired`] or [`Code::LifetimeTooLong`], checked in this order.
    pub fn verify(&self, key: &VerifyingKey, expected: &Expected<'_>) -> Result<Verified, Failure> {
        let (claims, key_id) = self.signed_claims(key, expected.issuer)?;
        let (claims, times) = LinkClaims::read(claims)?;
        check_audience(&claims.aud, expected.audience)?;
        times.check(expected.now)?;
        Ok(Verified { claims, key_id })
    }

    /// The claims and the key id, once the issuer is known to have signed them.
    pub(super) fn signed_claims(
        &self,
        key: &VerifyingKey,
        issuer: &str,
    ) -> Result<(Map<String, Value>, String), Failure> {
        self.check_issuer(issuer)?;
        if key.algorithm() != self.algorithm {
            let reason = "The key serves another algorithm than the one that the token asks for.";
            return Err(Failure::new(Code::BadSignature, reason));
        }
        key.verify_signature(self.signing_input.as_bytes(), &self.signature)?;
        Ok((self.claims.clone(), self.key_id.clone()))
    }
}

impl fmt::Debug for Unverified {
    /// Without the token: a log that held it could sign somebody on.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unverified").field("key_id", &self.key_id).finish_non_exhaustive()
    }
}

fn malformed(reason: String) -> Failure {
    Failure::new(Code::MalformedToken, reason)
}

fn bytes(part: &str, text: &str) -> Result<Vec<u8>, Failure> {
    from_base64url(text)
        .ok_or_else(|| malformed(format!("The {part} is not canonical base64url without padding.")))
}

fn json(part: &str, text: &str) -> Result<Map<String, Value>, Failure> {
    object(&bytes(part, text)?).map_err(|problem| malformed(format!("The {part} cannot be read: {problem}.")))
}
