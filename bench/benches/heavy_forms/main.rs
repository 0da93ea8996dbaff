//! Whether the heavy forms of one account keep another one waiting: `cargo bench -p bench --bench heavy_forms`.
//! `docs/benchmark.md` reads the figures.
//!
//! The server is a process of its own. People of one company sign on, first alone, then while every heavy form and page
//! of another company's CMS is under way all the time.

mod forms;
mod people;
mod report;
mod server;

use std::io::Write as _;
use std::time::Duration;

use bench::{Database, Issuer, Outcome, Server, SignOns, Visitor};
use kernel::{Clock, Rng};

/// What the other company is like, and how many sign on. Small in a build that is not optimized, which only shows that the
/// measurement works.
const SMALL: bool = cfg!(debug_assertions);
const LEARNERS: usize = if SMALL { 2_100 } else { 21_000 };
const GROUPS: usize = if SMALL { 30 } else { 300 };
const SIGN_ONS: usize = if SMALL { 400 } else { 20_000 };
/// Browsers that sign on at the same time.
const BROWSERS: usize = 4;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, issuer] => server::run(folder, database, issuer),
        [.., "--bench"] => {
            writeln!(
                out,
                "{SIGN_ONS} sign-ons on {BROWSERS} connections; {GROUPS} groups of {LEARNERS} learners"
            )?;
            for database in Database::of_each_engine()? {
                measure(&database)?;
                database.remove()?;
            }
            Ok(())
        }
        _ => {
            Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench heavy_forms")?)
        }
    }
}

fn measure(database: &Database) -> Outcome {
    let (clock, rng) = (Clock::system(), Rng::system());
    let issuer = Issuer::start(&rng)?;
    let folder = database.folder.display().to_string();
    let server = Server::start(&["serve", &folder, &database.url, &issuer.base])?;
    let sign_ons = SignOns::new(server.port, bench::ACCOUNT, &issuer, clock, rng);
    let people =
        |first: usize| (first..first + SIGN_ONS).map(|person| sign_ons.request(person, None)).collect();
    let staff = Visitor::sign_in("cms.mobietrain.localhost", server.port, people::STAFF, people::PASSWORD)?;
    bench::run(&server, BROWSERS, people(0), 303)?; // warms up: connections, prepared statements, caches
    longest_hold(&staff)?;
    let (alone, _) = bench::run(&server, BROWSERS, people(SIGN_ONS), 303)?;
    let alone = (alone, longest_hold(&staff)?);
    let course =
        format!("/accounts/globex-academy/courses/{}", staff.tab()?.send(&staff.page(server::COURSE))?.body);
    let forms = forms::Forms::begin(&staff, &course)?;
    let (beside, _) = bench::run(&server, BROWSERS, people(2 * SIGN_ONS), 303)?;
    let beside = (beside, longest_hold(&staff)?);
    report::print(database.name(), &alone, &beside, &forms.end()?)
}

/// How long the writer was held at most since somebody asked.
fn longest_hold(staff: &Visitor) -> Outcome<Duration> {
    Ok(Duration::from_micros(staff.tab()?.send(&staff.page(server::HOLD))?.body.parse()?))
}
