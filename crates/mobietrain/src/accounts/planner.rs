//! The planner that the people of an account come from, and the client there that an account is connected to. Whatever
//! MobieTrain knows of the other company is here: its name, where it lives, the addresses that follow from a client's slug.

use jwt_link::addresses;
use web::SiteAddress;

/// A workforce planner whose employees learn here.
#[derive(Clone, Debug)]
pub struct Planner {
    /// What people call it: the argument `planner` of every text.
    pub name: &'static str,
    /// Where it lives. The issuer of a client is its slug below this domain.
    pub address: SiteAddress,
}

impl Planner {
    /// CrewPlanner, which lives here.
    pub const fn crewplanner(address: SiteAddress) -> Self {
        Self { name: "CrewPlanner", address }
    }

    /// Where its people begin when we do not know their company.
    pub(crate) fn home(&self) -> String {
        self.address.origin()
    }

    /// The portals of all its clients, as a source of a content security policy.
    pub(crate) fn portals(&self) -> String {
        self.address.origin_of("*")
    }
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
