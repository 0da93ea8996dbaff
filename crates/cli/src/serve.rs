//! `jwt-link serve`: one site in production, from its configuration to its graceful shutdown on SIGTERM.

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use db::Db;
use kernel::{Clock, Rng};
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt as _;
use web::{Listening, ProxyHops, SiteAddress, telemetry};

use crate::args::ServeSite;
use crate::config::Config;
use crate::{Failure, ops};

pub async fn crewplanner(args: &ServeSite, clock: Clock, rng: Rng) -> Result<(), Failure> {
    let config = Config::read(args.config.config.as_deref(), std::env::vars())?;
    let app = crewplanner::App::open(config.crewplanner_settings(&rng)?, clock, rng).await?;
    if args.check {
        return checked();
    }
    let jobs = app.clone();
    run(&config, app.router(), app.db.clone(), move |stop| async move { jobs.run_jobs(stop).await }).await
}

pub async fn mobietrain(args: &ServeSite, clock: Clock, rng: Rng) -> Result<(), Failure> {
    let config = Config::read(args.config.config.as_deref(), std::env::vars())?;
    let app = mobietrain::App::open(config.mobietrain_settings(&rng)?, clock, rng).await?;
    if args.check {
        return checked();
    }
    let jobs = app.clone();
    run(&config, app.router(), app.db.clone(), move |stop| async move { jobs.run_jobs(stop).await }).await
}

fn checked() -> Result<(), Failure> {
    eprintln!("The configuration is complete and the database answers.");
    Ok(())
}

async fn run<J: Future<Output = ()>>(
    config: &Config,
    router: Router,
    db: Db,
    jobs: impl FnOnce(CancellationToken) -> J,
) -> Result<(), Failure> {
    telemetry::start_logging(config.log_format(), &config.log);
    let metrics = telemetry::start_metrics();
    let site = bind(config.listen).await?;
    let operations = bind(config.ops_listen).await?;
    let stop = stop_signal()?;
    tracing::info!("Serving on {}, operations on {}.", config.listen, config.ops_listen);
    tokio::join!(
        web::serve(site, router, ProxyHops(config.proxy_hops), stop.clone()),
        web::serve(operations, ops::router(db, metrics), ProxyHops(0), stop.clone()),
        jobs(stop),
    );
    tracing::info!("Stopped.");
    Ok(())
}

pub async fn bind(address: std::net::SocketAddr) -> Result<Listening, Failure> {
    let bound = Listening::bind(address).await;
    bound.map_err(|error| Failure::new(format!("The address {address} cannot be served on: {error}.")))
}

/// Cancelled at the first SIGTERM or Ctrl-C.
pub fn stop_signal() -> Result<CancellationToken, Failure> {
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let stop = CancellationToken::new();
    let come = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        come.cancel();
    });
    Ok(stop)
}

/// Both sites on one port, told apart by the Host header: for the demo and for tests.
pub fn both_sites(crewplanner: Router, mobietrain: Router, crewplanner_address: SiteAddress) -> Router {
    Router::new().fallback(move |request: Request| {
        let (crewplanner, mobietrain) = (crewplanner.clone(), mobietrain.clone());
        let address = crewplanner_address.clone();
        async move {
            let (parts, body) = request.into_parts();
            let site = if address.subdomain(&parts).is_ok() { crewplanner } else { mobietrain };
            answer(site, Request::from_parts(parts, body)).await
        }
    })
}

async fn answer(site: Router, request: Request) -> Response {
    match site.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}
