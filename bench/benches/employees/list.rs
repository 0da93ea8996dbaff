//! The list: its pages, filters and searches.

use std::io::Write as _;
use std::time::Duration;

use bench::{Outcome, Server, Visitor};

/// How often each page is asked for.
const TIMES: usize = 40;

/// The first page in each order, filters that fit many and few, and what is typed: whole names, beginnings of words, several
/// words in any order, a number, an address, nobody's name, one letter.
const QUERIES: [&str; 16] = [
    "",
    "sort=number",
    "sort=newest",
    "department=bar",
    "department=d7",
    "status=inactive",
    "role=client_admin",
    "q=łukasz",
    "q=emile",
    "q=MÜLLER",
    "q=O'Brien+peeters",
    "q=peeters+4711",
    "q=person4711@",
    "q=nobody+at+all",
    "q=p",
    "q=p&department=bar&status=inactive",
];

pub fn measure(server: &Server, sofie: &Visitor, _people: usize) -> Outcome {
    let mut out = std::io::stdout();
    for query in QUERIES {
        let path = format!("/employees?{}", query.replace('ł', "%C5%82").replace('Ü', "%C3%9C"));
        let request = sofie.page(&path);
        bench::run(server, 1, vec![request.clone(); 4], 200)?; // warms up
        let (run, _) = bench::run(server, 1, vec![request; TIMES], 200)?;
        let (p50, p99, cpu) = (millis(run.p50), millis(run.p99), run.cpu_micros_each / 1000.0);
        writeln!(out, "{query:<36}{p50:>7.1} ms, p99 {p99:>6.1} ms, {cpu:>6.1} ms CPU")?;
    }
    Ok(())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
