//! The keys of a provider (JWKS, RFC 7517). Those that [`jwt_link`] reads, it reads; RSA, which no link is signed with, is read here.

use aws_lc_rs::rsa::PublicKeyComponents;
use aws_lc_rs::signature::{
    ParsedPublicKey, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256, RsaParameters,
};
use jwt_link::encoding::{from_base64url, object};
use jwt_link::{Algorithm as OfLinks, KeySet, KeySetError};
use serde_json::{Map, Value};

use super::lie::{Lie, Quoted};

/// Shorter ones can be broken: 2048 bits.
const LEAST_BYTES: usize = 256;

/// How a token may be signed. There is none that needs no key, and none whose key is a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Ps256,
    OfLinks(OfLinks),
}

impl Algorithm {
    pub(crate) fn named(alg: &str) -> Option<Self> {
        match alg {
            "RS256" => Some(Self::Rs256),
            "PS256" => Some(Self::Ps256),
            _ => OfLinks::named(alg).map(Self::OfLinks),
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Ps256 => "PS256",
            Self::OfLinks(algorithm) => algorithm.as_str(),
        }
    }
}

/// The keys of a provider that can be used.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    rsa: Vec<RsaKey>,
    others: KeySet,
}

#[derive(Clone)]
struct RsaKey {
    kid: String,
    /// What it says that it is for; with another algorithm it is not used (RFC 8725 §3.1).
    alg: Option<String>,
    pkcs1: ParsedPublicKey,
    pss: ParsedPublicKey,
}

impl std::fmt::Debug for RsaKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RsaKey({})", self.kid)
    }
}

impl Keys {
    /// Reads a key set. What cannot be used is left out.
    ///
    /// # Errors
    /// When the document as a whole is none.
    pub(crate) fn parse(document: &[u8]) -> Result<Self, KeySetError> {
        let others = KeySet::parse(document)?;
        let document = object(document.strip_prefix(b"\xef\xbb\xbf").unwrap_or(document));
        let members = document.map_err(KeySetError::NotJson)?.remove("keys").unwrap_or_default();
        let members = members.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut rsa: Vec<RsaKey> = members.iter().filter_map(Value::as_object).filter_map(rsa_key).collect();
        // Of two with one id nobody can tell which one is meant.
        let ids: Vec<String> = rsa.iter().map(|key| key.kid.clone()).collect();
        rsa.retain(|key| ids.iter().filter(|id| **id == key.kid).count() == 1);
        Ok(Self { rsa, others })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rsa.is_empty() && self.others.is_empty()
    }

    /// Whether there is a key with this id for this algorithm.
    pub(crate) fn has(&self, kid: &str, algorithm: Algorithm) -> bool {
        match algorithm {
            Algorithm::OfLinks(algorithm) => self.others.get(kid, algorithm).is_some(),
            Algorithm::Rs256 | Algorithm::Ps256 => self.rsa_key(kid, algorithm).is_some(),
        }
    }

    /// Whether the key with this id has signed this.
    pub(crate) fn verify(
        &self,
        (kid, algorithm): (&str, Algorithm),
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), Lie> {
        let no_key = || Lie::Key(Quoted::new(kid), algorithm.as_str());
        if let Algorithm::OfLinks(algorithm) = algorithm {
            let key = self.others.get(kid, algorithm).ok_or_else(no_key)?;
            return key.verify_signature(signed, signature).map_err(|_| Lie::Signature);
        }
        let key = self.rsa_key(kid, algorithm).ok_or_else(no_key)?;
        let key = if algorithm == Algorithm::Ps256 { &key.pss } else { &key.pkcs1 };
        key.verify_sig(signed, signature).map_err(|_| Lie::Signature)
    }

    fn rsa_key(&self, kid: &str, algorithm: Algorithm) -> Option<&RsaKey> {
        let serves = |key: &&RsaKey| key.alg.as_deref().is_none_or(|alg| alg == algorithm.as_str());
        self.rsa.iter().filter(|key| key.kid == kid).find(serves)
    }
}

/// An RSA key of 2048 bits at least that is meant to verify signatures.
fn rsa_key(member: &Map<String, Value>) -> Option<RsaKey> {
    let text = |name: &str| member.get(name).and_then(Value::as_str);
    let number = |name: &str| text(name).and_then(from_base64url);
    // Its private half is published, too: anybody can sign with it.
    let is_stolen = ["d", "p", "q"].iter().any(|name| member.get(*name).is_some_and(|half| !half.is_null()));
    let is_to_verify = text("use").is_none_or(|purpose| purpose == "sig")
        && member
            .get("key_ops")
            .and_then(Value::as_array)
            .is_none_or(|ops| ops.is_empty() || ops.iter().any(|op| op == "verify"));
    if text("kty") != Some("RSA") || is_stolen || !is_to_verify {
        return None;
    }
    let parts = PublicKeyComponents { n: number("n")?, e: number("e")? };
    if parts.n.len() < LEAST_BYTES || parts.n[0] < 0x80 {
        return None;
    }
    let of = |parameters: &'static RsaParameters| parts.to_parsed_public_key(parameters).ok();
    Some(RsaKey {
        kid: text("kid")?.to_owned(),
        alg: text("alg").map(str::to_owned),
        pkcs1: of(&RSA_PKCS1_2048_8192_SHA256)?,
        pss: of(&RSA_PSS_2048_8192_SHA256)?,
    })
}
