//! The tree that departments make (hierarchy, subtree, parent): whoever is in "Bar East", which is below "Bar", counts for "Bar"
//! too. Nobody stores who counts for what, so nothing can be stale: SQL works it out with `WITH RECURSIVE`.

use std::collections::{BTreeMap, BTreeSet};

use db::Connection;
use jwt_link::Department;
use kernel::text;

use crate::ids::{ClientId, DepartmentId, EmployeeId};

/// Levels of a tree at most, the top among them: every level is one more department in the link of whoever is at the bottom.
pub(crate) const LEVELS: usize = 10;

/// Where a recursion over the tree begins, in a statement whose `$1` is the client.
#[derive(Clone, Copy)]
pub(crate) enum Top {
    /// The department `$2`.
    Department,
    /// The departments that the team lead `$2` leads.
    LedBy,
}

impl Top {
    /// The beginning of a statement: `below` are the departments at the top and all that are below them.
    fn recursion(self) -> String {
        let top = match self {
            Self::Department => "SELECT id FROM departments WHERE client_id = $1 AND id = $2",
            Self::LedBy => {
                "SELECT department_id FROM led_departments WHERE client_id = $1 AND employee_id = $2"
            }
        };
        format!(
            "WITH RECURSIVE below (id) AS ({top} UNION \
             SELECT d.id FROM departments d JOIN below ON d.parent_id = below.id WHERE d.client_id = $1)"
        )
    }

    /// Part of a statement: the ids of the employees who are in one of these departments. Stands where a list of values
    /// does: `e.id IN {…}`.
    pub(crate) fn people(self) -> String {
        format!(
            "({} SELECT within.employee_id FROM employee_departments within \
             JOIN below ON within.department_id = below.id WHERE within.client_id = $1)",
            self.recursion()
        )
    }

    async fn departments(
        self,
        conn: &mut Connection,
        client_id: &ClientId,
        whose: &str,
    ) -> Result<BTreeSet<DepartmentId>, db::Error> {
        let sql = format!("{} SELECT id FROM below", self.recursion());
        let ids: Vec<DepartmentId> = conn.query(sql).bind(client_id).bind(whose).all().await?;
        Ok(ids.into_iter().collect())
    }
}

/// What an employee counts for.
#[derive(Default)]
pub(crate) struct Counted {
    /// What they are in, by name.
    pub(crate) within: Vec<Department>,
    /// What is above that, and nothing of it, by name.
    pub(crate) above: Vec<Department>,
}

/// The departments that an employee counts for, in one statement: a launch asks it.
pub(crate) async fn of_employee(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &EmployeeId,
) -> Result<Counted, db::Error> {
    let sql = "WITH RECURSIVE counted (id, within) AS ( \
                 SELECT department_id, 1 FROM employee_departments WHERE client_id = $1 AND employee_id = $2 \
                 UNION SELECT d.parent_id, 0 FROM counted JOIN departments d ON d.client_id = $1 AND d.id = counted.id \
                 WHERE d.parent_id IS NOT NULL) \
               SELECT d.id, d.name, CAST(MAX(counted.within) AS BIGINT) FROM counted \
               JOIN departments d ON d.client_id = $1 AND d.id = counted.id GROUP BY d.id, d.name ORDER BY d.name, d.id";
    let rows: Vec<(String, String, i64)> = conn.query(sql).bind(client_id).bind(id).all().await?;
    let mut counted = Counted::default();
    for (id, name, within) in rows {
        let list = if within == 1 { &mut counted.within } else { &mut counted.above };
        list.push(Department { id, name });
    }
    Ok(counted)
}

/// This department and those below it; none when the client does not have it.
pub(crate) async fn in_or_below(
    conn: &mut Connection,
    client_id: &ClientId,
    department: &DepartmentId,
) -> Result<BTreeSet<DepartmentId>, db::Error> {
    Top::Department.departments(conn, client_id, department).await
}

/// What a team lead leads, and what is below.
pub(crate) async fn led_by(
    conn: &mut Connection,
    client_id: &ClientId,
    lead: &EmployeeId,
) -> Result<BTreeSet<DepartmentId>, db::Error> {
    Top::LedBy.departments(conn, client_id, lead).await
}

/// One department in its tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node {
    pub(crate) name: String,
    pub(crate) parent: Option<DepartmentId>,
}

/// All departments of a client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tree(pub(crate) BTreeMap<DepartmentId, Node>);

