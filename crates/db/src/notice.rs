//! Publish and subscribe: what a transaction tells once it is committed (LISTEN, NOTIFY).

use std::future::pending;

use tokio::sync::broadcast::{Receiver, error::RecvError};

use crate::Error;

/// Notices that wait for a listener before it has missed some.
pub(crate) const QUEUE: usize = 1024;

/// PostgreSQL takes no longer message (NOTIFY: "shorter than 8000 bytes"), so SQLite takes none either.
const LONGEST: usize = 7999;

/// What a [`Listener`] is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What a writer gave to [`Write::notify`](crate::Write::notify). Its work is committed and can be read.
    Message(String),
    /// Messages may have been lost: the connection was, or the listener was too slow. Look at everything.
    Missed,
}

/// Hears what the writers of a database tell, from [`Db::listen`](crate::Db::listen) until it is dropped.
#[derive(Debug)]
pub struct Listener(pub(crate) Receiver<Notice>);

impl Listener {
    /// Waits for the next notice. Dropping this future loses none, so it can stand in a `select!`.
    pub async fn next(&mut self) -> Notice {
        match self.0.recv().await {
            Ok(notice) => notice,
            Err(RecvError::Lagged(_)) => Notice::Missed,
            Err(RecvError::Closed) => pending().await, // no `Db` is left, or the program is stopping
        }
    }
}

pub(crate) fn check(messages: &[String]) -> Result<(), Error> {
    match messages.iter().find(|message| message.len() > LONGEST || message.contains('\0')) {
        None => Ok(()),
        Some(message) if message.len() > LONGEST => Err(Error::other(format!(
            "A notice of {} bytes is too long: {LONGEST} is the most. Nothing of its transaction was kept; \
             name in it what to look up instead.",
            message.len()
        ))),
        Some(_) => Err(Error::other("A notice with the character U+0000 cannot be told.")),
    }
}
