//! MobieTrain with one large account, as a process of its own.

use std::io::Write as _;
use std::net::SocketAddr;

use bench::{ACCOUNT, Outcome, Place};
use mobietrain::{Post, Role};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops};

use crate::company;

pub const EMAIL: &str = "hanne@acme.example";
pub const PASSWORD: &str = "demo";

/// The other process: hires so many people if there is nobody yet, serves until it is killed, and prints its port as soon
/// as it does.
pub fn run(folder: &str, database: &str, people: usize) -> Outcome {
    let place = Place { folder, database, issuer: "http://crewplanner.localhost", hops: ProxyHops(0) };
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let app = bench::open_training(place, port).await?;
        let account = mobietrain::account_id(&app, ACCOUNT).await?.ok_or("no account")?;
        let post = Post::At(account.clone(), Role::ContentAdmin);
        let stored = app.hash_password(PASSWORD).await?;
        if mobietrain::create_staff(&app, EMAIL, "Hanne Vos", &post, &stored).await.is_ok() {
            company::fill(&app, &account, people).await?;
        }
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), place.hops, CancellationToken::new()).await;
        Ok(())
    })
}
