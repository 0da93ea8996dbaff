//! Notices by LISTEN and NOTIFY, so that they reach every replica. A lost connection is reconnected with exponential
//! backoff and noticed by a heartbeat.

use std::convert::Infallible;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgListener, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _, PgConnection, PgPool};
use tokio::sync::broadcast::{self, Receiver, Sender};
use tokio::time::{sleep, timeout};

use crate::error::PATIENCE;
use crate::notice::QUEUE;
use crate::{Error, Notice};

/// The only one: who listens wants to hear of everything that happens in this database.
const CHANNEL: &str = "jwt_link";
/// Silence after which the connection is tried. A firewall that forgets it tells neither side.
const HEARTBEAT: Duration = Duration::from_secs(30);
/// Waits between attempts to come back: doubled from the first to the last.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(5));

/// Tells these messages, in this order, when the transaction commits.
pub(crate) async fn notify(conn: &mut PgConnection, messages: Vec<String>) -> Result<(), Error> {
    let sql = "SELECT pg_notify($1, message) FROM unnest($2::TEXT[]) AS message";
    sqlx::query(sql).bind(CHANNEL).bind(messages).execute(conn).await?;
    Ok(())
}

/// Listens on a connection of its own: one lent by the pool for ever would be missed by the requests.
pub(crate) async fn listen(pool: &PgPool) -> Result<Receiver<Notice>, Error> {
    let options = pool.connect_options();
    let connection = connect(&options).await?;
    let (sender, inbox) = broadcast::channel(QUEUE);
    tokio::spawn(async move {
        tokio::select! {
            () = sender.closed() => {} // nobody listens any more
            never = pass_on(connection, &options, &sender) => match never {},
        }
    });
    Ok(inbox)
}

async fn pass_on(
    mut connection: PgListener,
    options: &PgConnectOptions,
    listener: &Sender<Notice>,
) -> Infallible {
    loop {
        while let Some(message) = heard(&mut connection).await {
            listener.send(Notice::Message(message)).ok();
        }
        connection = come_back(options).await;
        // Only now: who looks at everything must hear of all that comes after that look.
        listener.send(Notice::Missed).ok();
    }
}

/// The next message. `None` when the connection is lost.
async fn heard(connection: &mut PgListener) -> Option<String> {
    loop {
        match timeout(HEARTBEAT, connection.try_recv()).await {
            Ok(outcome) => return Some(outcome.ok()??.payload().to_owned()),
            Err(_) => timeout(PATIENCE, connection.execute("SELECT 1")).await.ok()?.ok()?,
        };
    }
}

async fn come_back(options: &PgConnectOptions) -> PgListener {
    let (mut wait, longest) = BACKOFF;
    loop {
        sleep(wait).await;
        match connect(options).await {
            Ok(connection) => return connection,
            Err(_) => wait = longest.min(wait * 2),
        }
    }
}

async fn connect(options: &PgConnectOptions) -> Result<PgListener, Error> {
    timeout(PATIENCE, try_to_connect(options)).await.unwrap_or_else(|_| Err(Error::busy()))
}

async fn try_to_connect(options: &PgConnectOptions) -> Result<PgListener, Error> {
    // One by hand first, for its error: the pool that sqlx's listener wants would only say that it took too long.
    options.connect().await?.close().await?;
    let pool = PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None);
    let mut connection = PgListener::connect_with(&pool.connect_lazy_with(options.clone())).await?;
    connection.eager_reconnect(false); // it has no backoff
    connection.listen(CHANNEL).await?;
    Ok(connection)
}
