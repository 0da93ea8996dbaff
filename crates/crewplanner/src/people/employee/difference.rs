//! What a change makes another, in the words that the audit log keeps and pages show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use db::Connection;
use jwt_link::{Department, Status};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use web::Language;

use super::values::Change;
use crate::ids::{ClientId, DepartmentId};
use crate::people::departments;
use crate::{Employee, Refusal, Role};

/// One value that is another now. Departments are listed by name, each in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// As in the database: `email`, `departments`.
    pub field: Cow<'static, str>,
    pub before: String,
    pub after: String,
}

/// For the audit log: each field with what it was and is.
pub(crate) fn json(differences: &[Difference]) -> Value {
    let fields = differences.iter().map(|d| (d.field.clone().into_owned(), json!([d.before, d.after])));
    Value::Object(fields.collect::<Map<_, _>>())
}

impl Change {
    /// What makes somebody such, who differs in this from what they are now.
    pub(in crate::people) fn to(after: &Employee, differences: &[Difference]) -> Self {
        let differs = |field: &str| differences.iter().any(|difference| difference.field == field);
        let all = Self::of(after);
        Self {
            email: all.email.filter(|_| differs("email")),
            name: all.name.filter(|_| differs("name")),
            given_name: all.given_name.filter(|_| differs("given_name")),
            family_name: all.family_name.filter(|_| differs("family_name")),
            employee_number: all.employee_number.filter(|_| differs("employee_number")),
            language: all.language.filter(|_| differs("language")),
            status: all.status.filter(|_| differs("status")),
            role: all.role.filter(|_| differs("role")),
            departments: differs("departments").then(|| departments::ids(&after.departments)),
            leads: None,
        }
    }
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
        if departments::ids(now) != *wanted {
            let wanted = named(conn, client_id, wanted).await?;
            found.extend(of_departments(field, now, &wanted));
        }
    }
    Ok(found)
}

async fn named(
    conn: &mut Connection,
    client_id: &ClientId,
    wanted: &BTreeSet<DepartmentId>,
) -> Result<Vec<Department>, Refusal> {
    let mut named = Vec::with_capacity(wanted.len());
    for id in wanted {
        named.push(Department { id: id.to_string(), name: departments::known(conn, client_id, id).await? });
    }
    Ok(named)
}

/// That somebody is in other departments, or leads others, if they do.
pub(in crate::people) fn of_departments(
    field: &'static str,
    before: &[Department],
    after: &[Department],
) -> Option<Difference> {
    let names = |of: &[Department]| {
        let mut names: Vec<&str> = of.iter().map(|of| of.name.as_str()).collect();
        names.sort_unstable();
        names.join("\n")
    };
    (departments::ids(before) != departments::ids(after)).then(|| Difference {
        field: field.into(),
        before: names(before),
        after: names(after),
    })
}

/// All that is said of somebody new.
pub(in crate::people) fn of_new(new: &Employee) -> Vec<Difference> {
    let nobody = Employee::new(new.id.clone());
    let mut found = texts(&nobody, &Change::of(new));
    found.extend(of_departments("departments", &[], &new.departments));
    if let Some(status) = found.iter_mut().find(|difference| difference.field == "status") {
        status.before.clear(); // nobody is active
    }
    found
}

/// What becomes another, departments left out.
pub(in crate::people) fn texts(employee: &Employee, change: &Change) -> Vec<Difference> {
    let language = |language: Option<Language>| language.map(|language| language.tag().to_owned());
    let fields = [
        ("email", employee.email.clone(), change.email.clone()),
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
        let field = field.into();
        Some(Difference { field, before: before.unwrap_or_default(), after: after.unwrap_or_default() })
    });
    different.collect()
}

fn owned(text: &'static str) -> Option<String> {
    Some(text.to_owned())
}
