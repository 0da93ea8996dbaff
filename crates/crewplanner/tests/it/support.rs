//! A portal with its people, a clock to turn, and something that answers in MobieTrain's place.

pub mod company;
mod crew;
mod event;
pub mod factors;
mod keys;
pub mod mail_folder;
mod mobietrain;
pub mod provider;
mod stream;

use std::ops::Deref;
use std::sync::{Arc, Mutex};

use axum::Router;
use crewplanner::{Actor, App, Change, Client, NewEmployee, PLANNER, Role, Settings, StartError};
use jwt_link::{Expected, KeySet, LinkClaims, Status, TokenType, Unverified, addresses};
use kernel::{Clock, ManualClock, Rng};
use testkit::{Engine, Page, START, Tab, TestDatabase, Visitor, wait_for};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use web::SecretKey;

pub use crew::Form;
pub use event::{EVENTS, catalogue_changed};
pub use keys::{assert_no_keys, assert_speaks};
pub use mobietrain::{Call, MobieTrain};
pub use stream::until;

pub const ACME: &str = "http://acme.crewplanner.localhost:8080";
pub const JAN: &str = "jan.peeters@acme-events.example";
pub const SOFIE: &str = "sofie.desmet@acme-events.example";
pub use testkit::{PASSWORD, STORED_PASSWORD};

pub struct Portal {
    pub app: App,
    pub clock: ManualClock,
    pub mobietrain: MobieTrain,
    pub acme: Client,
    pub jan: crewplanner::EmployeeId,
    pub router: Router,
    pub engine: Engine,
    settings: Settings,
    replicas: Replicas,
    _databases: TestDatabase, // the last to go
}

/// Processes that follow what happens, until they are stopped.
struct Replicas {
    stop: CancellationToken,
    running: Mutex<Vec<JoinHandle<()>>>,
}

impl Portal {
    /// Acme with Sofie (client admin) and Jan (Bar); its integration was never saved.
    pub async fn start(engine: Engine) -> Self {
        Self::start_with(engine, |_| ()).await
    }

    /// The same with other settings.
    pub async fn start_with(engine: Engine, change: impl FnOnce(&mut Settings)) -> Self {
        let databases = TestDatabase::with_tables(engine, &[("crewplanner", &crewplanner::MIGRATIONS)]).await;
        let (clock, hand) = Clock::manual(START);
        let mobietrain = MobieTrain::start(clock.clone()).await;
        let mut settings = settings(&databases, &mobietrain);
        change(&mut settings);
        let rng = Rng::seeded(1);
        let app = App::open(settings.clone(), clock, rng).await.expect("the portal opens");
        let acme =
            app.create_client(&"acme".parse().expect("a slug"), "Acme Events").await.expect("a client");
        let sofie =
            NewEmployee { email: Some(SOFIE), name: "Sofie De Smet", role: Role::ClientAdmin, ..somebody() };
        app.create_employee(&acme, &sofie, &Actor::CommandLine).await.expect("Sofie");
        let jan = NewEmployee {
            email: Some(JAN),
            name: "Jan Peeters",
            given_name: Some("Jan"),
            family_name: Some("Peeters"),
            employee_number: Some("10544"),
            departments: &[("bar", "Bar")],
            ..somebody()
        };
        let jan = app.create_employee(&acme, &jan, &Actor::CommandLine).await.expect("Jan");
        let router = app.router();
        let replicas = Replicas::default();
        replicas.run(&app);
        Self {
            app,
            clock: hand,
            mobietrain,
            acme,
            jan,
            router,
            engine,
            settings,
            replicas,
            _databases: databases,
        }
    }

    /// Stops following, as a program that ends does.
    pub async fn stop_following(&self) {
        self.replicas.stop().await;
    }

    /// One more process on the same database, with the same clock.
    pub async fn replica(&self) -> App {
        let app = App::open(self.settings.clone(), self.app.clock.clone(), Rng::seeded(2)).await;
        let app = app.expect("a second process opens");
        self.replicas.run(&app);
        app
    }

    /// Another process. SQLite is one: there it is the same one.
    pub async fn second(&self) -> Router {
        match self.engine {
            Engine::Postgres => self.replica().await.router(),
            Engine::Sqlite => self.router.clone(),
        }
    }

    /// Connects the integration to the account acme-events.
    pub async fn connect(&self) {
        self.mobietrain.connect();
        self.save("acme-events").await;
    }

    pub async fn save(&self, slug: &str) -> crewplanner::CheckResult {
        let slug = slug.parse().expect("a slug");
        self.app
            .save_integration(&self.acme, &slug, &Actor::CommandLine)
            .await
            .expect("the integration is saved")
    }

    pub fn browser(&self) -> Browser {
        self.browser_at(ACME)
    }

    pub fn browser_at(&self, origin: &str) -> Browser {
        self.new_browser(origin, [192, 0, 2, 1])
    }

