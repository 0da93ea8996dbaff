//! Why something was not done.

use kernel::text::TextError;

/// Why something that an administrator or a program asked for was not done. Nothing was changed then.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Refusal {
    /// Another client has the slug.
    #[error("Another client has the slug {0:?}. Choose another one.")]
    SlugTaken(String),
    /// Another employee of the client has the e-mail address: their name.
    #[error("{0} has this e-mail address. Each employee needs their own.")]
    EmailTaken(String),
    /// Neither an address nor a number is left: nothing to sign in with.
    #[error(
        "Whoever has neither an e-mail address nor an employee number cannot sign in. Give one of the two."
    )]
    NoNameToSignIn,
    /// Another employee of the client has the number: their name.
    #[error("{0} has this employee number. Each employee needs their own.")]
    NumberTaken(String),
    /// Nobody could look after the people of the client any more.
    #[error("This is the only active client admin. Make somebody else a client admin first.")]
    LastAdmin,
    /// A team lead who leads nothing would see nobody.
    #[error("A team lead leads at least one department. Say which.")]
    LeadsNothing,
    /// Somebody else than a team lead would lead something.
    #[error("Only a team lead leads departments. Give them that role, too.")]
    LeadsAsNobody,
    /// The client has no such department, or not any more.
    #[error("This client has no such department.")]
    UnknownDepartment,
    /// The client has no such employee, or has deleted them.
    #[error("This client has no such employee.")]
    UnknownEmployee,
    /// Whoever asks may not do this to them, or not in this way.
    #[error("You may not do this to this employee.")]
    NotYours,
    /// They come in by their company's provider, so a password would open nothing.
    #[error(
        "This person signs in through the company's own sign-in only, so a link for a password would open nothing."
    )]
    CompanySignInOnly,
    /// Another department of the client has the name, in whatever spelling.
    #[error("Another department has this name. Choose another one, or merge the two.")]
    DepartmentTaken,
    /// A link could not carry all that this employee would count for: their name.
    #[error(
        "{0} would count for more departments than a link can carry, those above included: 100, or fewer with long names."
    )]
    TooManyDepartments(String),
    /// A department would be below itself.
    #[error("A department cannot belong to one that is below it.")]
    Circle,
    /// Too many departments would stand above one another.
    #[error("Departments stand at most 10 above one another.")]
    TooDeep,
    /// It would do something else now than whoever confirmed it was shown.
    #[error("In the meantime this concerns other people than before. Look at it again.")]
    EffectsChanged,
    /// So many are concerned that whoever wants it has to say how many.
    #[error("This concerns many people. It waits until somebody types how many.")]
    NumberMissing,
    /// A text cannot be stored: which field, and why.
    #[error("{field}: {why}")]
    Text { field: &'static str, why: TextError },
    /// A value cannot be stored: a sentence that names it.
    #[error("{0}")]
    Invalid(&'static str),
    /// About the signing keys or the events.
    #[error(transparent)]
    Peer(#[from] peer::Error),
    #[error(transparent)]
    Database(#[from] db::Error),
}

impl Refusal {
    /// What is wrong with the text of this field.
    pub(crate) fn of(field: &'static str) -> impl Fn(TextError) -> Self {
        move |why| Self::Text { field, why }
    }
}
