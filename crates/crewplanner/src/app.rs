//! CrewPlanner's state: what is opened at the start ([`open`](crate::open)) and handed to every endpoint.

use std::ops::Deref;
use std::sync::Arc;

use db::Db;
use jwt_link::addresses;
use kernel::{Clock, Rng};
use login::Login;
use mail::Mail;
use peer::Peer;
use web::{Assets, Fetcher, HeavyWork, Language, Page, Throttle};

use crate::company::providers::Providers;
use crate::company::tries::Tries as CompanyTries;
use crate::people::import::Importing;
use crate::people::list::On;
use crate::people::{codes, phone};
use crate::settings::Settings;
use crate::texts;
use crate::training::hub::Hub;

/// What MobieTrain calls us in its addresses.
pub const PLANNER: &str = "crewplanner";

/// CrewPlanner, open: what every endpoint works with. Cheap to clone.
#[derive(Clone)]
pub struct App(pub(crate) Arc<State>);

/// The parts of [`App`], reached through it.
pub struct State {
    pub settings: Settings,
    pub db: Db,
    pub clock: Clock,
    pub rng: Rng,
    /// The signing keys of the clients, and the way to MobieTrain and back.
    pub peer: Peer,
    /// Messages to people.
    pub mail: Mail,
    pub(crate) fetcher: Fetcher,
    pub(crate) login: Arc<Login>,
    pub(crate) hub: Hub,
    /// Turns for what takes longer than a moment.
    pub heavy: HeavyWork,
    /// How far the imports of this process are.
    pub(crate) importing: Importing,
    pub(crate) phone_tries: phone::Tries,
    pub(crate) code_tries: codes::Tries,
    /// The companies' own OpenID Connect providers.
    pub(crate) providers: Providers,
    pub(crate) company_tries: CompanyTries,
    /// How often the audit log says that nobody was let in, and why.
    pub(crate) company_refusals: Throttle,
    pub(crate) assets: Arc<Assets>,
}

impl Deref for App {
    type Target = State;
    fn deref(&self) -> &State {
        &self.0
    }
}

impl App {
    /// A page in this language, for a template.
    pub(crate) fn page(&self, language: Language) -> Page {
        Page::new(texts::TEXTS.text(language), self.assets.clone(), self.settings.time_zone.clone())
    }

    /// The day that it is where the installation is.
    pub(crate) fn today(&self) -> On {
        On::at(self.clock.now(), &self.settings.time_zone)
    }

    pub(crate) fn assets(&self) -> Arc<Assets> {
        self.assets.clone()
    }

    /// The origin of a client's portal, such as `https://acme.crewplanner.com`: the `iss` of its links.
    pub fn issuer(&self, client_slug: &str) -> String {
        self.settings.address.origin_of(client_slug)
    }

    /// The origin of MobieTrain's training app.
    pub fn mobietrain_origin(&self) -> String {
        self.settings.mobietrain.origin_of("app")
    }

    /// The address that redeems the links of an account, which is also their audience.
    pub fn audience(&self, account_login_slug: &str) -> String {
        addresses::redeem(&self.mobietrain_origin(), PLANNER, account_login_slug)
    }
}
