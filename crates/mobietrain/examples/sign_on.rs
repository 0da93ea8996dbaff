//! What a sign-on costs this crate, without sockets: `cargo run --release -p mobietrain --example sign_on`.
//!
//! Redeems links for a thousand people through the router, on SQLite in a temporary folder, and prints sign-ons a
//! second and CPU microseconds each (minting and the test's own requests not counted).
#![expect(clippy::print_stdout, reason = "its output is what it is for")]

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::body::Body;
use http::{Request, StatusCode, header};
use jwt_link::{Claims, SigningKey, TokenType, jwks_document, mint, new_jti};
use kernel::{Clock, Rng, Timestamp};
use mobietrain::{App, Settings};
use tower::ServiceExt as _;

const LINKS: usize = 20_000;
const AT_ONCE: usize = 32;
const PATH: &str = "/login/external/acme-events/crewplanner";

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let folder = std::env::temp_dir().join(format!("sign_on_bench_{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let key = SigningKey::ed25519_from_seed(&[42; 32]);
    let document = jwks_document([key.public_jwk()]);
    let listening = web::Listening::bind(([127, 0, 0, 1], 0).into()).await.expect("a port");
    let port = listening.address().expect("an address").port();
    let issuer =
        Router::new().route("/.well-known/jwks.json", axum::routing::get(async move || document.clone()));
    tokio::spawn(web::serve(listening, issuer, std::future::pending()));
    let (clock, _) = Clock::manual(Timestamp::from_secs(Claims::SAMPLE_NOW));
    let rng = Rng::seeded(1);
    let settings = Settings {
        address: "http://mobietrain.localhost:8080".parse().expect("an address"),
        crewplanner: format!("http://crewplanner.localhost:{port}").parse().expect("an address"),
        database: folder.join("bench.db").display().to_string(),
        media: folder.join("media"),
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        time_zone: jiff::tz::TimeZone::UTC,
        proxy_hops: web::ProxyHops(0),
    };
    let app = App::open(settings, clock, rng.clone()).await.expect("it opens");
    let account = mobietrain::create_account(&app, &"acme-events".parse().expect("a slug"), "Acme").await;
    let account = account.expect("it works").expect("it is free");
    mobietrain::connect(&app, &account, &"acme".parse().expect("a slug"), "me").await.expect("it connects");
    let issuer = format!("http://acme.crewplanner.localhost:{port}");
    let links = Arc::new((0..LINKS).map(|n| link(&issuer, &key, &rng, n)).collect::<Vec<_>>());
    let router = app.router();
    run(&router, &issuer, &links[..1]).await;
    let (cpu, start) = (cpu_micros(), Instant::now());
    let parts = LINKS / AT_ONCE;
    let tasks: Vec<_> = (0..AT_ONCE)
        .map(|part| {
            let (router, issuer, links) = (router.clone(), issuer.clone(), links.clone());
            tokio::spawn(async move {
                run(&router, &issuer, &links[(part * parts).max(1)..(part + 1) * parts]).await
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no panic");
    }
    let done = (AT_ONCE * parts - 1) as f64;
    let seconds = start.elapsed().as_secs_f64();
    println!("{:.0} sign-ons a second, {:.0} µs CPU each", done / seconds, (cpu_micros() - cpu) / done);
    drop((app, router));
    std::fs::remove_dir_all(folder).ok();
}

fn link(issuer: &str, key: &SigningKey, rng: &Rng, n: usize) -> String {
    let claims = Claims {
        iss: issuer.to_owned(),
        aud: format!("http://app.mobietrain.localhost:8080{PATH}"),
        sub: format!("person-{}", n % 1000),
        jti: new_jti(rng.bytes()),
        ..Claims::sample()
    };
    format!("jwt={}", mint(&claims, TokenType::Link, key))
}

async fn run(router: &Router, issuer: &str, forms: &[String]) {
    for form in forms {
        let request = Request::post(PATH)
            .header(header::HOST, "app.mobietrain.localhost:8080")
            .header(header::ORIGIN, issuer)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = request.body(Body::from(form.clone())).expect("a request");
        let response = router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.status(), StatusCode::SEE_OTHER);
    }
}

/// User and system time of this process, from the kernel's ticks of 10 ms.
fn cpu_micros() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").expect("Linux");
    let fields: Vec<&str> = stat.rsplit_once(')').expect("a name").1.split_whitespace().collect();
    let ticks = |at: usize| fields[at].parse::<f64>().expect("a number");
    (ticks(11) + ticks(12)) * 10_000.0
}
