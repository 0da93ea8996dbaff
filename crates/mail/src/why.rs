//! Why a message was not taken: in the mail server's words, or in those of whoever reads it, where the server has said nothing.

use web::Page;

/// Why a message was not taken, or not yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// What the mail server said.
    Said(String),
    /// It cannot be reached, or takes nothing from us. Names of servers, folders and accounts are for whoever runs the installation.
    Unreachable,
    /// It was not asked: no mail server takes a message to such an address, or this one does not.
    NoAddress,
}

/// What is ours to say, and the key of it. No server can say it: its words begin with a number.
const OURS: [(Why, &str, &str); 2] = [
    (Why::Unreachable, "unreachable", "mail-unreachable"),
    (Why::NoAddress, "no-address", "mail-unfit-address"),
];

impl Why {
    fn ours(&self) -> Option<(&'static str, &'static str)> {
        OURS.iter().find(|(why, ..)| why == self).map(|(_, word, key)| (*word, *key))
    }

    /// As the outbox keeps it.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Said(words) => words,
            ours => ours.ours().map_or("", |(word, _)| word),
        }
    }

    pub(crate) fn parse(kept: String) -> Self {
        let ours = OURS.iter().find(|(_, word, _)| *word == kept).map(|(why, ..)| why.clone());
        ours.unwrap_or(Self::Said(kept))
    }

    /// What is read of it, whole.
    pub fn sentence(&self, page: &Page) -> String {
        match self {
            Self::Said(words) => page.get("invitation-said").with("said", words).to_string(),
            ours => ours.ours().map(|(_, key)| page.get(key).to_string()).unwrap_or_default(),
        }
    }

    /// What an audit log keeps of it: a field, and what stands in it.
    pub fn detail(&self) -> (&'static str, &str) {
        let field = if let Self::Said(_) = self { "said" } else { "why" };
        (field, self.as_str())
    }
}

/// The text for what an audit log says of a message that was not taken.
pub fn audit_word(field: &str, value: &str) -> Option<&'static str> {
    let ours = OURS.iter().filter(|_| field == "why");
    ours.map(|(_, word, key)| (*word, *key)).find(|(word, _)| *word == value).map(|(_, key)| key)
}
