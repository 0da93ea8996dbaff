//! The paths of the site. Links are built from these types, so a path that changes changes everywhere.

use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/")]
pub(super) struct Home;

/// The same path on the base domain.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/")]
pub(super) struct WhichCompany;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in")]
pub(super) struct SignIn;

/// Where to go after signing in, in the address of that page.
#[derive(Deserialize, Serialize)]
pub(super) struct Return {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<String>,
}

impl Return {
    /// A path of ours, whatever the address says: this must not become an open redirect.
    pub(super) fn path(&self) -> &str {
        self.to.as_deref().filter(|path| jwt_link::is_same_site_path(path)).unwrap_or(Home::PATH)
    }
}

/// What the page to sign in says first, in its address.
#[derive(Deserialize, Serialize)]
pub(super) struct SignedOut {
    #[serde(default, rename = "signed_out_everywhere")]
    pub(super) everywhere: bool,
}

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-out")]
pub(super) struct SignOut;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile")]
pub(super) struct Profile;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/sign-out-everywhere")]
pub(super) struct SignOutEverywhere;

/// The event stream of an open page.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/news")]
pub(super) struct News;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations")]
pub(super) struct Integrations;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain")]
pub(super) struct MobieTrain;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/check")]
pub(super) struct CheckAgain;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/test")]
pub(super) struct TestEmployee;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/send-again")]
pub(super) struct SendAgain;

/// All of a span of time: what it would send, and sending it.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/send-again/all")]
pub(super) struct Replay;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/keys/rotate")]
pub(super) struct RotateKeys;

/// What comes of revoking a key, and revoking it.
#[derive(TypedPath, Deserialize)]
#[typed_path("/integrations/mobietrain/keys/{kid}/revoke")]
pub(super) struct RevokeKey {
    pub(super) kid: String,
}

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/disable")]
pub(super) struct Disable;

/// Part of the protocol: MobieTrain sends browsers here for a fresh link.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/launch")]
pub(super) struct Launch;

/// Part of the protocol: MobieTrain pushes its events here (RFC 8935).
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/events")]
pub(super) struct Events;

/// Part of the protocol: MobieTrain reads the client's public keys here.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/.well-known/jwks.json")]
pub(super) struct Jwks;

#[cfg(test)]
mod tests {
    use jwt_link::addresses;

    use super::*;

    #[test]
    fn mobietrain_finds_us_where_the_protocol_says() {
        assert_eq!(Launch::PATH, addresses::LAUNCH);
        assert_eq!(Events::PATH, addresses::ISSUER_EVENTS);
        assert_eq!(Jwks::PATH, addresses::KEYS);
    }
}
