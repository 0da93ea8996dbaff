//! Why something was not done.

/// Why something that an administrator or a program asked for was not done. Nothing was changed then.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Refusal {
    /// Another client has the slug.
    #[error("Another client has the slug {0:?}. Choose another one.")]
    SlugTaken(String),
    /// Another employee of the client has the e-mail address.
    #[error("Another employee of this client has this e-mail address. Each needs their own.")]
    EmailTaken,
    /// The client has no such employee, or has deleted them.
    #[error("This client has no such employee.")]
    UnknownEmployee,
    /// A value cannot be stored: a sentence that names it.
    #[error("{0}")]
    Invalid(&'static str),
    /// About the signing keys or the events.
    #[error(transparent)]
    Peer(#[from] peer::Error),
    #[error(transparent)]
    Database(#[from] db::Error),
}
