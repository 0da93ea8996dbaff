use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cli::demo::{Place, Sites, seed};
use kernel::{Clock, Rng};
use testkit::{Engine, TestDatabase};
use tokio::net::{TcpSocket, TcpStream};

/// How long to wait for what must happen: longer than a lease of somebody who died with it.
const PATIENCE: Duration = Duration::from_secs(120);

/// Both sites as two companies run them, a process each, and this process beside them on their databases.
pub struct Company {
    sites: Sites,
    crewplanner: Server,
    mobietrain: Server,
    databases: TestDatabase, // goes after the servers
    course: mobietrain::CourseId,
    account: mobietrain::AccountId,
    published: bool,
}

/// A process that does not outlive the test: not one that fails either.
struct Server {
    site: &'static str,
    child: Option<Child>,
    port: u16,
    ops: u16,
    /// Bound and never listening: while the server is dead nobody else is given its ports.
    _reserved: [TcpSocket; 2],
}

impl Company {
    pub async fn start(engine: Engine) -> Self {
        let databases = TestDatabase::create(engine, &["crewplanner", "mobietrain"]).await;
        let mut crewplanner = Server::reserve("crewplanner");
        let mut mobietrain = Server::reserve("mobietrain");
        let sites = open(&databases, crewplanner.port, mobietrain.port).await;
        for server in [&mut crewplanner, &mut mobietrain] {
            server.run(&sites, &databases).await;
        }
        seed(&sites).await.unwrap_or_else(|error| panic!("{error}"));
        let account = mobietrain::account_id(&sites.mobietrain, "acme-events").await.expect("reads");
        let sql = "SELECT id FROM courses WHERE slug = 'welcome'";
        let mut read = sites.mobietrain.db.read().await.expect("reads");
        let course = read.query(sql).one().await.expect("the demo's course");
        drop(read);
        let account = account.expect("the demo's account");
        Self { sites, databases, crewplanner, mobietrain, course, account, published: true }
    }

    /// So many changes, each in a transaction of its own.
    pub async fn change_the_catalogue(&mut self, changes: i64) {
        let everyone = mobietrain::everyone(&self.sites.mobietrain, &self.account).await.expect("reads");
        for _ in 0..changes {
            self.published = !self.published;
            let groups = if self.published { vec![everyone.clone()] } else { Vec::new() };
            let app = &self.sites.mobietrain;
            mobietrain::set_course_groups(
                app,
                &self.account,
                &self.course,
                &groups,
                &mobietrain::Actor::CommandLine,
            )
            .await
            .expect("changes");
        }
    }

    /// Waits until so many events have had their effect.
    pub async fn effects(&self, count: i64) {
        let mut seen = 0;
        let reached = async {
            loop {
                seen = self.crewplanner("SELECT catalogue_state FROM integrations WHERE enabled").await;
                if seen >= count {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        let in_time = tokio::time::timeout(PATIENCE, reached).await.is_ok();
        assert!(in_time, "{seen} of {count} events have had their effect");
    }

    /// Waits until nothing is left to send, and says how many events had their effect: as many as came.
    pub async fn settled(&self) -> i64 {
        let waiting = "SELECT COUNT(*) FROM sent_events WHERE next_at IS NOT NULL";
        let empty = async {
            while self.mobietrain(waiting).await > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(PATIENCE, empty).await.expect("everything is sent in the end");
        let effects = self.crewplanner("SELECT catalogue_state FROM integrations WHERE enabled").await;
        assert_eq!(self.crewplanner("SELECT COUNT(*) FROM received_events").await, effects);
        assert_eq!(
            self.mobietrain("SELECT COUNT(*) FROM sent_events WHERE delivered_at IS NOT NULL").await,
            effects
        );
        effects
    }

    pub fn kill(&mut self, site: &str) {
        self.server(site).kill();
    }

    pub async fn restart(&mut self, site: &str) {
        let server = if site == "crewplanner" { &mut self.crewplanner } else { &mut self.mobietrain };
        server.run(&self.sites, &self.databases).await;
    }

    fn server(&mut self, site: &str) -> &mut Server {
        if site == "crewplanner" { &mut self.crewplanner } else { &mut self.mobietrain }
    }

    async fn crewplanner(&self, sql: &'static str) -> i64 {
        self.sites.crewplanner.db.read().await.expect("reads").query(sql).one().await.expect("counts")
    }

    async fn mobietrain(&self, sql: &'static str) -> i64 {
        self.sites.mobietrain.db.read().await.expect("reads").query(sql).one().await.expect("counts")
    }
}

impl Server {
    fn reserve(site: &'static str) -> Self {
        let reserved = [socket(), socket()];
        let [port, ops] = reserved.each_ref().map(|socket| socket.local_addr().expect("it is bound").port());
        Self { site, child: None, port, ops, _reserved: reserved }
    }

    /// Starts it and waits until it serves.
    async fn run(&mut self, sites: &Sites, databases: &TestDatabase) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_jwt-link"));
        command.args(["serve", self.site]).stdin(Stdio::null());
        let (crewplanner, mobietrain) = (&sites.crewplanner.settings, &sites.mobietrain.settings);
        command
            .env("JWT_LINK_CREWPLANNER", crewplanner.address.origin())
            .env("JWT_LINK_MOBIETRAIN", mobietrain.address.origin())
            .env("JWT_LINK_DATABASE", databases.url(self.site))
            .env("JWT_LINK_DATA", &databases.folder)
            .env("JWT_LINK_LISTEN", format!("127.0.0.1:{}", self.port))
            .env("JWT_LINK_OPS_LISTEN", format!("127.0.0.1:{}", self.ops))
            .env("JWT_LINK_LOG", "error");
        self.child = Some(command.spawn().expect("the server starts"));
        let serves = async {
            while TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(PATIENCE, serves).await.expect("the server comes up");
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().expect("the server is killed");
            child.wait().expect("the server has ended");
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn socket() -> TcpSocket {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_reuseaddr(true).expect("an option that every system has");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
    socket
}

async fn open(databases: &TestDatabase, crewplanner_port: u16, mobietrain_port: u16) -> Sites {
    let place = Place {
        crewplanner_port,
        mobietrain_port,
        folder: &databases.folder,
        crewplanner_database: databases.url("crewplanner"),
        mobietrain_database: databases.url("mobietrain"),
    };
    let sites = Sites::open(&place, &Clock::system(), &Rng::system()).await;
    sites.unwrap_or_else(|error| panic!("{error}"))
}
