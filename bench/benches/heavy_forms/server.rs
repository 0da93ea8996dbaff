use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use bench::{CLIENT, Outcome};
use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use mobietrain::{App, Settings};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops, SecretKey};

use crate::people;

/// The company whose people sign on, …
pub const QUIET: &str = "acme-events";
/// … and the one whose staff are at work.
pub const BUSY: &str = "globex-academy";
/// Beside the site: how long the writer was held at most, and the id of the course that staff work on.
pub const HOLD: &str = "/bench/longest-hold";
pub const COURSE: &str = "/bench/course";

/// The other process: serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, database: &str, issuer: &str) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let key = SecretKey::load_or_create(&Path::new(folder).join("secret.key"), &Rng::system())?;
        let settings = Settings {
            address: format!("http://mobietrain.localhost:{port}").parse()?,
            planner: mobietrain::Planner::crewplanner(issuer.parse()?),
            database: database.to_owned(),
            secret_key: Arc::new(key),
            media: format!("{folder}/media").into(),
            media_quota: Settings::MEDIA_QUOTA,
            session_idle: Settings::SESSION_IDLE,
            session_absolute: Settings::SESSION_ABSOLUTE,
            time_zone: TimeZone::UTC,
            proxy_hops: ProxyHops(0),
            security_contact: None,
        };
        let app = App::open(settings, Clock::system(), Rng::system()).await?;
        let quiet = mobietrain::create_account(&app, &QUIET.parse()?, "Acme Events").await?.ok_or("taken")?;
        mobietrain::connect(&app, &quiet, &CLIENT.parse()?, "operator@mobietrain.example").await?;
        let course = people::fill(&app).await?;
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, router(&app, course), CancellationToken::new()).await;
        Ok(())
    })
}

fn router(app: &App, course: String) -> Router {
    let db = app.db.clone();
    let hold = move || std::future::ready(db.longest_hold().as_micros().to_string());
    let course = move || std::future::ready(course.clone());
    Router::new().route(HOLD, get(hold)).route(COURSE, get(course)).fallback_service(app.router())
}
