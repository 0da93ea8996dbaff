//! What the last fetch of an issuer's keys brought, for the people who connect it, on a page and on the command line: how many
//! can be used, or why there are none (keys not reachable).

use std::fmt;
use std::time::Duration;

use kernel::Timestamp;

use super::fetch::NoKeys;

/// What an issuer's keys were like when they were last asked for. Its text is a sentence or more, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Look {
    pub at: Timestamp,
    /// For how long after that they are not asked for again, whoever wants it.
    pub pause: Duration,
    pub found: Result<Published, Trouble>,
}

/// A key set that could be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    /// How many of its keys can be used. With none nobody signs on.
    pub usable: usize,
    /// Why others cannot: a sentence each, in English.
    pub unusable: Vec<String>,
}

/// Why there is no key set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub kind: TroubleKind,
    /// A sentence in English, for engineers.
    pub why: String,
}

/// The kinds of trouble that people do different things about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// No such name is known: most likely it is mistyped.
    UnknownName,
    /// Nobody answered: it is down, or refuses us.
    Unreachable,
    /// Something answered, with another status than 200: most likely it is no client.
    Status,
    /// What it answered is no key set.
    NoKeySet,
}

impl Look {
    /// Whether somebody can sign on with what was found.
    pub fn is_good(&self) -> bool {
        self.found.as_ref().is_ok_and(|published| published.usable > 0)
    }
}

impl From<&NoKeys> for Trouble {
    fn from(error: &NoKeys) -> Self {
        let kind = match error {
            NoKeys::Fetch(error) if error.is_unknown_name() => TroubleKind::UnknownName,
            NoKeys::Fetch(web::FetchError::Unreachable(_) | web::FetchError::Forbidden) => {
                TroubleKind::Unreachable
            }
            NoKeys::Status(_) => TroubleKind::Status,
            NoKeys::Fetch(_) | NoKeys::Document(_) => TroubleKind::NoKeySet,
        };
        // What the network says may hold foreign text, too: one line, and not too long.
        let why = error.to_string().chars().map(|c| if c.is_control() { ' ' } else { c }).take(300).collect();
        Self { kind, why }
    }
}

impl fmt::Display for Look {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.found {
            Ok(Published { usable: 0, .. }) => {
                f.write_str("Its key set is there, without a key that can be used.")?
            }
            Ok(Published { usable: 1, .. }) => {
                f.write_str("Its key set is there, with one key that can be used.")?
            }
            Ok(Published { usable, .. }) => {
                write!(f, "Its key set is there, with {usable} keys that can be used.")?;
            }
            Err(Trouble { kind, why }) => {
                f.write_str(match kind {
                    TroubleKind::UnknownName => "There is no such address.",
                    TroubleKind::Unreachable => "Nobody answers at its address.",
                    TroubleKind::Status => "There are no keys at its address.",
                    TroubleKind::NoKeySet => "What its address answers is no key set.",
                })?;
                return write!(f, " {why}");
            }
        }
        let Ok(Published { unusable, .. }) = &self.found else { return Ok(()) };
        unusable.iter().try_for_each(|why| write!(f, " {why}"))
    }
}
