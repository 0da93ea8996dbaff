//! What reaches this process from the others, through the database, and the looks that come of it.

use std::future::Future;
use std::time::Duration;

use db::{Listener, Notice};
use tokio::task::JoinSet;

use crate::App;
use crate::training::hub::Key;
use crate::training::news;

/// Looks at once: as many as MobieTrain is asked by one process.
const LOOKS_AT_ONCE: usize = 64;
/// After a look that failed because of our own database.
const AFTER_A_FAULT: Duration = Duration::from_secs(10);

impl App {
    /// Follows what happens, until `stop` comes: hands news to the open pages and asks MobieTrain for those who look.
    /// Then it ends all streams, for a server that stops waits for them. [`App::run_jobs`] does it too; a process
    /// runs it once.
    pub async fn follow(&self, stop: impl Future<Output = ()>) {
        let mut stop = std::pin::pin!(stop);
        let mut looks = JoinSet::new();
        let listener = tokio::select! {
            () = &mut stop => None,
            listener = listen(self) => Some(listener),
        };
        if let Some(mut listener) = listener {
            loop {
                tokio::select! {
                    () = &mut stop => break,
                    notice = listener.next() => heard(self, notice),
                    key = self.hub.next_due(), if looks.len() < LOOKS_AT_ONCE => drop(looks.spawn(look(self.clone(), key))),
                    Some(_done) = looks.join_next() => {}
                }
            }
        }
        self.hub.close();
    }

    /// Looks again for everybody who watches here, as after a hole in the connection to the database. For tests that
    /// turn the clock: the streams themselves sleep by the machine's.
    pub fn look_again(&self) {
        self.hub.wake_all(&self.rng);
    }
}

async fn listen(app: &App) -> Listener {
    loop {
        match app.db.listen().await {
            Ok(listener) => return listener,
            Err(error) => {
                tracing::error!("Notices cannot be followed yet. {error}");
                tokio::time::sleep(AFTER_A_FAULT).await;
            }
        }
    }
}

fn heard(app: &App, notice: Notice) {
    let Notice::Message(message) = notice else {
        app.hub.wake_all(&app.rng);
        app.peer.wake();
        return;
    };
    let mut words = message.split(' ');
    match (words.next(), words.next(), words.next()) {
        (Some("outbox"), None, None) => app.peer.wake(),
        (Some("catalogue"), Some(client), None) => app.hub.wake_client(client, &app.rng),
        (Some("person" | "news"), Some(client), Some(employee)) => app.hub.wake_person(key(client, employee)),
        (Some("sessions"), Some(client), Some(employee)) => app.hub.check_sessions(&key(client, employee)),
        _ => tracing::debug!("A notice of another version is left alone."),
    }
}

fn key(client: &str, employee: &str) -> Key {
    Key { client: client.into(), employee: employee.into() }
}

async fn look(app: App, key: Key) {
    match news::look(&app, &key).await {
        Ok(look) => app.hub.publish(key, &look),
        Err(error) => {
            tracing::error!("What is new for somebody could not be read. {error}");
            app.hub.look_later(key, AFTER_A_FAULT);
        }
    }
}
