//! The addresses at which somebody signs in, and looks after their own account.

use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};

#[derive(Deserialize, TypedPath)]
#[typed_path("/sign-in")]
pub(crate) struct SignIn;

/// What the page to sign in says first, in its address.
#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct SignedOut {
    /// The second factor was asked for too long, or too often.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub waited_too_long: bool,
    /// Where they go on all the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/sign-out")]
pub(crate) struct SignOut;

#[derive(Deserialize, TypedPath)]
#[typed_path("/choose-password/{token}")]
pub(crate) struct ChoosePassword {
    pub token: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/forgotten-password")]
pub(crate) struct ForgottenPassword;

#[derive(Deserialize, TypedPath)]
#[typed_path("/confirm-address/{token}")]
pub(crate) struct ConfirmAddress {
    pub token: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/restore-address/{token}")]
pub(crate) struct RestoreAddress {
    pub token: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/address")]
pub(crate) struct OwnAddress;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/address/again")]
pub(crate) struct AddressAgain;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/address/cancel")]
pub(crate) struct AddressCancel;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile")]
pub(crate) struct Profile;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/password")]
pub(crate) struct OwnPassword;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/sign-out")]
pub(crate) struct ProfileSignOut;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/sign-out-everywhere")]
pub(crate) struct SignOutEverywhere;

/// A passkey alone.
#[derive(Deserialize, TypedPath)]
#[typed_path("/sign-in/passkey")]
pub(crate) struct SignInByPasskey;

#[derive(Deserialize, TypedPath)]
#[typed_path("/sign-in/second-factor")]
pub(crate) struct SecondFactor;

/// Asked before what cannot be taken back.
#[derive(Deserialize, TypedPath)]
#[typed_path("/confirm-it-is-you")]
pub(crate) struct Confirm;

/// How somebody signs in, and where they are signed in.
#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security")]
pub(crate) struct Security;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/app")]
pub(crate) struct Authenticator;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/app/off")]
pub(crate) struct AuthenticatorOff;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/passkey")]
pub(crate) struct NewPasskey;

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/passkeys/{id}")]
pub(crate) struct Passkey {
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/passkeys/{id}/remove")]
pub(crate) struct RemovePasskey {
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/profile/security/codes")]
pub(crate) struct RecoveryCodes;
