//! What renaming, moving, merging departments or deleting one does to everybody concerned (effects, preview), worked out before
//! it is done: for the page that shows it, and again for the act itself, which does nothing else.

use std::collections::{BTreeMap, BTreeSet};

use db::Connection;
use jwt_link::limits;
use kernel::text;

use super::fit::fit;
use super::is_taken;
use super::tree::{LEVELS, Node, Top, Tree};
use crate::Refusal;
use crate::ids::{ClientId, DepartmentId, EmployeeId};

/// What is to become of a department.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DepartmentAct {
    /// Another name, and another department that it belongs to (`Some(None)`: none). What is `None` stays.
    Change { name: Option<String>, parent: Option<Option<DepartmentId>> },
    /// Its people, its team leads and what is below it go to this one.
    Merge { into: DepartmentId },
    /// Its people stay and lose it; what is below it moves up.
    Delete,
}

impl DepartmentAct {
    /// The one that it is merged into.
    pub(super) const fn into(&self) -> Option<&DepartmentId> {
        match self {
            Self::Merge { into } => Some(into),
            Self::Change { .. } | Self::Delete => None,
        }
    }
}

/// Somebody who counts for the department.
pub(super) struct Person {
    pub(super) id: EmployeeId,
    pub(super) name: String,
    /// The departments that they are in, before and after.
    pub(super) before: BTreeSet<DepartmentId>,
    pub(super) after: BTreeSet<DepartmentId>,
}

/// What will be, of all that an act touches.
pub(super) struct Plan {
    pub(super) before: Tree,
    pub(super) after: Tree,
    /// All who count for the department before, by name.
    pub(super) people: Vec<Person>,
}

impl Plan {
    /// Those whose departments in MobieTrain are other ones after it.
    pub(super) fn concerned(&self) -> impl Iterator<Item = &Person> {
        self.people
            .iter()
            .filter(|person| self.before.counted(&person.before) != self.after.counted(&person.after))
    }

    /// The departments that people count for after it and not before, and the other way around, each with how many people.
    pub(super) fn differences(&self) -> [BTreeMap<&DepartmentId, usize>; 2] {
        let [mut gained, mut lost] = [BTreeMap::new(), BTreeMap::new()];
        for person in &self.people {
            let (before, after) = (self.before.counted(&person.before), self.after.counted(&person.after));
            for id in after.difference(&before) {
                *gained.entry(*id).or_default() += 1;
            }
            for id in before.difference(&after) {
                *lost.entry(*id).or_default() += 1;
            }
        }
        [gained, lost]
    }

    /// The first one, by name, whose link could not carry it any more.
    fn too_much_for(&self) -> Option<&Person> {
        let fits = |tree: &Tree, within| {
            let counted = tree.counted(within);
            fit(counted.into_iter().map(|id| (id.as_str(), tree.name(id))))
        };
        self.people
            .iter()
            .find(|person| fits(&self.before, &person.before) && !fits(&self.after, &person.after))
    }
}

/// What this act would do.
///
/// # Errors
/// Whatever keeps it from being done.
pub(super) async fn plan(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
) -> Result<Plan, Refusal> {
    let before = Tree::load(conn, client_id).await?;
    let after = after(&before, id, act)?;
    let name = after.name(id);
    if !name.is_empty() && name != before.name(id) && is_taken(conn, client_id, name, id.as_str()).await? {
        return Err(Refusal::DepartmentTaken);
    }
    let people = people(conn, client_id, id, act).await?;
    let plan = Plan { before, after, people };
    match plan.too_much_for() {
        Some(person) => Err(Refusal::TooManyDepartments(person.name.clone())),
        None => Ok(plan),
    }
}

fn after(before: &Tree, id: &DepartmentId, act: &DepartmentAct) -> Result<Tree, Refusal> {
    let mut after = before.clone();
    let node = after.0.get_mut(id).ok_or(Refusal::UnknownDepartment)?;
    match act {
        DepartmentAct::Change { name, parent } => {
            if let Some(name) = name {
                node.name = text::name(name, limits::NAME).map_err(Refusal::of("name"))?;
            }
            if let Some(parent) = parent {
                below(before, id, parent.as_ref())?;
                node.parent.clone_from(parent);
            }
        }
        DepartmentAct::Merge { into } => {
            if into == id || !before.0.contains_key(into) {
                return Err(Refusal::UnknownDepartment);
            }
            take_out(&mut after, id, Some(into));
            if before.is_in_or_below(into, id) {
                // It takes the place of the one that it was below.
                after.0.entry(into.clone()).and_modify(|node| node.parent = before.parent(id).cloned());
            }
        }
        DepartmentAct::Delete => take_out(&mut after, id, before.parent(id)),
    }
    let deeper = |id: &DepartmentId| after.line(id).count() > LEVELS.max(before.line(id).count());
    if after.0.keys().any(deeper) { Err(Refusal::TooDeep) } else { Ok(after) }
}

/// Whether a department can belong to this one.
fn below(tree: &Tree, id: &DepartmentId, parent: Option<&DepartmentId>) -> Result<(), Refusal> {
    let Some(parent) = parent else { return Ok(()) };
    if !tree.0.contains_key(parent) {
        return Err(Refusal::UnknownDepartment);
    }
    if tree.is_in_or_below(parent, id) { Err(Refusal::Circle) } else { Ok(()) }
}

/// Takes a department out; what is right below it belongs to `parent` then.
fn take_out(tree: &mut Tree, id: &DepartmentId, parent: Option<&DepartmentId>) {
    tree.0.remove(id);
    let is_below = |node: &&mut Node| node.parent.as_ref() == Some(id);
    for node in tree.0.values_mut().filter(is_below) {
        node.parent = parent.cloned();
    }
}

async fn people(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
) -> Result<Vec<Person>, db::Error> {
    let sql = format!(
        "SELECT e.id, e.name, ed.department_id FROM employees e \
         JOIN employee_departments ed ON ed.client_id = e.client_id AND ed.employee_id = e.id \
         WHERE e.client_id = $1 AND e.id IN {} AND e.deleted_at IS NULL ORDER BY e.sort_key, e.id",
        Top::Department.people()
    );
    let rows: Vec<(EmployeeId, String, DepartmentId)> =
        conn.query(sql).bind(client_id).bind(id).all().await?;
    let mut people: Vec<Person> = Vec::new();
    for (employee_id, name, department) in rows {
        if people.last().is_none_or(|person| person.id != employee_id) {
            let (before, after) = (BTreeSet::new(), BTreeSet::new());
            people.push(Person { id: employee_id, name, before, after });
        }
        let Some(person) = people.last_mut() else { continue };
        person.before.insert(department.clone());
        match act {
            DepartmentAct::Merge { into } if department == *id => drop(person.after.insert(into.clone())),
            DepartmentAct::Delete if department == *id => {}
            _ => drop(person.after.insert(department)),
        }
    }
    Ok(people)
}
