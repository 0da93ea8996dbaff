//! Listening to the notices of the database, and beginning anew when that breaks.

use std::time::Duration;

use db::{Listener, Notice};

use crate::Peer;
use crate::outbox::OUTBOX;

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

impl Notices {
    /// The next one that is not about the outbox: that is woken here, so events go out as soon as any process has
    /// committed one. Dropping this future loses none.
    pub async fn next(&mut self) -> Notice {
        loop {
            match self.listener.next().await {
                Notice::Message(message) if message == OUTBOX => self.peer.wake(),
                Notice::Missed => {
                    self.peer.wake();
                    return Notice::Missed;
                }
                notice @ Notice::Message(_) => return notice,
            }
        }
    }
}
