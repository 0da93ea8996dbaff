//! The CMS of one account, for those who measure its pages: a server that is filled once, and who looks at it.

use std::io::Write as _;
use std::net::SocketAddr;
use std::time::Duration;

use mobietrain::{AccountId, App, Post, Role};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops};

use crate::training::open_training;
use crate::{ACCOUNT, Outcome, Place, Server, Visitor, run};

const EMAIL: &str = "hanne@acme.example";
const PASSWORD: &str = "demo";
/// How often each page is asked for.
const TIMES: usize = 40;

/// The other process: fills the account if nobody looks after it yet, serves until it is killed, and prints its port as soon as it does.
///
/// # Errors
/// When it does not open, or cannot be filled.
pub fn serve_cms(
    folder: &str,
    database: &str,
    fill: impl AsyncFnOnce(&App, &AccountId) -> Outcome,
) -> Outcome {
    let place = Place { folder, database, issuer: "http://crewplanner.localhost", hops: ProxyHops(0) };
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let app = open_training(place, port).await?;
        let account = mobietrain::account_id(&app, ACCOUNT).await?.ok_or("no account")?;
        let post = Post::At(account.clone(), Role::ContentAdmin);
        let stored = app.hash_password(PASSWORD).await?;
        if mobietrain::create_staff(&app, EMAIL, "Hanne Vos", &post, &stored).await.is_ok() {
            fill(&app, &account).await?;
        }
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), place.hops, CancellationToken::new()).await;
        Ok(())
    })
}

/// Who looks after the account.
///
/// # Errors
/// When nobody is let in.
pub fn content_admin(server: &Server) -> Outcome<Visitor> {
    Visitor::sign_in("cms.mobietrain.localhost", server.port, EMAIL, PASSWORD)
}

/// Asks for a page again and again, and prints how long that takes.
///
/// # Errors
/// When an answer is another one than 200.
pub fn ask(server: &Server, what: &str, request: &[u8]) -> Outcome {
    run(server, 1, vec![request.to_vec(); 4], 200)?; // warms up
    let (times, _) = run(server, 1, vec![request.to_vec(); TIMES], 200)?;
    let (p50, p99, cpu) = (millis(times.p50), millis(times.p99), times.cpu_micros_each / 1000.0);
    writeln!(std::io::stdout(), "{what:<32}{p50:>7.1} ms, p99 {p99:>6.1} ms, {cpu:>6.1} ms CPU")?;
    Ok(())
}

pub fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
