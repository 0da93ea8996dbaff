use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bench::{CLIENT, Outcome};
use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use mobietrain::{App, Settings};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops, SecretKey};

/// The account login slug of the benchmark's company.
pub const ACCOUNT: &str = "acme-events";

/// The other process: serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, database: &str, issuer: &str) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let settings = Settings {
            address: format!("http://mobietrain.localhost:{port}").parse()?,
            planner: mobietrain::Planner::crewplanner(issuer.parse()?),
            database: database.to_owned(),
            secret_key: Arc::new(SecretKey::load_or_create(
                &Path::new(folder).join("secret.key"),
                &Rng::system(),
            )?),
            media: format!("{folder}/media").into(),
            media_quota: Settings::MEDIA_QUOTA,
            session_idle: Settings::SESSION_IDLE,
            session_absolute: Settings::SESSION_ABSOLUTE,
            time_zone: TimeZone::UTC,
            proxy_hops: ProxyHops(0),
            security_contact: None,
        };
        let app = App::open(settings, Clock::system(), Rng::system()).await?;
        if let Some(account) = mobietrain::create_account(&app, &ACCOUNT.parse()?, "Acme Events").await? {
            mobietrain::connect(&app, &account, &CLIENT.parse()?, "operator@mobietrain.example").await?;
        }
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), CancellationToken::new()).await;
        Ok(())
    })
}
