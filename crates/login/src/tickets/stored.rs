//! The tickets that somebody has, by their kinds, and how they end.

use std::str::FromStr;
use std::time::Duration;

use db::Write;

/// Why somebody may choose a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TicketKind {
    /// They are new; somebody has let them in.
    Invitation,
    /// They have forgotten it.
    Reset,
    /// Somebody hands them a code on paper: they have no mailbox, or nobody sends mail.
    Code,
}

impl TicketKind {
    /// In this order the rows of a person are locked: two tickets of one person, used at once, must not wait for each other.
    pub(super) const ALL: [Self; 3] = [Self::Invitation, Self::Reset, Self::Code];

    /// As in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
            Self::Code => "code",
        }
    }

    /// How long one is good for, at most. An invitation waits for somebody who may be on holiday; a reset was asked for a minute ago;
    /// of a code whoever makes it says.
    pub const fn lasts(self) -> Duration {
        match self {
            Self::Invitation | Self::Code => Duration::from_secs(14 * 24 * 3600),
            Self::Reset => Duration::from_secs(3600),
        }
    }
}

/// There are no tickets of this kind.
#[derive(Debug)]
pub struct UnknownTicketKind;

impl FromStr for TicketKind {
    type Err = UnknownTicketKind;

    fn from_str(text: &str) -> Result<Self, UnknownTicketKind> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or(UnknownTicketKind)
    }
}

impl db::Word for TicketKind {}

/// Ends what somebody could still choose a password with: the message with it may be in a mailbox that is not theirs, or not theirs any
/// more.
///
/// # Errors
/// Only when the database fails.
pub async fn end_tickets(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<(), db::Error> {
    for kind in TicketKind::ALL {
        let sql = "DELETE FROM login_tickets WHERE tenant_id = $1 AND person_id = $2 AND kind = $3 AND used_at IS NULL";
        write.query(sql).bind(tenant_id).bind(person_id).bind(kind.as_str()).execute().await?;
    }
    Ok(())
}

/// Forgets all tickets of somebody who is deleted, used ones too.
pub(crate) async fn forget_all(write: &mut Write, tenant_id: &str, person_id: &str) -> Result<(), db::Error> {
    for kind in TicketKind::ALL {
        forget(write, (tenant_id, person_id), kind).await?;
    }
    Ok(())
}

pub(super) async fn forget(
    write: &mut Write,
    (tenant_id, person_id): (&str, &str),
    kind: TicketKind,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM login_tickets WHERE tenant_id = $1 AND person_id = $2 AND kind = $3";
    write.query(sql).bind(tenant_id).bind(person_id).bind(kind.as_str()).execute().await.map(drop)
}
