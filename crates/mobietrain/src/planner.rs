//! The planners that the people of an account come from, and the client there that an account is connected to. Whatever
//! MobieTrain knows of the other company is here: its name, where it lives, the addresses that follow from a client's slug,
//! and the identity of its people: issuer and sub, for the same sub at another client is somebody else.
//!
//! Which planner it is comes with the connection, in the [`ClientKey`]. A further one is a [`PlannerId`], its name and its
//! address in [`Planners`], and whatever lets an operator choose it.

use std::fmt;
use std::str::FromStr;

use jwt_link::addresses;
use kernel::Slug;
use serde::Deserialize;
use web::SiteAddress;

/// Which planner: what our tables and addresses call it. It never changes, whatever people call it and wherever it lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlannerId {
    Crewplanner,
}

/// A workforce planner whose employees learn here.
#[derive(Clone, Debug)]
pub struct Planner {
    pub id: PlannerId,
    /// What people call it: the argument `planner` of every text.
    pub name: &'static str,
    /// Where it lives. The issuer of a client is its slug below this domain.
    pub address: SiteAddress,
}

/// All planners of an installation.
#[derive(Clone, Debug)]
pub struct Planners {
    crewplanner: Planner,
}

/// What our tables call a client, such as `crewplanner/acme`. Not by its address, so that a planner which moves to another
/// domain, or a demo to another port, keeps its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientKey {
    pub planner: PlannerId,
    pub slug: Slug,
}

/// The text is no word for a planner, or no key of a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("No planner has this name.")]
    UnknownPlanner,
    /// It is not a planner and a slug with a slash between.
    #[error("This is not the key of a client, such as crewplanner/acme.")]
    NoClient,
}

impl PlannerId {
    pub const ALL: [Self; 1] = [Self::Crewplanner];

    /// The planner of whoever has not said which: everybody's, before there was another one.
    pub const FIRST: Self = Self::Crewplanner;

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Crewplanner => "crewplanner",
        }
    }
}

impl fmt::Display for PlannerId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for PlannerId {
    type Err = KeyError;

    fn from_str(word: &str) -> Result<Self, KeyError> {
        Self::ALL.into_iter().find(|id| id.as_str() == word).ok_or(KeyError::UnknownPlanner)
    }
}

impl fmt::Display for ClientKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.planner, self.slug)
    }
}

impl FromStr for ClientKey {
    type Err = KeyError;

    fn from_str(key: &str) -> Result<Self, KeyError> {
        let (planner, slug) = key.split_once('/').ok_or(KeyError::NoClient)?;
        Ok(Self { planner: planner.parse()?, slug: slug.parse().map_err(|_| KeyError::NoClient)? })
    }
}

/// A key that the program does not know is an error of the database.
impl db::Word for ClientKey {}

impl Planners {
    /// CrewPlanner, which lives here.
    pub const fn new(crewplanner: SiteAddress) -> Self {
        let id = PlannerId::Crewplanner;
        Self { crewplanner: Planner { id, name: "CrewPlanner", address: crewplanner } }
    }

    pub const fn get(&self, id: PlannerId) -> &Planner {
        match id {
            PlannerId::Crewplanner => &self.crewplanner,
        }
    }

    fn iter(&self) -> impl Iterator<Item = &Planner> {
        PlannerId::ALL.into_iter().map(|id| self.get(id))
    }

    /// The client with this key.
    pub(crate) fn client<'a>(&'a self, key: &'a ClientKey) -> Client<'a> {
        Client { planner: self.get(key.planner), slug: key.slug.as_str() }
    }

    /// A client that nobody is from.
    pub(crate) const fn nobody(&self) -> Client<'_> {
        Client { planner: self.get(PlannerId::FIRST), slug: "" }
    }

    /// The client whose issuer this is.
    pub(crate) fn client_of(&self, issuer: &str) -> Option<ClientKey> {
        self.iter().find_map(|planner| planner.client_of(issuer))
    }

    /// The client with the key in an identity; `None` where nobody knows whose person that is.
    pub(crate) fn client_with<'a>(&'a self, key: &'a str) -> Option<Client<'a>> {
        let (planner, slug) = key.split_once('/')?;
        let planner = self.get(planner.parse().ok()?);
        (!slug.is_empty()).then_some(Client { planner, slug })
    }

    /// The portals of all clients of all planners, as sources of a content security policy.
    pub(crate) fn portals(&self) -> String {
        self.iter().map(Planner::portals).collect::<Vec<_>>().join(" ")
    }

    /// Whether one of them is on this machine, as in the demo and in tests.
    pub(crate) fn are_local(&self) -> bool {
        self.iter().any(|planner| planner.address.is_local())
    }
}

