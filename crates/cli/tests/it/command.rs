//! The command line, as somebody at a terminal meets it: 0, 1 with a sentence, 2 for wrong usage.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use jwt_link::SigningKey;

const ISSUER: &str = "https://acme.crewplanner.com";
const AUDIENCE: &str = "https://app.mobietrain.com/login/external/acme-events/crewplanner";

/// A folder that is gone after the test.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("jwt-link-command-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }

    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, content).expect("a file can be written");
        path.display().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _best_effort = std::fs::remove_dir_all(&self.0);
    }
}

pub fn jwt_link(args: &[&str], input: &str, folder: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_jwt-link"));
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    if let Some(folder) = folder {
        command
            // RFC 6761 §6.4: never a name of anybody, for the keys of a client are asked for.
            .env("JWT_LINK_CREWPLANNER", "https://crewplanner.invalid")
            .env("JWT_LINK_MOBIETRAIN", "https://mobietrain.com")
            .env("JWT_LINK_DATABASE", folder.join("db.sqlite"))
            .env("JWT_LINK_DATA", folder);
    }
    let mut child = command.spawn().expect("the command runs");
    // A command that reads nothing may be gone before it is told anything.
    let _whether_read = child.stdin.take().expect("piped").write_all(input.as_bytes());
    child.wait_with_output().expect("the command ends")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

pub fn ends(output: &Output, status: i32) -> String {
    assert_eq!(output.status.code(), Some(status), "{}", said(output));
    said(output)
}

#[test]
fn a_minted_link_is_explained_check_by_check() {
    let folder = Folder::new("mint");
    let der = SigningKey::ed25519_from_seed(&[9; 32]).to_pkcs8().expect("a key can be written");
    let key = folder.file("key.der", der);
    let person = ["--issuer", ISSUER, "--audience", AUDIENCE, "--subject", "jan", "--name", "Jan Peeters"];
    let mint = [&["mint", "--key", &key, "--department", "bar=Bar"], &person[..]].concat();
    let link = String::from_utf8(jwt_link(&mint, "", None).stdout).expect("a link is text");
    let jwks = jwt_link(&[&mint[..], &["--jwks"]].concat(), "", None).stdout;
    let jwks = folder.file("jwks.json", jwks);
    let inspect = ["inspect", "--jwks", &jwks, "--issuer", ISSUER, "--audience", AUDIENCE];
    let report = ends(&jwt_link(&inspect, &link, None), 0);
    for check in ["malformed_token", "wrong_issuer", "bad_signature", "wrong_audience", "expired"] {
        assert!(report.contains(&format!("ok      {check}")), "{report}");
    }
    assert!(!report.contains("Jan Peeters"), "a log may be copied anywhere: {report}");
    let forged = testkit::tampered(link.trim());
    let report = ends(&jwt_link(&inspect, &forged, None), 1);
    assert!(report.contains("bad_signature") && report.contains("would be refused"), "{report}");
    let published = std::fs::read_to_string(&jwks).expect("the keys");
    let for_encryption = folder.file("enc.json", published.replace("\"use\":\"sig\"", "\"use\":\"enc\""));
    let report = ends(&jwt_link(&["inspect", "--jwks", &for_encryption], &link, None), 1);
    assert!(report.contains("is there, but it is for encryption (use: enc)"), "{report}");
}

#[test]
fn wrong_usage_is_2_and_a_failure_is_1_with_a_sentence() {
    ends(&jwt_link(&["dmeo"], "", None), 2);
    let said = ends(
        &jwt_link(
            &[
                "mint",
                "--key",
                "/nowhere",
                "--issuer",
                "i",
                "--audience",
                "a",
                "--subject",
                "s",
                "--name",
                "n",
            ],
            "",
            None,
        ),
        1,
    );
    assert!(said.contains("The file /nowhere cannot be read"), "{said}");
    let said = ends(&jwt_link(&["serve", "mobietrain", "--check"], "", None), 1);
    assert!(said.contains("crewplanner"), "{said}");
}

#[test]
fn the_first_client_and_account_are_made_from_the_command_line() {
    let folder = Folder::new("admin");
    let run = |args: &[&str], status| ends(&jwt_link(args, "", Some(&folder.0)), status);
    let portal = Folder::new("portal");
    let portal_run = |args: &[&str], status| ends(&jwt_link(args, "", Some(&portal.0)), status);

    portal_run(&["serve", "crewplanner", "--check"], 0);
    let create = [
        "crewplanner",
        "create-client",
        "acme",
        "Acme",
        "--admin-email",
        "s@acme.example",
        "--admin-name",
        "S",
    ];
    let said = portal_run(&create, 0);
    assert!(said.contains("https://acme.crewplanner.invalid") && said.contains("password"), "{said}");
    assert!(portal_run(&create, 1).contains("acme"));
    let keys = portal_run(&["crewplanner", "keys", "acme"], 0);
    assert!(keys.contains("active") && keys.contains("next"), "{keys}");

    let good = "email,name,language,status,departments\njan@acme.example,Jan,nl-BE,active,Bar; Stores\n";
    let csv = portal.file("crew.csv", good);
    let bad = portal.file("bad.csv", format!("{good}nobody,Nobody,nl,active,\n"));
    let said = portal_run(&["crewplanner", "import-employees", "acme", &bad], 0);
    assert!(said.contains("Line 3") && said.contains("Nothing was changed"), "{said}");
    portal_run(&["crewplanner", "import-employees", "acme", &csv, "--apply"], 0);
    assert!(portal_run(&["crewplanner", "import-employees", "acme", &csv], 0).contains("1 unchanged"));
    portal_run(&["crewplanner", "set-password", "acme", "jan@acme.example"], 0);
    let said = portal_run(&["crewplanner", "reset-second-factor", "acme", "jan@acme.example"], 0);
    assert!(said.contains("has no second factor"), "{said}");
    assert!(
        portal_run(&["crewplanner", "reset-second-factor", "acme", "x@y.example"], 1).contains("x@y.example")
    );

    let said = portal_run(&["crewplanner", "company-sign-in", "acme", "--off"], 0);
    assert!(said.contains("No provider is set up"), "{said}");

    run(&["mobietrain", "create-account", "acme-events", "Acme Events"], 0);
    assert!(run(&["mobietrain", "create-account", "Acme & Co", "Acme"], 1).contains("small letters"));
    run(&["mobietrain", "create-operator", "op@mobietrain.example", "Operator"], 0);
    run(&["mobietrain", "create-content-admin", "acme-events", "h@acme.example", "Hanne"], 0);
    assert!(run(&["mobietrain", "connect", "nobody", "acme"], 1).contains("nobody"));
    let said = run(&["mobietrain", "connect", "acme-events", "acme"], 0);
    assert!(said.contains("There is no such address.") && said.contains("Nobody can sign on"), "{said}");
    run(&["serve", "mobietrain", "--check"], 0);
}
