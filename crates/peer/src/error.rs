use std::fmt;

/// Why something about keys or events was not done. Nothing was changed then.
#[derive(Clone, Debug)]
pub enum Error {
    /// The next key has not been published for long enough to be known everywhere.
    NextKeyTooYoung,
    /// The owner has no such key, or it is revoked already.
    UnknownKey,
    /// The owner has no key that signs.
    NoKey,
    /// A private key was sealed with another secret key than the one of this installation.
    SealedElsewhere,
    Database(db::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NextKeyTooYoung => f.write_str(
                "The next key was published less than half an hour ago and may not be known everywhere. Wait, or \
                 rotate immediately.",
            ),
            Self::UnknownKey => f.write_str("There is no such key, or it is revoked already."),
            Self::NoKey => f.write_str("There is no signing key yet. Start the service once: it makes one."),
            Self::SealedElsewhere => f.write_str(
                "The signing keys in the database were sealed with another secret key. Start with the secret key \
                 they were made with; without it, nothing can be signed.",
            ),
            Self::Database(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}
