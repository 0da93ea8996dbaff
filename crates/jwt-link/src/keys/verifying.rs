//! Public keys that signatures are checked with.

use std::fmt;

use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED, ED25519, ParsedPublicKey};

use super::{Algorithm, edwards};
use crate::failure::{Code, Failure};

/// A public key of an issuer, parsed once, for one algorithm.
#[derive(Clone)]
pub struct VerifyingKey {
    id: String,
    algorithm: Algorithm,
    key: ParsedPublicKey,
}

impl VerifyingKey {
    /// From the 32 bytes of an Ed25519 key, or the uncompressed point (`04`, x, y) of a P-256 key; none when
    /// that is no sound point of its curve.
    pub(crate) fn new(algorithm: Algorithm, public: &[u8], id: &str) -> Option<Self> {
        let key = match algorithm {
            Algorithm::EdDsa if edwards::is_usable_point(public.try_into().ok()?) => {
                ParsedPublicKey::new(&ED25519, public)
            }
            Algorithm::EdDsa => return None,
            Algorithm::Es256 => ParsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, public),
        };
        Some(Self { id: id.to_owned(), algorithm, key: key.ok()? })
    }

    /// Its id, as in the key set it comes from.
    pub fn key_id(&self) -> &str {
        &self.id
    }

    /// The one algorithm it serves.
    pub const fn algorithm(&self) -> Algorithm {
        self.algorithm
    }

    /// Whether `signature` (64 bytes: R‖S) was made with this key over the JWS signing input
    /// (RFC 7515 §5.2). [`Unverified::verify`](crate::Unverified::verify) does this and everything else.
    ///
    /// # Errors
    /// [`Code::BadSignature`].
    pub fn verify_signature(&self, signing_input: &[u8], signature: &[u8]) -> Result<(), Failure> {
        self.key.verify_sig(signing_input, signature).map_err(|_| {
            Failure::new(
                Code::BadSignature,
                "The signature does not fit: the token was changed after it was signed, or signed with another \
                 private key than the one behind its key id.",
            )
        })
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({} {})", self.algorithm.as_str(), self.id)
    }
}
