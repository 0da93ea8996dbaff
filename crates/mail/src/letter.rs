//! One message: to whom, its subject and its text, and the form in which it goes out (MIME, header injection).

use std::time::{Duration, UNIX_EPOCH};

use lettre::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, SinglePart};
use url::Host;

use crate::outbox::Waiting;

/// A message to one person, in their language: a subject and a plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    pub to_name: String,
    /// As `kernel::text::email` keeps it.
    pub to_address: String,
    pub subject: String,
    pub text: String,
}

impl Waiting {
    /// As it goes out: the same each time, so that a message that arrives twice is known as one.
    ///
    /// # Errors
    /// A sentence, when it can never go out.
    pub(crate) fn message(&self, from: &Mailbox) -> Result<Message, String> {
        let written = Duration::from_millis(u64::try_from(self.written_at.as_millis()).unwrap_or(0));
        let id = format!("<{}@{}>", self.id, from.email.domain());
        Message::builder()
            .from(from.clone())
            .to(Mailbox::new(Some(one_line(&self.to_name)), address(&self.to_address)?))
            .subject(one_line(&self.subject))
            .message_id(Some(id))
            .date(UNIX_EPOCH + written)
            .raw_header(HeaderValue::new(
                // RFC 3834 §5: so that no "out of office" answers it.
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(self.body.clone()))
            .map_err(|error| format!("The message cannot be written: {error}."))
    }
}

/// The domain in the letters that mail servers speak: only few take others (SMTPUTF8, RFC 6531).
fn address(text: &str) -> Result<Address, String> {
    let wrong = || "This is no address that mail can be sent to.".to_owned();
    let (person, domain) = text.rsplit_once('@').ok_or_else(wrong)?;
    let domain = match Host::parse(domain) {
        Ok(Host::Domain(domain)) => domain,
        _ => return Err(wrong()),
    };
    Address::new(person, domain).map_err(|_| wrong())
}

/// A header ends at a line's end: a name with one in it could add headers of its own.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
