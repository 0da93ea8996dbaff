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
    /// The server was not asked: it takes no message to such an address.
    NoAddress,
    /// The server takes nothing now, or nothing from us; nothing of the message was said to it.
    Unreachable(String),
    /// The message was on its way, and no answer came: whether the server has it nobody knows.
    Unsure(String),
}
