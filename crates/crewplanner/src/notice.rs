//! What a process of CrewPlanner tells the others through the database, once what it tells of is committed. The text that
//! travels is written and read here; programs of two versions may run side by side, so a word keeps its meaning.

use std::fmt;

use login::Ended;

/// One thing told. Clients and employees are named by their ids, which hold no spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Notice<'a> {
    /// What the client's people may play has changed.
    Catalogue { client: &'a str },
    /// What is known of somebody's training is out of date.
    Person { client: &'a str, employee: &'a str },
    /// MobieTrain has said what is new for somebody.
    News { client: &'a str, employee: &'a str },
    /// Sessions of somebody have ended.
    Ended(Ended<'a>),
}

impl<'a> Notice<'a> {
    /// `None` for what only another version of the program knows.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let mut words = text.split(' ');
        match (words.next()?, words.next()?, words.next(), words.next()) {
            ("catalogue", client, None, None) => Some(Self::Catalogue { client }),
            ("person", client, Some(employee), None) => Some(Self::Person { client, employee }),
            ("news", client, Some(employee), None) => Some(Self::News { client, employee }),
            _ => Ended::parse(text).map(Self::Ended),
        }
    }
}

impl fmt::Display for Notice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalogue { client } => write!(f, "catalogue {client}"),
            Self::Person { client, employee } => write!(f, "person {client} {employee}"),
            Self::News { client, employee } => write!(f, "news {client} {employee}"),
            Self::Ended(ended) => ended.fmt(f),
        }
    }
}

impl From<Notice<'_>> for String {
    fn from(notice: Notice<'_>) -> Self {
        notice.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_notice_is_read_as_it_was_written() {
        let (client, employee) = ("018f3a2b", "018f3a2c");
        for (notice, text) in [
            (Notice::Catalogue { client }, "catalogue 018f3a2b"),
            (Notice::Person { client, employee }, "person 018f3a2b 018f3a2c"),
            (Notice::News { client, employee }, "news 018f3a2b 018f3a2c"),
            (Notice::Ended(Ended { tenant_id: client, person_id: employee }), "sessions 018f3a2b 018f3a2c"),
        ] {
            assert_eq!(String::from(notice), text);
            assert_eq!(Notice::parse(text), Some(notice));
            assert_eq!(Notice::parse(&format!("{text} more")), None);
        }
        for other in ["", "outbox", "catalogue", "person 018f3a2b", "weather 018f3a2b"] {
            assert_eq!(Notice::parse(other), None, "{other:?}");
        }
    }
}
