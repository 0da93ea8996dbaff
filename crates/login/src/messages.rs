//! The kinds of messages that people get about themselves (e-mail, notification): what the outbox finds one by, and what an audit log
//! calls it.

use crate::TicketKind;

/// What a message to somebody is about, on either site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MessageKind {
    /// A link for somebody who is new.
    Invitation,
    /// A link for somebody who has forgotten their password.
    Reset,
    /// Their second factors were taken away.
    Factors,
    /// To an address that they want to have.
    Address,
    /// To the address that they had.
    AddressChanged,
    /// They work in one more account.
    Joined,
    /// MobieTrain has connected the integration that they have saved.
    Connected,
    /// They have training that is late or due, or their people have.
    Reminder,
}

impl MessageKind {
    pub const ALL: [Self; 8] = [
        Self::Invitation,
        Self::Reset,
        Self::Factors,
        Self::Address,
        Self::AddressChanged,
        Self::Joined,
        Self::Connected,
        Self::Reminder,
    ];

    /// The message that brings a ticket; a code comes on paper.
    pub const fn with(ticket: TicketKind) -> Option<Self> {
        match ticket {
            TicketKind::Invitation => Some(Self::Invitation),
            TicketKind::Reset => Some(Self::Reset),
            TicketKind::Code => None,
        }
    }

    /// As in the details of an audit log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
            Self::Factors => "factors",
            Self::Address => "address",
            Self::AddressChanged => "address-changed",
            Self::Joined => "joined",
            Self::Connected => "connected",
            Self::Reminder => "reminder",
        }
    }

    /// The key of what people call it.
    const fn key(self) -> &'static str {
        match self {
            Self::Invitation => "audit-message-invitation",
            Self::Reset => "audit-message-reset",
            Self::Factors => "audit-message-factors",
            Self::Address => "audit-message-address",
            Self::AddressChanged => "audit-message-address-changed",
            Self::Joined => "audit-message-joined",
            Self::Connected => "audit-message-connected",
            Self::Reminder => "audit-message-reminder",
        }
    }

    /// What the outbox finds the messages of this kind by that are about somebody.
    pub fn about(self, person_id: &str) -> String {
        format!("{} {person_id}", self.in_outbox())
    }

    /// What it finds all that are about somebody by: whoever deletes them takes these back.
    pub fn all_about(person_id: &str) -> [String; 8] {
        Self::ALL.map(|kind| kind.about(person_id))
    }

    /// The word that such a message begins to be about something with.
    pub const fn in_outbox(self) -> &'static str {
        match self {
            // As it was called before there were others.
            Self::Connected => "mobietrain-connected",
            kind => kind.as_str(),
        }
    }

    /// What a message in the outbox is about, and about whom.
    pub fn of(about: &str) -> Option<(Self, &str)> {
        let (word, person_id) = about.split_once(' ').unwrap_or((about, ""));
        Self::ALL.into_iter().find(|kind| kind.in_outbox() == word).map(|kind| (kind, person_id))
    }
}

/// The text for what an audit log says of a message: which one it was.
pub(crate) fn word(value: &str) -> Option<&'static str> {
    MessageKind::ALL.into_iter().find(|kind| kind.as_str() == value).map(MessageKind::key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_found_again_by_what_it_is_about() {
        for kind in MessageKind::ALL {
            assert_eq!(MessageKind::of(&kind.about("jan")), Some((kind, "jan")));
            assert_eq!(word(kind.as_str()), Some(kind.key()));
        }
        assert_eq!(MessageKind::of("mobietrain-connected"), Some((MessageKind::Connected, "")));
        assert_eq!((MessageKind::of("course jan"), word("course")), (None, None));
    }
}
