//! Private keys.

use std::fmt;

use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
use aws_lc_rs::error::{KeyRejected, Unspecified};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};

use super::{Algorithm, Jwk, VerifyingKey};

/// A private key that mints tokens, for one algorithm.
pub struct SigningKey {
    pair: Pair,
    public: Jwk,
}

enum Pair {
    Ed25519(Ed25519KeyPair),
    P256(EcdsaKeyPair),
}

/// A private key cannot be read, written or made. The message is a sentence.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum KeyError {
    /// The bytes are no PKCS#8 private key for Ed25519 or P-256, or its halves do not fit.
    #[error(
        "This is not a private key that we can use. Give an unencrypted PKCS#8 key (DER) for Ed25519 or P-256."
    )]
    Unreadable(#[source] KeyRejected),
    /// The cryptographic library would not export or make a key.
    #[error("The cryptographic library refused to export or make a private key.")]
    Refused(#[from] Unspecified),
}

impl SigningKey {
    /// The Ed25519 key of a seed (RFC 8032 §5.1.5). The caller brings the randomness: 32 secret random bytes.
    pub fn ed25519_from_seed(seed: &[u8; 32]) -> Self {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).expect("every 32 bytes are an Ed25519 seed");
        Self::of(Pair::Ed25519(pair))
    }

    /// A P-256 key. Unlike everything else here its randomness is ambient: aws-lc draws it from the operating
    /// system, for it offers no other way. For tests and for partners whose tools do not know Ed25519.
    ///
    /// # Errors
    /// [`KeyError::Refused`] when aws-lc has no randomness.
    pub fn generate_p256() -> Result<Self, KeyError> {
        let pair = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_FIXED_SIGNING)?;
        Ok(Self::of(Pair::P256(pair)))
    }

    /// Reads an unencrypted private key of either kind, PKCS#8 version 1 (RFC 5208) or 2 (RFC 5958).
    ///
    /// # Errors
    /// [`KeyError::Unreadable`], also when a public key stored beside the private one is not its own.
    pub fn from_pkcs8(der: &[u8]) -> Result<Self, KeyError> {
        if let Ok(pair) = Ed25519KeyPair::from_pkcs8(der) {
            return Ok(Self::of(Pair::Ed25519(pair)));
        }
        let pair = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, der);
        Ok(Self::of(Pair::P256(pair.map_err(KeyError::Unreadable)?)))
    }

    /// Writes the private key, unencrypted, as PKCS#8 version 1: the form that every other tool reads.
    ///
    /// # Errors
    /// [`KeyError::Refused`] when aws-lc cannot export it.
    pub fn to_pkcs8(&self) -> Result<Vec<u8>, KeyError> {
        match &self.pair {
            Pair::Ed25519(pair) => {
                let der: Pkcs8V1Der<'_> = pair.as_der()?;
                Ok(der.as_ref().to_vec())
            }
            Pair::P256(pair) => Ok(pair.to_pkcs8v1()?.as_ref().to_vec()),
        }
    }

    /// The `kid` of what it signs: its RFC 7638 thumbprint.
    pub fn key_id(&self) -> &str {
        self.public.key_id()
    }

    /// The one algorithm it serves.
    pub const fn algorithm(&self) -> Algorithm {
        match self.pair {
            Pair::Ed25519(_) => Algorithm::EdDsa,
            Pair::P256(_) => Algorithm::Es256,
        }
    }

    /// Its public half, to publish.
    pub fn public_jwk(&self) -> Jwk {
        self.public.clone()
    }

    /// Its public half, to verify with.
    ///
    /// # Panics
    /// Never: the public half of a private key is sound.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey::new(self.algorithm(), self.public_bytes(), self.key_id()).expect("a sound public key")
    }

    /// # Panics
    /// When aws-lc cannot sign, for want of randomness (P-256) or memory.
    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        match &self.pair {
            Pair::Ed25519(pair) => pair.sign(message).as_ref().to_vec(),
            Pair::P256(pair) => {
                pair.sign(&SystemRandom::new(), message).expect("aws-lc signs").as_ref().to_vec()
            }
        }
    }

    fn of(pair: Pair) -> Self {
        let public = match &pair {
            Pair::Ed25519(pair) => Jwk::new(Algorithm::EdDsa, pair.public_key().as_ref()),
            Pair::P256(pair) => Jwk::new(Algorithm::Es256, pair.public_key().as_ref()),
        };
        Self { pair, public }
    }

    fn public_bytes(&self) -> &[u8] {
        match &self.pair {
            Pair::Ed25519(pair) => pair.public_key().as_ref(),
            Pair::P256(pair) => pair.public_key().as_ref(),
        }
    }
}

impl fmt::Debug for SigningKey {
    /// The id alone: a private key must not reach a log by way of `{:?}`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SigningKey").field("key_id", &self.key_id()).finish_non_exhaustive()
    }
}
