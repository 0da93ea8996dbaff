//! What a browser brings along and takes away: its cookies.

use http::{HeaderMap, HeaderValue};
use serde::Deserialize;
use web::{ClientAddress, cookie};

use crate::devices::{DEVICE_AGE, DEVICE_COOKIE};
use crate::{EndedSession, Login, user_agent};

/// The probe: set by the page that asks who is there, and missing when its form comes back from a browser that keeps no
/// cookies. Such a browser would be asked again for ever.
const PROBE: &str = "__Host-cookies";

/// The field of the form that says that the probe was set. Without it (a form that was saved, a program) nothing is
/// known, and nobody is turned away.
#[derive(Debug, Default, Deserialize)]
pub struct Probed {
    #[serde(default)]
    probed: String,
}

impl Probed {
    /// The `Set-Cookie` header of the page with the form.
    pub fn cookie() -> HeaderValue {
        cookie::lax(PROBE, "1", DEVICE_AGE)
    }

    /// Whether the browser that sends these headers has shown that it keeps cookies.
    pub fn is_there(headers: &HeaderMap) -> bool {
        cookie::get(headers, PROBE).is_some()
    }

    /// Whether the browser that sends the form with these headers keeps no cookies.
    pub fn is_blocked(&self, headers: &HeaderMap) -> bool {
        !self.probed.is_empty() && !Self::is_there(headers)
    }
}

/// Where somebody signs in from.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Tries are counted by it.
    pub address: ClientAddress,
    /// The token that it got when somebody signed in there.
    pub device: Option<String>,
    /// The token of the session that it has already.
    pub session: Option<String>,
    /// What it calls itself, for whoever looks through their sessions later.
    pub user_agent: String,
    /// Whether somebody wants to stay signed in there ([`Keep`]).
    pub keeps: bool,
}

/// The field of a sign-in with which somebody asks to stay signed in: a box that nobody has ticked for them, because a tablet that many
/// share must not keep the one before.
#[derive(Debug, Default, Deserialize)]
pub struct Keep {
    #[serde(default)]
    keep: String,
}

impl Keep {
    /// So that the form can be shown once more as it was.
    pub fn is_ticked(&self) -> bool {
        !self.keep.is_empty()
    }
}

impl Browser {
    /// The same, in which somebody stays signed in if they want to.
    #[must_use]
    pub fn keeping(self, keep: &Keep) -> Self {
        Self { keeps: keep.is_ticked(), ..self }
    }
}

/// The tokens for a browser that has signed in.
#[derive(Debug)]
pub struct SignedIn {
    pub(crate) session: String,
    pub(crate) kept: bool,
    /// None where nobody has typed a password.
    pub(crate) device: Option<String>,
    /// The sessions that ended with it: the one that the browser had, and what made room.
    pub ended: Vec<EndedSession>,
}

impl Login {
    /// The browser that sends these headers from this address.
    pub fn browser(&self, address: ClientAddress, headers: &HeaderMap) -> Browser {
        let device = cookie::get(headers, DEVICE_COOKIE).map(str::to_owned);
        let session = self.token(headers).map(str::to_owned);
        Browser { address, device, session, user_agent: user_agent::kept(headers), keeps: false }
    }

    /// The token of the session that these headers bring along, good or bad.
    pub fn token<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        cookie::get(headers, self.sessions.cookie)
    }

    /// For how many days somebody may stay signed in; nobody may where there are none.
    pub fn kept_days(&self) -> Option<i64> {
        let days = self.sessions.kept.map(|_| self.sessions.kept_for().as_secs() / (24 * 3600))?;
        i64::try_from(days).ok()
    }

    /// The `Set-Cookie` headers of a browser that has signed in. Its session goes when the browser is closed, unless it is kept.
    pub fn cookies(&self, signed_in: &SignedIn) -> Vec<HeaderValue> {
        let SignedIn { session, kept, device, .. } = signed_in;
        let session = if *kept {
            cookie::lax(self.sessions.cookie, session, self.sessions.kept_for())
        } else {
            cookie::until_closed(self.sessions.cookie, session)
        };
        let device = device.as_deref().map(|device| cookie::lax(DEVICE_COOKIE, device, DEVICE_AGE));
        [session].into_iter().chain(device).collect()
    }

    /// The `Set-Cookie` header of a browser that has signed out. It stays a known one: that signs nobody in.
    pub fn cookie_gone(&self) -> HeaderValue {
        cookie::expire(self.sessions.cookie)
    }
}

#[cfg(test)]
mod tests {
    use http::header;

    use super::*;

    #[test]
    fn a_browser_that_keeps_no_cookies_is_noticed_and_nobody_else() {
        let (asked, elsewhere) = (Probed { probed: "1".to_owned() }, Probed::default());
        let mut headers = HeaderMap::new();
        assert!(asked.is_blocked(&headers) && !elsewhere.is_blocked(&headers));
        headers.insert(header::COOKIE, "a=b; __Host-cookies=1".parse().expect("a header"));
        assert!(!asked.is_blocked(&headers));
    }
}
