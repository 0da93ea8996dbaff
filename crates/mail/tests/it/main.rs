//! What the outbox of messages promises, on both engines: with a mail server of a few lines that does whatever a test wants, and with one that
//! nobody here wrote.

mod letter;
mod outbox;
mod real;
mod server;
mod trouble;
