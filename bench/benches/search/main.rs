//! What it takes to find somebody among many: `cargo bench -p bench --bench search`. `docs/benchmark.md` reads the figures.
//!
//! The page of learners in the CMS, asked for over HTTP by a content admin. The server is a process of its own.

mod people;

use std::io::Write as _;

use bench::{Database, Outcome, Server, millis};

/// Learners of the one account; another number is given in `SEARCH_PEOPLE`.
const PEOPLE: usize = 100_000;

/// What is typed: whole names, parts of them, several words in any order, a number, nobody's name, one letter.
const TYPED: [&str; 8] =
    ["łukasz", "emile", "оксана", "MÜLLER", "O'Brien peeters", "peeters 4711", "nobody at all", "e"];

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, people] => {
            let people = people.parse()?;
            bench::serve_cms(folder, database, async |app, account| people::hire(app, account, people).await)
        }
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
    let hanne = bench::content_admin(&server)?;
    for typed in [""].into_iter().chain(TYPED) {
        let query = web::with_query("/accounts/acme-events/learners", &[("q", typed)]);
        bench::ask(&server, typed, &hanne.page(&query))?;
    }
    Ok(())
}
