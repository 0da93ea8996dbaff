//! The key of a phone, for a shared tablet: with it what somebody has done and the phone has not sent yet is sealed there (sealed writes,
//! encryption), so that whoever comes next can send it and cannot read it.
//!
//! Nothing of it is stored. Its id holds whose it is and since when, sealed with the installation's key; the key itself is made of
//! its id and of ours. So there is no table to steal keys from, and none to sweep.

use std::time::Duration;

use kernel::Timestamp;
use web::SecretKey;

use crate::App;
use crate::ids::{AccountId, LearnerId};
use crate::learning::progress::Whose;

/// How long a phone may keep what it could not send: a season. After that its key opens nothing.
const KEPT: Duration = Duration::from_secs(366 * 24 * 3600);

/// What the id and the key are for: nothing that is sealed for something else is taken for one.
const USE: &str = "phone key";

/// A key as the phone gets it, on its own session and nobody else's.
pub(crate) struct Key {
    pub(crate) id: String,
    /// 256 bits, base64url.
    pub(crate) secret: String,
}

/// A new key for one person at one phone.
pub(crate) fn issue(app: &App, (account, learner): Whose<'_>) -> Key {
    let whose = format!("{account}\0{learner}\0{}", app.clock.now().as_millis());
    let id = app.settings.secret_key.seal(whose.as_bytes(), USE, &app.rng);
    Key { secret: secret(app, &id), id }
}

fn secret(app: &App, id: &str) -> String {
    app.settings.secret_key.token_of(&[USE, id])
}

/// Opens what was sealed with a key of ours for this place: whose key it is, and what it says. `None` for a key that is none or
/// is too old, and for what was sealed with another one or was changed since.
pub(crate) fn open(
    app: &App,
    id: &str,
    place: &str,
    sealed: &str,
) -> Option<(AccountId, LearnerId, Vec<u8>)> {
    let whose = String::from_utf8(app.settings.secret_key.open(id, USE)?).ok()?;
    let mut parts = whose.split('\0');
    let (account, learner, since) = (parts.next()?, parts.next()?, parts.next()?.parse().ok()?);
    if app.clock.now() >= Timestamp::from_millis(since) + KEPT {
        return None;
    }
    let plain = SecretKey::from_text(&secret(app, id)).ok()?.open(sealed, place)?;
    Some((account.into(), learner.into(), plain))
}

/// By what a phone tells one person from the next. It says nothing of them, and is the same on all their phones.
pub(crate) fn person(app: &App, (account, learner): Whose<'_>) -> String {
    app.settings.secret_key.token_of(&["person", account.as_str(), learner.as_str()])
}
