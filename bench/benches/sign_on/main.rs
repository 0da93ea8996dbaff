//! What a sign-on costs: `cargo bench -p bench --bench sign_on`. `docs/benchmark.md` reads the figures.
//!
//! The server is a process of its own; here are the issuer, the browsers and the clock.

mod load;
mod report;

use std::io::Write as _;

use bench::{Database, Issuer, Outcome, Place, Server};
use kernel::{Clock, Rng};
use load::Load;
use web::ProxyHops;

/// Sign-ons of a round: as many people come for the first time, then each of them once more.
const PEOPLE: usize = 8_000;
const ROUNDS: usize = 5;
/// Browsers that sign on at the same time, each on a connection of its own.
const BROWSERS: usize = 32;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, issuer] => {
            bench::serve_training(Place { folder, database, issuer, hops: ProxyHops(0) })
        }
        [.., "--bench"] => {
            writeln!(out, "{PEOPLE} people, {BROWSERS} connections, {ROUNDS} rounds: median, and the best")?;
            for database in Database::of_each_engine()? {
                measure(&database)?;
                database.remove()?;
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench sign_on")?),
    }
}

fn measure(database: &Database) -> Outcome {
    let (clock, rng) = (Clock::system(), Rng::system());
    let issuer = Issuer::start(&rng)?;
    let folder = database.folder.display().to_string();
    let arguments = ["serve", &folder, &database.url, &issuer.base];
    drop(Server::start(&arguments)?); // makes the schema, so that the next start is an everyday one
    let server = Server::start(&arguments)?;
    let load = Load::new(&server, &issuer, clock, rng);
    load.round(PEOPLE / 4)?; // warms up: connections, prepared statements, caches
    let rounds = (0..ROUNDS).map(|_| load.round(PEOPLE)).collect::<Outcome<Vec<_>>>()?;
    let parts = load.parts(PEOPLE)?;
    report::print(database.name(), &server, &rounds, &parts)
}
