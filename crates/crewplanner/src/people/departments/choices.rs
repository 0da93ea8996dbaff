//! Departments to choose from, each behind those that it is below.

use std::collections::{BTreeSet, HashMap};

use db::Connection;
use kernel::text;

use crate::ids::{ClientId, DepartmentId};

/// More levels than any company has: a tree that bites its tail ends there.
const DEPTH: usize = 20;

/// A department to choose.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    pub(crate) id: DepartmentId,
    /// Its name, after those of the departments that it is below: `Bar › Bar East`.
    pub(crate) path: String,
}

/// All of the client, or these alone, in the order of their paths.
pub(crate) async fn choices(
    conn: &mut Connection,
    client_id: &ClientId,
    only: Option<&BTreeSet<DepartmentId>>,
) -> Result<Vec<Choice>, db::Error> {
    let sql = "SELECT id, name, parent_id FROM departments WHERE client_id = $1";
    let rows: Vec<(DepartmentId, String, Option<DepartmentId>)> =
        conn.query(sql).bind(client_id).all().await?;
    let by_id: HashMap<&str, (&str, Option<&str>)> =
        rows.iter().map(|(id, name, parent)| (id.as_str(), (name.as_str(), parent.as_deref()))).collect();
    let offered = rows.iter().filter(|(id, ..)| only.is_none_or(|only| only.contains(id)));
    let mut choices: Vec<(Vec<String>, Choice)> = offered
        .map(|(id, ..)| {
            let path = path(&by_id, id);
            let sorted_by = path.iter().map(|name| text::sort_key(name)).collect();
            (sorted_by, Choice { id: id.clone(), path: path.join(" › ") })
        })
        .collect();
    choices.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(choices.into_iter().map(|(_, choice)| choice).collect())
}

fn path<'a>(by_id: &HashMap<&str, (&'a str, Option<&'a str>)>, id: &'a str) -> Vec<&'a str> {
    let mut names = Vec::new();
    let mut at = Some(id);
    while let Some((name, parent)) = at.and_then(|id| by_id.get(id))
        && names.len() < DEPTH
    {
        names.push(*name);
        at = *parent;
    }
    names.reverse();
    names
}
