//! What a browser brings along and takes away: its cookies.

use http::{HeaderMap, HeaderValue};
use web::{ClientAddress, cookie};

use crate::devices::{DEVICE_AGE, DEVICE_COOKIE};
use crate::{EndedSession, Login};

/// Where somebody signs in from.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Tries are counted by it.
    pub address: ClientAddress,
    /// The token that it got when somebody signed in there.
    pub device: Option<String>,
    /// The token of the session that it has already.
    pub session: Option<String>,
}

/// The tokens for a browser that has signed in.
#[derive(Debug)]
pub struct SignedIn {
    pub(crate) session: String,
    pub(crate) device: String,
    /// The sessions that ended with it: the one that the browser had, and what made room.
    pub ended: Vec<EndedSession>,
}

impl Login {
    /// The browser that sends these headers from this address.
    pub fn browser(&self, address: ClientAddress, headers: &HeaderMap) -> Browser {
        let device = cookie::get(headers, DEVICE_COOKIE).map(str::to_owned);
        Browser { address, device, session: self.token(headers).map(str::to_owned) }
    }

    /// The token of the session that these headers bring along, good or bad.
    pub fn token<'a>(&self, headers: &'a HeaderMap) -> Option<&'a str> {
        cookie::get(headers, self.sessions.cookie)
    }

    /// The `Set-Cookie` headers of a browser that has signed in.
    pub fn cookies(&self, signed_in: &SignedIn) -> [HeaderValue; 2] {
        let SignedIn { session, device, .. } = signed_in;
        [
            cookie::lax(self.sessions.cookie, session, self.sessions.absolute),
            cookie::lax(DEVICE_COOKIE, device, DEVICE_AGE),
        ]
    }

    /// The `Set-Cookie` header of a browser that has signed out. It stays a known one: that signs nobody in.
    pub fn cookie_gone(&self) -> HeaderValue {
        cookie::expire(self.sessions.cookie)
    }
}
