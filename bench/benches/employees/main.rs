//! What it takes to run a company's people: `cargo bench -p bench --bench employees`. `docs/benchmark.md` reads the figures.
//!
//! The pages are those of CrewPlanner, asked for over HTTP by a client admin. The server is a process of its own.

mod import;
mod list;
mod people;
mod server;

use std::io::Write as _;

use bench::{Database, Outcome, Server, Visitor};

/// How many people the company has, one after the other; others are given in `EMPLOYEES`, with commas between them.
const PEOPLE: [usize; 3] = [1_000, 10_000, 100_000];

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, people] => server::run(folder, database, people.parse()?),
        [.., "--bench"] => {
            let people = match std::env::var("EMPLOYEES") {
                Ok(people) => people.split(',').map(str::parse).collect::<Result<Vec<_>, _>>()?,
                Err(_) => PEOPLE.to_vec(),
            };
            for people in people {
                measure("The list", people, people, list::measure)?;
                measure("An import", people, 1, import::measure)?;
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench employees")?),
    }
}

/// What is measured of a server on which Sofie is signed in.
type Measure = fn(&Server, &Visitor, usize) -> Outcome;

/// A company of so many people on a fresh database of each engine.
fn measure(what: &str, people: usize, hired: usize, measure: Measure) -> Outcome {
    for database in Database::of_each_engine()? {
        writeln!(std::io::stdout(), "\n{what}, {people} employees, {}", database.name())?;
        let (folder, hired) = (database.folder.display().to_string(), hired.to_string());
        let server = Server::start(&["serve", &folder, &database.url, &hired])?;
        database.settle()?;
        let sofie =
            Visitor::sign_in("acme.crewplanner.localhost", server.port, server::EMAIL, server::PASSWORD)?;
        measure(&server, &sofie, people)?;
        drop(server);
        database.remove()?;
    }
    Ok(())
}
