//! Departments to choose from, each behind those that it is below.

use std::collections::BTreeSet;

use db::Connection;

use super::tree::Tree;
use crate::ids::{ClientId, DepartmentId};

/// A department to choose.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) id: DepartmentId,
    /// Its name, after those of the departments that it is below: `Bar › Bar East`.
    pub(crate) path: String,
}

/// All of the client, or these alone, each below those that it is below, by name.
pub(crate) async fn choices(
    conn: &mut Connection,
    client_id: &ClientId,
    only: Option<&BTreeSet<DepartmentId>>,
) -> Result<Vec<Choice>, db::Error> {
    let tree = Tree::load(conn, client_id).await?;
    let offered =
        tree.rows().into_iter().map(|(_, id)| id).filter(|id| only.is_none_or(|only| only.contains(*id)));
    Ok(offered.map(|id| Choice { id: id.clone(), path: tree.path(id) }).collect())
}
