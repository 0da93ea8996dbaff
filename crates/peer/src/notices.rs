//! Listening to the notices of the database, and beginning anew when that breaks.

use std::time::Duration;

use db::{Listener, Notice, Write};

use crate::Peer;
use crate::outbox::OUTBOX;

/// What a message begins with that says whose keys are others: the issuer follows.
const KEYS: &str = "keys ";

/// The pause after the database could not be listened to.
const LISTEN_AGAIN: Duration = Duration::from_secs(10);

/// What the writers of this database tell, those of other processes too.
pub struct Notices {
    listener: Listener,
    peer: Peer,
}

impl Peer {
    /// Begins to listen, as soon as the database can be listened to.
    pub async fn listen(&self) -> Notices {
        loop {
            match self.db.listen().await {
                Ok(listener) => return Notices { listener, peer: self.clone() },
                Err(error) => tracing::error!("What other processes tell cannot be heard yet. {error}"),
            }
            tokio::time::sleep(LISTEN_AGAIN).await;
        }
    }
}

impl Peer {
    /// The other side says that its keys are others: every process looks at them again.
    pub(crate) fn keys_changed(&self, write: &mut Write, issuer: &str) {
        self.key_sets.look_again(issuer);
        write.notify(format!("{KEYS}{issuer}"));
    }
}

impl Notices {
    /// The next one that is not about the outbox, which is woken here, so that events go out as soon as any process has
    /// committed one; nor about the other side's keys, which every process looks at again. Dropping this future loses none.
    pub async fn next(&mut self) -> Notice {
        loop {
            match self.listener.next().await {
                Notice::Message(message) if message == OUTBOX => self.peer.wake(),
                Notice::Message(message) if message.starts_with(KEYS) => {
                    self.peer.key_sets.look_again(&message[KEYS.len()..]);
                }
                Notice::Missed => {
                    self.peer.wake();
                    self.peer.key_sets.look_again_at_all();
                    return Notice::Missed;
                }
                notice @ Notice::Message(_) => return notice,
            }
        }
    }
}
