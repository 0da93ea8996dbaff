//! What those who mean harm can do to everybody else: `cargo bench -p bench --bench hostile`. `docs/benchmark.md` reads
//! the figures. With `--profile dev` it is small: to see whether it runs.

mod flood;
mod guesses;
mod log;
mod times;

use std::io::Write as _;

use bench::{Database, Outcome, Place};
use web::ProxyHops;

/// Whether it is only to be seen that it runs.
const SMALL: bool = cfg!(debug_assertions);

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, issuer] => {
            web::telemetry::start_logging(web::telemetry::LogFormat::Text, "info");
            bench::serve_training(Place { folder, database, issuer, hops: ProxyHops(1) })
        }
        [.., "--bench"] => {
            for measure in [log::measure, guesses::measure, flood::measure] {
                for database in Database::of_each_engine()? {
                    writeln!(out, "\n{}", database.name())?;
                    measure(&database)?;
                    database.remove()?;
                }
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench hostile")?),
    }
}
