//! Second factors that are lost (account recovery): all of them are taken away.

use db::Write;

use crate::passwords::hold;
use crate::second::end_all_pending;
use crate::{Login, end_tickets, factors};

impl Login {
    /// Takes all second factors of somebody away: their password alone lets them in then. A sign-in that waits for one waits no more, and
    /// a link or code that needed one beside it is good no more. Says whether there were any.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn reset_factors(
        &self,
        write: &mut Write,
        tenant_id: &str,
        person_id: &str,
    ) -> Result<bool, db::Error> {
        // Tickets before the password, as whoever uses one takes them.
        end_tickets(write, tenant_id, person_id).await?;
        hold(write, tenant_id, person_id).await?;
        end_all_pending(write, tenant_id, person_id).await?;
        factors::remove_all(write, (tenant_id, person_id)).await
    }
}
