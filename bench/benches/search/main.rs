//! What it takes to find somebody among many: `cargo bench -p bench --bench search`. `docs/benchmark.md` reads the figures.
//!
//! The page of learners in the CMS, asked for over HTTP by a content admin. The server is a process of its own.

mod people;
mod server;

use std::io::Write as _;
use std::time::Duration;

use bench::{Database, Outcome, Server, Visitor};

/// Learners of the one account; another number is given in `SEARCH_PEOPLE`.
const PEOPLE: usize = 100_000;
/// How often each search is made.
const TIMES: usize = 40;

/// What is typed: whole names, parts of them, several words in any order, a number, nobody's name, one letter.
const TYPED: [&str; 8] =
    ["łukasz", "emile", "оксана", "MÜLLER", "O'Brien peeters", "peeters 4711", "nobody at all", "e"];

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, people] => server::run(folder, database, people.parse()?),
        [.., "--bench"] => {
            let people = std::env::var("SEARCH_PEOPLE").map_or(Ok(PEOPLE), |people| people.parse())?;
            writeln!(out, "{people} learners in one account, the page of those who fit")?;
            for database in Database::of_each_engine()? {
                measure(&database, people)?;
                database.remove()?;
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench search")?),
    }
}

fn measure(database: &Database, people: usize) -> Outcome {
    let mut out = std::io::stdout();
    let (folder, hired) = (database.folder.display().to_string(), people.to_string());
    let start = || Server::start(&["serve", &folder, &database.url, &hired]);
    drop(start()?); // hires them
    let filling = start()?;
    let server = start()?;
    let (first, next) = (millis(filling.started_in), millis(server.started_in));
    drop(filling);
    writeln!(out, "\n{}", database.name())?;
    writeln!(
        out,
        "starts in {next:.0} ms; the first time, when it fills in what is searched, {first:.0} ms"
    )?;
    let hanne = Visitor::sign_in("cms.mobietrain.localhost", server.port, server::EMAIL, server::PASSWORD)?;
    for typed in [""].into_iter().chain(TYPED) {
        let query = web::with_query("/accounts/acme-events/learners", &[("q", typed)]);
        let request = hanne.page(&query);
        bench::run(&server, 1, vec![request.clone(); 4], 200)?; // warms up
        let (run, _) = bench::run(&server, 1, vec![request; TIMES], 200)?;
        let (p50, p99, cpu) = (millis(run.p50), millis(run.p99), run.cpu_micros_each / 1000.0);
        writeln!(out, "{typed:<18}{p50:>7.1} ms, p99 {p99:>6.1} ms, {cpu:>6.1} ms CPU")?;
    }
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
