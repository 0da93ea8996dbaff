//! A MobieTrain with its own database, an issuer whose keys it can fetch, and a clock to turn.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::RawQuery;
use axum::response::{IntoResponse, Response};
use http::header;
use jwt_link::{Claims, SigningKey, TokenType, addresses, jwks_document, mint, new_jti};
use kernel::{Clock, ManualClock, Rng, Timestamp};
use mobietrain::{App, Planners, Settings};
use serde_json::Value;
use testkit::{Engine, Page, Tab, TestDatabase, Visitor, claims_of};
use tokio_util::sync::CancellationToken;

pub const APP: &str = "http://app.mobietrain.localhost:8080";
pub const REDEEM: &str = "/login/external/acme-events/crewplanner";

/// What the issuer's addresses answer, and how often its keys were asked for.
#[derive(Default)]
pub struct Published {
    pub status: u16,
    pub body: String,
    pub cache_control: &'static str,
    pub content_encoding: &'static str,
    /// What the keys were asked for with.
    pub accepted_encoding: String,
    pub asked: u32,
    /// To events; each that came is kept.
    pub answer: u16,
    pub events: Vec<String>,
    /// Seconds that its clock is ahead of ours.
    pub ahead: i64,
    /// Who works there, if it tells that.
    pub roster: Option<Roster>,
}

/// What an issuer says of who works there, a page of two at a time.
#[derive(Default)]
pub struct Roster {
    pub people: Vec<Value>,
    pub etag: &'static str,
    /// Pages that it answers before it dies.
    pub dies_after: Option<usize>,
    /// What it says in the place of a page.
    pub instead: Option<(u16, String)>,
    /// The queries, assertions and tags that it was asked with.
    pub asked: Vec<(String, String, String)>,
}

pub struct World {
    pub app: App,
    pub router: Router,
    pub clock: ManualClock,
    pub now: Clock,
    pub rng: Rng,
    pub key: SigningKey,
    pub published: Arc<Mutex<Published>>,
    pub account: mobietrain::AccountId,
    port: u16,
    _databases: TestDatabase, // the last to go
}

/// What there is before MobieTrain starts: a database, and issuers.
pub struct Before {
    pub databases: TestDatabase,
    published: Arc<Mutex<Published>>,
    now: Clock,
    clock: ManualClock,
    port: u16,
}

impl Before {
    pub async fn create(engine: Engine) -> Self {
        Self::with(TestDatabase::with_tables(engine, &[("mobietrain", &mobietrain::MIGRATIONS)]).await).await
    }

    /// Before there are any tables.
    pub async fn without_tables(engine: Engine) -> Self {
        Self::with(TestDatabase::create(engine, &["mobietrain"]).await).await
    }

    async fn with(databases: TestDatabase) -> Self {
        let published = Arc::new(Mutex::new(Published::default()));
        let (now, clock) = Clock::manual(Timestamp::from_secs(Claims::SAMPLE_NOW));
        let port = issuer(published.clone(), now.clone()).await;
        Self { databases, published, now, clock, port }
    }

    pub fn issuer_of(&self, client: &str) -> String {
        format!("http://{client}.crewplanner.localhost:{}", self.port)
    }

    pub fn now(&self) -> Timestamp {
        self.now.now()
    }
}

impl World {
    pub async fn start(engine: Engine) -> Self {
        Self::start_with(engine, |_| ()).await
    }

    /// With other settings than usual.
    pub async fn start_with(engine: Engine, change: impl FnOnce(&mut Settings)) -> Self {
        Self::open(Before::create(engine).await, change).await
    }

    /// With the account Acme Events, which is made and connected unless it is there already.
    pub async fn open(before: Before, change: impl FnOnce(&mut Settings)) -> Self {
        let Before { databases, published, now, clock, port } = before;
        let rng = Rng::seeded(7);
        let mut settings = Settings {
            address: "http://mobietrain.localhost:8080".parse().expect("an address"),
            planners: Planners::new(
                format!("http://crewplanner.localhost:{port}").parse().expect("an address"),
            ),
            database: databases.url("mobietrain"),
            secret_key: Arc::new(web::SecretKey::new(&[5; 32])),
            media: databases.folder.join("media"),
            media_bucket: None,
            media_film: Settings::MEDIA_FILM,
            media_quota: Settings::MEDIA_QUOTA,
            session_idle: Settings::SESSION_IDLE,
            session_absolute: Settings::SESSION_ABSOLUTE,
            session_kept: Some(Settings::SESSION_KEPT),
            audit_kept: Settings::AUDIT_KEPT,
            mail: None,
            time_zone: jiff::tz::TimeZone::UTC,
            proxy_hops: web::ProxyHops(0),
            security_contact: "mailto:security@training.example".parse().ok(),
        };
        change(&mut settings);
        let app = App::open(settings, now.clone(), rng.clone()).await.expect("MobieTrain opens");
        let account = account(&app).await;
        let key = SigningKey::ed25519_from_seed(&[42; 32]);
        let router = app.router();
        let world =
            Self { app, router, clock, now, rng, key, published, account, port, _databases: databases };
        world.publish(&[&world.key]);
        world
    }

