//! `jwt-link demo`: both sites in one process, on one port, with their own SQLite files and the fixed people.

use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use jiff::tz::TimeZone;
use kernel::{Clock, Rng};
use web::telemetry::{self, LogFormat};
use web::{ProxyHops, SecretKey, SiteAddress};

use crate::args::Demo;
use crate::{Failure, serve};

mod content;
mod crew;
mod people;
mod seed;
mod workers;

pub use crew::{TEAM_LEAD, hire};
pub use people::{PASSWORD, PEOPLE, Person, STAFF, STORED_PASSWORD, Worker};
pub use seed::seed;
pub use workers::{WORKERS, employ};

/// The folder in the data folder that mail goes to: nobody is to get any.
const MAIL: &str = "mail";
const MAIL_FROM: &str = "CrewPlanner <no-reply@crewplanner.localhost>";
const CMS_MAIL_FROM: &str = "MobieTrain <no-reply@mobietrain.localhost>";

/// Both sites, open.
#[derive(Clone)]
pub struct Sites {
    pub crewplanner: crewplanner::App,
    pub mobietrain: mobietrain::App,
}

/// What differs between the demo and a test.
pub struct Place<'a> {
    /// The demo serves both sites on one port; as processes of their own they have one each.
    pub crewplanner_port: u16,
    pub mobietrain_port: u16,
    pub folder: &'a Path,
    pub crewplanner_database: String,
    pub mobietrain_database: String,
}

/// What both sites are told.
struct Told {
    crewplanner: SiteAddress,
    mobietrain: SiteAddress,
    secret_key: Arc<SecretKey>,
    time_zone: TimeZone,
}

impl<'a> Place<'a> {
    /// On one port, with the databases in a folder.
    fn in_folder(folder: &'a Path, port: u16) -> Self {
        let file = |name: &str| folder.join(name).display().to_string();
        Self {
            crewplanner_port: port,
            mobietrain_port: port,
            folder,
            crewplanner_database: file("crewplanner.sqlite"),
            mobietrain_database: file("mobietrain.sqlite"),
        }
    }

    fn crewplanner(&self, told: &Told) -> Result<crewplanner::Settings, Failure> {
        Ok(crewplanner::Settings {
            address: told.crewplanner.clone(),
            mobietrain: told.mobietrain.clone(),
            database: self.crewplanner_database.clone(),
            secret_key: told.secret_key.clone(),
            session_idle: crewplanner::Settings::SESSION_IDLE,
            session_absolute: crewplanner::Settings::SESSION_ABSOLUTE,
            session_kept: Some(crewplanner::Settings::SESSION_KEPT),
            erase_deleted_after: crewplanner::Settings::ERASE_DELETED_AFTER,
            audit_kept: crewplanner::Settings::AUDIT_KEPT,
            time_zone: told.time_zone.clone(),
            mail: Some(mail::Settings::folder(self.folder.join(MAIL), MAIL_FROM)?),
            proxy_hops: ProxyHops(0),
            security_contact: None,
        })
    }

    fn mobietrain(&self, told: Told) -> Result<mobietrain::Settings, Failure> {
        Ok(mobietrain::Settings {
            address: told.mobietrain,
            planners: mobietrain::Planners::new(told.crewplanner),
            database: self.mobietrain_database.clone(),
            secret_key: told.secret_key,
            media: self.folder.join("media"),
            media_bucket: None,
            media_film: mobietrain::Settings::MEDIA_FILM,
            media_quota: mobietrain::Settings::MEDIA_QUOTA,
            session_idle: mobietrain::Settings::SESSION_IDLE,
            session_absolute: mobietrain::Settings::SESSION_ABSOLUTE,
            session_kept: Some(mobietrain::Settings::SESSION_KEPT),
            audit_kept: mobietrain::Settings::AUDIT_KEPT,
            mail: Some(mail::Settings::folder(self.folder.join(MAIL), CMS_MAIL_FROM)?),
            time_zone: told.time_zone,
            proxy_hops: ProxyHops(0),
            security_contact: None,
        })
    }
}

