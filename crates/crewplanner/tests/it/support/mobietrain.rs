use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use http::{StatusCode, header};
use tokio::task::AbortHandle;
use web::{Listening, SiteAddress};

/// Answers what a test tells it to, and remembers what it was asked. On a real port: the portal calls it.
pub struct MobieTrain {
    state: Arc<Mutex<State>>,
    port: u16,
    server: AbortHandle,
}

#[derive(Default)]
struct State {
    status: u16,
    body: String,
    calls: Vec<Call>,
}

/// A call of the API.
#[derive(Clone)]
pub struct Call {
    pub path: String,
    pub token: String,
    pub body: String,
}

impl MobieTrain {
    pub async fn start() -> Self {
        let state = Arc::new(Mutex::new(State { status: 500, ..State::default() }));
        let seen = state.clone();
        let router = Router::new().fallback(move |request: Request| answer(seen.clone(), request));
        let listening = Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
        let port = listening.address().expect("an address").port();
        let server = tokio::spawn(web::serve(listening, router, std::future::pending())).abort_handle();
        Self { state, port, server }
    }

    pub fn address(&self) -> SiteAddress {
        format!("http://mobietrain.localhost:{}", self.port).parse().expect("an address")
    }

    pub fn origin(&self) -> String {
        self.address().origin_of("app")
    }

    pub fn answers(&self, status: u16, body: &str) {
        let mut state = self.state.lock().expect("no panic");
        (state.status, state.body) = (status, body.to_owned());
    }

    pub fn connect(&self) {
        self.answers(
            200,
            r#"{"result":"connected","account":"Acme Events","key_id":"the-key","clock_skew_seconds":0,
                "learner":{"groups":["Everyone","Bar"],"courses":6}}"#,
        );
    }

    pub fn calls(&self) -> Vec<Call> {
        self.state.lock().expect("no panic").calls.clone()
    }

    /// Nobody listens any more.
    pub async fn stop(&self) {
        self.server.abort();
        while !self.server.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}

async fn answer(state: Arc<Mutex<State>>, request: Request) -> (StatusCode, String) {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 16).await.expect("a body");
    let token = parts.headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let token = token.and_then(|value| value.strip_prefix("Bearer ")).unwrap_or_default().to_owned();
    let body = String::from_utf8(body.to_vec()).expect("text");
    let mut state = state.lock().expect("no panic");
    state.calls.push(Call { path: parts.uri.path().to_owned(), token, body });
    (StatusCode::from_u16(state.status).expect("a status"), state.body.clone())
}
