//! Who may say who works where.

use db::Write;
use login::Actor;

use super::error::StaffError;
use super::person::Place;
use super::role::Role;
use crate::ids::StaffId;

/// Who changes something: a member of staff, or an administrator of the server.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    pub actor: &'a Actor,
    /// `None` at the command line.
    pub id: Option<&'a StaffId>,
}

/// What whoever changes something may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    Everything,
    /// What concerns the one account.
    Account,
}

/// Whether they still may, in the transaction of the change: they may have been removed since their page was made.
pub(super) async fn still(write: &mut Write, place: Place<'_>, by: By<'_>) -> Result<Reach, StaffError> {
    let Some(id) = by.id else { return Ok(Reach::Everything) };
    let sql = "SELECT 1 FROM staff WHERE id = $1 AND is_operator";
    if write.query(sql).bind(id).optional::<i64>().await?.is_some() {
        return Ok(Reach::Everything);
    }
    let Place::Account(account_id) = place else { return Err(StaffError::NotYours) };
    let sql = "SELECT 1 FROM memberships WHERE account_id = $1 AND staff_id = $2 AND role = $3";
    let admin = write.query(sql).bind(account_id).bind(id).bind(Role::ContentAdmin.as_str());
    match admin.optional::<i64>().await? {
        Some(_) => Ok(Reach::Account),
        None => Err(StaffError::NotYours),
    }
}
