//! An authenticator in software: makes a passkey and signs with it, as browsers do (WebAuthn), and whatever a liar would.

use aws_lc_rs::digest::{SHA256, digest};
use aws_lc_rs::encoding::{AsDer as _, PublicKeyX509Der};
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair as _};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

/// A passkey of one person at one site.
pub struct SoftPasskey {
    key: EcdsaKeyPair,
    pub id: Vec<u8>,
    /// The site where it was made, such as `https://acme.crewplanner.example`.
    pub origin: String,
    /// The person, in base64url.
    pub user_handle: String,
    pub counter: u32,
    /// Present and verified.
    pub flags: u8,
}

/// What a form brings of it, as pairs of names and values.
pub type Fields = Vec<(&'static str, String)>;

impl SoftPasskey {
    /// # Panics
    /// When no key can be made.
    pub fn new(origin: &str, user_handle: &str) -> Self {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).expect("a key");
        let id = digest(&SHA256, key.public_key().as_ref()).as_ref().to_vec();
        let (origin, user_handle) = (origin.to_owned(), user_handle.to_owned());
        Self { key, id, origin, user_handle, counter: 0, flags: 0b101 }
    }

    /// What the browser says of the new passkey.
    ///
    /// # Panics
    /// When the key cannot be written.
    pub fn made(&self, challenge: &str) -> Fields {
        let spki: PublicKeyX509Der<'_> = self.key.public_key().as_der().expect("a public key");
        let point = &self.key.public_key().as_ref()[1..];
        let mut data = self.authenticator_data(self.flags | (1 << 6));
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).expect("a short id").to_be_bytes());
        data.extend(&self.id);
        // A COSE key: its numbers, each behind its label.
        data.extend(b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20");
        data.extend(&point[..32]);
        data.extend(b"\x22\x58\x20");
        data.extend(&point[32..]);
        vec![
            ("id", encoded(&self.id)),
            ("client_data", encoded(&self.client_data("webauthn.create", challenge))),
            ("authenticator_data", encoded(&data)),
            ("public_key", encoded(spki.as_ref())),
        ]
    }

    /// What the browser says when it is shown; it counts.
    ///
    /// # Panics
    /// When it cannot sign.
    pub fn shown(&mut self, challenge: &str) -> Fields {
        self.counter += 1;
        let client_data = self.client_data("webauthn.get", challenge);
        let data = self.authenticator_data(self.flags);
        let message = [&data, digest(&SHA256, &client_data).as_ref()].concat();
        let signature = self.key.sign(&SystemRandom::new(), &message).expect("a signature");
        vec![
            ("id", encoded(&self.id)),
            ("client_data", encoded(&client_data)),
            ("authenticator_data", encoded(&data)),
            ("signature", encoded(signature.as_ref())),
            ("user_handle", self.user_handle.clone()),
        ]
    }

    fn client_data(&self, kind: &str, challenge: &str) -> Vec<u8> {
        let data =
            json!({ "type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": false });
        data.to_string().into_bytes()
    }

    fn authenticator_data(&self, flags: u8) -> Vec<u8> {
        let host = self.origin.split_once("://").map_or(&*self.origin, |(_, host)| host);
        let host = host.split(':').next().unwrap_or(host);
        let mut data = digest(&SHA256, host.as_bytes()).as_ref().to_vec();
        data.push(flags);
        data.extend(self.counter.to_be_bytes());
        data
    }
}

fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
