//! The mail server (SMTP, TLS, STARTTLS, authentication): one connection for one message.

use std::time::Duration;

use lettre::Address;
use lettre::message::Message;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter, ServerInfo};
use percent_encoding::percent_decode_str;
use tokio::time::{Instant, timeout_at};
use url::{Host, Url};

use crate::mistake::SettingsError;
use crate::outcome::Outcome;

/// How long a server may take to answer our good-bye.
const GOOD_BYE: Duration = Duration::from_secs(5);

/// Where it is and who we are to it.
#[derive(Clone)]
pub(crate) struct Server {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    hello: ClientId,
    /// Who signs certificates, beside those that the system knows.
    authorities: Vec<Certificate>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tls {
    /// From the first byte on (RFC 8314).
    FromTheStart,
    /// Asked for before anything else is said, and insisted upon: whoever stands in between could leave it out (RFC 3207 §6).
    Asked,
    /// Nobody stands in between: a server on this machine, or one of which somebody has said so.
    None,
}

impl Server {
    /// `domain` is what we greet the server with.
    pub(crate) fn parse(text: &str, domain: &str) -> Result<Self, SettingsError> {
        let url = Url::parse(text).map_err(|_| SettingsError::Server)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(SettingsError::Server)?;
        let is_more = !matches!(url.path(), "" | "/") || url.fragment().is_some();
        if is_more || !["smtp", "smtps"].contains(&url.scheme()) {
            return Err(SettingsError::Server);
        }
        let (is_here, credentials) = (is_here(host), credentials(&url)?);
        let tls = match (url.scheme(), url.query()) {
            ("smtps", None) => Tls::FromTheStart,
            ("smtp", None) if is_here => Tls::None,
            ("smtp", None | Some("tls=starttls")) => Tls::Asked,
            ("smtp", Some("tls=none")) => Tls::None,
            (_, Some(query)) => return Err(mode_mistake(query)),
            (_, None) => return Err(SettingsError::Server),
        };
        if tls == Tls::None && !is_here && credentials.is_some() {
            return Err(SettingsError::InTheClear);
        }
        // Each would wait for the other's first word until the patience is over, and nobody would know why.
        if let (Tls::FromTheStart, Some(25 | 587)) | (Tls::Asked | Tls::None, Some(465)) = (tls, url.port()) {
            return Err(SettingsError::Port);
        }
        let usual = match tls {
            Tls::FromTheStart => 465,
            Tls::Asked => 587,
            Tls::None => 25,
        };
        let (host, port) = (host.trim_matches(['[', ']']).to_owned(), url.port().unwrap_or(usual));
        let hello = ClientId::Domain(domain.to_owned());
        Ok(Self { host, port, tls, credentials, hello, authorities: Vec::new() })
    }

    /// Believes those as well who have signed themselves here, in PEM.
    pub(crate) fn believe(&mut self, pem: &[u8]) -> Result<(), SettingsError> {
        if self.tls == Tls::None {
            return Err(SettingsError::NoTls);
        }
        let authority = Certificate::from_pem(pem).map_err(|_| SettingsError::Authority)?;
        let is_certificate = pem.windows(CERTIFICATE.len()).any(|part| part == CERTIFICATE);
        self.authorities.push(authority);
        // Whether they can be used shows now, and not with the first message.
        let is_good = is_certificate && self.tls_parameters().is_ok();
        if is_good { Ok(()) } else { Err(SettingsError::Authority) }
    }

    fn tls_parameters(&self) -> Result<TlsParameters, lettre::transport::smtp::Error> {
        let parameters = TlsParameters::builder(self.host.clone());
        self.authorities.iter().cloned().fold(parameters, TlsParametersBuilder::add_root_certificate).build()
    }

    /// Hands over a message.
    pub(crate) async fn send(&self, message: &Message, patience: Duration) -> Outcome {
        let until = Instant::now() + patience;
        let silent = || format!("The mail server did not answer within {} s.", patience.as_secs());
        let mut connection = match timeout_at(until, self.begin(message, patience)).await {
            Ok(Ok(connection)) => connection,
            Ok(Err(outcome)) => return outcome,
            Err(_) => return Outcome::Unreachable(silent()),
        };
        // From its last line on the server may have the message, whatever becomes of the answer.
        let answer = match timeout_at(until, connection.message(&message.formatted())).await {
            Ok(answer) => answer,
            Err(_) => return Outcome::Unsure(silent()),
        };
        say_good_bye(connection);
        match answer {
            Ok(answer) => {
                let said = answer.message().last().unwrap_or_default();
                Outcome::Sent(format!("{} {said}", answer.code()).trim_end().to_owned())
            }
            Err(error) => answered(&error).unwrap_or_else(|| Outcome::Unsure(words(&error))),
        }
    }

