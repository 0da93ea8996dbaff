//! A mail server that nobody here wrote (Debian's `python3-aiosmtpd`), on a port of its own, with a certificate of an authority of its own.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

/// Debian's, whose packages it has; `scripts/test.sh` installs it.
const PYTHON: &str = "/usr/bin/python3";
const PROGRAM: &str = include_str!("smtp_server.py");

static MADE: AtomicU32 = AtomicU32::new(0);

/// How it speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speaks {
    Plain,
    /// And takes nothing before it.
    StartTls,
    Tls,
}

/// A running mail server. It knows one user, `me` with the password `p@ss wörd`; has no mailbox `nobody@…`; and greylists `grey@…`, once
/// each.
pub struct SmtpServer {
    child: Child,
    folder: PathBuf,
    pub port: u16,
}

impl SmtpServer {
    /// # Panics
    /// When it does not start.
    pub fn start(speaks: Speaks) -> Self {
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("jwt-link-smtp-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        if speaks != Speaks::Plain {
            make_certificate(&folder);
        }
        let mode = match speaks {
            Speaks::Plain => "plain",
            Speaks::StartTls => "starttls",
            Speaks::Tls => "tls",
        };
        let mut child = Command::new(PYTHON)
            .args(["-c", PROGRAM])
            .arg(&folder)
            .arg(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Python; scripts/test.sh installs it");
        let mut line = String::new();
        let said = child.stdout.take().expect("its output");
        BufReader::new(said).read_line(&mut line).expect("its port");
        let port = line.trim().parse();
        let port = port.expect("the mail server says its port; scripts/test.sh installs python3-aiosmtpd");
        Self { child, folder, port }
    }

    /// The certificate of who signed its own, in PEM.
    ///
    /// # Panics
    /// When it has none.
    pub fn authority(&self) -> PathBuf {
        let file = self.folder.join("ca.pem");
        assert!(file.exists(), "a server without TLS");
        file
    }

    /// What it has taken, as Python reads it. Whatever was answered with 250 is there.
    ///
    /// # Panics
    /// When what it has written cannot be read.
    pub fn taken(&self) -> Vec<Value> {
        let Ok(lines) = std::fs::read_to_string(self.folder.join("taken")) else { return Vec::new() };
        lines.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _waited = self.child.wait();
        let _best_effort = std::fs::remove_dir_all(&self.folder);
    }
}

/// For `localhost`, signed by an authority that no system knows.
fn make_certificate(folder: &Path) {
    let openssl = |args: &str| {
        let made = Command::new("openssl").args(args.split(' ')).current_dir(folder).output();
        let made = made.expect("openssl; scripts/test.sh installs it");
        assert!(made.status.success(), "openssl {args}: {}", String::from_utf8_lossy(&made.stderr));
    };
    std::fs::write(folder.join("leaf.cnf"), "subjectAltName=DNS:localhost\nextendedKeyUsage=serverAuth\n")
        .expect("a file");
    let key = "-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes";
    openssl(&format!("req -x509 {key} -keyout ca.key -out ca.pem -days 30 -subj /CN=authority"));
    openssl(&format!("req {key} -keyout key.pem -out leaf.csr -subj /CN=localhost"));
    openssl(
        "x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile leaf.cnf -out cert.pem",
    );
}
