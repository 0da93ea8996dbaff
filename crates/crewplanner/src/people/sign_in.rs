//! Signing in at CrewPlanner with e-mail address and password.
//!
//! Guessing is slowed down by address and by person. Counting by person alone would hand everybody a way to keep
//! anybody out: type their address and nonsense, all day. So a browser that has signed the person in before holds
//! a device token, and its tries are counted for it alone, whatever others do.

use std::time::Duration;

use db::Connection;
use kernel::{Rng, Timestamp};
use login::Passwords;
use web::{ClientAddress, Throttle};

use crate::people::session;
use crate::{App, Client};

/// The cookie of a browser that has signed somebody in. It signs nobody in by itself.
pub(crate) const DEVICE_COOKIE: &str = "__Host-known";
/// As long as browsers keep a cookie at most (RFC 6265bis).
pub(crate) const DEVICE_AGE: Duration = Duration::from_secs(400 * 24 * 3600);

/// Passwords, and how often they may be tried.
pub(crate) struct Tries {
    pub(crate) passwords: Passwords,
    by_address: Throttle,
    by_person: Throttle,
    by_device: Throttle,
}

impl Tries {
    pub(crate) fn new(rng: &Rng) -> Self {
        Self {
            passwords: Passwords::new(rng),
            by_address: Throttle::new(30, Duration::from_secs(10)),
            by_person: Throttle::new(10, Duration::from_secs(30)),
            by_device: Throttle::new(10, Duration::from_secs(30)),
        }
    }
}

/// What somebody typed, and where.
pub(crate) struct Attempt<'a> {
    pub(crate) email: &'a str,
    pub(crate) password: &'a str,
    pub(crate) address: ClientAddress,
    /// The value of [`DEVICE_COOKIE`].
    pub(crate) device: Option<&'a str>,
    /// The token of the session this browser has already; it ends.
    pub(crate) old_session: Option<&'a str>,
}

pub(crate) enum Outcome {
    /// The tokens for the cookies of the session and of the device.
    SignedIn { session: String, device: String },
    /// Unknown person, wrong password or no password set: nobody outside may tell which.
    Refused,
    /// To be tried again after this time.
    TooMany(Duration),
}

pub(crate) async fn sign_in(app: &App, client: &Client, attempt: &Attempt<'_>) -> Result<Outcome, db::Error> {
    let email = web::clean_line(attempt.email, jwt_link::limits::EMAIL).unwrap_or_default().to_lowercase();
    let person = find_person(app, client, &email, attempt.device).await?;
    let now = app.clock.now();
    let buckets = buckets(app, client, &email, person.as_ref(), attempt);
    for (throttle, key) in &buckets {
        if let Err(wait) = throttle.take(key, now) {
            return Ok(Outcome::TooMany(wait));
        }
    }
    let stored = person.as_ref().and_then(|person| person.password_hash.as_deref());
    // A megabyte of password would only keep the hashing busy.
    let fits = attempt.password.len() <= 1000 && app.tries.passwords.verify(attempt.password, stored).await;
    let Some(person) = person.filter(|_| fits) else { return Ok(Outcome::Refused) };
    // Only wrong tries count: a whole crew signs in through the one address of the venue.
    buckets.iter().for_each(|(throttle, key)| throttle.give_back(key));
    open(app, client, &person.id, attempt, now).await
}

struct Person {
    id: String,
    password_hash: Option<String>,
    device_is_known: bool,
}

async fn find_person(
    app: &App,
    client: &Client,
    email: &str,
    device: Option<&str>,
) -> Result<Option<Person>, db::Error> {
    let mut read = app.db.read().await?;
    let query = read.query(
        "SELECT id, password_hash FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL",
    );
    let found: Option<(String, Option<String>)> = query.bind(&client.id).bind(email).optional().await?;
    let Some((id, password_hash)) = found else { return Ok(None) };
    let device_is_known = match device {
        Some(device) => knows(&mut read, client, &id, device).await?,
        None => false,
    };
    Ok(Some(Person { id, password_hash, device_is_known }))
}

async fn knows(
    conn: &mut Connection,
    client: &Client,
    employee_id: &str,
    device: &str,
) -> Result<bool, db::Error> {
    let query = conn.query(
        "SELECT last_used_at FROM known_devices WHERE client_id = $1 AND employee_id = $2 AND token_hash = $3",
    );
    let query = query.bind(&client.id).bind(employee_id).bind(web::hash_token(device));
    Ok(query.optional::<Timestamp>().await?.is_some())
}

fn buckets<'a>(
    app: &'a App,
    client: &Client,
    email: &str,
    person: Option<&Person>,
    attempt: &Attempt<'_>,
) -> Vec<(&'a Throttle, String)> {
    let tries = &app.tries;
    match (person, attempt.device) {
        (Some(person), Some(device)) if person.device_is_known => {
            vec![(&tries.by_device, format!("{}/{}/{}", client.id, person.id, web::hash_token(device)))]
        }
        _ => vec![
            (&tries.by_address, attempt.address.0.clone()),
            (&tries.by_person, format!("{}/{email}", client.id)),
        ],
    }
}

async fn open(
    app: &App,
    client: &Client,
    employee_id: &str,
    attempt: &Attempt<'_>,
    now: Timestamp,
) -> Result<Outcome, db::Error> {
    let mut write = app.db.write().await?;
    if let Some(old) = attempt.old_session {
        session::end(&mut write, client, old).await?;
    }
    let session = session::start(app, &mut write, client, employee_id).await?;
    let device = remember_device(app, &mut write, client, employee_id, attempt.device, now).await?;
    write.commit().await?;
    Ok(Outcome::SignedIn { session, device })
}

/// One token a browser, also when several people share it; but only one that we made, or somebody could plant a
/// token of their own choice and have a bucket of their own later.
async fn remember_device(
    app: &App,
    conn: &mut Connection,
    client: &Client,
    employee_id: &str,
    device: Option<&str>,
    now: Timestamp,
) -> Result<String, db::Error> {
    let ours = match device {
        Some(device) => {
            let query =
                conn.query("SELECT 1 FROM known_devices WHERE client_id = $1 AND token_hash = $2 LIMIT 1");
            query.bind(&client.id).bind(web::hash_token(device)).optional::<i64>().await?.map(|_| device)
        }
        None => None,
    };
    let device = ours.map_or_else(|| web::new_token(&app.rng), str::to_owned);
    let insert = conn.query(
        "INSERT INTO known_devices (client_id, employee_id, token_hash, last_used_at) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (client_id, employee_id, token_hash) DO UPDATE SET last_used_at = excluded.last_used_at",
    );
    let insert = insert.bind(&client.id).bind(employee_id).bind(web::hash_token(&device)).bind(now);
    insert.execute().await?;
    let forget = conn
        .query("DELETE FROM known_devices WHERE client_id = $1 AND employee_id = $2 AND last_used_at < $3");
    forget.bind(&client.id).bind(employee_id).bind(now - DEVICE_AGE).execute().await?;
    Ok(device)
}
