//! Secrets: tokens and their hashes, and encryption at rest with the installation's key.

use std::fs;
use std::io::{self, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::hmac;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use kernel::Rng;

/// A secret for a cookie: 256 random bits, base64url.
pub fn new_token(rng: &Rng) -> String {
    URL_SAFE_NO_PAD.encode(rng.bytes::<32>())
}

/// A secret for a few minutes, short enough to be read by a camera: 128 random bits, base64url.
pub fn new_code(rng: &Rng) -> String {
    URL_SAFE_NO_PAD.encode(rng.bytes::<16>())
}

/// Whether a text can be one of [`new_token`]: a cookie comes back from the browser, and may hold anything.
pub fn is_token(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// What the database keeps of a token: who reads the table cannot use what is in it.
pub fn hash_token(token: &str) -> String {
    hash_bytes(token.as_bytes())
}

/// SHA-256, base64url: names a file by what is in it.
pub fn hash_bytes(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(digest(&SHA256, bytes))
}

/// Why there is no secret key.
#[derive(Debug, thiserror::Error)]
pub enum SecretKeyError {
    #[error(
        "The secret key is not 32 bytes in base64url (43 characters). Sealed signing keys cannot be read without the \
         right one."
    )]
    NotAKey,
    /// Its file cannot be read or written.
    #[error(transparent)]
    File(#[from] io::Error),
}

/// The installation's secret key. Private signing keys and the secrets of authenticator apps are sealed with it before they
/// reach the database, so that a stolen backup signs nothing and lets nobody in.
pub struct SecretKey {
    sealing: LessSafeKey,
    tokens: hmac::Key,
}

impl SecretKey {
    pub fn new(bytes: &[u8; 32]) -> Self {
        let sealing = UnboundKey::new(&AES_256_GCM, bytes).expect("AES-256 takes 32 bytes");
        // One key for one use: the other one is made from it.
        let tokens = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, bytes), b"tokens");
        let tokens = hmac::Key::new(hmac::HMAC_SHA256, tokens.as_ref());
        Self { sealing: LessSafeKey::new(sealing), tokens }
    }

    /// From its base64url text, as the configuration gives it.
    ///
    /// # Errors
    /// [`SecretKeyError::NotAKey`].
    pub fn from_text(text: &str) -> Result<Self, SecretKeyError> {
        let bytes =
            URL_SAFE_NO_PAD.decode(text.trim()).ok().and_then(|bytes| <[u8; 32]>::try_from(bytes).ok());
        bytes.map(|bytes| Self::new(&bytes)).ok_or(SecretKeyError::NotAKey)
    }

    /// Reads the key file, or makes one that only its owner can read.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds something else.
    pub fn load_or_create(path: &Path, rng: &Rng) -> Result<Self, SecretKeyError> {
        match fs::read_to_string(path) {
            Ok(text) => Self::from_text(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let bytes = rng.bytes::<32>();
                let mut file = fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
                writeln!(file, "{}", URL_SAFE_NO_PAD.encode(bytes))?;
                file.sync_all()?;
                Ok(Self::new(&bytes))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Encrypts `plain`; `context` names what it is (a client and a key id) and must be the same on opening, so
    /// that a sealed key cannot be moved into another client's row.
    pub fn seal(&self, plain: &[u8], context: &str, rng: &Rng) -> String {
        let nonce = rng.bytes::<NONCE_LEN>();
        let mut sealed = plain.to_vec();
        self.sealing
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(context), &mut sealed)
            .expect("a key of a few hundred bytes can be sealed");
        URL_SAFE_NO_PAD.encode([nonce.as_slice(), &sealed].concat())
    }

    /// The inverse of [`SecretKey::seal`]; `None` when key, context or text are not the ones it was sealed with.
    pub fn open(&self, sealed: &str, context: &str) -> Option<Vec<u8>> {
        let bytes = URL_SAFE_NO_PAD.decode(sealed).ok()?;
        let (nonce, rest) = bytes.split_at_checked(NONCE_LEN)?;
        let mut rest = rest.to_vec();
        let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
        let plain = self.sealing.open_in_place(nonce, Aad::from(context), &mut rest).ok()?;
        Some(plain.to_vec())
    }

    /// A token like those of [`new_token`], always the same one for the same parts: who has all of them and not the key
    /// cannot make it. No part may hold NUL.
    pub fn token_of(&self, parts: &[&str]) -> String {
        URL_SAFE_NO_PAD.encode(hmac::sign(&self.tokens, parts.join("\0").as_bytes()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_key_opens_only_in_its_own_place() {
        let rng = Rng::seeded(1);
        let key = SecretKey::new(&rng.bytes());
        let sealed = key.seal(b"private", "acme/key-1", &rng);
        assert_eq!(key.open(&sealed, "acme/key-1").as_deref(), Some(b"private".as_slice()));
        assert_eq!(key.open(&sealed, "globex/key-1"), None);
        assert_eq!(SecretKey::new(&rng.bytes()).open(&sealed, "acme/key-1"), None);
        assert_eq!(key.open("", "acme/key-1"), None);
    }
    #[test]
    fn a_token_is_of_its_parts_and_its_key() {
        let rng = Rng::seeded(1);
        let (key, other) = (SecretKey::new(&rng.bytes()), SecretKey::new(&rng.bytes()));
        let token = key.token_of(&["browser", "account", "jti"]);
        assert_eq!(token, key.token_of(&["browser", "account", "jti"]));
        assert!(is_token(&token) && is_token(&new_token(&rng)));
        for parts in
            [&["browser", "account", "jtj"][..], &["browse", "raccount", "jti"], &["browser", "account"]]
        {
            assert_ne!(token, key.token_of(parts), "{parts:?}");
        }
        assert_ne!(token, other.token_of(&["browser", "account", "jti"]));
        assert!(!is_token("") && !is_token(&token[1..]) && !is_token(&token.replacen(&token[..1], "é", 1)));
    }
}
