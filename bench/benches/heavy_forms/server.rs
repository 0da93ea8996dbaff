use std::io::Write as _;
use std::net::SocketAddr;

use axum::Router;
use axum::routing::get;
use bench::{Outcome, Place};
use mobietrain::App;
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops};

use crate::people;

/// The company whose staff are at work.
pub const BUSY: &str = "globex-academy";
/// Beside the site: how long the writer was held at most, and the id of the course that staff work on.
pub const HOLD: &str = "/bench/longest-hold";
pub const COURSE: &str = "/bench/course";

/// The other process: serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, database: &str, issuer: &str) -> Outcome {
    let place = Place { folder, database, issuer, hops: ProxyHops(0) };
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let app = bench::open_training(place, port).await?;
        let course = people::fill(&app).await?;
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, router(&app, course), place.hops, CancellationToken::new()).await;
        Ok(())
    })
}

fn router(app: &App, course: String) -> Router {
    let db = app.db.clone();
    let hold = move || std::future::ready(db.longest_hold().as_micros().to_string());
    let course = move || std::future::ready(course.clone());
    Router::new().route(HOLD, get(hold)).route(COURSE, get(course)).fallback_service(app.router())
}
