//! The planner that the people of an account come from, and the client there that an account is connected to. Whatever
//! MobieTrain knows of the other company is here: its name, where it lives, the addresses that follow from a client's slug,
//! and the identity of its people: issuer and sub, for the same sub at another client is somebody else.

use jwt_link::addresses;
use kernel::Slug;
use web::SiteAddress;

/// A workforce planner whose employees learn here.
#[derive(Clone, Debug)]
pub struct Planner {
    /// What our tables call it. It never changes, whatever people call it and wherever it lives.
    id: &'static str,
    /// What people call it: the argument `planner` of every text.
    pub name: &'static str,
    /// Where it lives. The issuer of a client is its slug below this domain.
    pub address: SiteAddress,
}

impl Planner {
    /// CrewPlanner, which lives here.
    pub const fn crewplanner(address: SiteAddress) -> Self {
        Self { id: "crewplanner", name: "CrewPlanner", address }
    }

    /// The client slug whose issuer this is, byte for byte: an address parser would take several spellings for it.
    pub(crate) fn client_of(&self, issuer: &str) -> Option<Slug> {
        let label = issuer.split_once("://")?.1.split('.').next()?;
        let slug = label.parse::<Slug>().ok()?;
        (self.address.origin_of(slug.as_str()) == issuer).then_some(slug)
    }

    /// Where its people begin when we do not know their company.
    pub(crate) fn home(&self) -> String {
        self.address.origin()
    }

    /// The client with this key; `None` where nobody knows whose person that is.
    pub(crate) fn client_with<'a>(&'a self, key: &'a str) -> Option<Client<'a>> {
        let slug = key.strip_prefix(self.id)?.strip_prefix('/')?;
        (!slug.is_empty()).then_some(Client { planner: self, slug })
    }

    /// The portals of all its clients, as a source of a content security policy.
    pub(crate) fn portals(&self) -> String {
        self.address.origin_of("*")
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

    /// What our tables call it, such as `crewplanner/acme`. Not by its address, so that a planner which moves to another
    /// domain, or a demo to another port, keeps its people.
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
    fn one_client_s_person_is_nobody_at_another() {
        let planner = Planner::crewplanner("https://crewplanner.com".parse().expect("an address"));
        let client = |slug| Client { planner: &planner, slug };
        // Whatever an id looks like, no two people have one identity.
        for sub in ["1001", "", "/", "a/b", "crewplanner/globex/1001", "zoë"] {
            let identity = client("acme").identity(sub);
            assert_eq!(client("acme").sub(&identity), Some(sub));
            for other in ["acm", "acme2", "globex", ""] {
                assert_eq!(client(other).sub(&identity), None, "{other}: {identity}");
            }
            let (key, found) = parts(&identity);
            assert_eq!((key, found), ("crewplanner/acme", sub));
            assert_eq!(planner.client_with(key).map(|client| client.slug), Some("acme"));
        }
        for nobody in ["crewplanner//1001", "otherplanner/acme/1001", "crewplanner", ""] {
            assert!(planner.client_with(parts(nobody).0).is_none(), "{nobody}");
        }
    }
}
