//! Keys and algorithms.

mod edwards;
mod jwk;
mod key_set;
mod signing;
mod usable;
mod verifying;

pub use jwk::{Jwk, jwks_document};
pub use key_set::{KeySet, KeySetError};
pub use signing::{KeyError, SigningKey};
pub use verifying::VerifyingKey;

/// A signature algorithm. A key serves exactly one, whatever a token's header asks for (RFC 8725 §3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Algorithm {
    /// Ed25519 (RFC 8037). A header may call it `EdDSA` or `Ed25519` (RFC 9864); we write `EdDSA`.
    EdDsa,
    /// ECDSA on P-256 with SHA-256, the signature as R‖S (RFC 7518 §3.4).
    Es256,
}

impl Algorithm {
    /// The name we write in the `alg` of headers and keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EdDsa => "EdDSA",
            Self::Es256 => "ES256",
        }
    }

    /// The algorithm that an `alg` names; none when it is one that we do not take, `none` among them.
    pub fn named(alg: &str) -> Option<Self> {
        match alg {
            "EdDSA" | "Ed25519" => Some(Self::EdDsa),
            "ES256" => Some(Self::Es256),
            _ => None,
        }
    }
}

/// A `kid` that can stand in a log, a header and a column: printable ASCII, not empty, not long.
pub(crate) fn is_key_id(kid: &str) -> bool {
    (1..=crate::limits::KEY_ID).contains(&kid.len()) && kid.bytes().all(|byte| byte.is_ascii_graphic())
}
