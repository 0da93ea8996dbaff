//! The chromedriver behind the browsers.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

/// The `chromedriver` of this test process. It lives as long as any browser of it: a static is never dropped, and a
/// driver that outlives its tests would be somebody's stray process.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    /// Chromium's temporary files, of which it forgets some, and what its people up- and download.
    pub(crate) folder: PathBuf,
    /// Kept open: a driver that writes to a closed pipe dies.
    output: BufReader<ChildStdout>,
}

static RUNNING: Mutex<Weak<Driver>> = Mutex::new(Weak::new());
static STARTED: AtomicU32 = AtomicU32::new(0);

/// What to do when there is no browser.
pub(crate) const INSTALL: &str =
    "Browser tests need Debian's `chromium` and `chromedriver`. Run scripts/test.sh, which installs them.";

impl Driver {
    /// The one that runs, or a new one.
    ///
    /// # Panics
    /// When `chromedriver` is not installed or does not start.
    pub(crate) fn get() -> Arc<Self> {
        // A test that failed here must not fail the others, so a poisoned lock is taken all the same.
        let mut running = RUNNING.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        running.upgrade().unwrap_or_else(|| {
            let driver = Arc::new(Self::start());
            *running = Arc::downgrade(&driver);
            driver
        })
    }

    fn start() -> Self {
        let number = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("jwt-link-browsers-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        let mut command = Command::new("chromedriver");
        command.arg("--port=0").env("TMPDIR", &folder);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{INSTALL} ({error})"));
        let output = BufReader::new(process.stdout.take().expect("the output is piped"));
        let mut driver = Self { process, port: 0, folder, output };
        driver.port = driver.announced_port();
        driver
    }

    fn announced_port(&mut self) -> u16 {
        let mut said = String::new();
        loop {
            let start = said.len();
            let read = self.output.read_line(&mut said).expect("chromedriver writes text");
            assert!(read > 0, "chromedriver ended before it was ready. It said:\n{said}");
            if let Some(port) = port(&said[start..]) {
                return port;
            }
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends a session and its Chromium. It blocks, because it runs when a browser is dropped, also by a failing test.
    pub(crate) fn end_session(&self, session: &str) {
        let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) else { return };
        let request = format!("DELETE /session/{session} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        let _limit = stream.set_read_timeout(Some(Duration::from_secs(10)));
        if stream.write_all(request.as_bytes()).is_ok() {
            // The driver leaves the connection open: the beginning of the answer says that Chromium is closed.
            let _answer = stream.read(&mut [0; 1024]);
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _already_gone = self.process.kill();
        let _status = self.process.wait();
        let _best_effort = std::fs::remove_dir_all(&self.folder);
    }
}

/// From `ChromeDriver was started successfully on port 37435.`
fn port(line: &str) -> Option<u16> {
    line.split("started successfully on port ").nth(1)?.trim().trim_end_matches('.').parse().ok()
}
