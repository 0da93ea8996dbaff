//! An OpenID Connect provider that nobody here wrote (npm's `oidc-provider`, in `e2e/oidc-provider`), on a port of its own.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A provider that runs until it is dropped.
pub struct Provider {
    process: Child,
    port: u16,
    /// Kept open: it ends when it writes to a closed pipe.
    _output: BufReader<ChildStdout>,
}

impl Provider {
    /// What it calls the portal.
    pub const CLIENT_ID: &str = "crewplanner";
    /// With characters that have another spelling on their way.
    pub const SECRET: &str = "a secret / + % : of the tests";

    /// It sends browsers back there. `people` are the claims of each, by what they type as their login.
    ///
    /// # Panics
    /// When it does not start.
    pub fn start(redirect_uri: &str, people: &Value) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("oidc-provider");
        let mut command = Command::new("node");
        command.current_dir(folder).args(["server.mjs", redirect_uri, &people.to_string()]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("Node.js; scripts/test.sh installs it");
        let mut line = String::new();
        let mut output = BufReader::new(process.stdout.take().expect("its output"));
        output.read_line(&mut line).expect("its port");
        let port = line.trim().parse();
        let port = port.expect("the provider says its port; scripts/test.sh installs what it is made of");
        Self { process, port, _output: output }
    }

    pub fn issuer(&self) -> String {
        format!("http://id.localhost:{}", self.port)
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _gone = self.process.kill();
        let _waited = self.process.wait();
    }
}
