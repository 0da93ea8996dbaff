//! The connection pool of PostgreSQL: its size, its time-out, its collation.

pub(crate) mod notices;

use std::str::FromStr as _;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _, Executor as _, PgPool};

use crate::error::PATIENCE;
use crate::{Error, OpenError};

/// Connections of one program, when the address does not say `pool_size=`.
const POOL_SIZE: u32 = 16;

/// The pool, and a name of the database for people, without the password.
pub(crate) async fn open(url: &str) -> Result<(PgPool, String), OpenError> {
    let (url, size) = pool_size(url)?;
    // The parser's error may quote the address, and with it the password.
    let options = PgConnectOptions::from_str(&url)
        .map_err(|_| OpenError::Address("write it as postgres://user:password@host:5432/name.".to_owned()))?
        .application_name("jwt-link")
        .statement_cache_capacity(512)
        .disable_statement_logging();
    let database = format!("{} at {}", options.get_database().unwrap_or("(unnamed)"), options.get_host());
    // One connection by hand first: the pool would try again and again, and then only say that it took too long.
    let sorts = tokio::time::timeout(PATIENCE, sorts_by_byte(&options)).await;
    match sorts.unwrap_or_else(|_| Err(Error::busy())) {
        Ok(true) => Ok((pool(size).connect_lazy_with(options), database)),
        Ok(false) => Err(OpenError::unusable(&database, Error::other(COLLATION))),
        Err(error) => Err(OpenError::unusable(&database, error)),
    }
}

const COLLATION: &str = "It does not sort text by its bytes, as SQLite does. Make it with: CREATE DATABASE … \
                         TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'.";

/// Lists and pages would differ between the engines, and an index made under one version of the machine's
/// locales is silently wrong under the next.
async fn sorts_by_byte(options: &PgConnectOptions) -> Result<bool, Error> {
    let mut conn = options.connect().await?;
    let sql = "SELECT 'B' < 'a' AND 'z' < 'é' AND current_setting('server_encoding') = 'UTF8'";
    let sorts = sqlx::query_scalar(sql).fetch_one(&mut conn).await?;
    conn.close().await?;
    Ok(sorts)
}

fn pool(size: u32) -> PgPoolOptions {
    // A connection is tested when it goes back; testing it at every loan as well would cost each page a round
    // trip. Only one that has been idle may have been cut off by a restart or a firewall.
    PgPoolOptions::new()
        .max_connections(size)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(false)
        .after_connect(|conn, _| {
            Box::pin(async move {
                // No statement here is worth compiling first: with a hundred thousand people PostgreSQL thought so of
                // counts that stop at ten thousand, and spent 100 ms a page on it. And each is made for an index: where it
                // did not know a table yet, or took a page of 200 for more than it is, it read all of it and sorted.
                conn.execute("SET jit = off; SET enable_seqscan = off").await.map(drop)
            })
        })
        .before_acquire(|conn, meta| {
            Box::pin(async move {
                if meta.idle_for > Duration::from_secs(5) {
                    conn.ping().await?;
                }
                Ok(true)
            })
        })
}

/// Takes our own parameter out of the address.
fn pool_size(url: &str) -> Result<(String, u32), OpenError> {
    let Some((address, parameters)) = url.split_once('?') else {
        return Ok((url.to_owned(), POOL_SIZE));
    };
    let (ours, theirs): (Vec<_>, Vec<_>) =
        parameters.split('&').partition(|parameter| parameter.starts_with("pool_size="));
    let size =
        match ours.first().and_then(|parameter| parameter.strip_prefix("pool_size=")) {
            None => POOL_SIZE,
            Some(size) => size.parse().ok().filter(|size| *size > 0).ok_or_else(|| {
                OpenError::Address(format!("pool_size={size} is not a number of connections."))
            })?,
        };
    Ok((format!("{address}?{}", theirs.join("&")), size))
}
