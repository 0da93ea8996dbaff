//! An issuer's key set (JWKS), read.

use serde_json::Value;

use super::usable::{text, usable};
use super::{Algorithm, VerifyingKey, is_key_id};
use crate::encoding::object;
use crate::failure::{Code, Failure};
use crate::limits;

/// The usable keys of an issuer, read from the document it publishes (RFC 7517 §5).
#[derive(Clone, Debug, Default)]
pub struct KeySet {
    keys: Vec<VerifyingKey>,
    unusable: Vec<Unusable>,
    /// Keys that no token can name.
    nameless: usize,
}

/// A key that is published and not used.
#[derive(Clone, Debug)]
struct Unusable {
    kid: String,
    why: String,
}

/// A document is no key set. The message is a sentence for whoever runs the issuer.
#[derive(Debug, thiserror::Error)]
pub enum KeySetError {
    /// More than [`limits::KEY_SET`] bytes.
    #[error("The key set is larger than {} bytes.", limits::KEY_SET)]
    TooLarge,
    /// Compressed with gzip (RFC 1952), as a file beside the right one often is.
    #[error("The key set is compressed (gzip). Publish it as plain JSON.")]
    Compressed,
    /// No JSON object, or one in which a member appears twice; with what is wrong.
    #[error("The key set cannot be read as JSON: {0}.")]
    NotJson(#[source] serde_json::Error),
    /// There is no array `keys`.
    #[error("The key set has no list \"keys\" (RFC 7517, section 5).")]
    NoKeys,
    /// More than [`limits::KEYS`] keys.
    #[error("The key set has more than {} keys.", limits::KEYS)]
    TooManyKeys,
}

impl KeySet {
    /// Reads a key set. A member that we do not understand or do not trust is skipped and the rest is used, so
    /// that an issuer can add a new kind of key without locking its people out. Unusable are: keys without an
    /// id, two keys with one id (both), private keys (published is stolen), points off their curve or of small
    /// order, and keys meant for something else (`use`, `key_ops`, `alg`); [`why_not`](Self::why_not) says which.
    /// A `null` is absent, an empty `key_ops` says nothing, and a byte order mark is skipped (RFC 8259 §8.1).
    ///
    /// # Errors
    /// [`KeySetError`] when the document as a whole is none.
    pub fn parse(document: &[u8]) -> Result<Self, KeySetError> {
        if document.len() > limits::KEY_SET {
            return Err(KeySetError::TooLarge);
        }
        if document.starts_with(&[0x1f, 0x8b]) {
            return Err(KeySetError::Compressed);
        }
        let document = document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document);
        let document = object(document).map_err(KeySetError::NotJson)?;
        let Some(Value::Array(members)) = document.get("keys") else { return Err(KeySetError::NoKeys) };
        if members.len() > limits::KEYS {
            return Err(KeySetError::TooManyKeys);
        }
        Ok(Self::of(members))
    }

    fn of(members: &[Value]) -> Self {
        let members: Vec<_> = members.iter().filter_map(Value::as_object).collect();
        let ids: Vec<_> =
            members.iter().map(|member| text(member, "kid").filter(|kid| is_key_id(kid))).collect();
        let mut set = Self::default();
        for (member, id) in members.into_iter().zip(&ids) {
            let Some(kid) = id else {
                set.nameless += 1;
                continue;
            };
            let is_only = ids.iter().filter(|other| *other == id).count() == 1;
            let twin = || "another key has the same id, and nobody can tell which one is meant".to_owned();
            match usable(member, kid).and_then(|key| if is_only { Ok(key) } else { Err(twin()) }) {
                Ok(key) => set.keys.push(key),
                Err(why) => set.unusable.push(Unusable { kid: (*kid).to_owned(), why }),
            }
        }
        set
    }

    /// The key with this id, if it serves this algorithm.
    pub fn get(&self, kid: &str, algorithm: Algorithm) -> Option<&VerifyingKey> {
        self.keys.iter().find(|key| key.key_id() == kid && key.algorithm() == algorithm)
    }

    /// Why [`get`](Self::get) finds no key, as [`Code::UnknownKey`]: for whoever runs the issuer.
    pub fn why_not(&self, kid: &str, algorithm: Algorithm) -> Failure {
        let serves = self.keys.iter().find(|key| key.key_id() == kid).map(VerifyingKey::algorithm);
        let unusable = self.unusable.iter().find(|key| key.kid == kid);
        let reason = match (serves, unusable) {
            (Some(serves), _) => format!(
                "The key \"{kid}\" is there, but it serves {}, and the token asks for {}.",
                serves.as_str(),
                algorithm.as_str()
            ),
            (None, Some(Unusable { why, .. })) => format!("The key \"{kid}\" is there, but {why}."),
            (None, None) => {
                let nameless = match self.nameless {
                    0 => String::new(),
                    count => format!(
                        " {count} of its keys cannot be named: the id (kid) is missing or no short text."
                    ),
                };
                format!("The issuer publishes no key with the id \"{kid}\".{nameless}")
            }
        };
        Failure::new(Code::UnknownKey, reason)
    }

    /// How many keys are usable.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether no key is usable.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Why keys that are published cannot be used: a sentence for each, for whoever runs the issuer.
    pub fn unusable(&self) -> impl Iterator<Item = String> {
        let named = self
            .unusable
            .iter()
            .map(|Unusable { kid, why }| format!("The key \"{kid}\" is there, but {why}."));
        let nameless = std::iter::repeat_n(
            "A key cannot be named: its id (kid) is missing or no short text.",
            self.nameless,
        );
        named.chain(nameless.map(str::to_owned))
    }

    /// The ids of the usable keys, as published.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(VerifyingKey::key_id)
    }
}
