//! The form in which a message goes out (MIME, multipart/alternative, attachment, header injection).

use std::time::{Duration, UNIX_EPOCH};

use crate::List;
use crate::address::address;
use crate::outbox::Waiting;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, MultiPartKind, SinglePart};

const CSV: &str = "text/csv; charset=utf-8";

impl Waiting {
    /// As it goes out: the same each time, so that a message that arrives twice is known as one. `None` when it can never go out, because
    /// nothing goes to such an address.
    pub(crate) fn message(&self, from: &Mailbox, list: Option<List>) -> Option<Message> {
        let written = Duration::from_millis(u64::try_from(self.written_at.as_millis()).unwrap_or(0));
        let id = format!("<{}@{}>", self.id, from.email.domain());
        let head = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(Some(one_line(&self.to_name)), address(&self.to_address)?))
            .subject(one_line(&self.subject))
            .message_id(Some(id))
            .date(UNIX_EPOCH + written)
            .raw_header(HeaderValue::new(
                // RFC 3834 §5: so that no "out of office" answers it.
                HeaderName::new_from_ascii_str("Auto-Submitted"),
                "auto-generated".to_owned(),
            ));
        let text = SinglePart::builder().header(ContentType::TEXT_PLAIN).body(self.body.clone());
        let message = if self.html.is_empty() {
            // Put before messages had more than a text.
            head.singlepart(text)
        } else {
            let html = SinglePart::builder().header(ContentType::TEXT_HTML).body(self.html.clone());
            let parts = MultiPart::builder().kind(MultiPartKind::Alternative).boundary(self.boundary());
            // RFC 2046 §5.1.4: what is read where possible comes last.
            let said = parts.singlepart(text).singlepart(html);
            match list {
                None => head.multipart(said),
                Some(List { name, csv }) => {
                    let csv = Attachment::new(name).body(csv, CSV.parse().expect("a type"));
                    let kind = MultiPart::builder().kind(MultiPartKind::Mixed);
                    head.multipart(kind.boundary(self.outer_boundary()).multipart(said).singlepart(csv))
                }
            }
        };
        Some(message.expect("it has who it is from and to"))
    }

    /// In no part: neither base64 nor quoted-printable writes `=_` (RFC 2045 §6.7).
    fn boundary(&self) -> String {
        format!("=_{}", self.id)
    }

    /// Around a list as well: the one does not begin like the other (RFC 2046 §5.1.2).
    fn outer_boundary(&self) -> String {
        format!("=_list_{}", self.id)
    }
}

/// A header ends at a line's end: a name with one in it could add headers of its own.
fn one_line(text: &str) -> String {
    text.replace(char::is_control, " ")
}
