//! MobieTrain with one account, connected to the company of the [`Issuer`](crate::Issuer).

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use mobietrain::{App, Settings};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops, SecretKey};

use crate::{CLIENT, Outcome};

/// The account login slug of the benchmark's company.
pub const ACCOUNT: &str = "acme-events";

/// Where it keeps what, and what is before it.
#[derive(Clone, Copy)]
pub struct Place<'a> {
    pub folder: &'a str,
    pub database: &'a str,
    /// The base address of the issuer.
    pub issuer: &'a str,
    pub hops: ProxyHops,
}

/// Opens it as it is at `app.mobietrain.localhost` with this port.
///
/// # Errors
/// When it does not open.
pub async fn open_training(place: Place<'_>, port: u16) -> Outcome<App> {
    let secret_key = Path::new(place.folder).join("secret.key");
    let settings = Settings {
        address: format!("http://mobietrain.localhost:{port}").parse()?,
        planners: mobietrain::Planners::new(place.issuer.parse()?),
        database: place.database.to_owned(),
        secret_key: Arc::new(SecretKey::load_or_create(&secret_key, &Rng::system())?),
        media: format!("{}/media", place.folder).into(),
        media_bucket: None,
        media_film: Settings::MEDIA_FILM,
        media_quota: Settings::MEDIA_QUOTA,
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        session_kept: Some(Settings::SESSION_KEPT),
        audit_kept: Settings::AUDIT_KEPT,
        mail: None,
        time_zone: TimeZone::UTC,
        proxy_hops: place.hops,
        security_contact: None,
    };
    let app = App::open(settings, Clock::system(), Rng::system()).await?;
    if let Some(account) = mobietrain::create_account(&app, &ACCOUNT.parse()?, "Acme Events").await? {
        mobietrain::connect(
            &app,
            &account,
            &format!("crewplanner/{CLIENT}").parse()?,
            &mobietrain::Actor::CommandLine,
        )
        .await?;
    }
    Ok(app)
}

/// The other process: serves until it is killed, and prints its port as soon as it does.
///
/// # Errors
/// When it does not open.
pub fn serve_training(place: Place<'_>) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let app = open_training(place, port).await?;
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), place.hops, CancellationToken::new()).await;
        Ok(())
    })
}
