//! What an installation decides: the mail server and who the messages are from.

use std::path::PathBuf;
use std::time::Duration;

use lettre::Address;
use lettre::message::Mailbox;

use crate::address::domain_of;
use crate::mistake::SettingsError;
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

impl Settings {
    /// RFC 5321 §4.5.3.2 allows servers minutes for each step; one that takes longer than this for all is tried later.
    const PATIENCE: Duration = Duration::from_secs(60);

    /// By the mail server at `smtps://…`, or at `smtp://…`, where TLS is asked for before anything is said (STARTTLS), but for a
    /// server on this machine, or where `?tls=none` says so.
    ///
    /// # Errors
    /// One of the two is not what it should be.
    pub fn smtp(server: &str, from: &str) -> Result<Self, SettingsError> {
        let from = mailbox(from)?;
        let way = Way::Smtp(Server::parse(server, from.email.domain())?);
        Ok(Self { from, way, patience: Self::PATIENCE })
    }

    /// Believes a certificate, too, that was signed by one of these, in PEM: that of a company's own authority.
    ///
    /// # Errors
    /// It is none, or the connection has no TLS.
    pub fn believing(mut self, pem: &[u8]) -> Result<Self, SettingsError> {
        match &mut self.way {
            Way::Smtp(server) => server.believe(pem)?,
            Way::Folder(_) => return Err(SettingsError::NoTls),
        }
        Ok(self)
    }

    /// Into a folder, a file each (`.eml`), which is made when the first one comes: for a demo, where nobody is to get mail.
    ///
    /// # Errors
    /// `from` is nobody.
    pub fn folder(folder: PathBuf, from: &str) -> Result<Self, SettingsError> {
        Ok(Self { from: mailbox(from)?, way: Way::Folder(folder), patience: Self::PATIENCE })
    }
}

/// With its domain in the letters that mail servers speak: it is what we greet them with, and stands in every Message-ID.
fn mailbox(text: &str) -> Result<Mailbox, SettingsError> {
    // With a password in it, which an error must not tell.
    if text.contains("://") {
        return Err(SettingsError::Swapped);
    }
    let wrong = || SettingsError::From(text.to_owned());
    let typed: Mailbox = text.parse().map_err(|_| wrong())?;
    let domain = domain_of(typed.email.domain()).ok_or_else(wrong)?;
    Ok(Mailbox::new(typed.name, Address::new(typed.email.user(), domain).map_err(|_| wrong())?))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "CrewPlanner <no-reply@crewplanner.example>";

    #[test]
    fn a_mistake_in_a_setting_is_named() {
        let refused = |server: &str| Settings::smtp(server, FROM).err();
        for server in
            ["", "mail.example.com", "http://mail.example.com", "smtp://", "smtps://mail.example.com/in#x"]
        {
            assert_eq!(refused(server), Some(SettingsError::Server), "{server}");
        }
        for server in ["smtps://user@mail.example.com", "smtp://:secret@localhost"] {
            assert_eq!(refused(server), Some(SettingsError::Half), "{server}");
        }
        for (server, mode) in
            [("smtp://mail.example.com?tls=maybe", "tls=maybe"), ("smtps://m.example?tls=none", "tls=none")]
        {
            assert_eq!(refused(server), Some(SettingsError::Mode(mode.to_owned())), "{server}");
        }
        for server in
            ["smtps://mail.example.com:587", "smtps://mail.example.com:25", "smtp://mail.example.com:465"]
        {
            assert_eq!(refused(server), Some(SettingsError::Port), "{server}");
        }
        assert_eq!(refused("smtp://me:secret@mail.example.com?tls=none"), Some(SettingsError::InTheClear));
        for from in ["", "CrewPlanner", "a@b@c", "x <y>\r\nBcc: <z@z.example>", "x <y@[192.0.2.1]>"] {
            assert!(
                matches!(Settings::smtp("smtp://localhost", from), Err(SettingsError::From(_))),
                "{from:?}"
            );
        }
        for good in [
            "smtps://me:p%40ss@mail.example.com",
            "smtp://me:p%40ss@localhost?tls=none",
            "smtp://relay.example.com:2525?tls=none",
            "smtp://[::1]?tls=starttls",
        ] {
            assert_eq!(refused(good), None, "{good}");
        }
    }

    #[test]
    fn no_mistake_tells_a_part_of_the_password() {
        // As people write a password with such a sign in it, and the two settings in each other's place.
        let servers = [
            "smtp://me:12?secret@mail.example.com",
            "smtp://me:12?tls=secret@mail.example.com",
            "smtp://me:12?secret",
            "smtps://me:12/secret@mail.example.com",
            "smtps://me:12#secret@mail.example.com",
            "smtps://me:1@secret@mail.example.com:587",
            "smtp://me:secret@mail.example.com?secret",
            "smtp://me:secret%ff@mail.example.com",
            "smtp://me:secret@[mail.example.com",
            "me:secret@mail.example.com",
        ];
        for server in servers {
            let said = refused(server, FROM);
            assert!(!said.contains("secret"), "{server}: {said}");
        }
        let said = refused(FROM, "smtps://me:secret@mail.example.com");
        assert!(said.contains("That belongs into smtp") && !said.contains("secret"), "{said}");
    }

    fn refused(server: &str, from: &str) -> String {
        Settings::smtp(server, from).err().expect("a mistake").to_string()
    }

    #[test]
    fn an_authority_is_a_certificate_and_for_tls() {
        let believing = |server: &str, pem: &str| {
            Settings::smtp(server, FROM).expect("settings").believing(pem.as_bytes()).err()
        };
        for pem in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            assert_eq!(believing("smtps://mail.example.com", pem), Some(SettingsError::Authority), "{pem:?}");
        }
        assert_eq!(believing("smtp://localhost", ""), Some(SettingsError::NoTls));
    }

    #[test]
    fn the_senders_domain_is_written_as_mail_servers_write_it() {
        let settings =
            Settings::smtp("smtp://localhost", "Bücher <no-reply@bücher.example>").expect("settings");
        assert_eq!(settings.from.email.domain(), "xn--bcher-kva.example");
    }
}
