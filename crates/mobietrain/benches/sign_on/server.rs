use std::future::pending;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use mobietrain::{App, Settings};
use web::{Listening, ProxyHops, SecretKey};

use crate::Outcome;
use crate::database::Database;
use crate::issuer::{CLIENT, Issuer};
use crate::usage::Usage;

/// The account login slug of the benchmark's company.
pub const ACCOUNT: &str = "acme-events";

/// MobieTrain in a process of its own; it ends with this value.
pub struct Server {
    child: Child,
    pub port: u16,
    /// From the start of the process until it serves, on a database that is there already.
    pub started_in: Duration,
}

impl Server {
    pub fn start(database: &Database, issuer: &Issuer) -> Outcome<Self> {
        let started = Instant::now();
        let mut child = Command::new(std::env::current_exe()?)
            .arg("serve")
            .arg(&database.folder)
            .args([&database.url, &issuer.base])
            .stdout(Stdio::piped())
            .spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no pipe")?).read_line(&mut line)?;
        Ok(Self { child, port: line.trim().parse()?, started_in: started.elapsed() })
    }

    pub fn usage(&self) -> Outcome<Usage> {
        Usage::of(&self.child.id().to_string())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; its last words are on standard error.
        let _best_effort = self.child.kill().and_then(|()| self.child.wait());
    }
}

/// The other process: serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, database: &str, issuer: &str) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let port = listening.address()?.port();
        let settings = Settings {
            address: format!("http://mobietrain.localhost:{port}").parse()?,
            crewplanner: issuer.parse()?,
            database: database.to_owned(),
            secret_key: Arc::new(SecretKey::load_or_create(
                &Path::new(folder).join("secret.key"),
                &Rng::system(),
            )?),
            media: format!("{folder}/media").into(),
            session_idle: Settings::SESSION_IDLE,
            session_absolute: Settings::SESSION_ABSOLUTE,
            time_zone: TimeZone::UTC,
            proxy_hops: ProxyHops(0),
        };
        let app = App::open(settings, Clock::system(), Rng::system()).await?;
        if let Some(account) = mobietrain::create_account(&app, &ACCOUNT.parse()?, "Acme Events").await? {
            mobietrain::connect(&app, &account, &CLIENT.parse()?, "operator@mobietrain.example").await?;
        }
        writeln!(std::io::stdout(), "{port}")?;
        web::serve(listening, app.router(), pending()).await;
        Ok(())
    })
}
