//! What it takes to see who did what in a large company: `cargo bench -p bench --bench reports`. `docs/benchmark.md` reads the figures.
//!
//! The pages of the CMS, asked for over HTTP by a content admin. The server is a process of its own.

mod company;
mod server;

use std::io::Write as _;
use std::time::Duration;

use bench::{Database, Outcome, Server, Visitor};

/// Learners of the one account; another number is given in `REPORTS_PEOPLE`.
const PEOPLE: usize = 100_000;
/// How often each page is asked for.
const TIMES: usize = 40;
const ACCOUNT: &str = "/accounts/acme-events";

/// What is asked for: what it is called, the address within the account, and the form where one is sent.
const ASKED: [(&str, &str, &str); 10] = [
    ("learners", "/learners", ""),
    ("a search", "/learners?q=peeters+emile", ""),
    ("late people", "/learners?state=late", ""),
    ("who is busy with a course", "/learners?course=course-021&state=busy", ""),
    ("dashboard", "/dashboard", ""),
    ("a course's report", "/courses/course-021/report", ""),
    ("a learner", "/learners/learner-00021", ""),
    ("why they see a course", "/learners/learner-00021/why?course=course-021", ""),
    (
        "a rule of three departments",
        "/groups/preview",
        "name=x&mode=rule&department=d1&department=d2&department=d3",
    ),
    ("a rule by status", "/groups/preview", "name=x&mode=rule&status=inactive"),
];

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["serve", folder, database, people] => server::run(folder, database, people.parse()?),
        [.., "--bench"] => {
            let people = std::env::var("REPORTS_PEOPLE").map_or(Ok(PEOPLE), |people| people.parse())?;
            writeln!(out, "{people} learners, {} courses", company::COURSES)?;
            for database in Database::of_each_engine()? {
                measure(&database, people)?;
                database.remove()?;
            }
            Ok(())
        }
        _ => Ok(writeln!(out, "This is a measurement, not a test: cargo bench -p bench --bench reports")?),
    }
}

fn measure(database: &Database, people: usize) -> Outcome {
    let mut out = std::io::stdout();
    let (folder, hired) = (database.folder.display().to_string(), people.to_string());
    let start = || Server::start(&["serve", &folder, &database.url, &hired]);
    drop(start()?); // hires them
    drop(start()?); // fills in what is searched
    database.settle()?;
    let server = start()?;
    writeln!(out, "\n{}", database.name())?;
    let hanne = Visitor::sign_in("cms.mobietrain.localhost", server.port, server::EMAIL, server::PASSWORD)?;
    for (what, path, form) in ASKED {
        let path = format!("{ACCOUNT}{path}");
        let request = if form.is_empty() { hanne.page(&path) } else { hanne.form(&path, form) };
        bench::run(&server, 1, vec![request.clone(); 4], 200)?; // warms up
        let (run, _) = bench::run(&server, 1, vec![request; TIMES], 200)?;
        let (p50, p99, cpu) = (millis(run.p50), millis(run.p99), run.cpu_micros_each / 1000.0);
        writeln!(out, "{what:<30}{p50:>7.1} ms, p99 {p99:>6.1} ms, {cpu:>6.1} ms CPU")?;
    }
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
