//! Why something about keys or events was not done.

/// Why something about keys or events was not done. Nothing was changed then.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The next key has not been published for long enough to be known everywhere.
    #[error(
        "The next key was published less than half an hour ago and may not be known everywhere. Wait, or rotate \
         immediately."
    )]
    NextKeyTooYoung,
    /// The owner has no such key, or it is revoked already.
    #[error("There is no such key, or it is revoked already.")]
    UnknownKey,
    /// The owner has no key that signs.
    #[error("There is no signing key yet. Start the service once: it makes one.")]
    NoKey,
    /// A private key was sealed with another secret key than the one of this installation.
    #[error(
        "The signing keys in the database were sealed with another secret key. Start with the secret key they were \
         made with; without it, nothing can be signed."
    )]
    SealedElsewhere,
    #[error(transparent)]
    Database(#[from] db::Error),
}