impl Planner {
    /// The client whose issuer this is, byte for byte: an address parser would take several spellings for it.
    pub(crate) fn client_of(&self, issuer: &str) -> Option<ClientKey> {
        let label = issuer.split_once("://")?.1.split('.').next()?;
        let slug = label.parse::<Slug>().ok()?;
        (self.address.origin_of(slug.as_str()) == issuer).then_some(ClientKey { planner: self.id, slug })
    }

    /// Where its people begin when we do not know their company.
    pub(crate) fn home(&self) -> String {
        self.address.origin()
    }

    /// The portals of all its clients, as a source of a content security policy.
    pub(crate) fn portals(&self) -> String {
        self.address.origin_of("*")
    }

    /// What stands before and behind the client slug in an issuer, such as `https://` and `.crewplanner.com`.
    pub(crate) fn issuer_around(&self) -> (String, String) {
        let origin = self.address.origin_of("*");
        let (start, end) = origin.split_once('*').unwrap_or_default();
        (start.to_owned(), end.to_owned())
    }
}

/// The two parts of an identity: the key of the client, and the `sub` of the person there.
pub(crate) fn parts(identity: &str) -> (&str, &str) {
    let end = identity.match_indices('/').nth(1).map_or(identity.len(), |(end, _)| end);
    (&identity[..end], identity.get(end + 1..).unwrap_or_default())
}

/// A client of a planner.
#[derive(Clone, Copy, Debug)]
pub struct Client<'a> {
    pub planner: &'a Planner,
    /// The client slug.
    pub slug: &'a str,
}

impl Client<'_> {
    /// The only issuer that is accepted for an account connected to this client, which is also the address of its portal.
    #[must_use]
    pub fn issuer(self) -> String {
        self.planner.address.origin_of(self.slug)
    }

    /// What our tables call it: the [`ClientKey`] as text.
    pub(crate) fn key(self) -> String {
        format!("{}/{}", self.planner.id, self.slug)
    }

    /// Who a person of this client is in our tables, such as `crewplanner/acme/1001`: the same `sub` at another client is
    /// somebody else.
    pub(crate) fn identity(self, sub: &str) -> String {
        format!("{}/{}/{sub}", self.planner.id, self.slug)
    }

    /// The `sub` of a person of this client; `None` for somebody else's.
    pub(crate) fn sub(self, identity: &str) -> Option<&str> {
        identity.strip_prefix(&self.key())?.strip_prefix('/')
    }

    /// Where a browser gets a fresh link that only it can redeem, to land on `target`.
    pub(crate) fn relaunch(self, nonce: &str, target: Option<&str>) -> String {
        addresses::relaunch(&self.issuer(), nonce, target)
    }

    /// The same for a person who is somebody else than this browser's last one: the planner asks who is there.
    pub(crate) fn select_account(self, nonce: &str, target: Option<&str>) -> String {
        addresses::select_account(&self.issuer(), nonce, target)
    }

    /// Where it takes our events.
    pub(crate) fn events(self) -> String {
        addresses::issuer_events(&self.issuer())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_reads_as_it_is_written_and_nothing_else_is_one() {
        let key: ClientKey = "crewplanner/acme".parse().expect("a key");
        assert_eq!((key.planner, key.slug.as_str()), (PlannerId::Crewplanner, "acme"));
        assert_eq!(key.to_string(), "crewplanner/acme");
        assert_eq!("otherplanner/acme".parse::<ClientKey>(), Err(KeyError::UnknownPlanner));
        for none in ["crewplanner", "crewplanner/", "crewplanner/acme/1001", "acme", ""] {
            assert!(none.parse::<ClientKey>().is_err(), "{none}");
        }
    }

    #[test]
    fn one_client_s_person_is_nobody_at_another() {
        let planners = Planners::new("https://crewplanner.com".parse().expect("an address"));
        let client = |slug| Client { planner: planners.get(PlannerId::Crewplanner), slug };
        // Whatever an id looks like, no two people have one identity.
        for sub in ["1001", "", "/", "a/b", "crewplanner/globex/1001", "zoë"] {
            let identity = client("acme").identity(sub);
            assert_eq!(client("acme").sub(&identity), Some(sub));
            for other in ["acm", "acme2", "globex", ""] {
                assert_eq!(client(other).sub(&identity), None, "{other}: {identity}");
            }
            let (key, found) = parts(&identity);
            assert_eq!((key, found), ("crewplanner/acme", sub));
            assert_eq!(planners.client_with(key).map(|client| client.slug), Some("acme"));
        }
        for nobody in ["crewplanner//1001", "otherplanner/acme/1001", "crewplanner", ""] {
            assert!(planners.client_with(parts(nobody).0).is_none(), "{nobody}");
        }
    }
}
