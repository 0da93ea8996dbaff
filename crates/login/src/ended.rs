//! What processes tell each other, and callers are told, when sessions have ended.

use std::fmt;

/// A notice: sessions of this person have ended. What they keep open (a stream of news) is to be looked at again. Ids
/// hold no spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended<'a> {
    pub tenant_id: &'a str,
    pub person_id: &'a str,
}

/// A session that has ended, for whoever was told of it by its [`Login::sid`](crate::Login::sid).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndedSession {
    pub person_id: String,
    pub sid: String,
}

impl<'a> Ended<'a> {
    /// `None` when what a listener has heard is about something else.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (tenant_id, person_id) = text.strip_prefix("sessions ")?.split_once(' ')?;
        (!person_id.contains(' ')).then_some(Self { tenant_id, person_id })
    }
}

impl fmt::Display for Ended<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "sessions {} {}", self.tenant_id, self.person_id)
    }
}

impl From<Ended<'_>> for String {
    fn from(ended: Ended<'_>) -> Self {
        ended.to_string()
    }
}
