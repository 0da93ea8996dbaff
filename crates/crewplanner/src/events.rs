//! What the two companies tell each other about people of a client without being asked (Security Event Tokens).

mod effect;
mod outbox;
mod revoke;

pub(crate) use effect::apply;
pub(crate) use outbox::audience;
pub(crate) use revoke::session_revoked;