impl Sites {
    /// Opens both sites on `localhost`.
    ///
    /// # Errors
    /// When a database or the secret key cannot be opened.
    pub async fn open(place: &Place<'_>, clock: &Clock, rng: &Rng) -> Result<Self, Failure> {
        let address = |site, port| format!("http://{site}.localhost:{port}").parse::<SiteAddress>();
        let told = Told {
            crewplanner: address("crewplanner", place.crewplanner_port)?,
            mobietrain: address("mobietrain", place.mobietrain_port)?,
            // One key for both: each seals with it in its own database, as in production with its own.
            secret_key: Arc::new(SecretKey::load_or_create(&place.folder.join("secret.key"), rng)?),
            time_zone: TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC),
        };
        let (portal, training) = (place.crewplanner(&told)?, place.mobietrain(told)?);
        Ok(Self {
            crewplanner: crewplanner::App::open(portal, clock.clone(), rng.clone()).await?,
            mobietrain: mobietrain::App::open(training, clock.clone(), rng.clone()).await?,
        })
    }

    /// Both sites on one port, told apart by the Host header.
    pub fn router(&self) -> Router {
        let address = self.crewplanner.settings.address.clone();
        serve::both_sites(self.crewplanner.router(), self.mobietrain.router(), address)
    }
}

/// Runs the demo until Ctrl-C.
pub async fn run(args: &Demo, clock: Clock, rng: Rng) -> Result<(), Failure> {
    telemetry::start_logging(LogFormat::Text, "warn");
    let folder = args.data.display();
    std::fs::create_dir_all(&args.data)
        .map_err(|error| Failure::new(format!("The data folder {folder} cannot be made: {error}.")))?;
    let listening = serve::bind(SocketAddr::from(([127, 0, 0, 1], args.port))).await?;
    let port = listening.address()?.port();
    let finished = args.data.join("seeded");
    if !finished.exists() {
        start_over(&args.data)?;
    }
    let sites = Sites::open(&Place::in_folder(&args.data, port), &clock, &rng).await?;
    let stop = serve::stop_signal()?;
    let serving = tokio::spawn(web::serve(listening, sites.router(), web::ProxyHops(0), stop.clone()));
    if !finished.exists() {
        seed(&sites).await?;
        hire(&sites.crewplanner).await?;
        employ(&sites.mobietrain).await?;
        std::fs::write(&finished, "The demo's data is complete. Delete this folder to start over.\n")?;
    }
    std::io::stdout().write_all(welcome(port, &folder.to_string()).as_bytes())?;
    tokio::join!(sites.crewplanner.run_jobs(stop.clone()), sites.mobietrain.run_jobs(stop),);
    serving.await?;
    Ok(())
}

/// A start that was cut off while it filled the databases left half a company behind: away with our own files.
fn start_over(folder: &Path) -> Result<(), Failure> {
    for site in ["crewplanner", "mobietrain"] {
        for end in ["", "-wal", "-shm"] {
            let file = folder.join(format!("{site}.sqlite{end}"));
            if file.exists() {
                std::fs::remove_file(&file)?;
            }
        }
    }
    Ok(())
}

fn welcome(port: u16, folder: &str) -> String {
    let mut text = format!(
        "\nJWT Link demo. Everything is on this machine; its data is in {folder}. Ctrl-C stops it.\n\n\
         1. Sign in to CrewPlanner as Jan    http://acme.crewplanner.localhost:{port}\n   \
            and choose MobieTrain in the menu behind his picture.\n\
         2. Decide who learns what, as Hanne http://cms.mobietrain.localhost:{port}\n\n\
         The password of all of them is {PASSWORD:?}. Mail is not sent but written into {folder}/{MAIL}.\n\n"
    );
    for person in PEOPLE {
        let company = if person.client == "acme" { "Acme Events" } else { "Globex, not connected yet" };
        text.push_str(&format!("  {:<42} {} ({company})\n", person.email, person.about()));
    }
    text.push_str(&format!("  {TEAM_LEAD:<42} team lead of Bar (Acme Events, with 59 colleagues)\n"));
    for worker in STAFF.iter().chain(&WORKERS) {
        text.push_str(&format!("  {:<42} {}\n", worker.email, worker.about));
    }
    text.push('\n');
    text
}
