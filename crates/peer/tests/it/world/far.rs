use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use bytes::Bytes;
use db::Db;
use http::{HeaderMap, StatusCode};
use jwt_link::addresses;
use peer::{Peer, Received, Rejection, Sender};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, watch};
use web::ClientAddress;

use super::OWNER;

/// How the receiver treats the events of a tenant.
#[derive(Clone)]
pub enum How {
    /// As it should.
    Takes,
    /// Answers with this status and body without looking.
    Says(StatusCode, &'static str),
    /// Says 400 to events of this kind, and takes others.
    Dislikes(&'static str),
    /// Hangs until the gate has a permit; then takes it.
    Hangs(Arc<Semaphore>),
    /// Takes it, and hangs before it answers.
    TakesAndHangs(Arc<Semaphore>),
}

/// A request that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    pub tenant_id: String,
    pub token: String,
    /// Requests of this tenant that were in progress then, with this one.
    pub at_once: usize,
}

/// The receiving site, which also serves the sender's key set.
pub struct Far {
    pub peer: Peer,
    pub db: Db,
    pub base: String,
    pub calls: watch::Sender<Vec<Call>>,
    pub keys_down: watch::Sender<bool>,
    how: watch::Sender<HashMap<String, How>>,
    in_progress: watch::Sender<HashMap<String, usize>>,
    near: Peer,
}

impl Far {
    pub async fn serve(peer: Peer, db: Db, near: Peer) -> Arc<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let base = format!("http://far.localhost:{}", listener.local_addr().expect("an address").port());
        let (calls, keys_down) = (watch::Sender::default(), watch::Sender::default());
        let (how, in_progress) = (watch::Sender::default(), watch::Sender::default());
        let far = Arc::new(Self { peer, db, base, calls, keys_down, how, in_progress, near });
        let router = Router::new()
            .route(&addresses::keys("/near"), get(key_set))
            .route("/events/{tenant}", post(events))
            .with_state(far.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.expect("a server") });
        far
    }

    pub fn treats(&self, tenant_id: &str, how: How) {
        self.how.send_modify(|all| drop(all.insert(tenant_id.to_owned(), how)));
    }

    /// Waits until the calls are as described.
    pub async fn until(&self, described: impl Fn(&[Call]) -> bool) {
        let mut calls = self.calls.subscribe();
        let wait = calls.wait_for(|calls| described(calls));
        drop(tokio::time::timeout(Duration::from_secs(60), wait).await.expect("the calls come"));
    }

    pub fn calls_of(&self, tenant_id: &str) -> usize {
        self.calls.borrow().iter().filter(|call| call.tenant_id == tenant_id).count()
    }

    /// How often each event of a tenant had its effect.
    pub async fn effects(&self, tenant_id: &str) -> Vec<i64> {
        let mut read = self.db.read().await.expect("a connection");
        let sql = "SELECT times FROM effects WHERE tenant_id = $1";
        read.query(sql).bind(tenant_id).all().await.expect("effects")
    }

    /// What the endpoint of a site does.
    pub async fn take(&self, tenant_id: &str, headers: &HeaderMap, body: &[u8]) -> Result<bool, Rejection> {
        let (issuer, audience) = (format!("{}/near", self.base), format!("{}/events/{tenant_id}", self.base));
        let sender = Sender { tenant_id, issuer: &issuer, audience: &audience };
        let from = ClientAddress("192.0.2.1".to_owned());
        let received = self.peer.receive(&sender, &from, headers, body).await?;
        let Received::New { mut write, event } = received else { return Ok(false) };
        let effect = "INSERT INTO effects (tenant_id, jti, times) VALUES ($1, $2, 1) \
                      ON CONFLICT (tenant_id, jti) DO UPDATE SET times = effects.times + 1";
        write.query(effect).bind(tenant_id).bind(&event.jti).execute().await.expect("an effect");
        write.commit().await.expect("a commit");
        Ok(true)
    }

    pub async fn answer(&self, tenant_id: &str, headers: &HeaderMap, body: &[u8]) -> Response {
        match self.take(tenant_id, headers, body).await {
            Ok(_) => self.peer.accepted().into_response(),
            Err(rejection) => rejection.into_response(),
        }
    }

    fn begin(&self, tenant_id: &str, body: &[u8]) {
        let mut at_once = 0;
        self.in_progress.send_modify(|all| {
            let count = all.entry(tenant_id.to_owned()).or_default();
            *count += 1;
            at_once = *count;
        });
        let token = String::from_utf8_lossy(body).into_owned();
        self.calls.send_modify(|calls| calls.push(Call { tenant_id: tenant_id.to_owned(), token, at_once }));
    }
}

/// Counts a request as done, also one whose sender has gone away.
struct Done<'a>(&'a Far, &'a str);

impl Drop for Done<'_> {
    fn drop(&mut self) {
        self.0.in_progress.send_modify(|all| *all.get_mut(self.1).expect("it began") -= 1);
    }
}

async fn key_set(State(far): State<Arc<Far>>) -> Response {
    if *far.keys_down.borrow() {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    jwt_link::jwks_document(far.near.keys.published(OWNER).await.expect("keys")).into_response()
}

async fn events(
    State(far): State<Arc<Far>>,
    Path(tenant_id): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    far.begin(&tenant_id, &body);
    let _done = Done(&far, &tenant_id);
    let how = far.how.borrow().get(&tenant_id).cloned().unwrap_or(How::Takes);
    match how {
        How::Takes => far.answer(&tenant_id, &headers, &body).await,
        How::Says(status, body) => (status, body).into_response(),
        How::Dislikes(kind) if payload(&body).contains(kind) => {
            let error = r#"{"err":"invalid_request","description":"No thanks."}"#;
            (StatusCode::BAD_REQUEST, error).into_response()
        }
        How::Dislikes(_) => far.answer(&tenant_id, &headers, &body).await,
        How::Hangs(gate) => {
            gate.acquire().await.expect("an open gate").forget();
            far.answer(&tenant_id, &headers, &body).await
        }
        How::TakesAndHangs(gate) => {
            let answer = far.answer(&tenant_id, &headers, &body).await;
            gate.acquire().await.expect("an open gate").forget();
            answer
        }
    }
}

/// The claims of a token as text.
fn payload(token: &[u8]) -> String {
    let token = String::from_utf8_lossy(token);
    testkit::claims_of(&token).to_string()
}
