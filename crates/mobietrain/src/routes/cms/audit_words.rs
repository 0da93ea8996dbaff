//! How the audit logs are told: actions, fields and values in the words of the reader's language.

use kernel::Timestamp;
use login::audit::Words;
use web::Page;

use crate::audit::Action;
use crate::staff::role::Role;
use crate::staff::undelivered;

pub(super) const WORDS: Words = Words { action, field, value };

/// What only another version of the program knows is told as that has written it.
fn action(page: &Page, action: &str) -> (&'static str, String) {
    match Action::parse(action) {
        Some(known) => (icon(known), page.get(&format!("audit-{action}")).to_string()),
        None => ("info", action.to_owned()),
    }
}

const fn icon(action: Action) -> &'static str {
    match action {
        Action::SignedIn | Action::PasswordChosen | Action::PasswordChanged | Action::ResetAsked => "key",
        Action::SignInRefused | Action::FactorRefused | Action::MailFailed => "alert",
        Action::FactorAdded | Action::FactorRemoved | Action::RecoveryCodesMade => "shield",
        Action::FactorsReset | Action::FactorsAsked | Action::FactorsNotAsked => "shield",
        Action::SignedOutEverywhere | Action::DeviceSignedOut | Action::LearnerSessionsEnded => "signout",
        Action::StaffInvited | Action::AddressAsked => "mail",
        Action::AddressChanged | Action::AddressRestored => "mail",
        Action::StaffAdded | Action::GroupCreated | Action::PathCreated | Action::PathCourseAdded => "plus",
        Action::StaffRoleChanged | Action::GroupChanged | Action::PathRenamed => "edit",
        Action::GroupMembersChanged | Action::CourseGroupsChanged => "users",
        Action::StaffRemoved | Action::LearnerDeleted | Action::GroupDeleted => "trash",
        Action::CourseDeleted | Action::MediaDeleted | Action::PathDeleted => "trash",
        Action::PathCourseTakenOut | Action::RosterRefused => "x",
        Action::RosterAgreed => "users",
        Action::CoursePublished | Action::TermsPublished => "send",
        Action::CourseTakenBack | Action::CourseWithdrawn | Action::Disconnected => "off",
        Action::CoursePlanned | Action::CourseUnplanned | Action::CourseDueChanged => "clock",
        Action::CourseBroughtBack => "refresh",
        Action::CardReportSettled => "check",
        Action::CardReportOpened => "flag",
        Action::CourseMoved | Action::PathCourseMoved => "list",
        Action::CourseDuplicated | Action::CardsCopied => "copy",
        Action::ListScheduled | Action::ListScheduleChanged | Action::ListScheduleEnded => "clock",
        Action::ListSent => "mail",
        Action::Connected => "plug",
        Action::DefaultLanguageChosen => "globe",
        Action::WeeklyGoalSet | Action::WeeklyGoalOff => "star",
        Action::RememberingOn => "refresh",
        Action::RememberingOff => "off",
        Action::LearnersMerged => "merge",
        Action::LearnersParted | Action::CompletionTakenBack => "refresh",
        Action::CompletionsNoted | Action::CompletionsRedated => "ok",
        Action::AuditLogExported
        | Action::LearnerExported
        | Action::LearnersExported
        | Action::SignOnsExported => "download",
    }
}

/// Fields are called as in the database. What has no word here is told by that name.
const FIELDS: [(&str, &str); 31] = [
    ("language", "cms-language"),
    ("version", "cms-version"),
    ("place", "cms-course-place"),
    ("copied_from", "audit-field-copied-from"),
    ("card", "audit-field-card"),
    ("cards", "audit-field-cards"),
    ("minutes", "audit-field-minutes"),
    ("mandatory", "audit-field-mandatory"),
    ("pass_mark", "audit-field-pass-mark"),
    ("valid_months", "audit-field-valid-months"),
    ("role", "cms-staff-role"),
    ("email", "cms-email"),
    ("groups", "cms-nav-groups"),
    ("courses", "cms-nav-courses"),
    ("course", "cms-path-course"),
    ("rule", "cms-group-rule"),
    ("name", "cms-group-name"),
    ("client", "cms-client-slug"),
    ("factor", "audit-field-factor"),
    ("why", "audit-field-why"),
    ("times", "audit-field-times"),
    ("entries", "audit-field-entries"),
    ("learners", "cms-nav-learners"),
    ("action", "audit-action"),
    ("from", "audit-from"),
    ("to", "audit-to"),
    ("said", "audit-field-said"),
    ("message", "audit-field-message"),
    ("people", "audit-field-people"),
    ("weekday", "cms-scheduled-weekday"),
    ("hour", "cms-scheduled-hour"),
];

fn field(page: &Page, field: &str) -> String {
    let key = FIELDS.iter().find(|(name, _)| *name == field).map(|(_, key)| *key);
    key.map_or_else(|| field.to_owned(), |key| page.get(key).to_string())
}

fn value(page: &Page, field: &str, value: &str) -> String {
    match field {
        "role" if value == "operator" => page.get("cms-role-operator").to_string(),
        "role" => match value.parse::<Role>() {
            Ok(role) => page.get(role.key()).to_string(),
            Err(_) => value.to_owned(),
        },
        "weekday" if matches!(value.as_bytes(), [b'1'..=b'7']) => {
            page.get(&format!("weekday-{value}")).to_string()
        }
        "message" if value == undelivered::LISTS => page.get("audit-message-list").to_string(),
        "groups" | "courses" => page.list(&value.lines().collect::<Vec<_>>()),
        "action" => action(page, value).1,
        "factor" | "why" | "message" => login::pages::audit_word(field, value)
            .or_else(|| mail::audit_word(field, value))
            .map_or_else(|| value.to_owned(), |key| page.get(key).to_string()),
        // A moment; a day is told as it is.
        "from" if value.len() == 13 => match value.parse() {
            Ok(millis) => page.moment(&Timestamp::from_millis(millis)),
            Err(_) => value.to_owned(),
        },
        _ => value.to_owned(),
    }
}
