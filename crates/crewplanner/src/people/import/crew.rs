//! Who there is, as a file is held against it: everybody of a client and all departments, in memory. While a plan is made, those
//! whom the rows before have made or changed are in it, so that each row sees what it will find.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use db::Connection;
use jwt_link::Department;
use kernel::text::{is_near, name_key, sort_key};

use crate::Employee;
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::departments::tree::Tree;

/// People who are read at once.
const BATCH: usize = 5000;

pub(super) struct Crew {
    pub(super) people: Vec<Arc<Employee>>,
    by_email: HashMap<String, usize>,
    by_number: HashMap<String, usize>,
    pub(super) departments: Departments,
    /// As it is; departments that are to be made stand alone.
    pub(super) tree: Tree,
    /// Active client admins.
    pub(super) admins: usize,
}

#[derive(Default)]
pub(super) struct Departments {
    /// The ids of those that were merged or deleted, which no other one may have.
    former: HashSet<String>,
    all: Vec<Department>,
    by_id: HashMap<String, usize>,
    /// Those of one key, the one that was there first at the beginning.
    by_key: HashMap<String, Vec<usize>>,
    /// Those that the client has, by what they are sorted by.
    sorted: Vec<(String, usize)>,
}

impl Crew {
    pub(super) async fn load(conn: &mut Connection, client_id: &ClientId) -> Result<Self, db::Error> {
        let tree = Tree::load(conn, client_id).await?;
        let mut crew = Self {
            people: Vec::new(),
            by_email: HashMap::new(),
            by_number: HashMap::new(),
            departments: Departments::load(conn, client_id, &tree).await?,
            tree,
            admins: 0,
        };
        let sql = format!(
            "SELECT e.id, e.email, e.name, e.given_name, e.family_name, e.employee_number, e.language, e.status, e.role \
             FROM employees e WHERE e.client_id = $1 AND e.deleted_at IS NULL AND e.id > $2 ORDER BY e.id LIMIT {BATCH}"
        );
        let mut last = String::new();
        loop {
            let mut people: Vec<Employee> = conn.query(sql.clone()).bind(client_id).bind(&last).all().await?;
            let Some(end) = people.last().map(|person| person.id.to_string()) else { return Ok(crew) };
            crew.enter(conn, client_id, (&last, &end), &mut people).await?;
            for mut person in people {
                person.departments.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
                crew.add(Arc::new(person));
            }
            last = end;
        }
    }

    /// Puts the departments of the people with these ids to them.
    async fn enter(
        &self,
        conn: &mut Connection,
        client_id: &ClientId,
        (after, end): (&str, &str),
        people: &mut [Employee],
    ) -> Result<(), db::Error> {
        let sql = "SELECT employee_id, department_id FROM employee_departments \
                   WHERE client_id = $1 AND employee_id > $2 AND employee_id <= $3 ORDER BY employee_id, department_id";
        let entered: Vec<(String, String)> =
            conn.query(sql).bind(client_id).bind(after).bind(end).all().await?;
        let mut people = people.iter_mut().peekable();
        for (employee, department) in entered {
            while people.peek().is_some_and(|person| person.id.as_str() < employee.as_str()) {
                people.next();
            }
            if let Some(person) = people.peek_mut()
                && person.id.as_str() == employee
                && let Some(department) = self.departments.get(&department)
            {
                person.departments.push(department.clone());
            }
        }
        Ok(())
    }

    /// Where this person stands in the list from now on.
    pub(super) fn add(&mut self, person: Arc<Employee>) -> usize {
        let place = self.people.len();
        if let Some(email) = &person.email {
            self.by_email.insert(email.clone(), place);
        }
        if let Some(number) = &person.employee_number {
            self.by_number.insert(name_key(number), place);
        }
        self.admins += usize::from(person.is_client_admin() && person.is_active());
        self.people.push(person);
        place
    }

