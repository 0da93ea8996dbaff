//! Public keys as they are published (JWK, RFC 7517).

use aws_lc_rs::digest::{SHA256, digest};
use serde::Serialize;

use super::Algorithm;
use crate::encoding::base64url;

/// A public key as JSON (RFC 7517, RFC 8037): what an issuer publishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Jwk {
    kty: &'static str,
    crv: &'static str,
    x: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    y: Option<String>,
    kid: String,
    alg: &'static str,
    #[serde(rename = "use")]
    purpose: &'static str,
}

impl Jwk {
    /// From the 32 bytes of an Ed25519 key, or the uncompressed point (`04`, x, y) of a P-256 key.
    pub(crate) fn new(algorithm: Algorithm, public: &[u8]) -> Self {
        let (kty, crv, x, y) = match algorithm {
            Algorithm::EdDsa => ("OKP", "Ed25519", base64url(public), None),
            Algorithm::Es256 => ("EC", "P-256", base64url(&public[1..33]), Some(base64url(&public[33..]))),
        };
        let kid = thumbprint(kty, crv, &x, y.as_deref());
        Self { kty, crv, x, y, kid, alg: algorithm.as_str(), purpose: "sig" }
    }

    /// Its id: the RFC 7638 thumbprint.
    pub fn key_id(&self) -> &str {
        &self.kid
    }
}

/// RFC 7638 §3: SHA-256 over the required members in lexicographic order, without white space.
fn thumbprint(kty: &str, crv: &str, x: &str, y: Option<&str>) -> String {
    let y = y.map_or_else(String::new, |y| format!(r#","y":"{y}""#));
    let members = format!(r#"{{"crv":"{crv}","kty":"{kty}","x":"{x}"{y}}}"#);
    base64url(digest(&SHA256, members.as_bytes()).as_ref())
}

/// The document at `{issuer}/.well-known/jwks.json` (RFC 7517 §5).
pub fn jwks_document(keys: impl IntoIterator<Item = Jwk>) -> String {
    let keys: Vec<_> = keys.into_iter().map(|key| serde_json::json!(key)).collect();
    serde_json::json!({ "keys": keys }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumbprint_is_the_one_of_rfc_8037() {
        // RFC 8037, appendix A.3
        let x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
        assert_eq!(thumbprint("OKP", "Ed25519", x, None), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }
}
