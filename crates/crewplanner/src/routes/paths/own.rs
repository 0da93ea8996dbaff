//! The paths at which somebody signs in, and looks after their own account.

use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in")]
pub(in crate::routes) struct SignIn;

/// Whether they want reminders by mail.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/reminders")]
pub(in crate::routes) struct OwnReminders;

/// Where a sign-in asks for the second factor.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/second-factor")]
pub(in crate::routes) struct SecondFactor;

/// What somebody chooses a password with, whom a message or a piece of paper has led here.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/choose-password/{token}")]
pub(in crate::routes) struct ChoosePassword {
    pub(in crate::routes) token: String,
}

/// Where a code on paper is typed; short, because people type it, too.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/code")]
pub(in crate::routes) struct EnterCode;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/forgotten-password")]
pub(in crate::routes) struct ForgottenPassword;

/// What whoever reads somebody's new address says yes with.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/confirm-address/{token}")]
pub(in crate::routes) struct ConfirmAddress {
    pub(in crate::routes) token: String,
}

/// What whoever reads the old one takes it back with.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/restore-address/{token}")]
pub(in crate::routes) struct RestoreAddress {
    pub(in crate::routes) token: String,
}

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address")]
pub(in crate::routes) struct OwnAddress;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address/again")]
pub(in crate::routes) struct AddressAgain;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address/cancel")]
pub(in crate::routes) struct AddressCancel;

/// What the page to sign in says first, in its address.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct SignedOut {
    #[serde(rename = "signed_out_everywhere", skip_serializing_if = "std::ops::Not::not")]
    pub(in crate::routes) everywhere: bool,
    /// The second factor was asked for too long, or too often.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(in crate::routes) waited_too_long: bool,
    /// A link for a password opens nothing: the company is the only way in.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(in crate::routes) company_only: bool,
    /// Somebody has taken their former address back, and comes in by their company.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(in crate::routes) address_back: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(in crate::routes) to: Option<String>,
}

/// The client's own provider: what is set up …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/company-sign-in")]
pub(in crate::routes) struct CompanySignIn;

/// … on the way there, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company")]
pub(in crate::routes) struct CompanyStart;

/// … to show that it is still them, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/confirm")]
pub(in crate::routes) struct CompanyConfirm;

/// … to try it out, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/test")]
pub(in crate::routes) struct CompanyTest;

/// … and back.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/callback")]
pub(in crate::routes) struct CompanyCallback;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-out")]
pub(in crate::routes) struct SignOut;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile")]
pub(in crate::routes) struct Profile;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/sign-out-everywhere")]
pub(in crate::routes) struct SignOutEverywhere;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/password")]
pub(in crate::routes) struct OwnPassword;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/sign-out")]
pub(in crate::routes) struct ProfileSignOut;

/// Asked before what cannot be taken back.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/confirm-it-is-you")]
pub(in crate::routes) struct Confirm;

/// How somebody signs in, and where they are signed in.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security")]
pub(in crate::routes) struct Security;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/app")]
pub(in crate::routes) struct Authenticator;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/app/off")]
pub(in crate::routes) struct AuthenticatorOff;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/passkey")]
pub(in crate::routes) struct NewPasskey;

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/profile/security/passkeys/{id}")]
pub(in crate::routes) struct Passkey {
    pub(in crate::routes) id: String,
}

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/profile/security/passkeys/{id}/remove")]
pub(in crate::routes) struct RemovePasskey {
    pub(in crate::routes) id: String,
}

/// A passkey alone.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/passkey")]
pub(in crate::routes) struct SignInByPasskey;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/codes")]
pub(in crate::routes) struct RecoveryCodes;
