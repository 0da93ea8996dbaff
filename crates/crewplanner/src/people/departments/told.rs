//! What the audit log says of an act on departments: one entry, with everybody concerned and what is another of each.

use std::collections::{BTreeMap, BTreeSet};

use db::Connection;
use login::{Entry, Subject};
use serde_json::{Map, Value, json};

use super::plan::{DepartmentAct, Person, Plan};
use super::tree::Tree;
use crate::audit::Action;
use crate::ids::{ClientId, DepartmentId};

/// A department was made.
pub(super) fn added(id: &DepartmentId, name: &str, parent: Option<&str>) -> Entry {
    let changes = json!({ "name": ["", name], "parent": ["", parent.unwrap_or_default()] });
    let subject = Subject { changes, ..subject(id, name) };
    Entry { action: Action::DepartmentAdded.as_str(), details: json!({}), subjects: vec![subject] }
}

/// A department was renamed, moved, merged or deleted. Written down while everything is as it was.
pub(super) async fn changed(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
    plan: &Plan,
) -> Result<Entry, db::Error> {
    let (before, after) = (&plan.before, &plan.after);
    let mut people: BTreeMap<String, (String, Map<String, Value>)> = BTreeMap::new();
    for person in plan.concerned() {
        people.insert(person.id.to_string(), (person.name.clone(), of_person(plan, person)));
    }
    for (id, name, led, will_lead) in leads(conn, client_id, id, act, plan).await? {
        let (_, changes) = people.entry(id).or_insert_with(|| (name, Map::new()));
        changes.insert("leads".to_owned(), json!([led, will_lead]));
    }
    let is_part = |of: &&DepartmentId| before.0.get(*of) != after.0.get(*of) || act.into() == Some(*of);
    let departments = before.0.keys().filter(is_part).map(|department| {
        let changes = Value::Object(of_department(before, after, department));
        Subject { changes, ..subject(department, before.name(department)) }
    });
    let (action, details) = match act {
        DepartmentAct::Change { .. } => (Action::DepartmentChanged, json!({})),
        DepartmentAct::Merge { into } => {
            (Action::DepartmentsMerged, json!({ "from": before.name(id), "into": before.name(into) }))
        }
        DepartmentAct::Delete => (Action::DepartmentDeleted, json!({})),
    };
    let people = people
        .into_iter()
        .map(|(id, (name, changes))| Subject { changes: Value::Object(changes), ..Subject::new(id, name) });
    Ok(Entry { action: action.as_str(), details, subjects: people.chain(departments).collect() })
}

/// Two of them were told apart, however alike their names.
pub(super) fn told_apart(tree: &Tree, two: [&DepartmentId; 2]) -> Entry {
    let subjects = two.map(|id| subject(id, tree.name(id))).to_vec();
    Entry { action: Action::DepartmentsToldApart.as_str(), details: json!({}), subjects }
}

fn subject(id: &DepartmentId, name: &str) -> Subject {
    Subject::thing("department", id, name)
}

fn of_department(before: &Tree, after: &Tree, id: &DepartmentId) -> Map<String, Value> {
    let mut changes = Map::new();
    if !after.0.contains_key(id) {
        return changes;
    }
    let parent = |tree: &Tree| tree.parent(id).map(|parent| tree.name(parent).to_owned()).unwrap_or_default();
    if before.name(id) != after.name(id) {
        changes.insert("name".to_owned(), json!([before.name(id), after.name(id)]));
    }
    if before.parent(id) != after.parent(id) {
        changes.insert("parent".to_owned(), json!([parent(before), parent(after)]));
    }
    changes
}

/// What they are in, and what they count for above that; each name in a line.
fn of_person(plan: &Plan, person: &Person) -> Map<String, Value> {
    let mut changes = Map::new();
    let above = |tree: &Tree, within: &BTreeSet<DepartmentId>| {
        lines(tree, tree.counted(within).into_iter().filter(|id| !within.contains(*id)))
    };
    let (within, above) = (
        [lines(&plan.before, &person.before), lines(&plan.after, &person.after)],
        [above(&plan.before, &person.before), above(&plan.after, &person.after)],
    );
    for (field, [before, after]) in [("departments", within), ("departments_above", above)] {
        if before != after {
            changes.insert(field.to_owned(), json!([before, after]));
        }
    }
    changes
}

fn lines<'a>(tree: &Tree, ids: impl IntoIterator<Item = &'a DepartmentId>) -> String {
    let mut names: Vec<&str> = ids.into_iter().map(|id| tree.name(id)).collect();
    names.sort_unstable();
    names.join("\n")
}

/// Those who lead a department that goes: id, name, and what they lead before and after, each name in a line.
async fn leads(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
    plan: &Plan,
) -> Result<Vec<(String, String, String, String)>, db::Error> {
    if matches!(act, DepartmentAct::Change { .. }) {
        return Ok(Vec::new());
    }
    let sql = "SELECT e.id, e.name, l.department_id FROM led_departments l \
               JOIN employees e ON e.client_id = $1 AND e.id = l.employee_id \
               WHERE l.client_id = $1 AND e.deleted_at IS NULL AND EXISTS (SELECT 1 FROM led_departments of_it \
               WHERE of_it.client_id = $1 AND of_it.employee_id = l.employee_id AND of_it.department_id = $2)";
    let rows: Vec<(String, String, DepartmentId)> = conn.query(sql).bind(client_id).bind(id).all().await?;
    let mut leads: BTreeMap<String, (String, Vec<DepartmentId>)> = BTreeMap::new();
    for (employee_id, name, department) in rows {
        leads.entry(employee_id).or_insert_with(|| (name, Vec::new())).1.push(department);
    }
    let told = leads.into_iter().map(|(employee_id, (name, led))| {
        let mut will_lead: Vec<&DepartmentId> = led.iter().filter(|of| *of != id).collect();
        will_lead.extend(act.into().filter(|into| !led.contains(into)));
        let after = lines(&plan.after, will_lead);
        (employee_id, name, lines(&plan.before, &led), after)
    });
    Ok(told.collect())
}