    /// All that is said before the message itself.
    async fn begin(&self, message: &Message, patience: Duration) -> Result<AsyncSmtpConnection, Outcome> {
        // Nothing was said of the message yet, so whatever it is, it is not about that.
        let connected = self.connect(patience).await;
        let mut connection = connected.map_err(|error| Outcome::Unreachable(words(&error)))?;
        match announce(&mut connection, message).await {
            Ok(()) => Ok(connection),
            Err(outcome) => {
                say_good_bye(connection);
                Err(outcome)
            }
        }
    }

    async fn connect(
        &self,
        patience: Duration,
    ) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let at_once = match self.tls {
            Tls::FromTheStart => Some(self.tls_parameters()?),
            Tls::Asked | Tls::None => None,
        };
        let address = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(address, Some(patience), &self.hello, at_once, None).await?;
        if self.tls == Tls::Asked {
            connection.starttls(self.tls_parameters()?, &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
    }
}

/// Who the message is from and to, and that it comes.
async fn announce(connection: &mut AsyncSmtpConnection, message: &Message) -> Result<(), Outcome> {
    let envelope = message.envelope();
    let parameters = parameters(connection.server_info(), message).ok_or(Outcome::NoAddress)?;
    let refused = |error| answered(&error).unwrap_or_else(|| Outcome::Unreachable(words(&error)));
    connection.command(Mail::new(envelope.from().cloned(), parameters)).await.map_err(refused)?;
    for person in envelope.to() {
        connection.command(Rcpt::new(person.clone(), Vec::new())).await.map_err(refused)?;
    }
    connection.command(Data).await.map(drop).map_err(refused)
}

/// What a server has to know beforehand of an address in other letters than English ones (SMTPUTF8, RFC 6531); `None` when it takes none.
fn parameters(server: &ServerInfo, message: &Message) -> Option<Vec<MailParameter>> {
    let envelope = message.envelope();
    let is_ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    let mut parameters = Vec::new();
    if !envelope.from().into_iter().chain(envelope.to()).all(is_ascii) {
        parameters.push(MailParameter::SmtpUtfEight);
    }
    // Only such an address: all else is written in English letters.
    if !message.formatted().is_ascii() {
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    let takes = |extension| server.supports_feature(extension);
    let is_taken = |parameter: &MailParameter| match parameter {
        MailParameter::SmtpUtfEight => takes(Extension::SmtpUtfEight),
        _ => takes(Extension::EightBitMime),
    };
    parameters.iter().all(is_taken).then_some(parameters)
}

/// What the server has answered, if it has.
fn answered(error: &lettre::transport::smtp::Error) -> Option<Outcome> {
    error.status()?;
    Some(match words(error) {
        said if is_ours(error) => Outcome::Unreachable(said),
        said if error.is_permanent() => Outcome::Refused(said),
        said => Outcome::Later(said),
    })
}

/// What becomes of it does not matter: the message is theirs. Behind the back of whoever waits, so that a server that never answers it
/// makes no message "not sent" that it has taken, and none is sent twice.
fn say_good_bye(mut connection: AsyncSmtpConnection) {
    tokio::spawn(async move {
        let _answer = tokio::time::timeout(GOOD_BYE, connection.quit()).await;
    });
}

/// What begins a certificate in PEM (RFC 7468 §5).
const CERTIFICATE: &[u8] = b"-----BEGIN CERTIFICATE-----";

fn credentials(url: &Url) -> Result<Option<Credentials>, SettingsError> {
    match (url.username(), url.password()) {
        ("", None) => Ok(None),
        ("", Some(_)) | (_, None) => Err(SettingsError::Half),
        (user, Some(password)) => {
            let (user, password) = (decoded(user), decoded(password));
            Ok(Some(Credentials::new(
                user.ok_or(SettingsError::Server)?,
                password.ok_or(SettingsError::Server)?,
            )))
        }
    }
}

/// What is no way to speak is told in its own words only where it can be nothing else: in an address with a ? in its password the
/// rest of that stands there.
fn mode_mistake(query: &str) -> SettingsError {
    if query.starts_with("tls=") && !query.contains('@') {
        SettingsError::Mode(query.to_owned())
    } else {
        SettingsError::Server
    }
}

fn is_here(host: &str) -> bool {
    match Host::parse(host) {
        Ok(Host::Domain(name)) => name == "localhost",
        Ok(Host::Ipv4(address)) => address.is_loopback(),
        Ok(Host::Ipv6(address)) => address.is_loopback(),
        Err(_) => false,
    }
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}

/// 530: it wants a password before it takes mail (RFC 4954 §6), which is a setting of ours.
fn is_ours(error: &lettre::transport::smtp::Error) -> bool {
    error.status().is_some_and(|code| u16::from(code) == 530)
}

/// What the server said, with its code; else what went wrong on the way.
fn words(error: &lettre::transport::smtp::Error) -> String {
    use std::error::Error as _;
    match (error.status(), error.source()) {
        (Some(code), Some(said)) => format!("{code} {said}"),
        _ => error.to_string(),
    }
}
