//! The paths of the site. Links are built from these types, so a path that changes changes everywhere.

mod own;

use axum_extra::routing::TypedPath;
use serde::Deserialize;

pub(super) use own::{
    AddressAgain, AddressCancel, Authenticator, AuthenticatorOff, ChoosePassword, CompanyCallback,
    CompanyConfirm, CompanySignIn, CompanyStart, CompanyTest, Confirm, ConfirmAddress, EnterCode,
    ForgottenPassword, NewPasskey, OwnAddress, OwnPassword, OwnReminders, Passkey, Profile, ProfileSignOut,
    RecoveryCodes, RemovePasskey, RestoreAddress, SecondFactor, Security, SignIn, SignInByPasskey, SignOut,
    SignOutEverywhere, SignedOut,
};

use crate::ids::EmployeeId;
use crate::people::bulk::BulkId;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/")]
pub(super) struct Home;

/// The same path on the base domain.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/")]
pub(super) struct WhichCompany;

/// From whom a second factor is asked.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/second-factors")]
pub(super) struct AskedFactors;

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

/// Who is qualified for what.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/qualified")]
pub(super) struct Qualified;

#[derive(TypedPath, Clone, Copy)]
#[typed_path("/qualified/export")]
pub(super) struct QualifiedExport;

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

/// Whether MobieTrain may know who works here: what that means, and saying so.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/roster")]
pub(super) struct ShareRoster;

/// When people are reminded of training by mail.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/reminders")]
pub(super) struct Reminders;

/// Reminding those in a list who are late: whom, and doing it.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/employees/remind")]
pub(super) struct Remind;

/// Part of the protocol: MobieTrain asks here who works for the client.
#[derive(TypedPath, Clone, Copy)]
#[typed_path("/integrations/mobietrain/people")]
pub(super) struct Roster;

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
        assert_eq!(Roster::PATH, addresses::ROSTER);
    }
}