impl Tree {
    pub(crate) async fn load(conn: &mut Connection, client_id: &ClientId) -> Result<Self, db::Error> {
        let sql = "SELECT id, name, parent_id FROM departments WHERE client_id = $1";
        let rows: Vec<(DepartmentId, String, Option<DepartmentId>)> =
            conn.query(sql).bind(client_id).all().await?;
        Ok(Self(rows.into_iter().map(|(id, name, parent)| (id, Node { name, parent })).collect()))
    }

    /// What it is called; nothing when the client does not have it.
    pub(crate) fn name(&self, id: &DepartmentId) -> &str {
        self.0.get(id).map(|node| node.name.as_str()).unwrap_or_default()
    }

    /// What it belongs to.
    pub(crate) fn parent(&self, id: &DepartmentId) -> Option<&DepartmentId> {
        self.0.get(id)?.parent.as_ref()
    }

    /// The department and all above it, from the bottom up. It ends, even if a database had a circle.
    pub(crate) fn line<'a>(&'a self, id: &'a DepartmentId) -> impl Iterator<Item = &'a DepartmentId> {
        std::iter::successors(self.0.get_key_value(id).map(|(id, _)| id), |id| self.parent(id))
            .take(self.0.len())
    }

    /// Its name behind those of the departments above it: `Bar › Bar East`.
    pub(crate) fn path(&self, id: &DepartmentId) -> String {
        let mut names: Vec<&str> = self.line(id).map(|id| self.name(id)).collect();
        names.reverse();
        names.join(" › ")
    }

    /// All that somebody counts for who is in these.
    pub(crate) fn counted<'a>(
        &'a self,
        within: impl IntoIterator<Item = &'a DepartmentId>,
    ) -> BTreeSet<&'a DepartmentId> {
        within.into_iter().flat_map(|id| self.line(id)).collect()
    }

    /// Whether it is this department, or one below it.
    pub(crate) fn is_in_or_below(&self, id: &DepartmentId, top: &DepartmentId) -> bool {
        self.line(id).any(|above| above == top)
    }

    /// Those right below, in the order in which people look for them; `None` asks for those at the top.
    pub(crate) fn children(&self, of: Option<&DepartmentId>) -> Vec<&DepartmentId> {
        let children = self.0.iter().filter(|(_, node)| node.parent.as_ref() == of);
        let mut children: Vec<(String, &DepartmentId)> =
            children.map(|(id, node)| (text::sort_key(&node.name), id)).collect();
        children.sort();
        children.into_iter().map(|(_, id)| id).collect()
    }

    /// Every department with its level from 0, each above those below it: as a page lists them.
    pub(crate) fn rows(&self) -> Vec<(usize, &DepartmentId)> {
        let mut below: BTreeMap<Option<&DepartmentId>, Vec<(String, &DepartmentId)>> = BTreeMap::new();
        for (id, node) in &self.0 {
            below.entry(node.parent.as_ref()).or_default().push((text::sort_key(&node.name), id));
        }
        let mut rows = Vec::with_capacity(self.0.len());
        let mut open: Vec<(usize, &DepartmentId)> = Vec::new();
        let mut push = |open: &mut Vec<(usize, _)>, level, of| {
            let mut children = below.remove(&of).unwrap_or_default();
            children.sort();
            open.extend(children.into_iter().rev().map(|(_, id)| (level, id)));
        };
        push(&mut open, 0, None);
        while let Some((level, id)) = open.pop() {
            rows.push((level, id));
            push(&mut open, level + 1, Some(id));
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(departments: &[(&str, &str, Option<&str>)]) -> Tree {
        let node = |(id, name, parent): &(&str, &str, Option<&str>)| {
            ((*id).into(), Node { name: (*name).to_owned(), parent: parent.map(Into::into) })
        };
        Tree(departments.iter().map(node).collect())
    }

    #[test]
    fn a_line_ends_even_in_a_circle() {
        let tree = tree(&[("a", "A", Some("b")), ("b", "B", Some("a"))]);
        let a: DepartmentId = "a".into();
        assert_eq!(tree.line(&a).count(), 2);
        assert!(tree.rows().is_empty());
    }

    #[test]
    fn each_stands_above_those_below_it_by_name() {
        let tree = tree(&[
            ("1", "Zaal", None),
            ("2", "Élan", Some("3")),
            ("3", "bar", None),
            ("4", "East", Some("3")),
        ]);
        let names: Vec<(usize, &str)> =
            tree.rows().into_iter().map(|(level, id)| (level, tree.name(id))).collect();
        assert_eq!(names, [(0, "bar"), (1, "East"), (1, "Élan"), (0, "Zaal")]);
    }
}
