//! What can be wrong with the settings of the mail server.

/// What is wrong with a setting, in a sentence for whoever set it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// Not the address of a mail server.
    #[error(
        "The mail server is written smtps://user:password@mail.example.com:465, or smtp:// where the connection begins \
         without TLS (STARTTLS, port 587); signs such as @, ? or / in the password as %40, %3F or %2F."
    )]
    Server,
    /// Behind the question mark there is something else, or something for which there is no choice.
    #[error(
        "{0:?} is no way to speak to the mail server. smtp:// may end in ?tls=starttls or ?tls=none; smtps:// is TLS from the \
         start and has nothing behind it."
    )]
    Mode(String),
    /// The port of another way.
    #[error(
        "Way and port of the mail server do not fit together: at port 465 TLS begins at once (smtps://), at 587 and 25 it is \
         asked for (smtp://)."
    )]
    Port,
    /// A user without a password, or the other way round.
    #[error(
        "The mail server's user and password belong together: one of them is missing in smtp. Write user:password@ before the \
         host, or neither."
    )]
    Half,
    /// A password for another machine, without TLS.
    #[error(
        "With ?tls=none the password of the mail server would go over the network for everybody to read. Leave out one of \
         them; only a server on this machine may have both."
    )]
    InTheClear,
    /// No certificate.
    #[error("smtp_ca names no certificate in PEM, which begins with -----BEGIN CERTIFICATE-----.")]
    Authority,
    /// A certificate, and nothing that it is for.
    #[error(
        "smtp_ca is for TLS, and the connection to this mail server has none. Leave it out, or write ?tls=starttls."
    )]
    NoTls,
    /// An address of a server, with a password maybe, in the place of somebody.
    #[error(
        "mail_from is who mail is from, such as CrewPlanner <no-reply@crewplanner.example>, and holds the address of a server. \
         That belongs into smtp."
    )]
    Swapped,
    /// Nobody that a message can be from.
    #[error("{0:?} is nobody that mail can be from. Write it as CrewPlanner <no-reply@crewplanner.example>.")]
    From(String),
}
