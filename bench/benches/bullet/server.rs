use std::future::pending;
use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

use bench::{Database, Outcome};
use cli::demo::{Place, Sites, seed};
use jwt_link::SigningKey;
use kernel::{Clock, Rng};
use web::Listening;

use crate::people;

/// The demo's company, grown.
pub struct World {
    pub port: u16,
    /// What CrewPlanner signs for `acme` with.
    pub key: SigningKey,
    /// One that everybody may play.
    pub course: String,
    /// Session cookies of those who look at a page of CrewPlanner.
    pub sessions: Vec<String>,
    pub clock: Clock,
    pub rng: Rng,
}

impl World {
    /// While the server runs: connecting the two sites goes through it.
    pub fn make(port: u16, crewplanner: &Database, mobietrain: &Database) -> Outcome<Self> {
        let (clock, rng) = (Clock::system(), Rng::system());
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let sites = open(&mobietrain.folder, port, &crewplanner.url, &mobietrain.url).await?;
            seed(&sites).await.map_err(|failure| failure.to_string())?;
            people::hire(&sites).await?;
            let sessions = people::sign_in(&sites).await?;
            let sql = "SELECT id FROM courses WHERE slug = 'welcome'";
            let course = sites.mobietrain.db.read().await?.query(sql).one().await?;
            let key = testkit::signing_key(&sites.crewplanner, "acme").await;
            Ok(Self { port, key, course, sessions, clock, rng })
        })
    }

    /// The host of a site, with the port.
    pub fn host(&self, site: &str) -> String {
        format!("{site}.localhost:{}", self.port)
    }
}

/// A port that nobody listens on.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

async fn open(folder: &Path, port: u16, crewplanner: &str, mobietrain: &str) -> Outcome<Sites> {
    let (crewplanner_database, mobietrain_database) = (crewplanner.to_owned(), mobietrain.to_owned());
    let place = Place { port, folder, crewplanner_database, mobietrain_database };
    let sites = Sites::open(&place, &Clock::system(), &Rng::system()).await;
    sites.map_err(|failure| failure.to_string().into())
}

/// The other process: serves until it is killed, and prints its port as soon as it does.
pub fn run(folder: &str, port: u16, crewplanner: &str, mobietrain: &str) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let sites = open(folder.as_ref(), port, crewplanner, mobietrain).await?;
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
        writeln!(std::io::stdout(), "{port}")?;
        tokio::join!(
            web::serve(listening, sites.router(), pending()),
            sites.crewplanner.run_jobs(pending()),
            sites.mobietrain.run_jobs(pending()),
        );
        Ok(())
    })
}
