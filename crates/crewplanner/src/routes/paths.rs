//! The paths of the site. Links are built from these types, so a path that changes changes everywhere.

use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};

use crate::ids::EmployeeId;
use crate::people::bulk::BulkId;

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

/// Where a sign-in asks for the second factor.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/second-factor")]
pub(super) struct SecondFactor;

/// What somebody chooses a password with, whom a message or a piece of paper has led here.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/choose-password/{token}")]
pub(super) struct ChoosePassword {
    pub(super) token: String,
}

/// Where a code on paper is typed; short, because people type it, too.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/code")]
pub(super) struct EnterCode;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/forgotten-password")]
pub(super) struct ForgottenPassword;

/// What whoever reads somebody's new address says yes with.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/confirm-address/{token}")]
pub(super) struct ConfirmAddress {
    pub(super) token: String,
}

/// What whoever reads the old one takes it back with.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/restore-address/{token}")]
pub(super) struct RestoreAddress {
    pub(super) token: String,
}

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address")]
pub(super) struct OwnAddress;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address/again")]
pub(super) struct AddressAgain;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/address/cancel")]
pub(super) struct AddressCancel;

/// What the page to sign in says first, in its address.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(super) struct SignedOut {
    #[serde(rename = "signed_out_everywhere", skip_serializing_if = "std::ops::Not::not")]
    pub(super) everywhere: bool,
    /// The second factor was asked for too long, or too often.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) waited_too_long: bool,
    /// A link for a password opens nothing: the company is the only way in.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) company_only: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<String>,
}

/// The client's own provider: what is set up …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/company-sign-in")]
pub(super) struct CompanySignIn;

/// … on the way there, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company")]
pub(super) struct CompanyStart;

/// … to show that it is still them, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/confirm")]
pub(super) struct CompanyConfirm;

/// … to try it out, …
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/test")]
pub(super) struct CompanyTest;

/// … and back.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/company/callback")]
pub(super) struct CompanyCallback;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-out")]
pub(super) struct SignOut;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile")]
pub(super) struct Profile;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/sign-out-everywhere")]
pub(super) struct SignOutEverywhere;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/password")]
pub(super) struct OwnPassword;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/sign-out")]
pub(super) struct ProfileSignOut;

/// From whom a second factor is asked.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/second-factors")]
pub(super) struct AskedFactors;

/// Asked before what cannot be taken back.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/confirm-it-is-you")]
pub(super) struct Confirm;

/// How somebody signs in, and where they are signed in.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security")]
pub(super) struct Security;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/app")]
pub(super) struct Authenticator;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/app/off")]
pub(super) struct AuthenticatorOff;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/passkey")]
pub(super) struct NewPasskey;

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/profile/security/passkeys/{id}")]
pub(super) struct Passkey {
    pub(super) id: String,
}

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/profile/security/passkeys/{id}/remove")]
pub(super) struct RemovePasskey {
    pub(super) id: String,
}

/// A passkey alone.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/sign-in/passkey")]
pub(super) struct SignInByPasskey;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/profile/security/codes")]
pub(super) struct RecoveryCodes;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/new")]
pub(super) struct EmployeeNew;

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}")]
pub(super) struct EmployeePage {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/edit")]
pub(super) struct EmployeeEdit {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/status")]
pub(super) struct EmployeeStatus {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/invite")]
pub(super) struct EmployeeInvite {
    pub(super) id: EmployeeId,
}

/// Takes their second factors away.
#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/second-factor")]
pub(super) struct EmployeeFactors {
    pub(super) id: EmployeeId,
}

/// Ends their link with somebody at the company's provider.
#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/company-sign-in")]
pub(super) struct EmployeeCompany {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/delete")]
pub(super) struct EmployeeDelete {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/sign-out")]
pub(super) struct EmployeeSignOut {
    pub(super) id: EmployeeId,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/employees/{id}/sign-out-everywhere")]
pub(super) struct EmployeeSignOutEverywhere {
    pub(super) id: EmployeeId,
}

/// The event stream of an open page.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/news")]
pub(super) struct News;

/// The departments of the client. Which one, says the query: the id of a department may be any text, `..` among it.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments")]
pub(super) struct Departments;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/new")]
pub(super) struct NewDepartment;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/edit")]
pub(super) struct EditDepartment;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/move")]
pub(super) struct MoveDepartment;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/merge")]
pub(super) struct MergeDepartment;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/delete")]
pub(super) struct DeleteDepartment;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/departments/tell-apart")]
pub(super) struct TellDepartmentsApart;

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

/// Whether messages go out.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/mail")]
pub(super) struct MailServer;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/audit")]
pub(super) struct Audit;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/audit/export")]
pub(super) struct AuditExport;

/// One entry; its id begins with digits, so none is called `export`.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/audit/{id}")]
pub(super) struct AuditEntry {
    pub(super) id: String,
}

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

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees")]
pub(super) struct Employees;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/import")]
pub(super) struct ImportEmployees;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/import/template.csv")]
pub(super) struct ImportTemplate;

/// What a file would do, and has done.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/employees/import/{id}")]
pub(super) struct Import {
    pub(super) id: String,
}

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/employees/import/{id}/refused.csv")]
pub(super) struct RefusedRows {
    pub(super) id: String,
}

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/export")]
pub(super) struct ExportEmployees;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/bulk")]
pub(super) struct Bulk;

/// Says whom a change of many would change, and keeps it.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/bulk/whom")]
pub(super) struct BulkWhom;

#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/employees/bulk/{id}")]
pub(super) struct BulkConfirm {
    pub(super) id: BulkId,
}

/// The dialog with the code that a phone scans.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/phone")]
pub(super) struct Phone;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/phone/cancel")]
pub(super) struct CancelPhone;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/phone/state")]
pub(super) struct PhoneState;

/// What a phone opens.
#[derive(TypedPath, Clone, Deserialize)]
#[typed_path("/phone/{code}")]
pub(super) struct OpenOnPhone {
    pub(super) code: String,
}

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
