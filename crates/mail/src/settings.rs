//! What an installation decides: the mail server and who the messages are from.

use std::path::PathBuf;
use std::time::Duration;

use lettre::message::Mailbox;

use crate::smtp::Server;

/// How messages go out, and who they are from.
#[derive(Clone)]
pub struct Settings {
    pub(crate) from: Mailbox,
    pub(crate) way: Way,
    /// How long a server may take for one message, from the connection on.
    pub patience: Duration,
}

/// Where messages go.
#[derive(Clone)]
pub(crate) enum Way {
    Smtp(Server),
    Folder(PathBuf),
}

/// What is wrong with a setting, in a sentence for whoever set it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Not the address of a mail server.
    #[error(
        "The mail server is written smtps://user:password@mail.example.com:465, or smtp:// where the connection begins \
         without TLS (STARTTLS, port 587); signs such as @ in the password as %40."
    )]
    Server,
    /// Nobody that a message can be from.
    #[error("{0:?} is nobody that mail can be from. Write it as CrewPlanner <no-reply@crewplanner.example>.")]
    From(String),
}

impl Settings {
    /// RFC 5321 §4.5.3.2 allows servers minutes for each step; one that takes longer than this for all is tried later.
    const PATIENCE: Duration = Duration::from_secs(60);

    /// By the mail server at `smtps://…`, or at `smtp://…`, where TLS is asked for before anything is said (STARTTLS), but for a
    /// server on this machine.
    ///
    /// # Errors
    /// One of the two is not what it should be.
    pub fn smtp(server: &str, from: &str) -> Result<Self, SettingsError> {
        let from = mailbox(from)?;
        let way = Way::Smtp(Server::parse(server, from.email.domain()).ok_or(SettingsError::Server)?);
        Ok(Self { from, way, patience: Self::PATIENCE })
    }

    /// Into a folder, a file each (`.eml`), which is made when the first one comes: for a demo, where nobody is to get mail.
    ///
    /// # Errors
    /// `from` is nobody.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, SettingsError> {
        Ok(Self { from: mailbox(from)?, way: Way::Folder(folder), patience: Self::PATIENCE })
    }
}

fn mailbox(text: &str) -> Result<Mailbox, SettingsError> {
    text.parse().map_err(|_| SettingsError::From(text.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "CrewPlanner <no-reply@crewplanner.example>";

    #[test]
    fn a_mistake_in_a_setting_is_named() {
        for server in
            ["", "mail.example.com", "http://mail.example.com", "smtp://", "smtps://user@mail.example.com"]
        {
            assert_eq!(Settings::smtp(server, FROM).err(), Some(SettingsError::Server), "{server}");
        }
        for from in ["", "CrewPlanner", "a@b@c", "x <y>\r\nBcc: <z@z.example>"] {
            assert!(
                matches!(Settings::smtp("smtp://localhost", from), Err(SettingsError::From(_))),
                "{from:?}"
            );
        }
        assert!(Settings::smtp("smtps://me:p%40ss@mail.example.com", FROM).is_ok());
    }
}
