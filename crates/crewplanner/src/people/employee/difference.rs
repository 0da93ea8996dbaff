//! What a change makes another, in the words that the audit log keeps and pages show.

use std::collections::BTreeSet;

use db::Connection;
use jwt_link::{Department, Status};
use serde_json::{Map, Value, json};
use web::Language;

use super::values::Change;
use crate::ids::{ClientId, DepartmentId};
use crate::people::departments;
use crate::{Employee, Refusal, Role};

/// One value that is another now. Departments are listed by name, each in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// As in the database: `email`, `departments`.
    pub field: &'static str,
    pub before: String,
    pub after: String,
}

/// For the audit log: each field with what it was and is.
pub(crate) fn json(differences: &[Difference]) -> Value {
    let fields = differences.iter().map(|d| (d.field.to_owned(), json!([d.before, d.after])));
    Value::Object(fields.collect::<Map<_, _>>())
}

/// What this change, whose texts were checked, makes another of the employee, who leads these departments.
pub(super) async fn differences(
    conn: &mut Connection,
    client_id: &ClientId,
    (employee, led): (&Employee, &[Department]),
    change: &Change,
) -> Result<Vec<Difference>, Refusal> {
    let mut found = texts(employee, change);
    for (field, now, wanted) in
        [("departments", &employee.departments[..], &change.departments), ("leads", led, &change.leads)]
    {
        let Some(wanted) = wanted else { continue };
        let is: BTreeSet<DepartmentId> = now.iter().map(|department| department.id.as_str().into()).collect();
        if is != *wanted {
            let before = now.iter().map(|department| department.name.clone()).collect();
            found.push(Difference {
                field,
                before: lines(before),
                after: lines(names(conn, client_id, wanted).await?),
            });
        }
    }
    Ok(found)
}

async fn names(
    conn: &mut Connection,
    client_id: &ClientId,
    wanted: &BTreeSet<DepartmentId>,
) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::with_capacity(wanted.len());
    for id in wanted {
        names.push(departments::known(conn, client_id, id).await?);
    }
    Ok(names)
}

fn lines(mut names: Vec<String>) -> String {
    names.sort();
    names.join("\n")
}

/// What becomes another, departments left out.
pub(in crate::people) fn texts(employee: &Employee, change: &Change) -> Vec<Difference> {
    let language = |language: Option<Language>| language.map(|language| language.tag().to_owned());
    let fields = [
        ("email", Some(employee.email.clone()), change.email.clone().map(Some)),
        ("name", Some(employee.name.clone()), change.name.clone().map(Some)),
        ("given_name", employee.given_name.clone(), change.given_name.clone()),
        ("family_name", employee.family_name.clone(), change.family_name.clone()),
        ("employee_number", employee.employee_number.clone(), change.employee_number.clone()),
        ("language", language(employee.language), change.language.map(language)),
        ("status", Some(employee.status.as_str().to_owned()), change.status.map(Status::as_str).map(owned)),
        ("role", Some(employee.role.as_str().to_owned()), change.role.map(Role::as_str).map(owned)),
    ];
    let different = fields.into_iter().filter_map(|(field, before, wanted)| {
        let after = wanted.filter(|wanted| *wanted != before)?;
        Some(Difference { field, before: before.unwrap_or_default(), after: after.unwrap_or_default() })
    });
    different.collect()
}

fn owned(text: &'static str) -> Option<String> {
    Some(text.to_owned())
}
