use std::fmt;

/// Why something that an administrator or a program asked for was not done. Nothing was changed then.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// Another client has the slug.
    SlugTaken(String),
    /// Another employee of the client has the e-mail address.
    EmailTaken,
    /// The client has no such employee, or has deleted them.
    UnknownEmployee,
    /// A value cannot be stored: a sentence that names it.
    Invalid(&'static str),
    /// About the signing keys or the events.
    Peer(peer::Error),
    Database(db::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SlugTaken(slug) => write!(f, "Another client has the slug {slug:?}. Choose another one."),
            Self::EmailTaken => {
                f.write_str("Another employee of this client has this e-mail address. Each needs their own.")
            }
            Self::UnknownEmployee => f.write_str("This client has no such employee."),
            Self::Invalid(sentence) => f.write_str(sentence),
            Self::Peer(error) => error.fmt(f),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<peer::Error> for Refusal {
    fn from(error: peer::Error) -> Self {
        Self::Peer(error)
    }
}

impl From<db::Error> for Refusal {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}
