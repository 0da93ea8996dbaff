//! What the outbox of messages promises, on both engines, with a mail server on a real port.

mod outbox;
mod server;
mod trouble;
