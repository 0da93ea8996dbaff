use std::io::Write as _;
use std::time::Duration;

use bench::{Outcome, Run, Server};

use crate::load::{Parts, Round};

pub fn print(engine: &str, server: &Server, rounds: &[Round], parts: &Parts) -> Outcome {
    let mut out = std::io::stdout();
    writeln!(out, "\n{engine:<28}{:>16}{:>18}{:>10}{:>10}", "CPU µs each", "a second", "p50 ms", "p99 ms")?;
    let first: Vec<_> = rounds.iter().map(|round| &round.first).collect();
    let again: Vec<_> = rounds.iter().map(|round| &round.again).collect();
    writeln!(out, "{:<28}{}", "the first sign-on", line(&first))?;
    writeln!(out, "{:<28}{}", "again, same browser", line(&again))?;
    let total = sorted(&again, |run| run.cpu_micros_each)[again.len() / 2];
    let rest = total - parts.verify - parts.http;
    writeln!(
        out,
        "of which, the latter: verify {:.0} µs, transaction and all else {rest:.0} µs, HTTP {:.0} µs",
        parts.verify, parts.http
    )?;
    let (memory, started) = (server.usage()?.peak_megabytes, server.started_in.as_millis());
    writeln!(out, "memory at most {memory:.0} MB, started in {started} ms")?;
    Ok(())
}

fn line(runs: &[&Run]) -> String {
    let (cpu, rate) = (sorted(runs, |run| run.cpu_micros_each), sorted(runs, |run| run.a_second));
    let (p50, p99) = (sorted(runs, |run| millis(run.p50)), sorted(runs, |run| millis(run.p99)));
    let middle = runs.len() / 2;
    let (cpu, rate) = (
        format!("{:.0} ({:.0})", cpu[middle], cpu[0]),
        format!("{:.0} ({:.0})", rate[middle], rate[runs.len() - 1]),
    );
    format!("{cpu:>16}{rate:>18}{:>10.1}{:>10.1}", p50[middle], p99[middle])
}

fn sorted(runs: &[&Run], figure: impl Fn(&Run) -> f64) -> Vec<f64> {
    let mut figures: Vec<f64> = runs.iter().map(|run| figure(run)).collect();
    figures.sort_by(f64::total_cmp);
    figures
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
