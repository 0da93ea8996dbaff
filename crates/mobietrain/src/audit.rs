//! The words that the audit logs of the CMS have for what was done: one log for each account, and one for the installation. The logs
//! themselves are `login`'s (`login/src/audit.rs`).

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    SignedIn,
    SignInRefused,
    SignedOutEverywhere,
    DeviceSignedOut,
    /// By themselves, with the link of an invitation or of a reset.
    PasswordChosen,
    /// By themselves, who knew the one before.
    PasswordChanged,
    /// Another e-mail address, by themselves, who wait for it to say so, …
    AddressAsked,
    /// … which has, …
    AddressChanged,
    /// … or whoever reads the old one, who took it back.
    AddressRestored,
    /// Somebody who was not signed in has asked for a link with which the person chooses a new password.
    ResetAsked,
    /// A message that the mail server refused, or did not take for days.
    MailFailed,
    /// A second factor, by themselves.
    FactorAdded,
    FactorRemoved,
    RecoveryCodesMade,
    /// A second factor that was wrong, or was shown again.
    FactorRefused,
    /// All second factors of somebody, by somebody else.
    FactorsReset,
    /// Of a role, from a day on.
    FactorsAsked,
    FactorsNotAsked,
    /// At the command line, with a password that it told.
    StaffAdded,
    StaffInvited,
    StaffRoleChanged,
    StaffRemoved,
    CoursePublished,
    /// A moment after it was published.
    CourseTakenBack,
    /// An earlier version is the draft again.
    CourseBroughtBack,
    CourseWithdrawn,
    CoursePlanned,
    CourseUnplanned,
    /// Who may play it.
    CourseGroupsChanged,
    /// For whom it is mandatory by when, and how long it counts.
    CourseDueChanged,
    /// How long it counts now, of what was completed before.
    CompletionsRedated,
    /// Completed elsewhere, written down here …
    CompletionsNoted,
    /// … and taken back.
    CompletionTakenBack,
    CourseMoved,
    /// A draft of its own was made of its draft.
    CourseDuplicated,
    /// Cards of another course were put into its draft.
    CardsCopied,
    CourseDeleted,
    /// What somebody said is wrong with a card was looked at …
    CardReportSettled,
    /// … and is to be looked at again.
    CardReportOpened,
    PathCreated,
    /// Its titles.
    PathRenamed,
    PathCourseAdded,
    PathCourseMoved,
    PathCourseTakenOut,
    PathDeleted,
    /// Files that no course had.
    MediaDeleted,
    /// The default one of the courses.
    DefaultLanguageChosen,
    /// So much a week, …
    WeeklyGoalSet,
    /// … or nothing.
    WeeklyGoalOff,
    /// Whether people are asked again what they have finished.
    RememberingOn,
    RememberingOff,
    LearnerDeleted,
    /// One into the other, who are one person …
    LearnersMerged,
    /// … and are two again.
    LearnersParted,
    /// At once, by staff.
    LearnerSessionsEnded,
    /// Everything that is stored of one, as a file.
    LearnerExported,
    /// The list of them, as a file.
    LearnersExported,
    /// A list that goes by mail every week, …
    ListScheduled,
    ListScheduleChanged,
    ListScheduleEnded,
    /// … each time that it does.
    ListSent,
    /// The sign-on log, as a file.
    SignOnsExported,
    GroupCreated,
    GroupChanged,
    GroupDeleted,
    GroupMembersChanged,
    TermsPublished,
    Connected,
    Disconnected,
    /// Those whom a roster left out, many at once, are marked as left, …
    RosterAgreed,
    /// … or are not.
    RosterRefused,
    AuditLogExported,
}

impl Action {
    pub(crate) const ALL: [Self; 72] = [
        Self::SignedIn,
        Self::SignInRefused,
        Self::SignedOutEverywhere,
        Self::DeviceSignedOut,
        Self::PasswordChosen,
        Self::PasswordChanged,
        Self::AddressAsked,
        Self::AddressChanged,
        Self::AddressRestored,
        Self::ResetAsked,
        Self::MailFailed,
        Self::FactorAdded,
        Self::FactorRemoved,
        Self::RecoveryCodesMade,
        Self::FactorRefused,
        Self::FactorsReset,
        Self::FactorsAsked,
        Self::FactorsNotAsked,
        Self::StaffAdded,
        Self::StaffInvited,
        Self::StaffRoleChanged,
        Self::StaffRemoved,
        Self::CoursePublished,
        Self::CourseTakenBack,
        Self::CourseBroughtBack,
        Self::CourseWithdrawn,
        Self::CoursePlanned,
        Self::CourseUnplanned,
        Self::CourseGroupsChanged,
        Self::CourseDueChanged,
        Self::CompletionsRedated,
        Self::CompletionsNoted,
        Self::CompletionTakenBack,
        Self::CourseMoved,
        Self::CourseDuplicated,
        Self::CardsCopied,
        Self::CourseDeleted,
        Self::CardReportSettled,
        Self::CardReportOpened,
        Self::PathCreated,
        Self::PathRenamed,
        Self::PathCourseAdded,
        Self::PathCourseMoved,
        Self::PathCourseTakenOut,
        Self::PathDeleted,
        Self::MediaDeleted,
        Self::DefaultLanguageChosen,
        Self::WeeklyGoalSet,
        Self::WeeklyGoalOff,
        Self::RememberingOn,
        Self::RememberingOff,
        Self::LearnerDeleted,
        Self::LearnersMerged,
        Self::LearnersParted,
        Self::LearnerSessionsEnded,
        Self::LearnerExported,
        Self::LearnersExported,
        Self::ListScheduled,
        Self::ListScheduleChanged,
        Self::ListScheduleEnded,
        Self::ListSent,
        Self::SignOnsExported,
        Self::GroupCreated,
        Self::GroupChanged,
        Self::GroupDeleted,
        Self::GroupMembersChanged,
        Self::TermsPublished,
        Self::Connected,
        Self::Disconnected,
        Self::RosterAgreed,
        Self::RosterRefused,
        Self::AuditLogExported,
    ];

