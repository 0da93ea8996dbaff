//! Why somebody was not added, changed or removed.

use kernel::text::TextError;

/// Why nothing was changed of who works in the CMS, in a sentence for whoever wanted to.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// What is written is no e-mail address.
    #[error("The e-mail address cannot be used. {0}")]
    Email(TextError),
    /// What is written is no name.
    #[error("The name cannot be used. {0}")]
    Name(TextError),
    /// The password is empty, or longer than anybody could sign in with.
    #[error("A password has 1 to 1,000 bytes.")]
    Password,
    /// Somebody signs in with this address already, or works in this account.
    #[error("Somebody already works here with this e-mail address. Each person needs their own.")]
    Taken,
    /// Nobody who works here.
    #[error("Nobody with this e-mail address works there.")]
    Unknown,
    /// Somebody who may not, or may not any more.
    #[error("That is not yours to change.")]
    NotYours,
    /// The installation needs somebody who may do everything.
    #[error("This is the last operator. Make somebody else one first.")]
    LastOperator,
    /// A link that is handed over would let its holder into the other places, too; and one to choose a password anew would end there what
    /// they sign in with.
    #[error(
        "This person works in other accounts, too, and nobody knows for sure that the password is theirs, or they have none. So only an operator can make a link for them."
    )]
    Elsewhere,
    /// Their password would open the other places, too, with nothing beside it.
    #[error("This person works elsewhere, too. Only an operator can take their second factor away.")]
    FactorElsewhere,
    /// The database failed.
    #[error(transparent)]
    Database(#[from] db::Error),
}
