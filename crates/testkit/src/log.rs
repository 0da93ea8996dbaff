//! What is logged while a test looks.

use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock};

use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Level};

/// Of one thread: a test that reads it runs on one (`#[tokio::test]`), or the log would miss the tasks of another.
pub struct Log {
    lines: Lines,
    guard: DefaultGuard,
}

#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Log {
    /// Begins to look at what an installation logs that is configured as usual.
    pub fn of_this_thread() -> Self {
        Self::down_to(Level::INFO)
    }

    /// Begins to look at everything.
    pub fn detailed_of_this_thread() -> Self {
        Self::down_to(Level::DEBUG)
    }

    /// Begins to look at every statement that is sent to a database.
    pub fn statements_of_this_thread() -> Self {
        Self::down_to(Level::TRACE)
    }

    /// The statements among what was logged, without their values.
    pub fn statements(self) -> Vec<String> {
        let log = self.end();
        let said = log.lines().filter_map(|line| line.split_once(" db::query: "));
        said.map(|(_, statement)| statement.to_owned()).collect()
    }

    fn down_to(level: Level) -> Self {
        // `tracing` remembers of each place in the code whether anybody listens. While there is only one listener, it asks
        // the thread that came by there first: a test beside this one, which does not listen. So there are always two.
        static SECOND: OnceLock<Dispatch> = OnceLock::new();
        SECOND.get_or_init(|| Dispatch::new(tracing_subscriber::registry()));
        let lines = Lines::default();
        let writer = lines.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_ansi(false)
            .with_max_level(level)
            .with_writer(move || writer.clone());
        Self { lines, guard: tracing::subscriber::set_default(subscriber.finish()) }
    }

    /// What was logged, as text.
    ///
    /// # Panics
    /// When it is no text.
    pub fn end(self) -> String {
        drop(self.guard);
        String::from_utf8(self.lines.0.lock().expect("a log").clone()).expect("text")
    }
}

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("a log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
