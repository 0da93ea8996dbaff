use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bench::{CLIENT, Outcome};
use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use mobietrain::{App, Role, Settings};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops, SecretKey};

use crate::people;

pub const EMAIL: &str = "hanne@acme.example";
pub const PASSWORD: &str = "demo";

/// The other process: hires so many people if there is nobody yet, serves until it is killed, and prints its port as soon
/// as it does.
pub fn run(folder: &str, database: &str, people: usize) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let key = SecretKey::load_or_create(&Path::new(folder).join("secret.key"), &Rng::system())?;
        let settings = Settings {
            address: format!("http://mobietrain.localhost:{port}").parse()?,
            planner: mobietrain::Planner::crewplanner("http://crewplanner.localhost".parse()?),
            database: database.to_owned(),
            secret_key: Arc::new(key),
            media: format!("{folder}/media").into(),
            session_idle: Settings::SESSION_IDLE,
            session_absolute: Settings::SESSION_ABSOLUTE,
            time_zone: TimeZone::UTC,
            proxy_hops: ProxyHops(0),
            security_contact: None,
        };
        let app = App::open(settings, Clock::system(), Rng::system()).await?;
        if let Some(account) =
            mobietrain::create_account(&app, &"acme-events".parse()?, "Acme Events").await?
        {
            mobietrain::connect(&app, &account, &CLIENT.parse()?, "operator@mobietrain.example").await?;
            let role = Role::ContentAdmin(account.clone());
            mobietrain::create_staff(&app, EMAIL, "Hanne Vos", &role, PASSWORD).await?;
            people::hire(&app, &account, people).await?;
        }
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), CancellationToken::new()).await;
        Ok(())
    })
}
