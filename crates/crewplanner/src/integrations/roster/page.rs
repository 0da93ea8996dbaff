//! A page of the roster: everybody who is not deleted, in the order of their ids, with what a link says of them and nothing else.

use std::collections::HashMap;

use db::Connection;
use jwt_link::{Department, EmployeeClaims, RosterPage, Status, limits};
use web::Language;

use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::departments::tree::Tree;

/// Rises when we tell something else of the same people.
const FORMAT: u32 = 1;

/// The tag of the whole roster as it is now.
pub(crate) async fn etag(conn: &mut Connection, client_id: &ClientId) -> Result<String, db::Error> {
    let sql = "SELECT people_version FROM clients WHERE id = $1";
    let version: i64 = conn.query(sql).bind(client_id).one().await?;
    Ok(format!("\"people-{FORMAT}-{version}\""))
}

db::row! {
    struct Person {
        id: EmployeeId,
        name: String,
        given_name: Option<String>,
        family_name: Option<String>,
        employee_number: Option<String>,
        status: Status as word,
        language: Option<Language> as word or null,
    }
}

/// The people after this one (`""`: from the first), as the document that is told.
pub(crate) async fn page(
    conn: &mut Connection,
    client_id: &ClientId,
    after: &str,
) -> Result<String, db::Error> {
    let most = limits::ROSTER_PEOPLE;
    let sql = format!(
        "SELECT id, name, given_name, family_name, employee_number, status, language FROM employees \
         WHERE client_id = $1 AND deleted_at IS NULL AND id > $2 ORDER BY id LIMIT {}",
        most + 1
    );
    let mut people: Vec<Person> = conn.query(sql).bind(client_id).bind(after).long().all().await?;
    let goes_on = people.len() > most;
    people.truncate(most);
    let last = people.last().map(|last| last.id.to_string());
    let mut within = within(conn, client_id, after, last.as_deref().unwrap_or_default()).await?;
    let tree = Tree::load(conn, client_id).await?;
    let people = people.into_iter().map(|person| {
        let within = within.remove(person.id.as_str()).unwrap_or_default();
        told(person, &tree, &within)
    });
    Ok(document(RosterPage { people: people.collect(), next: last.filter(|_| goes_on) }))
}

/// The departments that the people between these two are in.
async fn within(
    conn: &mut Connection,
    client_id: &ClientId,
    after: &str,
    last: &str,
) -> Result<HashMap<String, Vec<DepartmentId>>, db::Error> {
    let sql = "SELECT employee_id, department_id FROM employee_departments \
               WHERE client_id = $1 AND employee_id > $2 AND employee_id <= $3";
    let rows: Vec<(String, DepartmentId)> =
        conn.query(sql).bind(client_id).bind(after).bind(last).long().all().await?;
    let mut within: HashMap<String, Vec<DepartmentId>> = HashMap::new();
    for (employee, department) in rows {
        within.entry(employee).or_default().push(department);
    }
    Ok(within)
}

/// As a link says it: whoever is in Bar East is said to be in Bar too.
fn told(person: Person, tree: &Tree, within: &[DepartmentId]) -> EmployeeClaims {
    let department = |id: &DepartmentId| Department { id: id.to_string(), name: tree.name(id).to_owned() };
    EmployeeClaims {
        sub: person.id.to_string(),
        name: person.name,
        given_name: person.given_name,
        family_name: person.family_name,
        employee_number: person.employee_number,
        status: person.status,
        departments: Some(tree.counted(within).into_iter().map(department).collect()),
        locale: person.language.map(|language| language.tag().to_owned()),
    }
}

/// No larger than a page may be: those who have a hundred departments with long names come a few at a time.
fn document(mut page: RosterPage) -> String {
    loop {
        let json = serde_json::to_string(&page).expect("people are JSON");
        if json.len() <= limits::ROSTER_PAGE || page.people.len() < 2 {
            return json;
        }
        page.people.truncate(page.people.len() / 2);
        page.next = page.people.last().map(|last| last.sub.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_with_much_to_tell_come_a_few_at_a_time_and_nobody_is_left_out() {
        let department = |n| Department { id: format!("{n:0>128}"), name: "\u{1f37a}".repeat(200) };
        let person = |n: usize| EmployeeClaims {
            sub: format!("{n:0>4}"),
            name: "Jan".to_owned(),
            given_name: None,
            family_name: None,
            employee_number: None,
            status: Status::Active,
            departments: Some((0..100).map(department).collect()),
            locale: None,
        };
        let whole = RosterPage { people: (0..100).map(person).collect(), next: None };
        let told = document(whole);
        let page = RosterPage::parse(told.as_bytes(), "").expect("a page");
        assert!(page.people.len() > 1 && page.people.len() < 100, "{}", page.people.len());
        assert_eq!(page.next.as_deref(), page.people.last().map(|last| last.sub.as_str()));
    }
}
