//! What a browser says of a passkey, read strictly (WebAuthn Level 3 §5.8.1 client data, §6.1 authenticator data): that it was asked
//! of this site (the relying party), for what we have asked, and that the person was verified by the authenticator.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// Bytes of a credential's id at most (§7.1).
const CREDENTIAL_ID: usize = 1023;

const USER_PRESENT: u8 = 1;
const USER_VERIFIED: u8 = 1 << 2;
const HAS_CREDENTIAL: u8 = 1 << 6;

/// The site whose passkeys these are: its host is the relying party's id, so a passkey of another one does not count here.
#[derive(Clone, Copy, Debug)]
pub struct Party<'a> {
    /// Such as `https://acme.crewplanner.example`.
    pub origin: &'a str,
}

impl Party<'_> {
    /// The relying party's id: the host of the origin.
    pub fn id(&self) -> &str {
        let host = self.origin.split_once("://").map_or(self.origin, |(_, host)| host);
        host.split(':').next().unwrap_or(host)
    }
}

/// What is common to both ceremonies. All of it is base64url, as the form brings it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Said {
    /// The credential's id.
    pub id: String,
    pub client_data: String,
    pub authenticator_data: String,
}

#[derive(Deserialize)]
struct ClientData {
    #[serde(rename = "type")]
    kind: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    cross_origin: bool,
}

/// Authenticator data that says what it has to.
pub(super) struct AuthenticatorData {
    pub(super) bytes: Vec<u8>,
    pub(super) sign_count: u32,
}

impl Said {
    /// The challenge that was answered, if this was asked of this very site for this purpose: `webauthn.create` or `webauthn.get`.
    pub(super) fn challenge(&self, party: Party<'_>, kind: &str) -> Option<String> {
        let data: ClientData = serde_json::from_slice(&decoded(&self.client_data)?).ok()?;
        let here = data.kind == kind && data.origin == party.origin && !data.cross_origin;
        let challenge = here.then(|| decoded(&data.challenge)).flatten()?;
        String::from_utf8(challenge).ok()
    }

    /// What the authenticator says, if it says it of this site and has verified the person: else whoever finds a phone has both factors.
    pub(super) fn authenticator(&self, party: Party<'_>) -> Option<AuthenticatorData> {
        let bytes = decoded(&self.authenticator_data)?;
        let (party_hash, rest) = bytes.split_at_checked(32)?;
        let (flags, rest) = rest.split_first()?;
        let sign_count = u32::from_be_bytes(*rest.first_chunk()?);
        let verified = USER_PRESENT | USER_VERIFIED;
        let is_ours = party_hash == digest(&SHA256, party.id().as_bytes()).as_ref();
        (is_ours && flags & verified == verified).then_some(AuthenticatorData { bytes, sign_count })
    }

    /// The bytes over which an assertion is signed.
    pub(super) fn signed(&self, data: &AuthenticatorData) -> Option<Vec<u8>> {
        let client_data = decoded(&self.client_data)?;
        Some([&data.bytes, digest(&SHA256, &client_data).as_ref()].concat())
    }
}

impl AuthenticatorData {
    /// The new credential: its id, and behind it what the authenticator says of its key.
    pub(super) fn credential(&self) -> Option<(&[u8], &[u8])> {
        let flags = self.bytes.get(32)?;
        // Behind the hash, the flags, the count and the authenticator's model.
        let (length, rest) = self.bytes.get(37 + 16..)?.split_at_checked(2)?;
        let length = usize::from(u16::from_be_bytes(length.try_into().ok()?));
        let (id, key) = rest.split_at_checked(length)?;
        let is_there = flags & HAS_CREDENTIAL != 0 && (1..=CREDENTIAL_ID).contains(&length);
        is_there.then_some((id, key))
    }
}

pub(super) fn decoded(text: &str) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text).ok()
}

pub(super) fn encoded(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
