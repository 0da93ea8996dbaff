//! What reaches this process from the others, through the database, and the looks that come of it.

use std::time::Duration;

use login::Ended;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::App;
use crate::notice::Notice;
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
    pub async fn follow(&self, stop: CancellationToken) {
        stop.run_until_cancelled(self.hear_and_look()).await;
        self.hub.close();
    }

    async fn hear_and_look(&self) {
        let (mut notices, mut looks) = (self.peer.listen().await, JoinSet::new());
        loop {
            tokio::select! {
                notice = notices.next() => heard(self, &notice),
                key = self.hub.next_due(), if looks.len() < LOOKS_AT_ONCE => drop(looks.spawn(look(self.clone(), key))),
                Some(_done) = looks.join_next() => {}
            }
        }
    }

    /// Looks again for everybody who watches here, as after a hole in the connection to the database. For tests that
    /// turn the clock: the streams themselves sleep by the machine's.
    pub fn look_again(&self) {
        self.hub.wake_all(&self.rng);
    }
}

fn heard(app: &App, notice: &db::Notice) {
    let db::Notice::Message(message) = notice else {
        app.hub.wake_all(&app.rng);
        return;
    };
    match Notice::parse(message) {
        Some(Notice::Catalogue { client }) => app.hub.wake_client(client, &app.rng),
        Some(Notice::Person { client, employee } | Notice::News { client, employee }) => {
            app.hub.wake_person(key(client, employee));
        }
        Some(Notice::Ended(Ended { tenant_id, person_id })) => {
            app.hub.check_sessions(&key(tenant_id, person_id));
        }
        None => tracing::debug!("A notice of another version is left alone."),
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
