use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use cli::demo::{Place, Sites, seed};
use jwt_link::{Claims, Department, SigningKey, TokenType, addresses, mint, new_jti};
use kernel::{Clock, Rng};
use testkit::{Engine, TestDatabase};
use tokio::net::TcpSocket;
use tokio_util::sync::CancellationToken;
use web::Listening;

const PORT: &str = "CRASH_PORT";
const FOLDER: &str = "CRASH_FOLDER";
const DATABASES: &str = "CRASH_DATABASES";
/// What the server prints when it serves: the demo says it among other things.
const SERVING: &str = "The password of all of them";

/// The demo in a process of its own, on files that outlive it.
pub struct World {
    pub port: u16,
    /// Bound and never listening: while the server is dead nobody else is given the port.
    _reserved: TcpSocket,
    engine: Engine,
    server: Server,
    databases: TestDatabase, // goes after the server
    key: SigningKey,
}

/// A server, which does not outlive the test: not one that fails either.
pub struct Server(pub Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok(); // it may be dead already
        self.0.wait().ok();
    }
}

impl World {
    pub async fn start(engine: Engine) -> Self {
        let databases = TestDatabase::create(engine, &["crewplanner", "mobietrain"]).await;
        let (reserved, port) = reserve_port();
        let server = run(engine, port, &databases);
        let sites =
            open(port, &databases.folder, &databases.url("crewplanner"), &databases.url("mobietrain")).await;
        let key = testkit::signing_key(&sites.crewplanner, "acme").await;
        Self { port, _reserved: reserved, engine, databases, server, key }
    }

    pub fn kill(&mut self) {
        self.server.0.kill().expect("the server is killed");
        self.server.0.wait().expect("the server has ended");
    }

    pub async fn restart(&mut self) {
        self.server = run(self.engine, self.port, &self.databases);
    }

    /// Both databases, while the server runs on them.
    pub async fn open(&self) -> Sites {
        let url = |site| self.databases.url(site);
        open(self.port, &self.databases.folder, &url("crewplanner"), &url("mobietrain")).await
    }

    /// A link of the demo's own CrewPlanner for somebody, with two departments.
    pub fn link(&self, person: usize) -> String {
        let now = Clock::system().now().as_secs();
        let department = |id: &str, name: &str| Department { id: id.to_owned(), name: name.to_owned() };
        let claims = Claims {
            iss: format!("http://acme.crewplanner.localhost:{}", self.port),
            aud: addresses::redeem(
                &format!("http://app.mobietrain.localhost:{}", self.port),
                "crewplanner",
                "acme-events",
            ),
            sub: format!("0199a1b2-c3d4-7e5f-8a6b-{person:012}"),
            iat: now,
            exp: now + 60,
            jti: new_jti(Rng::system().bytes()),
            name: format!("Jan Peeters {person}"),
            departments: Some(vec![department("bar", "Bar"), department("security", "Security")]),
            ..Claims::sample()
        };
        mint(&claims, TokenType::Link, &self.key)
    }

    /// What browsers send to redeem the links, coming from CrewPlanner.
    pub fn redeems(&self, links: &[String]) -> Vec<String> {
        let port = self.port;
        let head = format!(
            "POST /login/external/acme-events/crewplanner HTTP/1.1\r\nhost: app.mobietrain.localhost:{port}\r\n\
             origin: http://acme.crewplanner.localhost:{port}\r\ncontent-type: application/x-www-form-urlencoded"
        );
        // Each in a browser of its own that was here before.
        let redeem = |jwt: &String| {
            let (browser, length) = (web::new_token(&Rng::system()), jwt.len() + 4);
            format!("{head}\r\ncookie: __Host-browser={browser}\r\ncontent-length: {length}\r\n\r\njwt={jwt}")
        };
        links.iter().map(redeem).collect()
    }

    /// What a browser with this session sends to see its home page.
    pub fn visit(&self, session: &str) -> String {
        let host = format!("app.mobietrain.localhost:{}", self.port);
        format!("GET / HTTP/1.1\r\nhost: {host}\r\ncookie: __Host-session={session}\r\n\r\n")
    }
}

/// A port that this process keeps and the server may listen on, life after life.
pub fn reserve_port() -> (TcpSocket, u16) {
    let socket = TcpSocket::new_v4().expect("a socket");
    socket.set_reuseaddr(true).expect("an option that every system has");
    socket.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
    let port = socket.local_addr().expect("it is bound").port();
    (socket, port)
}

/// Starts a server and waits until it serves.
fn run(engine: Engine, port: u16, databases: &TestDatabase) -> Server {
    let mut command = match engine {
        Engine::Sqlite => {
            let mut demo = Command::new(env!("CARGO_BIN_EXE_jwt-link"));
            demo.args(["demo", "--port", &port.to_string(), "--data"]).arg(&databases.folder);
            demo
        }
        // The demo is always on SQLite; this is the rest of it.
        Engine::Postgres => {
            let mut this_test = Command::new(std::env::current_exe().expect("this test has a path"));
            this_test.args(["--exact", "crash::server::the_one_that_is_killed", "--ignored", "--nocapture"]);
            this_test.env(PORT, port.to_string()).env(FOLDER, &databases.folder);
            this_test.env(DATABASES, [databases.url("crewplanner"), databases.url("mobietrain")].join(" "));
            this_test
        }
    };
    let mut server = Server(command.stdout(Stdio::piped()).spawn().expect("the server starts"));
    let lines = BufReader::new(server.0.stdout.take().expect("a pipe")).lines();
    let serving = lines.map_while(Result::ok).any(|line| line.contains(SERVING));
    assert!(serving, "the server did not come up");
    server
}

async fn open(port: u16, folder: &Path, crewplanner: &str, mobietrain: &str) -> Sites {
    let (crewplanner_database, mobietrain_database) = (crewplanner.to_owned(), mobietrain.to_owned());
    let place = Place {
        crewplanner_port: port,
        mobietrain_port: port,
        folder,
        crewplanner_database,
        mobietrain_database,
    };
    let sites = Sites::open(&place, &Clock::system(), &Rng::system()).await;
    sites.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "runs until it is killed; what_was_answered_survives_twenty_kills starts it"]
async fn the_one_that_is_killed() {
    let variable = |name| std::env::var(name).expect("only for the test that kills it");
    let port = variable(PORT).parse().expect("a port");
    let (folder, databases) = (variable(FOLDER), variable(DATABASES));
    let (crewplanner, mobietrain) = databases.split_once(' ').expect("two addresses");
    let sites = open(port, folder.as_ref(), crewplanner, mobietrain).await;
    let listening =
        Listening::bind(SocketAddr::from(([127, 0, 0, 1], port))).await.expect("the port is free");
    let serving =
        tokio::spawn(web::serve(listening, sites.router(), web::ProxyHops(0), CancellationToken::new()));
    if sites.crewplanner.client("acme").await.expect("reads").is_none() {
        seed(&sites).await.unwrap_or_else(|error| panic!("{error}"));
    }
    writeln!(std::io::stdout(), "{SERVING}").expect("somebody reads");
    serving.await.expect("serves until it is killed");
}
