//! The addresses of the CMS. Links are built from these types. Those from `/connection` on are within an account: the account
//! that somebody looks at stands before them (`/accounts/acme-events/courses`), and [`Desk::at`](super::desk::Desk::at) puts it there.

use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};

use crate::ids::{CourseId, EntryId, GroupId, LearnerId, StaffId};

#[derive(Deserialize, TypedPath)]
#[typed_path("/")]
pub(crate) struct Start;

#[derive(Deserialize, TypedPath)]
#[typed_path("/sign-in")]
pub(crate) struct SignIn;

/// What the page to sign in says first, in its address.
#[derive(Clone, Copy, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct SignedOut {
    /// The second factor was asked for too long, or too often.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub waited_too_long: bool,
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

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts")]
pub(crate) struct Accounts;

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/new")]
pub(crate) struct NewAccount;

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/{slug}")]
pub(crate) struct AccountPage {
    pub slug: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/{slug}/connect")]
pub(crate) struct AccountConnection {
    pub slug: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/{slug}/disconnect")]
pub(crate) struct AccountDisconnect {
    pub slug: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/{slug}/sign-ons/{id}")]
pub(crate) struct AccountSignOn {
    pub slug: String,
    pub id: EntryId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/accounts/{slug}/events/{id}/send-again")]
pub(crate) struct AccountEventAgain {
    pub slug: String,
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/unknown-accounts")]
pub(crate) struct UnknownAccounts;

/// Whether messages go out.
#[derive(Deserialize, TypedPath)]
#[typed_path("/mail")]
pub(crate) struct MailServer;

#[derive(Deserialize, TypedPath)]
#[typed_path("/installation-audit")]
pub(crate) struct InstallationAudit;

#[derive(Deserialize, TypedPath)]
#[typed_path("/installation-audit/export")]
pub(crate) struct InstallationAuditExport;

#[derive(Deserialize, TypedPath)]
#[typed_path("/installation-audit/{id}")]
pub(crate) struct InstallationAuditOne {
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators")]
pub(crate) struct Operators;

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators/second-factors")]
pub(crate) struct OperatorsAsked;

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators/{id}/second-factor")]
pub(crate) struct OperatorFactors {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators/{id}")]
pub(crate) struct OperatorPage {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators/{id}/invite")]
pub(crate) struct OperatorInvite {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/operators/{id}/remove")]
pub(crate) struct OperatorRemove {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/unknown-accounts/{id}")]
pub(crate) struct UnknownAccount {
    pub id: EntryId,
}

/// Before the addresses of an account.
pub(crate) const WITHIN_ACCOUNT: &str = "/accounts/{slug}";

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection")]
pub(crate) struct Connection;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/keys")]
pub(crate) struct ConnectionKeys;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/sign-ons/{id}")]
pub(crate) struct SignOn {
    pub id: EntryId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/events/{id}/send-again")]
pub(crate) struct EventAgain {
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners")]
pub(crate) struct Learners;

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}")]
pub(crate) struct LearnerPage {
    pub id: LearnerId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/learners/{id}/delete")]
pub(crate) struct LearnerDelete {
    pub id: LearnerId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups")]
pub(crate) struct Groups;

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/new")]
pub(crate) struct NewGroup;

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/{id}")]
pub(crate) struct GroupPage {
    pub id: GroupId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/{id}/delete")]
pub(crate) struct GroupDelete {
    pub id: GroupId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/{id}/members")]
pub(crate) struct GroupMembers {
    pub id: GroupId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses")]
pub(crate) struct Courses;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/new")]
pub(crate) struct NewCourse;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/upload")]
pub(crate) struct CourseUpload;

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}")]
pub(crate) struct CoursePage {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/groups")]
pub(crate) struct CourseGroups {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/publish")]
pub(crate) struct CoursePublish {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/schedule")]
pub(crate) struct CourseSchedule {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/schedule/cancel")]
pub(crate) struct CourseUnschedule {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/withdraw")]
pub(crate) struct CourseWithdraw {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/delete")]
pub(crate) struct CourseDelete {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files")]
pub(crate) struct CourseFiles {
    pub id: CourseId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files/{name}")]
pub(crate) struct CourseFile {
    pub id: CourseId,
    pub name: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/courses/{id}/files/{name}/remove")]
pub(crate) struct CourseFileRemove {
    pub id: CourseId,
    pub name: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/terms")]
pub(crate) struct Terms;

#[derive(Deserialize, TypedPath)]
#[typed_path("/terms/{version}")]
pub(crate) struct TermsVersion {
    pub version: i64,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/terms/{version}/publish")]
pub(crate) struct TermsPublish {
    pub version: i64,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/terms/{version}/delete")]
pub(crate) struct TermsDelete {
    pub version: i64,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff")]
pub(crate) struct StaffList;

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff/second-factors")]
pub(crate) struct StaffAsked;

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff/{id}/second-factor")]
pub(crate) struct StaffFactors {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff/{id}")]
pub(crate) struct StaffPage {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff/{id}/invite")]
pub(crate) struct StaffInvite {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/staff/{id}/remove")]
pub(crate) struct StaffRemove {
    pub id: StaffId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/audit")]
pub(crate) struct Audit;

#[derive(Deserialize, TypedPath)]
#[typed_path("/audit/export")]
pub(crate) struct AuditExport;

#[derive(Deserialize, TypedPath)]
#[typed_path("/audit/{id}")]
pub(crate) struct AuditOne {
    pub id: String,
}
