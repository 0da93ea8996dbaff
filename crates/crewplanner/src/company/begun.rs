//! A sign-in that is on its way, in a cookie of the browser that began it: sealed with the key of the installation, so that beginning
//! one costs no row, and nobody finishes in another browser what somebody has begun in theirs (login CSRF).

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use web::cookie;

use super::setup::Setup;
use crate::ids::ClientId;
use crate::{App, Client};

const COOKIE: &str = "__Host-company";
/// How long somebody may take at the provider.
const LASTS: Duration = Duration::from_secs(10 * 60);

/// What somebody goes to the provider for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub(crate) enum Purpose {
    SignIn,
    /// To show that it is still them.
    Confirm,
    /// An admin, to see what comes back.
    Test,
}

/// What only this browser brings back.
#[derive(Deserialize, Serialize)]
pub(crate) struct Begun {
    pub(crate) purpose: Purpose,
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) verifier: String,
    /// Which settings it began with.
    pub(crate) version: String,
    /// Where to go on.
    pub(crate) to: Option<String>,
    at: i64,
}

impl Begun {
    pub(crate) fn new(app: &App, setup: &Setup, purpose: Purpose, to: Option<String>) -> Self {
        Self {
            purpose,
            state: web::new_token(&app.rng),
            nonce: web::new_token(&app.rng),
            verifier: web::new_token(&app.rng),
            version: setup.version.clone(),
            // One that is too long for a cookie is none (`is_same_site_path` has the same bound).
            to: to.filter(|to| jwt_link::is_same_site_path(to)),
            at: app.clock.now().as_millis(),
        }
    }

    /// When it began.
    pub(crate) const fn at(&self) -> Timestamp {
        Timestamp::from_millis(self.at)
    }

    /// The `Set-Cookie` header.
    pub(crate) fn cookie(&self, app: &App, client: &Client) -> HeaderValue {
        let text = serde_json::to_string(self).expect("texts and a number are JSON");
        let sealed = app.settings.secret_key.seal(text.as_bytes(), &context(&client.id), &app.rng);
        cookie::lax(COOKIE, &sealed, LASTS)
    }

    /// What this browser has begun, if it has not run out.
    pub(crate) fn read(app: &App, client: &Client, headers: &HeaderMap) -> Option<Self> {
        let sealed = cookie::get(headers, COOKIE)?;
        let text = app.settings.secret_key.open(sealed, &context(&client.id))?;
        let begun: Self = serde_json::from_slice(&text).ok()?;
        let now = app.clock.now();
        (begun.at() <= now && now.since(begun.at()) < LASTS).then_some(begun)
    }

    /// The `Set-Cookie` header of a browser that has come back.
    pub(crate) fn cookie_gone() -> HeaderValue {
        cookie::expire(COOKIE)
    }
}

/// A cookie of one client opens nothing at another.
fn context(client_id: &ClientId) -> String {
    format!("company sign-in/{client_id}")
}
