//! The words that CrewPlanner's audit log has for what was done. The log itself is `login`'s (`login/src/audit.rs`).

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    ClientCreated,
    SignedIn,
    SignInRefused,
    /// By their company's provider, with the reason.
    CompanyRefused,
    /// Somebody who was found by the address that the provider has confirmed.
    CompanyLinked,
    /// By an admin.
    CompanyUnlinked,
    /// The provider of the client, and whether people sign in through it.
    CompanySaved,
    CompanyTested,
    SignedOutEverywhere,
    PasswordSet,
    /// By themselves, with the link of an invitation or of a reset.
    PasswordChosen,
    /// By themselves, who knew the one before.
    PasswordChanged,
    /// By themselves, who wait for the new address to say so, …
    AddressAsked,
    /// … which has, …
    AddressChanged,
    /// … or whoever reads the old one, who took it back.
    AddressRestored,
    Invited,
    /// Codes on paper for somebody, or for many.
    CodesPrinted,
    /// Somebody who was not signed in has asked for a link with which the person chooses a new password.
    ResetAsked,
    /// A message that the mail server refused, or did not take for days.
    MailFailed,
    DeviceSignedOut,
    /// A second factor, by themselves.
    FactorAdded,
    FactorRemoved,
    RecoveryCodesMade,
    /// A second factor that was wrong, or was shown again, behind a password that was right.
    FactorRefused,
    /// All second factors of somebody, by somebody else.
    FactorsReset,
    /// Of a role, from a day on.
    FactorsAsked,
    FactorsNotAsked,
    PhoneOpened,
    EmployeeAdded,
    EmployeeChanged,
    EmployeeDeleted,
    /// Many at once, whom somebody selected.
    EmployeesChanged,
    EmployeesDeleted,
    EmployeesImported,
    EmployeesExported,
    /// Who is qualified for what.
    QualificationsExported,
    DepartmentAdded,
    DepartmentChanged,
    DepartmentsMerged,
    DepartmentDeleted,
    DepartmentsToldApart,
    IntegrationSaved,
    IntegrationDisabled,
    /// MobieTrain may ask who works here, …
    RosterOn,
    /// … and no longer.
    RosterOff,
    /// When people are reminded of training by mail.
    RemindersChanged,
    /// People, of what is late or due.
    Reminded,
    /// By themselves: they want no reminders, …
    RemindersStopped,
    /// … or want them again.
    RemindersWanted,
    KeysRotated,
    KeyRevoked,
    EventsReplayed,
    AuditLogExported,
}

impl Action {
    pub const ALL: [Self; 53] = [
        Self::ClientCreated,
        Self::SignedIn,
        Self::SignInRefused,
        Self::CompanyRefused,
        Self::CompanyLinked,
        Self::CompanyUnlinked,
        Self::CompanySaved,
        Self::CompanyTested,
        Self::SignedOutEverywhere,
        Self::PasswordSet,
        Self::PasswordChosen,
        Self::PasswordChanged,
        Self::AddressAsked,
        Self::AddressChanged,
        Self::AddressRestored,
        Self::Invited,
        Self::CodesPrinted,
        Self::ResetAsked,
        Self::MailFailed,
        Self::DeviceSignedOut,
        Self::FactorAdded,
        Self::FactorRemoved,
        Self::RecoveryCodesMade,
        Self::FactorRefused,
        Self::FactorsReset,
        Self::FactorsAsked,
        Self::FactorsNotAsked,
        Self::PhoneOpened,
        Self::EmployeeAdded,
        Self::EmployeeChanged,
        Self::EmployeeDeleted,
        Self::EmployeesChanged,
        Self::EmployeesDeleted,
        Self::EmployeesImported,
        Self::EmployeesExported,
        Self::QualificationsExported,
        Self::DepartmentAdded,
        Self::DepartmentChanged,
        Self::DepartmentsMerged,
        Self::DepartmentDeleted,
        Self::DepartmentsToldApart,
        Self::IntegrationSaved,
        Self::IntegrationDisabled,
        Self::RosterOn,
        Self::RosterOff,
        Self::RemindersChanged,
        Self::Reminded,
        Self::RemindersStopped,
        Self::RemindersWanted,
        Self::KeysRotated,
        Self::KeyRevoked,
        Self::EventsReplayed,
        Self::AuditLogExported,
    ];

    /// As in the database, and in the names of the texts that tell it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClientCreated => "client-created",
            Self::SignedIn => "signed-in",
            Self::SignInRefused => "sign-in-refused",
            Self::CompanyRefused => "company-refused",
            Self::CompanyLinked => "company-linked",
            Self::CompanyUnlinked => "company-unlinked",
            Self::CompanySaved => "company-saved",
            Self::CompanyTested => "company-tested",
            Self::SignedOutEverywhere => "signed-out-everywhere",
            Self::PasswordSet => "password-set",
            Self::PasswordChosen => "password-chosen",
            Self::PasswordChanged => "password-changed",
            Self::AddressAsked => "address-asked",
            Self::AddressChanged => "address-changed",
            Self::AddressRestored => "address-restored",
            Self::Invited => "invited",
            Self::CodesPrinted => "codes-printed",
            Self::ResetAsked => "reset-asked",
            Self::MailFailed => "mail-failed",
            Self::DeviceSignedOut => "device-signed-out",
            Self::FactorAdded => "factor-added",
            Self::FactorRemoved => "factor-removed",
            Self::RecoveryCodesMade => "recovery-codes-made",
            Self::FactorRefused => "factor-refused",
            Self::FactorsReset => "factors-reset",
            Self::FactorsAsked => "factors-asked",
            Self::FactorsNotAsked => "factors-not-asked",
            Self::PhoneOpened => "phone-opened",
            Self::EmployeeAdded => "employee-added",
            Self::EmployeeChanged => "employee-changed",
            Self::EmployeeDeleted => "employee-deleted",
            Self::EmployeesChanged => "employees-changed",
            Self::EmployeesDeleted => "employees-deleted",
            Self::EmployeesImported => "employees-imported",
            Self::EmployeesExported => "employees-exported",
            Self::QualificationsExported => "qualifications-exported",
            Self::DepartmentAdded => "department-added",
            Self::DepartmentChanged => "department-changed",
            Self::DepartmentsMerged => "departments-merged",
            Self::DepartmentDeleted => "department-deleted",
            Self::DepartmentsToldApart => "departments-told-apart",
            Self::IntegrationSaved => "integration-saved",
            Self::IntegrationDisabled => "integration-disabled",
            Self::RosterOn => "roster-on",
            Self::RosterOff => "roster-off",
            Self::RemindersChanged => "reminders-changed",
            Self::Reminded => "reminded",
            Self::RemindersStopped => "reminders-stopped",
            Self::RemindersWanted => "reminders-wanted",
            Self::KeysRotated => "keys-rotated",
            Self::KeyRevoked => "key-revoked",
            Self::EventsReplayed => "events-replayed",
            Self::AuditLogExported => "audit-log-exported",
        }
    }

    /// `None` for what only another version of the program knows.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.as_str() == text)
    }
}
