//! The departments that are offered to whoever looks after people.

use db::Connection;
use web::Error;

use crate::people::departments::{self, Choice, tree};
use crate::people::permission;
use crate::people::reach::Reach;
use crate::routes::me::Me;

/// The departments that somebody may choose: a team lead those that they lead, and those below.
pub(in crate::routes) async fn offered(
    conn: &mut Connection,
    me: &Me,
    reach: &Reach,
) -> Result<Vec<Choice>, db::Error> {
    let led = permission::departments(conn, &me.client.id, reach).await?;
    departments::choices(conn, &me.client.id, led.as_ref()).await
}

/// Refuses the department of somebody else: one of another client is not there, one of another team lead is not theirs.
pub(in crate::routes) async fn is_offered(
    conn: &mut Connection,
    me: &Me,
    offered: &[Choice],
    department: &str,
) -> web::Result<()> {
    if department.is_empty() || offered.iter().any(|choice| choice.id.as_str() == department) {
        return Ok(());
    }
    let is_there = !tree::in_or_below(conn, &me.client.id, &department.into()).await?.is_empty();
    Err(if is_there { Error::forbidden() } else { Error::not_found() })
}
