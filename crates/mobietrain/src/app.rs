//! MobieTrain's state: what is opened at the start ([`open`](crate::open)) and handed to every endpoint.

use std::ops::Deref;
use std::sync::Arc;

use db::Db;
use kernel::{Clock, Id, Rng};
use login::Login;
use mail::Mail;
use object_store::ObjectStore;
use peer::Peer;
use web::{Assets, Day, Fetcher, HeavyWork, Language, Page, Places};

use crate::accounts::believed::Accounts;
use crate::learning::certificate::Tries;
use crate::planner::{Client, ClientKey, PlannerId};
use crate::settings::Settings;
use crate::sign_on::throttle::Failures;
use crate::texts;

/// The owner of MobieTrain's signing keys: one set for the installation, since all its events are its own.
pub const KEYS_OF: &str = "mobietrain";

/// MobieTrain, open: what every endpoint works with. Cheap to clone.
#[derive(Clone)]
pub struct App(pub(crate) Arc<State>);

/// The parts of [`App`], reached through it.
pub struct State {
    pub settings: Settings,
    pub db: Db,
    pub clock: Clock,
    pub rng: Rng,
    /// The turns for what takes longer than a moment.
    pub heavy: HeavyWork,
    /// The uploads of each account that are on their way in.
    pub(crate) uploads: Arc<Places>,
    /// Our signing keys, and the way to CrewPlanner and back.
    pub peer: Peer,
    /// Calls the planners' servers.
    pub(crate) fetcher: Fetcher,
    /// Messages to staff.
    pub mail: Mail,
    pub(crate) media: Arc<dyn ObjectStore>,
    pub(crate) accounts: Accounts,
    pub(crate) login: Arc<Login>,
    pub(crate) failed_sign_ons: Failures,
    pub(crate) certificate_tries: Tries,
    pub(crate) assets: Arc<Assets>,
}

impl Deref for App {
    type Target = State;
    fn deref(&self) -> &State {
        &self.0
    }
}

impl App {
    /// An id for a new row.
    pub(crate) fn new_id<Of>(&self) -> Id<Of> {
        Id::new(self.clock.now(), &self.rng)
    }

    /// The day that it is where the installation is.
    pub(crate) fn today(&self) -> Day {
        Day::of(self.clock.now(), &self.settings.time_zone)
    }

    /// A page in this language, for a template, that a stranger sees or somebody of all planners.
    pub(crate) fn page(&self, language: Language) -> Page {
        self.page_of(PlannerId::FIRST, language)
    }

    /// The same for somebody of this planner: the words call it by its name.
    pub(crate) fn page_of(&self, planner: PlannerId, language: Language) -> Page {
        let text = texts::TEXTS.text(language).given("planner", self.settings.planners.get(planner).name);
        Page::new(text, self.assets.clone(), self.settings.time_zone.clone())
    }

    pub(crate) fn assets(&self) -> Arc<Assets> {
        self.assets.clone()
    }

    /// The origin of the training app, such as `https://app.mobietrain.com`.
    pub fn app_origin(&self) -> String {
        self.settings.address.origin_of("app")
    }

    /// The origin of the CMS.
    pub fn cms_origin(&self) -> String {
        self.settings.address.origin_of("cms")
    }

    /// The client with this key, at its planner.
    pub fn client<'a>(&'a self, key: &'a ClientKey) -> Client<'a> {
        self.settings.planners.client(key)
    }

    /// The address that redeems a planner's links for an account, which is also their audience.
    pub fn audience(&self, planner: PlannerId, account_slug: &str) -> String {
        jwt_link::addresses::redeem(&self.app_origin(), planner.as_str(), account_slug)
    }
}
