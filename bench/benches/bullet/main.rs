//! What the red bullet costs: `cargo bench -p bench --bench bullet`. `docs/benchmark.md` reads the figures.
//!
//! Each site is a process of its own, with the demo's company, which has grown to a million employees. Ten thousand of
//! them look at a page.

mod calls;
mod people;
mod publish;
mod server;
mod streams;

use std::io::Write as _;

use bench::{Database, Outcome};

/// Employees of the one account.
const PEOPLE: usize = 1_000_000;
/// Those with an open page.
const WATCHING: usize = 10_000;
/// Calls of a measurement.
const CALLS: usize = 8_000;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", site, folder, portal_port, port, crewplanner, mobietrain] => {
            server::run(site, [folder, portal_port, port, crewplanner, mobietrain])
        }
        [.., "--bench"] => {
            writeln!(out, "{PEOPLE} employees in one account, {WATCHING} of them look at a page")?;
            for (crewplanner, mobietrain) in
                Database::of_each_engine()?.into_iter().zip(Database::of_each_engine()?)
            {
                measure(&crewplanner, &mobietrain)?;
                crewplanner.remove()?;
                mobietrain.remove()?;
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench bullet")?),
    }
}

fn measure(crewplanner: &Database, mobietrain: &Database) -> Outcome {
    let mut out = std::io::stdout();
    writeln!(out, "\n{}", mobietrain.name())?;
    let world = server::World::make(crewplanner, mobietrain)?;
    calls::measure(&world)?;
    publish::measure(&world)?;
    streams::measure(&world)
}
