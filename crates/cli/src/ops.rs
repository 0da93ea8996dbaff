//! What the people who run it look at, on an address of its own: `/healthz` (the process lives), `/readyz` (the
//! database answers), `/metrics` (Prometheus text). They are the health check of a load balancer or an
//! orchestrator.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use db::Db;
use http::StatusCode;
use web::telemetry::MetricsHandle;

#[derive(Clone)]
struct Ops {
    db: Db,
    metrics: MetricsHandle,
}

pub fn router(db: Db, metrics: MetricsHandle) -> Router {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(|State(ops): State<Ops>| async move { ops.metrics.render() }))
        .with_state(Ops { db, metrics })
}

async fn ready(State(ops): State<Ops>) -> (StatusCode, String) {
    match ops.db.ping().await {
        Ok(()) => (StatusCode::OK, "ready\n".to_owned()),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("The database does not answer. {error}\n")),
    }
}
