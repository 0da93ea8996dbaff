//! Departments whose names look alike (duplicates): most often one that somebody made twice, so that some of its people miss what
//! MobieTrain has for the others. When two names do is said in [`text::is_alike`].

use std::collections::BTreeSet;

use db::Connection;
use kernel::text;
use login::Actor;

use super::told;
use super::tree::Tree;
use crate::ids::{ClientId, DepartmentId};
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Client, Refusal};

/// Pairs that look alike and were not told apart, the longer name first; of equal names whatever comes first.
pub(crate) async fn pairs(
    conn: &mut Connection,
    client_id: &ClientId,
    tree: &Tree,
) -> Result<Vec<(DepartmentId, DepartmentId)>, db::Error> {
    let sql = "SELECT one_id, other_id FROM told_apart_departments WHERE client_id = $1";
    let told_apart: Vec<(DepartmentId, DepartmentId)> = conn.query(sql).bind(client_id).all().await?;
    let told_apart: BTreeSet<_> = told_apart.into_iter().collect();
    let pairs = found(tree).into_iter().filter(|(one, other)| !told_apart.contains(&in_order(one, other)));
    Ok(pairs.collect())
}

fn in_order(one: &DepartmentId, other: &DepartmentId) -> (DepartmentId, DepartmentId) {
    let (one, other) = if one < other { (one, other) } else { (other, one) };
    (one.clone(), other.clone())
}

/// In the order of names, whoever begins like another one stands behind it: one walk finds all.
fn found(tree: &Tree) -> Vec<(DepartmentId, DepartmentId)> {
    let mut names: Vec<(String, &DepartmentId)> =
        tree.0.iter().map(|(id, node)| (text::sort_key(&node.name), id)).collect();
    names.sort();
    let mut pairs = Vec::new();
    let mut open: Vec<&(String, &DepartmentId)> = Vec::new();
    for entry in &names {
        open.retain(|(beginning, _)| entry.0.starts_with(beginning.as_str()));
        let alike = |(beginning, shorter): &&(String, &DepartmentId)| {
            text::is_alike(beginning, &entry.0)
                && !tree.is_in_or_below(entry.1, shorter)
                && !tree.is_in_or_below(shorter, entry.1)
        };
        if let Some((_, shorter)) = open.iter().copied().rfind(alike) {
            pairs.push((entry.1.clone(), (*shorter).clone()));
        }
        open.push(entry);
    }
    pairs
}

impl App {
    /// Remembers that two departments are two, however alike their names.
    ///
    /// # Errors
    /// [`Refusal::UnknownDepartment`].
    pub async fn tell_departments_apart(
        &self,
        client: &Client,
        one: &DepartmentId,
        other: &DepartmentId,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let (one, other) = in_order(one, other);
        let mut write = self.db.write().await?;
        super::one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let tree = Tree::load(&mut write, &client.id).await?;
        if one == other || !tree.0.contains_key(&one) || !tree.0.contains_key(&other) {
            return Err(Refusal::UnknownDepartment);
        }
        let sql = "INSERT INTO told_apart_departments (client_id, one_id, other_id) VALUES ($1, $2, $3) \
                   ON CONFLICT DO NOTHING";
        if write.query(sql).bind(&client.id).bind(&one).bind(&other).execute().await? == 1 {
            let entry = told::told_apart(&tree, [&one, &other]);
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        Ok(write.commit().await?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::Node;
    use super::*;

    #[test]
    fn only_names_that_may_mean_the_same_look_alike() {
        let node = |name: &&str| ((*name).into(), Node { name: (*name).to_owned(), parent: None });
        let alike = |names: &[&str]| {
            let tree = Tree(names.iter().map(node).collect());
            found(&tree).into_iter().map(|(one, other)| format!("{one} {other}")).collect::<Vec<_>>()
        };
        assert_eq!(alike(&["Bar", "Bartenders", "Bar East", "Gates"]), ["Bartenders Bar"]);
        assert_eq!(alike(&["Café", "Cafe"]), ["Café Cafe"]);
        assert_eq!(alike(&["IT", "Italian kitchen", "Hall 1", "Hall 12"]), [""; 0]);
        let mut tree = Tree(["Bar", "Bartenders"].iter().map(node).collect());
        tree.0.insert("Bartenders".into(), Node { name: "Bartenders".into(), parent: Some("Bar".into()) });
        assert!(found(&tree).is_empty(), "it belongs to the other one already");
    }
}
