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

/// How long a phone goes on with the key that it has, so that what it seals has half a year to be sent at least.
const USED: Duration = Duration::from_secs(183 * 24 * 3600);

/// What the id and the key are for: nothing that is sealed for something else is taken for one.
const USE: &str = "phone key";

/// A key as the phone gets it, on its own session and nobody else's.
pub(crate) struct Key {
    pub(crate) id: String,
    /// 256 bits, base64url.
    pub(crate) secret: String,
}

/// The key of one person at one phone: the one that it knows by its id, which a code of theirs may lie before, else a new one.
pub(crate) fn issue(app: &App, (account, learner): Whose<'_>, known: Option<&str>) -> Key {
    let is_good = |id: &&str| {
        let of = whose(app, id);
        of.is_some_and(|of| (&of.0, &of.1) == (account, learner) && app.clock.now() < of.2 + USED)
    };
    let id = known.filter(is_good).map_or_else(
        || {
            let whose = format!("{account}\0{learner}\0{}", app.clock.now().as_millis());
            app.settings.secret_key.seal(whose.as_bytes(), USE, &app.rng)
        },
        str::to_owned,
    );
    Key { secret: secret(app, &id), id }
}

/// Whose key it is, and since when; `None` for an id that is none of ours.
fn whose(app: &App, id: &str) -> Option<(AccountId, LearnerId, Timestamp)> {
    let whose = String::from_utf8(app.settings.secret_key.open(id, USE)?).ok()?;
    let mut parts = whose.split('\0');
    let (account, learner, since) = (parts.next()?, parts.next()?, parts.next()?.parse().ok()?);
    Some((account.into(), learner.into(), Timestamp::from_millis(since)))
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
    let (account, learner, since) = whose(app, id)?;
    if app.clock.now() >= since + KEPT {
        return None;
    }
    let plain = SecretKey::from_text(&secret(app, id)).ok()?.open(sealed, place)?;
    Some((account, learner, plain))
}

/// By what a phone tells one person from the next. It says nothing of them, and is the same on all their phones.
pub(crate) fn person(app: &App, (account, learner): Whose<'_>) -> String {
    app.settings.secret_key.token_of(&["person", account.as_str(), learner.as_str()])
}
