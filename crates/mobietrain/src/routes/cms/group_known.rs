//! What pages of a user group look up: the group itself, whose departments its rule can name, and those that are known.

use web::Error;

use super::desk::Admin;
use crate::ids::GroupId;
use crate::people::groups::Group;
use crate::people::groups::store::{self, Department};
use crate::planner::Client;

/// The key of the client whose departments a rule can name.
pub(super) fn whose(admin: &Admin, group: Option<&Group>) -> Option<String> {
    let of_rule = || group.and_then(Group::rule).and_then(|rule| rule.client.clone());
    admin.client().map(Client::key).or_else(of_rule)
}

/// The departments that learners came with.
pub(super) async fn known(admin: &Admin) -> web::Result<Vec<Department>> {
    let mut read = admin.desk.app.db.read().await?;
    Ok(store::departments(&mut read, &admin.account.id).await?)
}

pub(super) async fn find(admin: &Admin, id: &GroupId) -> web::Result<Group> {
    let mut read = admin.desk.app.db.read().await?;
    store::find(&mut read, &admin.account.id, id).await?.ok_or(Error::not_found())
}
