//! The server is killed while somebody writes, and then their browser: the page says what is so, and no word is lost.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cli::demo::{Place, Sites, seed};
use e2e::{Browser, PATIENCE, Screen};
use kernel::{Clock, Rng};
use testkit::{Engine, TestDatabase};
use tokio::net::TcpSocket;
use tokio_util::sync::CancellationToken;
use web::Listening;

use crate::editor::{import, state};
use crate::leaving::kept;
use crate::people::{HANNE, sign_in_at_cms};

const PORT: &str = "KILLED_PORT";
const FOLDER: &str = "KILLED_FOLDER";
const SERVING: &str = "both sites are served";

/// The demo in a process of its own, on files that outlive it.
struct World {
    server: Server,
    port: u16,
    /// Bound and never listening: while the server is dead nobody else is given the port.
    _reserved: TcpSocket,
    sites: Sites,
    databases: TestDatabase, // goes after the server
}

/// A server, which does not outlive the test: not one that fails either.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().ok(); // it may be dead already
        self.0.wait().ok();
    }
}

impl World {
    async fn start() -> Self {
        let databases = TestDatabase::create(Engine::Sqlite, &["crewplanner", "mobietrain"]).await;
        let reserved = TcpSocket::new_v4().expect("a socket");
        reserved.set_reuseaddr(true).expect("an option that every system has");
        reserved.bind(SocketAddr::from(([127, 0, 0, 1], 0))).expect("a free port");
        let port = reserved.local_addr().expect("it is bound").port();
        let server = run(port, &databases.folder);
        let sites = open(port, &databases.folder).await;
        Self { server, port, _reserved: reserved, sites, databases }
    }

    /// `SIGKILL`: it says goodbye to nobody.
    fn kill(&mut self) {
        self.server.0.kill().expect("the server is killed");
        self.server.0.wait().expect("the server has ended");
    }

    fn restart(&mut self) {
        self.server = run(self.port, &self.databases.folder);
    }

    fn cms(&self, path: &str) -> String {
        format!("http://cms.mobietrain.localhost:{}{path}", self.port)
    }

    /// Waits until the server has these words. The page tries again by itself, and later each time.
    async fn has(&self, browser: &Browser, words: &str) {
        let waiting = async {
            while !self.stores(words).await {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let arrived = tokio::time::timeout(4 * PATIENCE, waiting).await;
        assert!(arrived.is_ok(), "{words:?} never arrived; the page says {}", state(browser).await);
        browser.see("Saved ").await;
    }

    async fn stores(&self, words: &str) -> bool {
        let mut read =
            self.sites.mobietrain.db.read().await.expect("it can be read while the server is dead");
        let sql = "SELECT COUNT(*) FROM course_texts WHERE version = 0 AND language = 'en' AND source LIKE '%' || $1 || '%'";
        read.query(sql).bind(words).one::<i64>().await.expect("a number") == 1
    }
}

/// Starts a server and waits until it serves.
fn run(port: u16, folder: &Path) -> Server {
    let mut this_test = Command::new(std::env::current_exe().expect("this test has a path"));
    this_test.args(["--exact", "killed_server::the_one_that_is_killed", "--ignored", "--nocapture"]);
    this_test.env(PORT, port.to_string()).env(FOLDER, folder);
    let mut server = Server(this_test.stdout(Stdio::piped()).spawn().expect("the server starts"));
    let lines = BufReader::new(server.0.stdout.take().expect("a pipe")).lines();
    let serving = lines.map_while(Result::ok).any(|line| line.contains(SERVING));
    assert!(serving, "the server did not come up");
    server
}

async fn open(port: u16, folder: &Path) -> Sites {
    let database = |site: &str| folder.join(format!("{site}.sqlite")).display().to_string();
    let place = Place {
        crewplanner_port: port,
        mobietrain_port: port,
        folder,
        crewplanner_database: database("crewplanner"),
        mobietrain_database: database("mobietrain"),
    };
    let sites = Sites::open(&place, &Clock::system(), &Rng::system()).await;
    sites.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "runs until it is killed; a_killed_server_and_a_killed_browser_lose_no_word starts it"]
async fn the_one_that_is_killed() {
    let variable = |name| std::env::var(name).expect("only for the test that kills it");
    let port = variable(PORT).parse().expect("a port");
    let sites = open(port, variable(FOLDER).as_ref()).await;
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

/// Waits until the browser keeps these words, and the page says that nothing arrives, in words of the network, and that they are kept.
async fn told(browser: &Browser, words: &str) {
    browser.until("that to be kept", async || kept(browser).await.contains(words).then_some(())).await;
    let honest = "Not saved: no network, or the site does not answer. It tries again by itself. It is kept in this browser.";
    browser.until("that to be told", async || state(browser).await.contains(honest).then_some(())).await;
    assert!(!browser.text().await.contains("502") && !state(browser).await.contains("Saved"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_killed_server_and_a_killed_browser_lose_no_word() {
    let mut world = World::start().await;
    let course = world.cms(&import(&world.sites.mobietrain).await);
    let profile = world.databases.folder.join("profile");
    let hanne = Browser::start_in(&profile).await;
    hanne.screen(Screen::Desktop).await;
    sign_in_at_cms(&hanne, &world.cms(""), HANNE).await;
    hanne.open(&course).await;
    hanne.fill("title", "Before the kill").await;
    world.has(&hanne, "## Before the kill {#cold}").await;

    world.kill();
    hanne.fill("title", "While it is dead").await;
    told(&hanne, "While it is dead").await;
    hanne.press("[data-name=body]").await;
    hanne.type_text("On and on. ").await;
    told(&hanne, "On and on.").await;
    world.restart();
    world.has(&hanne, "## While it is dead {#cold}").await;
    world.has(&hanne, "On and on.").await;

    world.kill();
    hanne.fill("title", "Both are dead").await;
    told(&hanne, "Both are dead").await;
    hanne.kill().await;
    world.restart();
    let again = Browser::start_in(&profile).await;
    again.screen(Screen::Desktop).await;
    again.open(&course).await;
    if again.has("[name=password]").await {
        sign_in_at_cms(&again, &world.cms(""), HANNE).await;
        again.open(&course).await;
    }
    again.see("was not saved. It is back.").await;
    world.has(&again, "## Both are dead {#cold}").await;
}
