//! The server under measurement, as a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Outcome, Usage};

/// This program once more, as the server under measurement; it ends with this value.
pub struct Server {
    child: Child,
    pub port: u16,
    /// From the start of the process until it serves.
    pub started_in: Duration,
}

impl Server {
    /// Starts this program with these arguments; it prints its port as soon as it serves.
    ///
    /// # Errors
    /// When it ends before it does.
    pub fn start(arguments: &[&str]) -> Outcome<Self> {
        Self::start_logging_to(Stdio::inherit(), arguments)
    }

    /// The same with its log (standard error) elsewhere.
    ///
    /// # Errors
    /// When it ends before it does.
    pub fn start_logging_to(log: Stdio, arguments: &[&str]) -> Outcome<Self> {
        let started = Instant::now();
        let program = std::env::current_exe()?;
        let mut child = Command::new(program).args(arguments).stdout(Stdio::piped()).stderr(log).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no pipe")?).read_line(&mut line)?;
        Ok(Self { child, port: line.trim().parse()?, started_in: started.elapsed() })
    }

    /// What it has used so far.
    ///
    /// # Errors
    /// When it has ended.
    pub fn usage(&self) -> Outcome<Usage> {
        Usage::of(&self.child.id().to_string())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself; its last words are on standard error.
        let _best_effort = self.child.kill().and_then(|()| self.child.wait());
    }
}
