//! How long each of many took.

use std::io::Write as _;
use std::time::Duration;

use bench::Outcome;

#[derive(Default)]
pub struct Times(pub Vec<Duration>);

impl Times {
    pub fn print(mut self, what: &str) -> Outcome {
        self.0.sort_unstable();
        let at = |share: usize| {
            let place = (self.0.len() * share / 100).min(self.0.len().saturating_sub(1));
            self.0.get(place).map_or(0, Duration::as_millis)
        };
        let (count, half, most, all) = (self.0.len(), at(50), at(99), at(100));
        Ok(writeln!(
            std::io::stdout(),
            "{what:<28}{count:>6} times  p50 {half:>5} ms  p99 {most:>5} ms  most {all:>5} ms"
        )?)
    }
}
