//! Messages as they went out, in a folder.

use std::path::PathBuf;

use testkit::{Engine, message_text};

use super::Portal;

/// Where the messages of a portal go instead of to a mail server.
pub struct MailFolder(PathBuf);

impl MailFolder {
    pub fn new(name: &str, engine: Engine) -> Self {
        Self(std::env::temp_dir().join(format!("jwt-link-{name}-{engine:?}-{}", std::process::id())))
    }

    pub async fn portal(&self, engine: Engine) -> Portal {
        let settings = mail::Settings::folder(self.0.clone(), "CrewPlanner <no-reply@crewplanner.example>");
        Portal::start_with(engine, |portal| portal.mail = settings.ok()).await
    }

    /// The one that was sent last: their names begin with the time.
    pub fn newest(&self) -> String {
        let files = std::fs::read_dir(&self.0).expect("the folder").map(|file| file.expect("a file").path());
        std::fs::read_to_string(files.max().expect("a message")).expect("text")
    }

    /// What the newest one to this address says, if there is one.
    pub fn newest_to(&self, address: &str) -> Option<String> {
        let files = std::fs::read_dir(&self.0).ok()?.map(|file| file.expect("a file").path());
        let read = |file: PathBuf| (file.clone(), std::fs::read_to_string(file).expect("text"));
        let to = format!("<{address}>");
        let is_theirs = |line: &str| line.starts_with("To:") && line.contains(&to);
        let theirs = files.map(read).filter(|(_, message)| message.lines().any(is_theirs));
        theirs.max().map(|(_, message)| message_text(&message))
    }

    /// All that were sent.
    pub fn messages(&self) -> Vec<String> {
        let Ok(files) = std::fs::read_dir(&self.0) else { return Vec::new() };
        files.map(|file| std::fs::read_to_string(file.expect("a file").path()).expect("text")).collect()
    }
}

impl Drop for MailFolder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}
