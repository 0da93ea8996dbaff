use std::sync::{Arc, Mutex, MutexGuard};

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse, Response};
use crewplanner::PLANNER;
use http::{StatusCode, header};
use jwt_link::{SigningKey, addresses, jwks_document};
use kernel::{Clock, Timestamp};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio_util::sync::CancellationToken;
use web::{Listening, SiteAddress};

const NEWS: &str = addresses::NEW_COURSES;

/// Answers what a test tells it to, and remembers what it was asked. On a real port: the portal calls it.
pub struct MobieTrain {
    state: Arc<Shared>,
    port: u16,
    server: AbortHandle,
    /// Signs its events.
    pub key: SigningKey,
}

struct Shared {
    state: Mutex<State>,
    /// While true, nobody gets an answer.
    held: watch::Sender<bool>,
    key_set: String,
    /// The `Date` of its answers: the portal measures the clocks by it.
    clock: Clock,
}

#[derive(Default)]
struct State {
    check: (u16, String),
    news: (u16, String),
    etag: Option<String>,
    due: (u16, String),
    due_etag: Option<String>,
    events: u16,
    ahead: i64,
    calls: Vec<Call>,
}

/// A call of the API.
#[derive(Clone)]
pub struct Call {
    pub path: String,
    pub token: String,
    pub body: String,
    pub if_none_match: Option<String>,
}

impl MobieTrain {
    pub async fn start(clock: Clock) -> Self {
        let key = SigningKey::ed25519_from_seed(&[42; 32]);
        let state = State {
            check: (500, String::new()),
            news: (500, String::new()),
            events: 202,
            due: (404, String::new()),
            ..State::default()
        };
        let key_set = jwks_document([key.public_jwk()]);
        let held = watch::Sender::new(false);
        let state = Arc::new(Shared { state: Mutex::new(state), held, key_set, clock });
        let seen = state.clone();
        let router = Router::new().fallback(move |request: Request| answer(seen.clone(), request));
        let listening = Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
        let port = listening.address().expect("an address").port();
        let server = tokio::spawn(web::serve(listening, router, web::ProxyHops(0), CancellationToken::new()))
            .abort_handle();
        Self { state, port, server, key }
    }

    pub fn address(&self) -> SiteAddress {
        format!("http://mobietrain.localhost:{}", self.port).parse().expect("an address")
    }

    pub fn origin(&self) -> String {
        self.address().origin_of("app")
    }

    /// Answers to connection checks.
    pub fn answers(&self, status: u16, body: &str) {
        self.state.lock().check = (status, body.to_owned());
    }

    pub fn connect(&self) {
        self.answers(
            200,
            r#"{"result":"connected","account":"Acme Events","key_id":"the-key","clock_skew_seconds":0,
                "learner":{"groups":["Everyone","Bar"],"courses":6}}"#,
        );
    }

    /// Answers to whoever asks what is new, whatever it is.
    pub fn answers_news(&self, status: u16, body: &str) {
        let mut state = self.state.lock();
        state.news = (status, body.to_owned());
        state.etag = None;
    }

    /// These courses are new, to everybody. Their addresses end in a number.
    pub fn news(&self, titles: &[&str]) {
        let origin = self.origin();
        let course = |(n, title): (usize, &&str)| serde_json::json!({ "title": title, "url": format!("{origin}/courses/{n}") });
        let courses: Vec<_> = titles.iter().enumerate().map(course).collect();
        self.answers_news(200, &serde_json::json!({ "count": titles.len(), "courses": courses }).to_string());
        self.state.lock().etag = Some(format!("\"{}\"", titles.join("-").replace(' ', "")));
    }

    /// Answers to whoever asks who must do what, under this tag.
    pub fn answers_due(&self, status: u16, body: &str, etag: Option<&str>) {
        let mut state = self.state.lock();
        state.due = (status, body.to_owned());
        state.due_etag = etag.map(|etag| format!("\"{etag}\""));
    }

    /// The questions who must do what.
    pub fn asked_due(&self) -> Vec<Call> {
        self.calls_to(|path| path == addresses::DUE)
    }

    /// Answers to events.
    pub fn answers_events(&self, status: u16) {
        self.state.lock().events = status;
    }

    /// Its clock is so many seconds ahead of the portal's.
    pub fn is_ahead(&self, seconds: i64) {
        self.state.lock().ahead = seconds;
    }

    /// Takes calls and answers none of them, until told otherwise.
    pub fn hold(&self, held: bool) {
        self.state.held.send_replace(held);
    }

    /// The connection checks.
    pub fn calls(&self) -> Vec<Call> {
        self.calls_to(|path| path == addresses::CONNECTION_CHECK)
    }

    /// The questions what is new.
    pub fn asked(&self) -> Vec<Call> {
        self.calls_to(|path| path == NEWS)
    }

    /// The events of the portal.
    pub fn events(&self) -> Vec<Call> {
        self.calls_to(is_events)
    }

    fn calls_to(&self, which: impl Fn(&str) -> bool) -> Vec<Call> {
        self.state.lock().calls.iter().filter(|call| which(&call.path)).cloned().collect()
    }

    /// Nobody listens any more.
    pub async fn stop(&self) {
        self.server.abort();
        while !self.server.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no panic")
    }
}

async fn answer(shared: Arc<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    if parts.uri.path() == addresses::KEYS {
        return shared.key_set.clone().into_response();
    }
    let body = axum::body::to_bytes(body, 1 << 16).await.expect("a body");
    let text = |name| parts.headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
    let token =
        text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default();
    let call = Call {
        path: parts.uri.path().to_owned(),
        token: token.to_owned(),
        body: String::from_utf8(body.to_vec()).expect("text"),
        if_none_match: text(header::IF_NONE_MATCH).map(str::to_owned),
    };
    shared.lock().calls.push(call.clone());
    let mut held = shared.held.subscribe();
    let _released = held.wait_for(|held| !*held).await;
    let mut response = shared.lock().answer_to(&call);
    let date = Timestamp::from_secs(shared.clock.now().as_secs() + shared.lock().ahead);
    response.headers_mut().insert(header::DATE, peer::http_date(date));
    response
}

impl State {
    fn answer_to(&self, call: &Call) -> Response {
        let status = |code| StatusCode::from_u16(code).expect("a status");
        let etag = self.etag.clone();
        match call.path.as_str() {
            NEWS if etag.is_some() && etag == call.if_none_match => StatusCode::NOT_MODIFIED.into_response(),
            NEWS => {
                let etag = etag.map(|etag| [(header::ETAG, etag)]);
                let (code, body) = &self.news;
                match etag {
                    Some(etag) => (status(*code), etag, body.clone()).into_response(),
                    None => (status(*code), body.clone()).into_response(),
                }
            }
            addresses::DUE if self.due_etag.is_some() && self.due_etag == call.if_none_match => {
                StatusCode::NOT_MODIFIED.into_response()
            }
            addresses::DUE => {
                let mut response = (status(self.due.0), self.due.1.clone()).into_response();
                if let Some(etag) = &self.due_etag {
                    response.headers_mut().insert(header::ETAG, etag.parse().expect("a tag"));
                }
                response
            }
            path if is_events(path) => status(self.events).into_response(),
            _ => (status(self.check.0), self.check.1.clone()).into_response(),
        }
    }
}

/// Whether that is where the events about some account are pushed to.
fn is_events(path: &str) -> bool {
    path.starts_with(&addresses::audience_events("", PLANNER, ""))
}