    /// As in the database, and in the names of the texts that tell it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed-in",
            Self::SignInRefused => "sign-in-refused",
            Self::SignedOutEverywhere => "signed-out-everywhere",
            Self::DeviceSignedOut => "device-signed-out",
            Self::PasswordChosen => "password-chosen",
            Self::PasswordChanged => "password-changed",
            Self::AddressAsked => "address-asked",
            Self::AddressChanged => "address-changed",
            Self::AddressRestored => "address-restored",
            Self::ResetAsked => "reset-asked",
            Self::MailFailed => "mail-failed",
            Self::FactorAdded => "factor-added",
            Self::FactorRemoved => "factor-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::FactorRefused => "factor-refused",
            Self::FactorsReset => "factors-reset",
            Self::FactorsAsked => "factors-asked",
            Self::FactorsNotAsked => "factors-not-asked",
            Self::StaffAdded => "staff-added",
            Self::StaffInvited => "staff-invited",
            Self::StaffRoleChanged => "staff-role-changed",
            Self::StaffRemoved => "staff-removed",
            Self::CoursePublished => "course-published",
            Self::CourseTakenBack => "course-taken-back",
            Self::CourseBroughtBack => "course-brought-back",
            Self::CourseWithdrawn => "course-withdrawn",
            Self::CoursePlanned => "course-planned",
            Self::CourseUnplanned => "course-unplanned",
            Self::CourseGroupsChanged => "course-groups-changed",
            Self::CourseDueChanged => "course-due-changed",
            Self::CompletionsRedated => "completions-redated",
            Self::CompletionsNoted => "completions-noted",
            Self::CompletionTakenBack => "completion-taken-back",
            Self::CourseMoved => "course-moved",
            Self::CourseDuplicated => "course-duplicated",
            Self::CardsCopied => "cards-copied",
            Self::CourseDeleted => "course-deleted",
            Self::CardReportSettled => "card-report-settled",
            Self::CardReportOpened => "card-report-opened",
            Self::PathCreated => "path-created",
            Self::PathRenamed => "path-renamed",
            Self::PathCourseAdded => "path-course-added",
            Self::PathCourseMoved => "path-course-moved",
            Self::PathCourseTakenOut => "path-course-taken-out",
            Self::PathDeleted => "path-deleted",
            Self::MediaDeleted => "media-deleted",
            Self::DefaultLanguageChosen => "default-language-chosen",
            Self::WeeklyGoalSet => "weekly-goal-set",
            Self::WeeklyGoalOff => "weekly-goal-off",
            Self::RememberingOn => "remembering-on",
            Self::RememberingOff => "remembering-off",
            Self::LearnerDeleted => "learner-deleted",
            Self::LearnersMerged => "learners-merged",
            Self::LearnersParted => "learners-parted",
            Self::LearnerSessionsEnded => "learner-sessions-ended",
            Self::LearnerExported => "learner-exported",
            Self::LearnersExported => "learners-exported",
            Self::ListScheduled => "list-scheduled",
            Self::ListScheduleChanged => "list-schedule-changed",
            Self::ListScheduleEnded => "list-schedule-ended",
            Self::ListSent => "list-sent",
            Self::SignOnsExported => "sign-ons-exported",
            Self::GroupCreated => "group-created",
            Self::GroupChanged => "group-changed",
            Self::GroupDeleted => "group-deleted",
            Self::GroupMembersChanged => "group-members-changed",
            Self::TermsPublished => "terms-published",
            Self::Connected => "connected",
            Self::Disconnected => "disconnected",
            Self::RosterAgreed => "roster-agreed",
            Self::RosterRefused => "roster-refused",
            Self::AuditLogExported => "audit-log-exported",
        }
    }

    /// `None` for what only another version of the program knows.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}