    /// Lets somebody be as they are after a change.
    pub(super) fn change(&mut self, place: usize, after: Arc<Employee>) {
        let before = &self.people[place];
        if let Some(email) = &before.email {
            self.by_email.remove(email);
        }
        if let Some(number) = &before.employee_number {
            self.by_number.remove(&name_key(number));
        }
        self.admins -= usize::from(before.is_client_admin() && before.is_active());
        self.admins += usize::from(after.is_client_admin() && after.is_active());
        if let Some(email) = &after.email {
            self.by_email.insert(email.clone(), place);
        }
        if let Some(number) = &after.employee_number {
            self.by_number.insert(name_key(number), place);
        }
        self.people[place] = after;
    }

    pub(super) fn by_email(&self, email: &str) -> Option<usize> {
        self.by_email.get(email).copied()
    }

    pub(super) fn by_number(&self, number: &str) -> Option<usize> {
        self.by_number.get(&name_key(number)).copied()
    }
}

/// As many zeros as a number may begin with where a spreadsheet has taken them away.
const ZEROS: usize = 12;

impl Crew {
    /// Who has this number with more or fewer zeros before it: spreadsheets take 00044 for a number, and keep 44 of it.
    pub(super) fn by_zeros(&self, number: &str) -> Option<usize> {
        let bare = number.trim_start_matches('0');
        if bare.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        (0..=ZEROS).find_map(|zeros| self.by_number.get(&format!("{}{bare}", "0".repeat(zeros))).copied())
    }
}

impl Departments {
    async fn load(conn: &mut Connection, client_id: &ClientId, tree: &Tree) -> Result<Self, db::Error> {
        let sql = "SELECT id FROM former_departments WHERE client_id = $1";
        let former: Vec<String> = conn.query(sql).bind(client_id).all().await?;
        let mut departments = Self { former: former.into_iter().collect(), ..Self::default() };
        for (id, node) in &tree.0 {
            departments.sorted.push((sort_key(&node.name), departments.all.len()));
            departments.add(Department { id: id.to_string(), name: node.name.clone() });
        }
        Ok(departments)
    }

    pub(super) fn add(&mut self, department: Department) {
        let place = self.all.len();
        self.by_id.insert(department.id.clone(), place);
        self.by_key.entry(name_key(&department.name)).or_default().push(place);
        self.all.push(department);
    }

    /// Whether a department has this id, or had it.
    pub(super) fn is_used(&self, id: &str) -> bool {
        self.by_id.contains_key(id) || self.former.contains(id)
    }

    pub(super) fn get(&self, id: &str) -> Option<&Department> {
        self.by_id.get(id).map(|place| &self.all[*place])
    }

    /// The department that this name means: of several the one that is written alike, or was there first.
    pub(super) fn named(&self, name: &str) -> Option<&Department> {
        let places = self.by_key.get(&name_key(name))?;
        let alike = places.iter().find(|place| self.all[**place].name == name);
        alike.or(places.first()).map(|place| &self.all[*place])
    }

    /// What the department is called that the client has and whose name this one nearly is; of several that of most equal length.
    pub(super) fn nearly(&self, name: &str) -> Option<String> {
        let key = sort_key(name);
        let near = self.sorted.iter().filter(|(known, _)| is_near(known, &key));
        let nearest = near.min_by_key(|(known, _)| known.len().abs_diff(key.len()));
        nearest.map(|(_, place)| self.all[*place].name.clone())
    }
}

/// Whether somebody is in a department or in one below it; everybody is when none is named.
pub(super) fn is_among(crew: &Crew, person: &Employee, among: Option<&DepartmentId>) -> bool {
    among.is_none_or(|top| {
        person.departments.iter().any(|of| crew.tree.is_in_or_below(&of.id.as_str().into(), top))
    })
}

/// Whom the importer's id names.
pub(super) fn is_same(person: &Employee, id: Option<&EmployeeId>) -> bool {
    id.is_some_and(|id| *id == person.id)
}
