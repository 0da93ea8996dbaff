//! Links that nobody of ours has signed, and calls that nobody has signed at all, from ever new addresses; and sign-ons
//! of honest people meanwhile.

use std::fs::File;
use std::io::Write as _;
use std::process::Stdio;

use bench::{ACCOUNT, BROWSER, Database, Issuer, Outcome, Place, Server, flood, open_training};
use jwt_link::{SigningKey, TokenType, addresses};
use kernel::{Clock, Rng};
use tokio_util::sync::CancellationToken;
use web::ProxyHops;

use crate::SMALL;

/// Honest people, on so many connections.
const PEOPLE: usize = if SMALL { 100 } else { 8_000 };
const BROWSERS: usize = 8;
/// Whoever floods, each with this many addresses.
const FLOODERS: usize = 8;
const ADDRESSES: usize = if SMALL { 50 } else { 1_000 };

pub fn measure(database: &Database) -> Outcome {
    let (clock, rng) = (Clock::system(), Rng::system());
    let issuer = Issuer::start(&rng)?;
    let folder = database.folder.display().to_string();
    let log = database.folder.join("log.txt");
    let arguments = ["serve", &folder, &database.url, &issuer.base];
    let server = Server::start_logging_to(Stdio::from(File::create(&log)?), &arguments)?;
    let honest = |first: usize| -> Vec<_> {
        (first..first + PEOPLE).map(|person| link(&server, &issuer, &clock, &rng, person)).collect()
    };
    bench::run(&server, BROWSERS, honest(0), 303)?; // warms up
    let (quiet, _) = bench::run(&server, BROWSERS, honest(PEOPLE), 303)?;
    let stranger = Issuer {
        key: SigningKey::ed25519_from_seed(&rng.bytes()),
        base: issuer.base.clone(),
        origin: issuer.origin.clone(),
    };
    let requests: Vec<_> = (0..FLOODERS * ADDRESSES)
        .map(|number| match number % 2 {
            0 => link(&server, &stranger, &clock, &rng, number),
            _ => call(&server, number),
        })
        .collect();
    let (stop, port) = (CancellationToken::new(), server.port);
    let flooding = std::thread::spawn({
        let stop = stop.clone();
        move || flood(port, FLOODERS, &requests, &stop).map_err(|error| error.to_string())
    });
    let (busy, _) = bench::run(&server, BROWSERS, honest(2 * PEOPLE), 303)?;
    stop.cancel();
    let statuses = flooding.join().map_err(|_| "the flood has stopped by itself")??;
    let mut out = std::io::stdout();
    for (what, run) in [("quiet", &quiet), ("under the flood", &busy)] {
        let (p50, p99) = (run.p50.as_secs_f64() * 1000.0, run.p99.as_secs_f64() * 1000.0);
        writeln!(out, "sign-ons, {what:<18}{:>8.0} a second  p50{p50:>8.1}  p99{p99:>8.1} ms", run.a_second)?;
    }
    let lines = std::fs::read_to_string(&log)?.lines().count();
    let place = Place { folder: &folder, database: &database.url, issuer: &issuer.base, hops: ProxyHops(1) };
    let rows = rows(place)?;
    Ok(writeln!(
        out,
        "the flood got, by status: {statuses:?}; it left {rows} rows and {lines} lines in the log"
    )?)
}

fn rows(place: Place<'_>) -> Outcome<i64> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let app = open_training(place, 80).await?;
        let sql = "SELECT COUNT(*) FROM sign_ons WHERE support_code IS NOT NULL";
        Ok(app.db.read().await?.query(sql).one().await?)
    })
}

/// What the issuer's page makes a browser post, from an address of its own.
fn link(server: &Server, issuer: &Issuer, clock: &Clock, rng: &Rng, person: usize) -> Vec<u8> {
    let (path, host) = (addresses::redeem("", "crewplanner", ACCOUNT), host(server));
    let body =
        format!("jwt={}", issuer.token(TokenType::Link, &format!("http://{host}{path}"), person, clock, rng));
    let (origin, address, length) = (&issuer.origin, address(person), body.len());
    let browser = web::new_token(rng);
    format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\norigin: {origin}\r\nx-forwarded-for: {address}\r\n\
         cookie: __Host-browser={browser}\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n{BROWSER}\r\n{body}"
    )
    .into_bytes()
}

fn call(server: &Server, number: usize) -> Vec<u8> {
    let (path, host, address) = (addresses::NEW_COURSES, host(server), address(number));
    let body = format!(r#"{{"account_login_slug":"{ACCOUNT}"}}"#);
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer a.b.c\r\nx-forwarded-for: {address}\r\n\
         content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

fn host(server: &Server) -> String {
    format!("app.mobietrain.localhost:{}", server.port)
}

fn address(number: usize) -> String {
    format!("203.0.{}.{}", number / 250 % 250, number % 250)
}
