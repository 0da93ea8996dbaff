//! The mail server (SMTP, TLS, STARTTLS, authentication): one connection for one message.

use std::time::Duration;

use lettre::message::Message;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use percent_encoding::percent_decode_str;
use url::{Host, Url};

use crate::attempt::Outcome;

/// Where it is and who we are to it.
#[derive(Clone)]
pub(crate) struct Server {
    host: String,
    port: u16,
    tls: Tls,
    credentials: Option<Credentials>,
    hello: ClientId,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Tls {
    /// From the first byte on (RFC 8314).
    FromTheStart,
    /// Asked for before anything else is said, and insisted upon: whoever stands in between could leave it out (RFC 3207 §6).
    Asked,
    /// A server on this machine: nobody stands in between.
    None,
}

impl Server {
    /// `domain` is what we greet the server with.
    pub(crate) fn parse(text: &str, domain: &str) -> Option<Self> {
        let url = Url::parse(text).ok()?;
        let host = url.host_str().filter(|host| !host.is_empty())?.to_owned();
        let (tls, port) = match url.scheme() {
            "smtps" => (Tls::FromTheStart, 465),
            "smtp" if is_here(&host) => (Tls::None, 25),
            "smtp" => (Tls::Asked, 587),
            _ => return None,
        };
        let credentials = match (url.username(), url.password()) {
            ("", None) => None,
            (user, Some(password)) => Some(Credentials::new(decoded(user)?, decoded(password)?)),
            (_, None) => return None,
        };
        let hello = ClientId::Domain(domain.to_owned());
        Some(Self { host, port: url.port().unwrap_or(port), tls, credentials, hello })
    }

    /// Hands over a message.
    pub(crate) async fn send(&self, message: &Message, patience: Duration) -> Outcome {
        let sent = tokio::time::timeout(patience, self.converse(message, patience)).await;
        sent.unwrap_or_else(|_| {
            Outcome::Unreachable(format!("The mail server did not answer within {} s.", patience.as_secs()))
        })
    }

    async fn converse(&self, message: &Message, patience: Duration) -> Outcome {
        let mut connection = match self.connect(patience).await {
            Ok(connection) => connection,
            // Nothing was said of the message yet, so whatever it is, it is not about that.
            Err(error) => return Outcome::Unreachable(words(&error)),
        };
        match connection.send(message.envelope(), &message.formatted()).await {
            Ok(_) => {
                // What becomes of our good-bye does not matter: the message is theirs.
                let _answer = connection.quit().await;
                Outcome::Sent
            }
            Err(error) if is_ours(&error) => Outcome::Unreachable(words(&error)),
            Err(error) if error.is_permanent() || error.is_client() => Outcome::Refused(words(&error)),
            Err(error) => Outcome::Later(words(&error)),
        }
    }

    async fn connect(
        &self,
        patience: Duration,
    ) -> Result<AsyncSmtpConnection, lettre::transport::smtp::Error> {
        let tls = TlsParameters::new(self.host.clone())?;
        let at_once = (self.tls == Tls::FromTheStart).then(|| tls.clone());
        let address = (self.host.trim_matches(['[', ']']), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(address, Some(patience), &self.hello, at_once, None).await?;
        if self.tls == Tls::Asked {
            connection.starttls(tls, &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
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
