//! The roster on the page of the connection: what was told, and what waits for somebody to say yes or no.

use db::Connection;

use crate::ids::AccountId;
use crate::roster::held::{self, Held};
use crate::roster::{self, Roster};

/// What the page shows of it.
pub(super) struct RosterCard {
    pub roster: Roster,
    pub held: Option<Held>,
    /// Why what was said does not count.
    pub mistake: Option<&'static str>,
}

impl RosterCard {
    /// `None` while the account is not connected.
    pub(super) async fn read(
        conn: &mut Connection,
        account_id: &AccountId,
    ) -> Result<Option<Self>, db::Error> {
        let Some(roster) = roster::read(conn, account_id).await? else { return Ok(None) };
        let held = held::read(conn, account_id).await?;
        Ok(Some(Self { roster, held, mistake: None }))
    }
}
