//! Both sites, running for a test.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use cli::demo::{PASSWORD, Place, Sites, seed};
use jwt_link::addresses;
use kernel::{Clock, ManualClock, Rng, Timestamp};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use web::Listening;

use crate::engine::Tables;
use crate::{Engine, Page, TestDatabase, Visitor, wait_for, way};

/// Both sites, served on a port of their own with their jobs, and with the demo's people, courses and terms.
pub struct Installation {
    pub sites: Sites,
    pub clock: ManualClock,
    pub port: u16,
    pub engine: Engine,
    client: reqwest::Client,
    router: Router,
    stop: CancellationToken,
    running: JoinHandle<()>,
    databases: TestDatabase, // the last to go
}

/// When tests begin: a Thursday morning.
pub const START: Timestamp = Timestamp::from_secs(1_781_767_200);

impl Installation {
    /// # Panics
    /// When a site does not start.
    pub async fn start(engine: Engine) -> Self {
        Self::start_behind(engine, |sites| sites).await
    }

    /// Behind a proxy that every answer of both sites comes through.
    ///
    /// # Panics
    /// The same.
    pub async fn start_behind(engine: Engine, proxy: impl FnOnce(Router) -> Router) -> Self {
        let tables: [Tables<'_>; 2] =
            [("crewplanner", &crewplanner::MIGRATIONS), ("mobietrain", &mobietrain::MIGRATIONS)];
        let databases = TestDatabase::with_tables(engine, &tables).await;
        let (clock, hand) = Clock::manual(START);
        let listening = Listening::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.expect("a free port");
        let port = listening.address().expect("a bound socket has an address").port();
        let place = Place {
            crewplanner_port: port,
            mobietrain_port: port,
            folder: &databases.folder,
            crewplanner_database: databases.url("crewplanner"),
            mobietrain_database: databases.url("mobietrain"),
        };
        // Randomness is the machine's: tests run side by side and must not share ids.
        let sites =
            Sites::open(&place, &clock, &Rng::system()).await.unwrap_or_else(|error| panic!("{error}"));
        let (stop, router) = (CancellationToken::new(), proxy(sites.router()));
        let running = tokio::spawn(run(sites.clone(), listening, router.clone(), stop.clone()));
        seed(&sites).await.unwrap_or_else(|error| panic!("{error}"));
        Self { sites, clock: hand, port, engine, client: way::client(), router, stop, running, databases }
    }

    /// The address of a path at the portal of a client.
    pub fn portal(&self, client: &str, path: &str) -> String {
        format!("http://{client}.crewplanner.localhost:{}{path}", self.port)
    }

    /// The address of a path in the training app.
    pub fn app(&self, path: &str) -> String {
        format!("http://app.mobietrain.localhost:{}{path}", self.port)
    }

    /// The address of a path in the CMS.
    pub fn cms(&self, path: &str) -> String {
        format!("http://cms.mobietrain.localhost:{}{path}", self.port)
    }

    /// What was written last to somebody by mail: the names of messages begin with the time.
    ///
    /// # Panics
    /// When nothing was.
    pub async fn newest_message(&self) -> String {
        self.sites.crewplanner.mail.send_due().await.expect("messages go out");
        let folder = std::fs::read_dir(self.databases.folder.join("mail")).expect("the folder of messages");
        let newest = folder.map(|file| file.expect("a file").path()).max();
        std::fs::read_to_string(newest.expect("a message")).expect("text")
    }

    /// Lets time pass.
    pub fn wait(&self, time: Duration) {
        self.clock.advance(time);
    }

    /// Somebody with a browser that was never here.
    pub fn visitor(&self) -> Visitor {
        Visitor::new(self.client.clone())
    }

    /// The same without the network in between, for crowds whose sockets would cost more than what they ask for. Each at an
    /// address of its own, for rate limits count by address.
    pub fn visitor_inside(&self, number: u8) -> Visitor {
        Visitor::before(self.router.clone(), ([203, 0, 113, number], 4000).into())
    }

    /// Somebody signed in at the portal of their client.
    pub async fn employee(&self, email: &str) -> Visitor {
        let client = if email.ends_with("@globex.example") { "globex" } else { "acme" };
        let visitor = self.visitor();
        let page = visitor.open(&self.portal(client, "/sign-in")).await.expect(200);
        let home =
            visitor.submit(&page, &page.form("sign-in"), &[("email", email), ("password", PASSWORD)]).await;
        let _home = home.expect(200);
        visitor
    }

    /// Somebody signed in to the CMS.
    pub async fn staff(&self, email: &str) -> Visitor {
        let visitor = self.visitor();
        let page = visitor.open(&self.cms("/sign-in")).await.expect(200);
        let start =
            visitor.submit(&page, &page.form("sign-in"), &[("email", email), ("password", PASSWORD)]).await;
        let _start = start.expect(200);
        visitor
    }

    /// Takes the menu item: what comes back is the page that posts the link.
    pub async fn launch(&self, visitor: &Visitor, client: &str) -> Page {
        visitor.open(&addresses::launch(&self.portal(client, ""))).await.expect(200)
    }

    /// The whole way from the menu item to wherever MobieTrain leads.
    pub async fn sign_on(&self, visitor: &Visitor, client: &str) -> Page {
        let launch = self.launch(visitor, client).await;
        visitor.submit(&launch, &launch.form(addresses::REDEEM_ROOT), &[]).await
    }

    /// The sign-on of somebody who has been through the onboarding: chooses the language and accepts the terms.
    pub async fn onboard(&self, visitor: &Visitor, client: &str, language: &str) -> Page {
        let choose = self.sign_on(visitor, client).await.expect(200);
        let terms =
            visitor.submit(&choose, &choose.form("language"), &[("lang", language)]).await.expect(200);
        visitor.submit(&terms, &terms.form("terms"), &[]).await.expect(200)
    }
}

/// Stops serving.
impl Drop for Installation {
    fn drop(&mut self) {
        self.stop.cancel();
        if !std::thread::panicking() {
            wait_for(&mut self.running).expect("serving does not panic");
        }
    }
}

/// Serves both sites and does their jobs, as in real life: what happens on one side reaches the other.
async fn run(sites: Sites, listening: Listening, router: Router, stop: CancellationToken) {
    tokio::join!(
        web::serve(listening, router, web::ProxyHops(0), stop.clone()),
        sites.crewplanner.run_jobs(stop.clone()),
        sites.mobietrain.run_jobs(stop.clone()),
    );
}