    /// The account belongs to this client from now on.
    pub async fn connect(&self, client: &str) {
        let client = format!("crewplanner/{client}").parse().expect("a client");
        mobietrain::connect(&self.app, &self.account, &client, &mobietrain::Actor::CommandLine)
            .await
            .expect("it connects");
    }

    /// Another account with a connection; answers its id.
    pub async fn another_account(&self, slug: &str, client: &str) -> mobietrain::AccountId {
        let account = mobietrain::create_account(&self.app, &slug.parse().expect("a slug"), slug).await;
        let account = account.expect("the database answers").expect("the slug is free");
        let client = format!("crewplanner/{client}").parse().expect("a client");
        mobietrain::connect(&self.app, &account, &client, &mobietrain::Actor::CommandLine)
            .await
            .expect("it connects");
        account
    }

    pub fn publish(&self, keys: &[&SigningKey]) {
        let mut published = self.published.lock().expect("nobody panicked");
        published.status = 200;
        published.body = jwks_document(keys.iter().map(|key| key.public_jwk()));
        published.cache_control = "max-age=600";
        published.content_encoding = "identity";
        published.answer = 202;
    }

    pub fn asked(&self) -> u32 {
        self.published.lock().expect("nobody panicked").asked
    }

    pub fn issuer(&self) -> String {
        self.issuer_of("acme")
    }

    pub fn issuer_of(&self, client: &str) -> String {
        format!("http://{client}.crewplanner.localhost:{}", self.port)
    }

    pub fn seconds(&self) -> i64 {
        self.now.now().as_secs()
    }

    pub fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    /// Jan Peeters's claims for a link to Acme Events, minted now.
    pub fn claims(&self) -> Claims {
        let now = self.seconds();
        Claims {
            iss: self.issuer(),
            aud: format!("{APP}{REDEEM}"),
            iat: now,
            exp: now + 60,
            jti: new_jti(self.rng.bytes()),
            ..Claims::sample()
        }
    }

    pub fn link(&self, claims: &Claims) -> String {
        mint(claims, TokenType::Link, &self.key)
    }

    /// Delivers what is due and answers all events that CrewPlanner has got so far, as they are on the wire.
    pub async fn told(&self) -> Vec<Value> {
        self.app.deliver_due().await.expect("the outbox works");
        let published = self.published.lock().expect("nobody panicked");
        published.events.iter().map(|token| claims_of(token)).collect()
    }

    pub async fn count(&self, sql: &'static str) -> i64 {
        self.app.db.read().await.expect("a connection").query(sql).one().await.expect("a count")
    }

    pub async fn texts(&self, sql: &'static str) -> Vec<String> {
        self.app.db.read().await.expect("a connection").query(sql).all().await.expect("rows")
    }

    pub async fn run(&self, sql: &'static str, values: &[&str]) {
        let mut write = self.app.db.write().await.expect("a turn");
        let query = values.iter().fold(write.query(sql), |query, value| query.bind(*value));
        query.execute().await.expect("the statement runs");
        write.commit().await.expect("it commits");
    }

    /// Somebody in the app who was never here.
    /// A file of the published version of a course.
    pub async fn file(&self, course: &str, name: &str, (content_type, bytes): (&str, &[u8])) {
        let id = format!("{course}-{name}");
        let sql = "INSERT INTO media (account_id, id, name, content_type, object_key, bytes, original_bytes, alt, sought, \
                   added_at, added_by) VALUES ($1, $2, $3, $4, $2, 0, 0, '', '', 1, '')";
        self.run(sql, &[&self.account, &id, name, content_type]).await;
        let sql = "INSERT INTO course_files (account_id, course_id, version, name, media_id) VALUES ($1, $2, 1, $3, $4)";
        self.run(sql, &[&self.account, course, name, &id]).await;
        std::fs::write(self.app.settings.media.join(id), bytes).expect("the file is written");
    }

