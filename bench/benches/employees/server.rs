//! CrewPlanner with one company, as a process of its own.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use bench::{CLIENT, Outcome};
use crewplanner::{Actor, App, NewEmployee, Role, Settings};
use jiff::tz::TimeZone;
use jwt_link::Status;
use kernel::{Clock, Rng};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops, SecretKey};

use crate::people;

pub const EMAIL: &str = "sofie@acme.example";
pub const PASSWORD: &str = "demo";

/// Hires so many people, serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, database: &str, hired: usize) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let settings = settings(folder, database, port)?;
        let app = App::open(settings, Clock::system(), Rng::system()).await?;
        let client = app.create_client(&CLIENT.parse()?, "Acme Events").await?;
        app.create_employee(&client, &sofie(), &Actor::CommandLine).await?;
        people::hire(&app, &client.id, hired.saturating_sub(1)).await?;
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), ProxyHops(0), CancellationToken::new()).await;
        Ok(())
    })
}

fn sofie() -> NewEmployee<'static> {
    NewEmployee {
        email: Some(EMAIL),
        name: "Sofie De Smet",
        given_name: None,
        family_name: None,
        employee_number: None,
        language: None,
        status: Status::Active,
        role: Role::ClientAdmin,
        departments: &[],
        department_names: &[],
        leads: &[],
        password: Some(&cli::demo::STORED_PASSWORD),
    }
}

fn settings(folder: &str, database: &str, port: u16) -> Outcome<Settings> {
    let secret_key = Path::new(folder).join("secret.key");
    Ok(Settings {
        address: format!("http://crewplanner.localhost:{port}").parse()?,
        mobietrain: "http://mobietrain.localhost".parse()?,
        database: database.to_owned(),
        secret_key: Arc::new(SecretKey::load_or_create(&secret_key, &Rng::system())?),
        session_idle: Settings::SESSION_IDLE,
        session_absolute: Settings::SESSION_ABSOLUTE,
        session_kept: Some(Settings::SESSION_KEPT),
        erase_deleted_after: Settings::ERASE_DELETED_AFTER,
        audit_kept: Settings::AUDIT_KEPT,
        mail: None,
        time_zone: TimeZone::UTC,
        proxy_hops: ProxyHops(0),
        security_contact: None,
    })
}
