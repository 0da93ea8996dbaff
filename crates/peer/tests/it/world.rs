//! A sender, a receiver, and a socket between them that does what a test wants.

use std::sync::Arc;
use std::time::Duration;

use db::{Db, Migration};
use jwt_link::{Person, SecurityEvent};
use kernel::{Clock, ManualClock, Rng, Timestamp};
use peer::{Error, Peer, Receiver, Site, Status};
use testkit::{Engine, START, TestDatabase};
use web::{Fetcher, SecretKey};

mod far;

pub use far::{Far, How};

pub const ACME: &str = "acme";
/// Who signs the events.
pub const OWNER: &str = "near";
/// A tenant whose connection is gone.
pub const GONE: &str = "gone";
/// A tenant that makes the program panic.
pub const CURSED: &str = "cursed";

pub const HOUR: Duration = Duration::from_secs(3600);
pub const DAY: Duration = Duration::from_secs(24 * 3600);

const MIGRATIONS: [Migration; 3] = [
    Migration { version: 1, name: "keys", sql: peer::SIGNING_KEYS_SQL },
    Migration { version: 2, name: "events", sql: peer::EVENTS_SQL },
    Migration {
        version: 3,
        name: "effects",
        sql: "CREATE TABLE effects (tenant_id TEXT NOT NULL, jti TEXT NOT NULL, times BIGINT NOT NULL, \
              PRIMARY KEY (tenant_id, jti));",
    },
];

pub struct World {
    pub near: Near,
    pub db: Db,
    pub far: Arc<Far>,
    clocks: [ManualClock; 2],
    clock: Clock,
    engine: Engine,
    databases: TestDatabase, // the last to go
}

/// The sending site.
#[derive(Clone)]
pub struct Near {
    pub peer: Peer,
    pub base: String,
}

impl Site for Near {
    async fn receiver(&self, tenant_id: &str) -> Result<Option<Receiver>, Error> {
        if tenant_id == GONE {
            return Ok(None);
        }
        assert_ne!(tenant_id, CURSED, "a defect");
        let key = self.peer.keys.active(OWNER).await?;
        Ok(Some(Receiver { url: self.address(tenant_id), issuer: self.issuer(), key }))
    }
}

impl Near {
    pub fn address(&self, tenant_id: &str) -> String {
        format!("{}/events/{tenant_id}", self.base)
    }

    pub fn issuer(&self) -> String {
        format!("{}/near", self.base)
    }

    /// Sends what is due.
    pub async fn deliver(&self) -> u64 {
        self.peer.deliver_due(self).await.expect("the database answers")
    }
}

impl World {
    pub async fn start(engine: Engine) -> Self {
        let databases = TestDatabase::create(engine, &["near", "far"]).await;
        let (clock, hand) = Clock::manual(START);
        let (far_clock, far_hand) = Clock::manual(START);
        let db = open(&databases, "near").await;
        let peer = peer(&db, &clock);
        peer.keys.ensure(OWNER).await.expect("keys");
        let far_db = open(&databases, "far").await;
        let far = Far::serve(self::peer(&far_db, &far_clock), far_db, peer.clone()).await;
        let near = Near { peer, base: far.base.clone() };
        Self { near, db, far, clocks: [hand, far_hand], clock, engine, databases }
    }

    /// Lets time pass on both sides.
    pub fn wait(&self, time: Duration) {
        for clock in &self.clocks {
            clock.advance(time);
        }
    }

    /// Somebody sets the clocks of both sides.
    pub fn set_clocks(&self, to: Timestamp) {
        for clock in &self.clocks {
            clock.set(to);
        }
    }

    /// The receiver's clock runs ahead from now on.
    pub fn far_is_ahead(&self, by: Duration) {
        self.clocks[1].advance(by);
    }

    /// A second replica of the sender; on PostgreSQL with connections of its own.
    pub async fn replica(&self) -> Near {
        let db = match self.engine {
            Engine::Sqlite => self.db.clone(),
            Engine::Postgres => open(&self.databases, "near").await,
        };
        Near { peer: peer(&db, &self.clock), base: self.near.base.clone() }
    }

    /// Puts an event and commits.
    pub async fn put(&self, tenant_id: &str, event: &SecurityEvent) {
        let mut write = self.db.write().await.expect("a transaction");
        self.near.peer.put(&mut write, tenant_id, event).await.expect("an event in the outbox");
        write.commit().await.expect("a commit");
    }

    pub async fn status(&self, tenant_id: &str) -> Status {
        let mut read = self.db.read().await.expect("a connection");
        self.near.peer.status(&mut read, tenant_id).await.expect("a status")
    }

    pub async fn sent(&self, tenant_id: &str) -> Vec<peer::Sent> {
        let mut read = self.db.read().await.expect("a connection");
        self.near.peer.sent(&mut read, tenant_id, 50).await.expect("what was sent")
    }
}

pub fn catalogue_changed(catalogue_version: i64) -> SecurityEvent {
    SecurityEvent::CatalogueChanged { account: "acme-events".to_owned(), catalogue_version }
}

/// By somebody whose links come from this issuer.
pub fn courses_seen(issuer: &str) -> SecurityEvent {
    let person = Person { iss: issuer.to_owned(), sub: "jan".to_owned() };
    SecurityEvent::CoursesSeen { person }
}

async fn open(databases: &TestDatabase, site: &str) -> Db {
    Db::open(&databases.url(site), &MIGRATIONS).await.unwrap_or_else(|error| panic!("{error}"))
}

fn peer(db: &Db, clock: &Clock) -> Peer {
    let secret = Arc::new(SecretKey::new(&[7; 32]));
    Peer::new(db.clone(), clock.clone(), Rng::system(), Fetcher::new(true), secret)
}
