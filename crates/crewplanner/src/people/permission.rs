//! What somebody may do to somebody else (permission): client admins everything, team leads less than they see. Looked at in
//! the transaction of the act, so that a lead who leads somebody no more does not slip in before the commit.

use std::collections::BTreeSet;

use db::Connection;
use login::Actor;

use super::departments::tree;
use super::employee;
use super::reach::{Reach, in_reach};
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::{Employee, Refusal, Role};

/// Who acts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Editor<'a> {
    pub(crate) reach: &'a Reach,
    pub(crate) by: &'a Actor,
}

impl Reach {
    /// Whether they may change this person, whom they see. Whoever changes the address of a client admin becomes one: so a team
    /// lead edits neither those nor other team leads, nor themselves.
    pub(crate) fn may_edit(&self, employee: &Employee) -> bool {
        match self {
            Self::Everybody => true,
            Self::LedBy(_) => employee.role == Role::Employee,
        }
    }

    /// Whether they may delete people, choose their roles and say what they lead.
    pub(crate) const fn is_everybody(&self) -> bool {
        matches!(self, Self::Everybody)
    }
}

/// Whether whoever acts still is who was let in: an act may have waited behind the one that took their role away, so it is looked
/// at again in its transaction, between [`one_by_one`](super::departments::one_by_one) and the commit.
///
/// # Errors
/// [`Refusal::NotYours`].
pub(crate) async fn still(
    conn: &mut Connection,
    client_id: &ClientId,
    editor: Editor<'_>,
) -> Result<(), Refusal> {
    // Who is nobody's employee, such as the command line, has no role to lose.
    let Some(id) = editor.by.id() else { return Ok(()) };
    let now = employee::by_id(conn, client_id, &id.into()).await?;
    match now.as_ref().and_then(Reach::of) {
        Some(reach) if reach == *editor.reach => Ok(()),
        _ => Err(Refusal::NotYours),
    }
}

/// Somebody whom they may see.
///
/// # Errors
/// [`Refusal::UnknownEmployee`], [`Refusal::NotYours`].
pub(crate) async fn seen(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    id: &EmployeeId,
) -> Result<Employee, Refusal> {
    let employee = employee::by_id(conn, client_id, id).await?.ok_or(Refusal::UnknownEmployee)?;
    let sql = format!("SELECT 1 FROM employees e WHERE e.client_id = $1 AND e.id = $3 AND {}", in_reach());
    let query = conn.query(sql).bind(client_id).bind(reach.lead()).bind(id);
    query.optional::<i64>().await?.map(|_| employee).ok_or(Refusal::NotYours)
}

/// Somebody whom they may change.
///
/// # Errors
/// [`Refusal::UnknownEmployee`], [`Refusal::NotYours`].
pub(crate) async fn editable(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
    id: &EmployeeId,
) -> Result<Employee, Refusal> {
    let employee = seen(conn, client_id, reach, id).await?;
    if reach.may_edit(&employee) { Ok(employee) } else { Err(Refusal::NotYours) }
}

/// The departments that they may put people into and take them out of; `None` for all.
pub(crate) async fn departments(
    conn: &mut Connection,
    client_id: &ClientId,
    reach: &Reach,
) -> Result<Option<BTreeSet<DepartmentId>>, db::Error> {
    match reach {
        Reach::Everybody => Ok(None),
        Reach::LedBy(lead) => tree::led_by(conn, client_id, lead).await.map(Some),
    }
}
