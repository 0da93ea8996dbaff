//! Codes on paper, with which people without an e-mail address choose a password (one-time code, sign-in sheet, QR code). Making
//! them is a change of many people at once (`bulk`).
//!
//! A code is ten characters that somebody types, 50 random bits. Against guessing:
//!
//! - At the page where it is typed, one address has 43,200 tries a day ([`Tries`]). When 3,000 people of a client have a code that is
//!   good, one address hits one of them after 2⁵⁰ / 3,000 tries, in 24,000 years; a thousand addresses in 24. A code is good for two
//!   weeks at most. The employee number beside it would add little: numbers go up by one.
//! - The ticket's token, which the QR code leads to, is made of the code and the key of the installation, 256 bits that nobody guesses:
//!   that page needs no brake. And whoever reads the tickets in the database, where the hash of the token is, cannot try
//!   codes against them without the key: 2⁵⁰ hashes are a matter of days.

use std::fmt;
use std::time::Duration;

use kernel::{Rng, Timestamp, typed_code};
use web::{SecretKey, Throttle};

use crate::ids::ClientId;

/// How many characters a code has.
const LENGTH: usize = 10;

/// How long codes may be good, in days.
pub(crate) const DAYS: [u32; 4] = [1, 3, 7, 14];
/// What is chosen until somebody chooses.
pub(crate) const USUAL_DAYS: u32 = 7;

/// A code, which is known while it is printed and while it is typed, and kept nowhere.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Code(String);

impl Code {
    pub(crate) fn new(rng: &Rng) -> Self {
        Self(typed_code::random::<LENGTH>(rng))
    }

    /// What somebody typed, however they wrote it; `None` when it cannot be one.
    pub(crate) fn typed(text: &str) -> Option<Self> {
        typed_code::read(text, LENGTH).map(Self)
    }

    /// The token of its ticket. A client's own: a code of another one is nothing here.
    pub(crate) fn token(&self, key: &SecretKey, client_id: &ClientId) -> String {
        key.token_of(&["sign-in code", client_id.as_str(), &self.0])
    }
}

/// As it is printed, in two halves.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (one, two) = self.0.split_at(LENGTH / 2);
        write!(f, "{one}-{two}")
    }
}

/// No code in a log.
impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code")
    }
}

/// How often codes are tried, by address; a right one is given back, because a whole crew may stand in the network of the venue
/// (rate limit).
pub(crate) struct Tries(Throttle);

impl Default for Tries {
    fn default() -> Self {
        Self(Throttle::new(100, Duration::from_secs(2)))
    }
}

impl Tries {
    /// One more code from this address.
    ///
    /// # Errors
    /// The time to wait.
    pub(crate) fn take(&self, address: &str, now: Timestamp) -> Result<(), Duration> {
        self.0.take(address, now)
    }

    pub(crate) fn was_right(&self, address: &str) {
        self.0.give_back(address);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = Code::typed("7KQ01-M9XDW").expect("a code");
        assert_eq!(code.to_string(), "7KQ01-M9XDW");
        for typed in ["7kq01m9xdw", " 7KQ0l – M9XDW ", "7 k q o i m 9 x d w"] {
            assert_eq!(Code::typed(typed), Some(code.clone()), "{typed}");
        }
        for none in ["", "7KQ01-M9XD", "7KQ01-M9XDWW", "7KQ01-M9XDU", "7KQ01-M9XDé", "٧KQ01-M9XDW"] {
            assert_eq!(Code::typed(none), None, "{none}");
        }
        let new = Code::new(&Rng::seeded(1));
        assert_eq!(Code::typed(&new.to_string()), Some(new));
    }

    #[test]
    fn its_token_is_made_of_the_client_and_our_key() {
        let (key, code) = (SecretKey::new(&[1; 32]), Code::new(&Rng::seeded(1)));
        let token = |key: &SecretKey, client: &str| code.token(key, &client.into());
        let ours = token(&key, "acme");
        assert!(web::is_token(&ours));
        assert_ne!(ours, token(&key, "globex"));
        assert_ne!(ours, token(&SecretKey::new(&[2; 32]), "acme"));
        assert_ne!(ours, Code::new(&Rng::seeded(2)).token(&key, &"acme".into()));
    }
}
