//! The first day of a company: from `create-client` at a terminal to the first employee who lands in MobieTrain. Two programs on
//! databases and ports of their own, as two companies run them, and nobody has prepared anything.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use jwt_link::addresses;
use kernel::Clock;
use rstest::rstest;
use testkit::{Engine, Page, Postgres, Sqlite, TestDatabase, Visitor, client};
use tokio::net::TcpSocket;

use crate::command::ends;
use crate::crash::server::{Server, reserve_port};

const LENA: &str = "lena@festival.example";
const ADA: &str = "ada@festival.example";

/// Both programs, and what they are configured with.
struct Day {
    /// CrewPlanner's port and MobieTrain's, which nobody else is given.
    ports: [u16; 2],
    _reserved: [TcpSocket; 2],
    servers: Vec<Server>,
    databases: TestDatabase, // goes after the servers
}

impl Day {
    async fn begin(engine: Engine) -> Self {
        let databases = TestDatabase::create(engine, &["crewplanner", "mobietrain"]).await;
        let [(one, planner), (other, training)] = [reserve_port(), reserve_port()];
        let (ports, servers) = ([planner, training], Vec::new());
        let mut day = Self { ports, _reserved: [one, other], servers, databases };
        day.servers = ["crewplanner", "mobietrain"].map(|site| day.serve(site)).into();
        day
    }

    fn command(&self, site: &str) -> Command {
        let [planner, training] = self.ports;
        let port = if site == "crewplanner" { planner } else { training };
        let mut command = Command::new(env!("CARGO_BIN_EXE_jwt-link"));
        command
            .env("JWT_LINK_CREWPLANNER", format!("http://crewplanner.localhost:{planner}"))
            .env("JWT_LINK_MOBIETRAIN", format!("http://mobietrain.localhost:{training}"))
            .env("JWT_LINK_DATABASE", self.databases.url(site))
            .env("JWT_LINK_DATA", self.databases.folder.join(site))
            .env("JWT_LINK_LISTEN", format!("127.0.0.1:{port}"))
            .env("JWT_LINK_OPS_LISTEN", "127.0.0.1:0");
        command
    }

    /// Starts a site and waits until it serves.
    fn serve(&self, site: &str) -> Server {
        let mut command = self.command(site);
        let started = command.args(["serve", site]).stderr(Stdio::piped()).spawn();
        let mut server = Server(started.expect("the server starts"));
        let log = BufReader::new(server.0.stderr.take().expect("a pipe"));
        let mut log = log.lines().map_while(Result::ok);
        assert!(log.any(|line| line.contains("Serving on")), "{site} did not come up");
        // What it says later is read too, or the pipe would be full one day.
        std::thread::spawn(move || log.for_each(drop));
        server
    }

    /// What somebody reads at the terminal of a company.
    fn run(&self, site: &str, args: &[&str]) -> String {
        ends(&self.command(site).arg(site).args(args).output().expect("the command runs"), 0)
    }

    fn portal(&self, path: &str) -> String {
        format!("http://festival.crewplanner.localhost:{}{path}", self.ports[0])
    }

    fn app(&self, path: &str) -> String {
        format!("http://app.mobietrain.localhost:{}{path}", self.ports[1])
    }

    /// Somebody with a browser of their own, who signs in with what they were told.
    async fn sign_in(&self, email: &str, password: &str) -> (Visitor, Page) {
        let visitor = Visitor::new(client());
        let page = visitor.open(&self.portal("/sign-in")).await.expect(200);
        let fields = [("email", email), ("password", password)];
        let home = visitor.submit(&page, &page.form("sign-in"), &fields).await.expect(200);
        assert_eq!(home.url.as_str(), self.portal("/"));
        (visitor, home)
    }
}

/// The password that a command says: its last word.
fn password(said: &str) -> &str {
    said.split_whitespace().last().expect("a password")
}

/// The link that a page says somebody chooses a password with.
fn link_in(page: &Page) -> String {
    let (_, rest) = page.body.split_once("/choose-password/").expect("a link");
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    format!("/choose-password/{token}")
}

/// Presses what leads to a path.
async fn follow(visitor: &Visitor, page: &Page, path: &str) -> Page {
    let link =
        page.links(path).into_iter().next().unwrap_or_else(|| panic!("{path} is not on {}", page.text()));
    visitor.click(page, &link).await.expect(200)
}

#[rstest]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn from_create_client_to_the_first_landing(#[values(Sqlite, Postgres)] engine: Engine) {
    let day = &Day::begin(engine).await;
    let create =
        ["create-client", "festival", "Festival Crew", "--admin-email", LENA, "--admin-name", "Lena Fischer"];
    let said = day.run("crewplanner", &create);
    assert!(said.contains(&format!("{LENA} signs in at {} with the password", day.portal(""))), "{said}");
    let (lena, home) = day.sign_in(LENA, password(&said)).await;

    let form = follow(&lena, &home, "/employees/new").await;
    let fields = [("given_name", "Ada"), ("family_name", "Lovelace"), ("email", ADA)];
    let added = lena.submit(&form, &form.form("/employees/new"), &fields).await.expect(200);
    added.assert_has("Ada Lovelace was added").assert_has("can’t sign in yet");
    // No mail goes out on the first day: Lena hands the link over.
    let invited = lena.submit(&added, &added.form("/invite"), &[]).await.expect(200);
    let link = day.portal(&link_in(&invited));

    // MobieTrain has made the account, and told its name.
    day.run("mobietrain", &["create-account", "festival-academy", "Festival Academy"]);
    let page = follow(&lena, &home, "/integrations/mobietrain").await;
    let told = day.app("/login/external/festival-academy/crewplanner");
    let form = page.form("/integrations/mobietrain");
    let page = lena.submit(&page, &form, &[("slug", &told)]).await.expect(200);
    page.assert_has("Ask MobieTrain to configure your subdomain “festival”");
    day.run("mobietrain", &["connect", "festival-academy", "festival"]);
    let page = lena.submit(&page, &page.form("/check"), &[]).await.expect(200);
    page.assert_has("MobieTrain calls it “Festival Academy”");

    let ada = Visitor::new(client());
    let page = ada.open(&link).await.expect(200);
    let chosen = [("password", "a crew of poets")];
    let home = ada.submit(&page, &page.form("/choose-password"), &chosen).await.expect(200);
    assert_eq!(home.url.as_str(), day.portal("/"));
    // A new password ends what was open, and so all links of its second.
    let since = Clock::system().now().as_secs();
    while Clock::system().now().as_secs() == since {
        tokio::task::yield_now().await;
    }
    let launch = follow(&ada, &home, "/integrations/mobietrain/launch").await;
    let language = ada.submit(&launch, &launch.form(addresses::REDEEM_ROOT), &[]).await.expect(200);
    assert_eq!(language.url.as_str(), day.app("/welcome/language"));
    let landed = ada.submit(&language, &language.form("language"), &[("lang", "en")]).await.expect(200);
    assert_eq!(landed.url.as_str(), day.app("/"));
    landed.assert_has("Ada Lovelace");
}
