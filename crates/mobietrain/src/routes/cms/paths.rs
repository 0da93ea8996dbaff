//! The addresses of the CMS. Links are built from these types. Those from `/connection` on are within an account: the account
//! that somebody looks at stands before them (`/accounts/acme-events/courses`), and [`Desk::at`](super::desk::Desk::at) puts it there.

mod courses;
mod learners;
mod learning_paths;
mod media;
mod own;

use axum_extra::routing::TypedPath;
use serde::Deserialize;

pub(crate) use courses::{
    CardReport, CardReports, CourseBringBack, CourseCopy, CourseDelete, CourseDraft, CourseDue,
    CourseDueApply, CourseDuplicate, CourseElsewhere, CourseFile, CourseFileRemove, CourseFiles,
    CourseGroups, CourseMove, CoursePage, CoursePublish, CourseQuestions, CourseReport, CourseReportExport,
    CourseReportQuestions, CourseReview, CourseReviewComment, CourseReviewEnd, CourseSchedule,
    CourseTakeBack, CourseTranslate, CourseTranslateFile, CourseUnschedule, CourseUpload, CourseVersions,
    CourseWhy, CourseWithdraw, Courses, CoursesExport, CoursesGoal, CoursesLanguage, CoursesRemember,
    NewCourse, ReviewComments, ReviewFile, ReviewPage,
};
pub(crate) use learners::{
    CompletionTakeBack, LearnerDelete, LearnerExport, LearnerMerge, LearnerMergeUndo, LearnerPage,
    LearnerSessionsEnd, LearnerSignOn, LearnerTwoPeople, LearnerWhy, Learners, LearnersElsewhere,
    LearnersExport, NewScheduled, ScheduledEnd, ScheduledPage, ScheduledStop,
};
pub(crate) use learning_paths::{
    LearningPath, LearningPathCourses, LearningPathDelete, LearningPathRemove, LearningPaths, NewLearningPath,
};
pub(crate) use media::{
    Media, MediaUnused, MediumCourses, MediumDelete, MediumFile, MediumPage, UploadPart, Uploads,
};
pub(crate) use own::{
    AddressAgain, AddressCancel, Authenticator, AuthenticatorOff, ChoosePassword, Confirm, ConfirmAddress,
    ForgottenPassword, NewPasskey, OwnAddress, OwnPassword, Passkey, Profile, ProfileSignOut, RecoveryCodes,
    RemovePasskey, RestoreAddress, SecondFactor, Security, SignIn, SignInByPasskey, SignOut,
    SignOutEverywhere, SignedOut,
};

use crate::ids::{EntryId, GroupId, StaffId};

#[derive(Deserialize, TypedPath)]
#[typed_path("/")]
pub(crate) struct Start;

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
#[typed_path("/accounts/{slug}/events/{id}/send-again")]
pub(crate) struct AccountEventAgain {
    pub slug: String,
    pub id: String,
}

/// Of all accounts.
#[derive(Deserialize, TypedPath)]
#[typed_path("/link-doctor")]
pub(crate) struct DoctorEverywhere;

/// An attempt on an account that does not exist.
#[derive(Deserialize, TypedPath)]
#[typed_path("/link-doctor/{id}")]
pub(crate) struct DoctorEntryOfNobody {
    pub id: EntryId,
}

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

/// Before the addresses of an account.
pub(crate) const WITHIN_ACCOUNT: &str = "/accounts/{slug}";

/// The numbers of an account: where whoever sees learners begins.
#[derive(Deserialize, TypedPath)]
#[typed_path("/dashboard")]
pub(crate) struct Dashboard;

/// One of its tables, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/dashboard/numbers.csv")]
pub(crate) struct DashboardNumbers;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection")]
pub(crate) struct Connection;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/keys")]
pub(crate) struct ConnectionKeys;

/// What is said of a roster that is held.
#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/roster")]
pub(crate) struct ConnectionRoster;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/roster/look")]
pub(crate) struct RosterLook;

#[derive(Deserialize, TypedPath)]
#[typed_path("/connection/events/{id}/send-again")]
pub(crate) struct EventAgain {
    pub id: String,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/doctor")]
pub(crate) struct Doctor;

/// What it lists, as a file.
#[derive(Deserialize, TypedPath)]
#[typed_path("/doctor/export")]
pub(crate) struct DoctorExport;

#[derive(Deserialize, TypedPath)]
#[typed_path("/doctor/{id}")]
pub(crate) struct DoctorEntry {
    pub id: EntryId,
}

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups")]
pub(crate) struct Groups;

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/new")]
pub(crate) struct NewGroup;

/// Who would be in a group, while its rule is written.
#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/preview")]
pub(crate) struct GroupPreview;

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/groups.csv")]
pub(crate) struct GroupsExport;

#[derive(Deserialize, TypedPath)]
#[typed_path("/groups/{id}/numbers")]
pub(crate) struct GroupNumbers {
    pub id: GroupId,
}

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
