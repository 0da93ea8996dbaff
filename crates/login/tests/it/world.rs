//! A site of which nothing is there but its people.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use db::{Db, Migration};
use http::{HeaderMap, HeaderValue};
use kernel::{Clock, ManualClock, Rng};
use login::{Attempt, Browser, HashedPassword, Login, Outcome, Sessions};
use testkit::{Engine, START, TestDatabase};
use web::{ClientAddress, SecretKey};

pub const TENANT: &str = "acme";
pub const JAN: &str = "jan";
pub const SOFIE: &str = "sofie";
pub const PASSWORD: &str = "a good password";

/// The same as it is stored: each hash keeps a processor busy for tens of milliseconds.
static STORED_PASSWORD: LazyLock<HashedPassword> =
    LazyLock::new(|| HashedPassword::new(PASSWORD, &Rng::system()).expect("it has a length"));

const COOKIE: &str = "__Host-session";
pub const SESSIONS: Sessions = Sessions {
    cookie: COOKIE,
    idle: Duration::from_secs(8 * 3600),
    absolute: Duration::from_secs(24 * 3600),
    kept: Some(Duration::from_secs(30 * 24 * 3600)),
};

pub struct World {
    pub login: Arc<Login>,
    pub db: Db,
    pub clock: ManualClock,
    /// What it shows.
    pub now: Clock,
    pub engine: Engine,
    _databases: TestDatabase, // the last to go
}

impl World {
    /// Another process on the same database.
    pub fn replica(&self) -> Arc<Login> {
        let key = Arc::new(SecretKey::new(&[7; 32]));
        Arc::new(Login::new(self.db.clone(), self.now.clone(), Rng::system(), SESSIONS, key))
    }

    /// Jan and Sofie have a password.
    pub async fn start(engine: Engine) -> Self {
        let databases = TestDatabase::create(engine, &["people"]).await;
        let migrations = [
            Migration { version: 1, name: "login", sql: login::LOGIN_SQL },
            Migration { version: 2, name: "audit log", sql: login::AUDIT_SQL },
            Migration { version: 3, name: "audit log, read", sql: login::AUDIT_READING_SQL },
            Migration { version: 4, name: "devices", sql: login::DEVICES_SQL },
            Migration { version: 5, name: "tickets", sql: login::TICKETS_SQL },
            Migration { version: 6, name: "second factors", sql: login::SECOND_FACTORS_SQL },
            Migration { version: 7, name: "proved", sql: login::PROVED_SQL },
            Migration { version: 8, name: "passkeys", sql: login::PASSKEYS_SQL },
            Migration { version: 9, name: "tries", sql: login::TRIES_SQL },
            Migration { version: 10, name: "addresses", sql: login::ADDRESSES_SQL },
            Migration { version: 11, name: "tries by name", sql: login::TRIES_BY_NAME_SQL },
        ];
        let db =
            Db::open(&databases.url("people"), &migrations).await.unwrap_or_else(|error| panic!("{error}"));
        let (now, clock) = Clock::manual(START);
        let key = Arc::new(SecretKey::new(&[7; 32]));
        let login = Arc::new(Login::new(db.clone(), now.clone(), Rng::system(), SESSIONS, key));
        let world = Self { login, db, clock, now, engine, _databases: databases };
        for person in [JAN, SOFIE] {
            world.store(person, &STORED_PASSWORD).await;
        }
        world
    }

    pub async fn set_password(&self, person_id: &str, password: &str) {
        self.store(person_id, &self.login.hash(password).await.expect("it is not too long")).await;
    }

    async fn store(&self, person_id: &str, password: &HashedPassword) {
        let mut write = self.db.write().await.expect("a turn");
        self.login.set_password(&mut write, TENANT, person_id, password).await.expect("it is set");
        write.commit().await.expect("it commits");
    }

    pub async fn sign_in(&self, person_id: &str, password: &str, browser: &Browser) -> Outcome {
        sign_in(&self.login, person_id, password, browser).await
    }

    /// The browser with what it gets when somebody signs in there.
    pub async fn signed_in(&self, person_id: &str, browser: &Browser) -> Browser {
        after(&self.login, browser, &self.sign_in(person_id, PASSWORD, browser).await)
    }

    /// Whose session the browser has.
    pub async fn whose(&self, browser: &Browser) -> Option<String> {
        let token = browser.session.as_deref()?;
        self.login
            .find(TENANT, token, &ClientAddress("192.0.2.1".to_owned()))
            .await
            .expect("the database answers")
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        self.db.read().await.expect("a connection").query(sql).one().await.expect("a number")
    }
}

/// A browser that was never here.
pub fn browser(address: &str) -> Browser {
    Browser {
        address: ClientAddress(address.to_owned()),
        device: None,
        session: None,
        user_agent: String::new(),
        keeps: false,
    }
}

pub async fn sign_in(login: &Login, person_id: &str, password: &str, browser: &Browser) -> Outcome {
    let found = [JAN, SOFIE].contains(&person_id).then_some(person_id);
    let attempt = Attempt { tenant_id: TENANT, person_id: found, name: person_id, password, browser };
    login.sign_in(&attempt).await.expect("the database answers")
}

/// The browser keeps the cookies of the answer.
pub fn after(login: &Login, browser: &Browser, outcome: &Outcome) -> Browser {
    let Outcome::SignedIn(signed_in) = outcome else { panic!("{outcome:?}") };
    let cookies = login.cookies(signed_in);
    let pairs: Vec<&str> = cookies.iter().map(pair).collect();
    let mut headers = HeaderMap::new();
    headers.insert("cookie", pairs.join("; ").parse().expect("a header"));
    login.browser(browser.address.clone(), &headers)
}

fn pair(cookie: &HeaderValue) -> &str {
    cookie.to_str().ok().and_then(|cookie| cookie.split(';').next()).expect("a cookie")
}
