use std::io::Write as _;
use std::time::{Duration, Instant};

use bench::Outcome;

/// How long each of many took.
#[derive(Default)]
pub struct Times(Vec<Duration>);

impl Times {
    pub fn add(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// Does it so often, one after the other.
    pub async fn of(count: usize, mut what: impl AsyncFnMut(usize) -> Outcome) -> Outcome<Self> {
        let mut times = Self::default();
        for number in 0..count {
            let start = Instant::now();
            what(number).await?;
            times.add(start.elapsed());
        }
        Ok(times)
    }

    pub fn print(mut self, what: &str) -> Outcome {
        self.0.sort();
        let at = |share: f64| {
            let place = (self.0.len() as f64 * share) as usize;
            self.0.get(place).or(self.0.last()).map_or(0.0, |time| time.as_secs_f64() * 1000.0)
        };
        let (p50, p99, most) = (at(0.5), at(0.99), at(1.0));
        Ok(writeln!(
            std::io::stdout(),
            "{what:<46}{:>8} times  p50{p50:>9.1}  p99{p99:>9.1}  most{most:>9.1} ms",
            self.0.len()
        )?)
    }
}
