//! How an attempt to send a message went.

/// How an attempt went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// With the last line that the server said.
    Sent(String),
    /// The server does not take this message, and never will.
    Refused(String),
    /// The server does not take this message now.
    Later(String),
    /// The server takes nothing now, or nothing from us.
    Unreachable(String),
}
