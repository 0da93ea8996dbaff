//! Signing in with e-mail and password, throttled without ever locking a real person out.

use std::time::Duration;

use jwt_link::limits;
use web::Throttle;

use super::session;
use crate::App;

/// Marks a browser on which somebody has signed in before.
pub(crate) const KNOWN_COOKIE: &str = "__Host-known";
pub(crate) const KNOWN_KEPT: Duration = Duration::from_secs(365 * 24 * 3600);

/// What a sign-in comes with.
pub(crate) struct Attempt<'a> {
    pub email: &'a str,
    pub password: &'a str,
    /// Where it comes from.
    pub address: &'a str,
    /// The browser's mark from an earlier sign-in.
    pub known: Option<&'a str>,
}

/// How a sign-in ended.
pub(crate) enum Outcome {
    /// The tokens of the session and of the browser.
    SignedIn { session: String, known: String },
    /// Nobody has this address, or the password is another: which of the two is not told.
    Wrong,
    /// Too many tries.
    Wait(Duration),
}

/// Checks a sign-in and begins the session.
pub(crate) async fn sign_in(app: &App, attempt: Attempt<'_>) -> Result<Outcome, db::Error> {
    let now = app.clock.now();
    let email = web::clean_line(attempt.email, limits::EMAIL).unwrap_or_default().to_lowercase();
    let sql = "SELECT id, password_hash FROM staff WHERE email = $1";
    let found = app.db.read().await?.query(sql).bind(&email).optional::<(String, String)>().await?;
    let device = known_device(app, attempt.known, found.as_ref().map(|(id, _)| id.as_str())).await?;
    // A known browser has an allowance of its own: somebody who guesses at this person's password from elsewhere
    // uses up theirs, not this one.
    let buckets = buckets(app, attempt.address, &email, device.as_deref());
    for (throttle, key) in &buckets {
        if let Err(wait) = throttle.take(key, now) {
            return Ok(Outcome::Wait(wait));
        }
    }
    let stored = found.as_ref().map(|(_, hash)| hash.as_str());
    let fits = app.passwords.verify(attempt.password, stored).await;
    let Some((staff_id, _)) = found.filter(|_| fits) else { return Ok(Outcome::Wrong) };
    // Only wrong tries count: a whole office signs in through one address.
    buckets.iter().for_each(|(throttle, key)| throttle.give_back(key));
    let mut write = app.db.write().await?;
    let session = session::start(&mut write, app, &staff_id).await?;
    let known = match (device, attempt.known) {
        (Some(_), Some(known)) => known.to_owned(),
        _ => web::new_token(&app.rng),
    };
    let sql = "INSERT INTO staff_devices (token_hash, staff_id, created_at) VALUES ($1, $2, $3)
               ON CONFLICT (token_hash) DO NOTHING";
    write.query(sql).bind(web::hash_token(&known)).bind(&staff_id).bind(now).execute().await?;
    let sql = "DELETE FROM staff_devices WHERE created_at < $1";
    write.query(sql).bind(now - KNOWN_KEPT).execute().await?;
    write.commit().await?;
    Ok(Outcome::SignedIn { session, known })
}

/// What this attempt uses up. Somebody who guesses through the same address (an office, a venue) must not keep out
/// those who have signed in there before: a known browser does not count for its address.
fn buckets<'a>(
    app: &'a App,
    address: &str,
    email: &str,
    device: Option<&str>,
) -> Vec<(&'a Throttle, String)> {
    match device {
        Some(hash) => vec![(&app.tries_by_person, format!("device {hash}"))],
        None => vec![
            (&app.tries_by_address, address.to_owned()),
            (&app.tries_by_person, format!("person {email}")),
        ],
    }
}

/// The hash of the browser's mark, when this very person has signed in there before.
async fn known_device(
    app: &App,
    known: Option<&str>,
    staff_id: Option<&str>,
) -> Result<Option<String>, db::Error> {
    let (Some(known), Some(staff_id)) = (known, staff_id) else { return Ok(None) };
    let sql = "SELECT token_hash FROM staff_devices WHERE token_hash = $1 AND staff_id = $2";
    app.db.read().await?.query(sql).bind(web::hash_token(known)).bind(staff_id).optional().await
}
