//! Reminding chosen people at once, by whoever looks after them. The guard is the same: whoever was written to today is not again.

use db::Connection;
use login::Actor;

use super::plan::{Led, Planned};
use super::whom::{AT_ONCE, Of, readers};
use super::write::write;
use crate::ids::{ClientId, EmployeeId};
use crate::people::list::DUE_SOON;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::people::{departments, list};
use crate::training::due::{self, Due};
use crate::{App, Client, Refusal};

/// Whom a message would go to, with what, and to how many of those who were meant it goes not.
#[derive(Default)]
pub(crate) struct Plan {
    /// By id and name.
    pub(crate) people: Vec<(EmployeeId, String, Vec<Due>)>,
    /// Written to today already.
    pub(crate) already: usize,
    /// Without an address, not active, never signed in, or they want no such messages.
    pub(crate) unreachable: usize,
}

/// What would be done for these people.
pub(crate) async fn plan(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<Plan, db::Error> {
    let mut plan = Plan::default();
    for some in ids.chunks(AT_ONCE) {
        let planned = planned(app, conn, client_id, some).await?;
        let already = already(app, conn, client_id, some).await?;
        plan.already += already;
        plan.unreachable += some.len().saturating_sub(planned.len() + already);
        plan.people.extend(planned.into_iter().map(|one| (one.reader.id, one.reader.name, one.own)));
    }
    Ok(plan)
}

async fn planned(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<Vec<Planned>, db::Error> {
    let today = app.today().day;
    let mut due = due::of_people(conn, client_id, ids).await?;
    let planned = readers(conn, client_id, (Of::These(ids), today)).await?.into_iter().map(|reader| {
        let mut own = due.remove(reader.id.as_str()).unwrap_or_default();
        own.retain(|due| due.day <= today.plus_days(DUE_SOON));
        Planned { reader, own, led: Led::default() }
    });
    Ok(planned.filter(|one| !one.own.is_empty()).collect())
}

async fn already(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    ids: &[EmployeeId],
) -> Result<usize, db::Error> {
    let mut statement =
        list::Statement::new("SELECT COUNT(*) FROM reminders WHERE client_id = $1 AND day = ");
    statement.text(&app.today().day.to_string());
    statement.push(" AND employee_id");
    statement.among(ids.iter().map(EmployeeId::as_str));
    let count: i64 = statement.query(conn, client_id).one().await?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Writes to those of these people who are within reach, and says to how many.
pub(crate) async fn remind(
    app: &App,
    client: &Client,
    (reach, by): (&Reach, &Actor),
    ids: &[EmployeeId],
) -> Result<usize, Refusal> {
    let mut people = 0;
    for some in ids.chunks(AT_ONCE) {
        let mut tx = app.db.write().await?;
        departments::one_by_one(&mut tx, &client.id).await?;
        permission::still(&mut tx, &client.id, Editor { reach, by }).await?;
        let within = list::within(&mut tx, &client.id, reach, some).await?;
        let planned = planned(app, &mut tx, &client.id, &within).await?;
        people += write(app, &mut tx, client, (&planned, app.today().day), by).await?;
        tx.commit().await?;
    }
    Ok(people)
}
