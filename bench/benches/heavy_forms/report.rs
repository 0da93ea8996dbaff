use std::io::Write as _;
use std::time::Duration;

use bench::{Outcome, Run};

use crate::forms::Done;

/// A run, and the longest hold of the writer in it.
type Measured = (Run, Duration);

pub fn print(engine: &str, alone: &Measured, beside: &Measured, forms: &[Done]) -> Outcome {
    let mut out = std::io::stdout();
    writeln!(
        out,
        "\n{engine:<36}{:>10}{:>10}{:>10}{:>10}{:>18}",
        "a second", "p50 ms", "p99 ms", "max ms", "longest hold ms"
    )?;
    for (name, (run, hold)) in [("sign-ons alone", alone), ("beside the heavy forms", beside)] {
        let [p50, p99, max, hold] = [run.p50, run.p99, run.max, *hold].map(millis);
        writeln!(out, "{name:<36}{:>10.0}{p50:>10.1}{p99:>10.1}{max:>10.1}{hold:>18.1}", run.a_second)?;
    }
    writeln!(out, "{:<36}{:>10}{:>10}{:>10}", "meanwhile", "times", "median ms", "max ms")?;
    for Done { name, times } in forms {
        let mut times = times.clone();
        times.sort();
        let (middle, last) = (times.get(times.len() / 2), times.last());
        let [middle, last] = [middle, last].map(|time| millis(time.copied().unwrap_or_default()));
        writeln!(out, "{name:<36}{:>10}{middle:>10.1}{last:>10.1}", times.len())?;
    }
    Ok(())
}

fn millis(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
