//! What it takes to see who did what in a large company: `cargo bench -p bench --bench reports`. `docs/benchmark.md` reads the figures.
//!
//! The pages of the CMS, asked for over HTTP by a content admin. The server is a process of its own.

mod company;

use std::io::Write as _;

use bench::{Database, Outcome, Server};

/// Learners of the one account; another number is given in `REPORTS_PEOPLE`.
const PEOPLE: usize = 100_000;
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
        ["serve", folder, database, people] => {
            let people = people.parse()?;
            bench::serve_cms(folder, database, async |app, account| company::fill(app, account, people).await)
        }
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
    let hanne = bench::content_admin(&server)?;
    for (what, path, form) in ASKED {
        let path = format!("{ACCOUNT}{path}");
        let request = if form.is_empty() { hanne.page(&path) } else { hanne.form(&path, form) };
        bench::ask(&server, what, &request)?;
    }
    Ok(())
}