    pub fn browser(&self) -> Tab {
        self.browser_at(APP)
    }

    pub fn browser_at(&self, origin: &str) -> Tab {
        Tab::new(Visitor::before(self.router.clone(), ([192, 0, 2, 1], 4000).into()), origin)
    }

    /// CrewPlanner's launch page posts a link.
    pub async fn redeem(&self, browser: &Tab, link: &str) -> Page {
        browser.post_from(&self.issuer(), REDEEM, &format!("jwt={link}")).await
    }
}

impl Roster {
    fn answer(&mut self, query: &str, asked: &http::HeaderMap) -> Response {
        let text = |name| asked.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
        let token = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        let known = text(header::IF_NONE_MATCH).unwrap_or_default().to_owned();
        let dies = self.dies_after.is_some_and(|pages| pages <= self.asked.len());
        self.asked.push((query.to_owned(), token.unwrap_or_default().to_owned(), known.clone()));
        if dies {
            return http::StatusCode::INTERNAL_SERVER_ERROR.into_response();
        }
        if let Some((status, body)) = &self.instead {
            let status = http::StatusCode::from_u16(*status).expect("a status");
            return (status, body.clone()).into_response();
        }
        if !known.is_empty() && known == self.etag {
            return http::StatusCode::NOT_MODIFIED.into_response();
        }
        let after = query.strip_prefix("after=").unwrap_or_default();
        let rest = self.people.iter().filter(|person| person["sub"].as_str() > Some(after));
        let rest: Vec<&Value> = rest.collect();
        let page: Vec<&Value> = rest.iter().copied().take(2).collect();
        let next = page.last().filter(|_| rest.len() > 2).map(|last| last["sub"].clone());
        let body = serde_json::json!({ "people": page, "next": next }).to_string();
        ([(header::ETAG, self.etag)], body).into_response()
    }
}

async fn account(app: &App) -> mobietrain::AccountId {
    if let Some(account) = mobietrain::account_id(app, "acme-events").await.expect("the database answers") {
        return account;
    }
    let slug = "acme-events".parse().expect("a slug");
    let account = mobietrain::create_account(app, &slug, "Acme Events").await.expect("the database answers");
    let account = account.expect("the slug is free");
    let client = "crewplanner/acme".parse().expect("a client");
    mobietrain::connect(app, &account, &client, &mobietrain::Actor::CommandLine).await.expect("it connects");
    account
}

async fn issuer(published: Arc<Mutex<Published>>, clock: Clock) -> u16 {
    let listening = web::Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
    let port = listening.address().expect("an address").port();
    let (of_events, of_roster) = (published.clone(), published.clone());
    let keys = move |asked: http::HeaderMap| {
        let mut published = published.lock().expect("nobody panicked");
        published.asked += 1;
        let accepted = asked.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        published.accepted_encoding = accepted.unwrap_or_default().to_owned();
        let status = http::StatusCode::from_u16(published.status).expect("a status");
        let headers = [
            (header::CACHE_CONTROL, published.cache_control),
            (header::CONTENT_ENCODING, published.content_encoding),
        ];
        std::future::ready((status, headers, published.body.clone()).into_response())
    };
    let events = move |body: String| {
        let mut published = of_events.lock().expect("nobody panicked");
        published.events.push(body);
        let status = http::StatusCode::from_u16(published.answer).expect("a status");
        let there = Timestamp::from_secs(clock.now().as_secs() + published.ahead);
        std::future::ready((status, [(header::DATE, peer::http_date(there))]).into_response())
    };
    let roster = move |RawQuery(query): RawQuery, asked: http::HeaderMap| {
        let mut published = of_roster.lock().expect("nobody panicked");
        std::future::ready(match &mut published.roster {
            Some(roster) => roster.answer(&query.unwrap_or_default(), &asked),
            None => http::StatusCode::NOT_FOUND.into_response(),
        })
    };
    let router = Router::new()
        .route(addresses::ROSTER, axum::routing::get(roster))
        .route(addresses::KEYS, axum::routing::get(keys))
        .route(addresses::ISSUER_EVENTS, axum::routing::post(events));
    tokio::spawn(web::serve(listening, router, web::ProxyHops(0), CancellationToken::new()));
    port
}