    /// At an address of its own.
    pub fn browser_from(&self, address: [u8; 4]) -> Browser {
        self.new_browser(ACME, address)
    }

    fn new_browser(&self, origin: &str, address: [u8; 4]) -> Browser {
        Browser(Tab::new(Visitor::before(self.router.clone(), (address, 4000).into()), origin))
    }

    /// A browser in which this person is signed in.
    pub async fn signed_in(&self, email: &str) -> Browser {
        self.signed_in_at(&self.router, email).await
    }

    /// The same, at another process.
    pub async fn signed_in_at(&self, router: &Router, email: &str) -> Browser {
        let visitor = Visitor::before(router.clone(), ([192, 0, 2, 1], 4000).into());
        let browser = Browser(Tab::new(visitor, ACME));
        browser.sign_in(email, PASSWORD).await.leads_to("/");
        browser
    }

    /// Opens the same database once more, as a restart would.
    pub async fn reopen(&self, secret: [u8; 32]) -> Result<App, StartError> {
        let settings = Settings { secret_key: Arc::new(SecretKey::new(&secret)), ..self.settings.clone() };
        App::open(settings, Clock::manual(self.app.clock.now()).0, Rng::seeded(9)).await
    }

    /// The keys that the portal publishes now.
    pub async fn key_set(&self) -> KeySet {
        let answer = self.browser().get(addresses::KEYS).await;
        KeySet::parse(answer.body.as_bytes()).expect("a key set")
    }

    /// What the other side reads in a token, with the keys that are published now.
    pub async fn verify(&self, token: &str, typ: TokenType, audience: &str) -> LinkClaims {
        let unverified = Unverified::parse(token, typ).expect("a token");
        let keys = self.key_set().await;
        let key = keys.get(unverified.key_id(), unverified.algorithm()).expect("a published key");
        let expected = Expected { issuer: ACME, audience, now: self.app.clock.now().as_secs() };
        unverified.verify(key, &expected).expect("a good token").claims().clone()
    }

    /// The audience of links to an account.
    pub fn audience(&self, account: &str) -> String {
        addresses::redeem(&self.mobietrain.origin(), PLANNER, account)
    }
}

impl Default for Replicas {
    fn default() -> Self {
        Self { stop: CancellationToken::new(), running: Mutex::default() }
    }
}

impl Replicas {
    fn run(&self, app: &App) {
        let (app, stop) = (app.clone(), self.stop.clone());
        let following = tokio::spawn(async move { app.follow(stop).await });
        self.running.lock().expect("no panic").push(following);
    }

    async fn stop(&self) {
        for following in self.stopping() {
            following.await.expect("following does not panic");
        }
    }

    /// Tells them to stop; answers those who have not heard it before.
    fn stopping(&self) -> Vec<JoinHandle<()>> {
        self.stop.cancel();
        self.running.lock().expect("no panic").drain(..).collect()
    }
}

impl Drop for Replicas {
    fn drop(&mut self) {
        for following in self.stopping() {
            if !std::thread::panicking() {
                wait_for(following).expect("following does not panic");
            }
        }
    }
}

/// A browser at the portal.
#[derive(Clone)]
pub struct Browser(Tab);

impl Deref for Browser {
    type Target = Tab;

    fn deref(&self) -> &Tab {
        &self.0
    }
}

impl Browser {
    pub async fn sign_in(&self, email: &str, password: &str) -> Page {
        self.post("/sign-in", &[("email", email), ("password", password), ("to", "/")]).await
    }
}

/// The secret key of every test's portal.
pub const SECRET: [u8; 32] = [7; 32];

fn settings(databases: &TestDatabase, mobietrain: &MobieTrain) -> Settings {
    Settings {
        address: "http://crewplanner.localhost:8080".parse().expect("an address"),
        mobietrain: mobietrain.address(),
        database: databases.url("crewplanner"),
        secret_key: Arc::new(SecretKey::new(&SECRET)),
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        session_kept: Some(Settings::SESSION_KEPT),
        erase_deleted_after: Settings::ERASE_DELETED_AFTER,
        audit_kept: Settings::AUDIT_KEPT,
        time_zone: jiff::tz::TimeZone::UTC,
        mail: None,
        proxy_hops: web::ProxyHops(0),
        security_contact: "mailto:security@crew.example".parse().ok(),
    }
}

/// An employee of whom a test says what matters to it.
pub fn somebody() -> NewEmployee<'static> {
    NewEmployee {
        email: Some("somebody@acme-events.example"),
        name: "Some Body",
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::Employee,
        departments: &[],
        department_names: &[],
        leads: &[],
        password: Some(&STORED_PASSWORD),
    }
}

/// Makes an employee inactive.
pub fn inactive() -> Change {
    Change { status: Some(Status::Inactive), ..Change::default() }
}

/// Puts an employee into these departments, by id, and out of all others.
pub fn in_departments(ids: &[&str]) -> Change {
    Change { departments: Some(ids.iter().map(|id| (*id).into()).collect()), ..Change::default() }
}
