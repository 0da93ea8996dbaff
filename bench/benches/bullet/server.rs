use std::io::Write as _;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;

use bench::{Database, Outcome, Server};
use cli::demo::{Place, Sites, seed};
use jwt_link::SigningKey;
use kernel::{Clock, Rng};
use tokio_util::sync::CancellationToken;
use web::{Listening, ProxyHops};

use crate::people;

/// All pages are open on one machine here, as if behind a proxy.
const EVERYBODY: ProxyHops = ProxyHops(1);

/// The demo's company, grown, and its two sites, a process each.
pub struct World {
    pub crewplanner: Server,
    pub mobietrain: Server,
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
    pub fn make(crewplanner: &Database, mobietrain: &Database) -> Outcome<Self> {
        let (clock, rng) = (Clock::system(), Rng::system());
        let ports = [free_port()?, free_port()?].map(|port| port.to_string());
        let folder = mobietrain.folder.display().to_string();
        let place = [&folder, &ports[0], &ports[1], &crewplanner.url, &mobietrain.url].map(String::as_str);
        let start = |site: &str| Server::start(&[&["serve", site], &place[..]].concat());
        let (portal, training) = (start("crewplanner")?, start("mobietrain")?);
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        runtime.block_on(async {
            let sites = open(place).await?;
            seed(&sites).await.map_err(|failure| failure.to_string())?;
            people::hire(&sites).await?;
            let sessions = people::sign_in(&sites).await?;
            let sql = "SELECT id FROM courses WHERE slug = 'welcome'";
            let course = sites.mobietrain.db.read().await?.query(sql).one().await?;
            let key = testkit::signing_key(&sites.crewplanner, "acme").await;
            Ok(Self { crewplanner: portal, mobietrain: training, key, course, sessions, clock, rng })
        })
    }

    /// The host of a site, with the port.
    pub fn host(&self, site: &str) -> String {
        let server = if site.ends_with("crewplanner") { &self.crewplanner } else { &self.mobietrain };
        format!("{site}.localhost:{}", server.port)
    }
}

/// A port that nobody listens on.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// Both sites on their databases, wherever they are served.
async fn open(place: [&str; 5]) -> Outcome<Sites> {
    let [folder, crewplanner_port, mobietrain_port, crewplanner_database, mobietrain_database] = place;
    let place = Place {
        crewplanner_port: crewplanner_port.parse()?,
        mobietrain_port: mobietrain_port.parse()?,
        folder: Path::new(folder),
        crewplanner_database: crewplanner_database.to_owned(),
        mobietrain_database: mobietrain_database.to_owned(),
    };
    let sites = Sites::open(&place, &Clock::system(), &Rng::system()).await;
    sites.map_err(|failure| failure.to_string().into())
}

/// One of the other processes: serves its site until it is killed, and prints its port as soon as it does.
pub fn run(site: &str, place: [&str; 5]) -> Outcome {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(async {
        let Sites { crewplanner, mobietrain } = open(place).await?;
        let is_portal = site == "crewplanner";
        let port: u16 = place[if is_portal { 1 } else { 2 }].parse()?;
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], port))).await?;
        writeln!(std::io::stdout(), "{port}")?;
        if is_portal {
            drop(mobietrain);
            tokio::join!(
                web::serve(listening, crewplanner.router(), EVERYBODY, CancellationToken::new()),
                crewplanner.run_jobs(CancellationToken::new())
            );
        } else {
            drop(crewplanner);
            tokio::join!(
                web::serve(listening, mobietrain.router(), EVERYBODY, CancellationToken::new()),
                mobietrain.run_jobs(CancellationToken::new())
            );
        }
        Ok(())
    })
}
