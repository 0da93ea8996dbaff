//! A portal with its people, a clock to turn, and something that answers in MobieTrain's place.

mod browser;
mod mobietrain;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::Router;
use crewplanner::{App, Client, NewEmployee, Role, Settings, StartError};
use jwt_link::{Expected, KeySet, LinkClaims, Status, TokenType, Unverified};
use kernel::{Clock, ManualClock, Rng, Timestamp};
use web::SecretKey;

pub use browser::Browser;
pub use mobietrain::MobieTrain;

pub const ACME: &str = "acme.crewplanner.localhost:8080";
pub const JAN: &str = "jan.peeters@acme-events.example";
pub const SOFIE: &str = "sofie.desmet@acme-events.example";
pub const PASSWORD: &str = "demo";

pub struct Portal {
    pub app: App,
    pub clock: ManualClock,
    pub mobietrain: MobieTrain,
    pub acme: Client,
    pub jan: String,
    pub router: Router,
    settings: Settings,
    _folder: Folder,
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).ok(); // also when the test has failed
    }
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

impl Portal {
    /// Acme with Sofie (client admin) and Jan (Bar); its integration was never saved.
    pub async fn open() -> Self {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("crewplanner_test_{}_{number}", std::process::id()));
        std::fs::create_dir(&folder).expect("a folder for the test");
        let mobietrain = MobieTrain::start().await;
        let settings = settings(&folder, &mobietrain);
        let (clock, hand) = Clock::manual(Timestamp::from_secs(1_800_000_000));
        let rng = Rng::seeded(number.into());
        let app = App::open(settings.clone(), clock, rng).await.expect("the portal opens");
        let acme =
            app.create_client(&"acme".parse().expect("a slug"), "Acme Events").await.expect("a client");
        let sofie =
            NewEmployee { email: SOFIE, name: "Sofie De Smet", role: Role::ClientAdmin, ..somebody() };
        app.create_employee(&acme, &sofie).await.expect("Sofie");
        let jan = NewEmployee {
            email: JAN,
            name: "Jan Peeters",
            given_name: Some("Jan"),
            family_name: Some("Peeters"),
            employee_number: Some("10544"),
            departments: &[("bar", "Bar")],
            ..somebody()
        };
        let jan = app.create_employee(&acme, &jan).await.expect("Jan");
        let router = app.router();
        Self { app, clock: hand, mobietrain, acme, jan, router, settings, _folder: Folder(folder) }
    }

    /// The same, with the integration connected to the account acme-events.
    pub async fn connected() -> Self {
        let portal = Self::open().await;
        portal.mobietrain.connect();
        portal.save("acme-events").await;
        portal
    }

    pub async fn save(&self, slug: &str) -> crewplanner::CheckResult {
        let slug = slug.parse().expect("a slug");
        self.app.save_integration(&self.acme, &slug, None).await.expect("the integration is saved")
    }

    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone(), ACME)
    }

    pub fn browser_at(&self, host: &'static str) -> Browser {
        Browser::new(self.router.clone(), host)
    }

    /// A browser in which this person is signed in.
    pub async fn signed_in(&self, email: &str) -> Browser {
        let mut browser = self.browser();
        let answer = browser.sign_in(email, PASSWORD).await;
        assert_eq!(answer.status, 303, "{email} signs in");
        browser
    }

    /// Opens the same database once more, as a restart would.
    pub async fn reopen(&self, secret: [u8; 32]) -> Result<App, StartError> {
        let settings = Settings { secret_key: Arc::new(SecretKey::new(&secret)), ..self.settings.clone() };
        App::open(settings, Clock::manual(self.app.clock.now()).0, Rng::seeded(9)).await
    }

    /// The keys that the portal publishes now.
    pub async fn key_set(&self) -> KeySet {
        let answer = self.browser().get("/.well-known/jwks.json").await;
        KeySet::parse(answer.body.as_bytes()).expect("a key set")
    }

    /// What the other side reads in a token, with the keys that are published now.
    pub async fn verify(&self, token: &str, typ: TokenType, audience: &str) -> LinkClaims {
        let issuer = format!("http://{ACME}");
        let unverified = Unverified::parse(token, typ).expect("a token");
        let keys = self.key_set().await;
        let key = keys.get(unverified.key_id(), unverified.algorithm()).expect("a published key");
        let expected = Expected { issuer: &issuer, audience, now: self.app.clock.now().as_secs() };
        unverified.verify(key, &expected).expect("a good token").claims().clone()
    }

    /// The audience of links to an account.
    pub fn audience(&self, account: &str) -> String {
        format!("{}/login/external/{account}/crewplanner", self.mobietrain.origin())
    }
}

/// The secret key of every test's portal.
pub const SECRET: [u8; 32] = [7; 32];

fn settings(folder: &std::path::Path, mobietrain: &MobieTrain) -> Settings {
    Settings {
        address: "http://crewplanner.localhost:8080".parse().expect("an address"),
        mobietrain: mobietrain.address(),
        database: folder.join("crewplanner.db").display().to_string(),
        secret_key: Arc::new(SecretKey::new(&SECRET)),
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        time_zone: jiff::tz::TimeZone::UTC,
        proxy_hops: web::ProxyHops(0),
    }
}

/// An employee of whom a test says what matters to it.
pub fn somebody() -> NewEmployee<'static> {
    NewEmployee {
        email: "somebody@acme-events.example",
        name: "Some Body",
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::Employee,
        departments: &[],
        password: Some(PASSWORD),
    }
}
