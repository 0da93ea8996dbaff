//! Verifying a token: the checks in their order, on types that an unverified token never has.

mod employee;
mod event;
mod fields;
mod header;
mod link_claims;
mod redact;
mod times;
mod unverified;

pub use employee::EmployeeClaims;
pub use event::{ReceivedEvent, VerifiedEvent};
pub use link_claims::LinkClaims;
pub use unverified::Unverified;

/// What a token must say to be meant for us, now.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The issuer derived from the connection. It is compared once more, so that no caller can forget it.
    pub issuer: &'a str,
    /// The address being redeemed at or called.
    pub audience: &'a str,
    /// Unix seconds.
    pub now: i64,
}

/// A token that passed every check there is without memory. Whether its `jti` was seen before, and whether
/// its `nonce` is this browser's, is for the caller to check.
#[derive(Clone, Debug)]
pub struct Verified {
    claims: LinkClaims,
    key_id: String,
}

impl Verified {
    /// What the issuer vouches for.
    pub const fn claims(&self) -> &LinkClaims {
        &self.claims
    }

    /// The same, to keep.
    pub fn into_claims(self) -> LinkClaims {
        self.claims
    }

    /// The key that signed it.
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// How many seconds our clock shows past the minting: delivery time, and the difference of the clocks.
    /// Negative when the issuer's clock is ahead.
    pub const fn clock_skew(&self, now: i64) -> i64 {
        now.saturating_sub(self.claims.iat)
    }
}
