//! Calls from server to server: a signed assertion for one call, which whoever is called checks.

use http::{HeaderMap, header};
use jwt_link::{Expected, Failure, TokenType, Unverified, Verified};

use crate::Peer;

/// The bearer token of a call (RFC 6750 §2.1); the scheme's name has no case (RFC 9110 §11.1).
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

impl Peer {
    /// Runs every check that needs no memory on an assertion of this issuer for a call of this address. That it counts once is
    /// for the caller to see to.
    ///
    /// # Errors
    /// What is wrong with it, or `issuer_unreachable`.
    pub async fn verify_call(&self, token: &str, issuer: &str, audience: &str) -> Result<Verified, Failure> {
        let token = Unverified::parse(token, TokenType::Api)?;
        token.check_issuer(issuer)?;
        // The time is read at each verification: a fetch of keys lies in between.
        let expected = || Expected { issuer, audience, now: self.clock.now().as_secs() };
        self.key_sets.verify(issuer, &token, |key| token.verify(key, &expected())).await
    }
}
