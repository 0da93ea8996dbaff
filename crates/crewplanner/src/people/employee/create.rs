//! Making employees, and finding one.

use std::borrow::Borrow;

use db::Connection;
use jwt_link::Status;
use kernel::{Id, Timestamp, text};
use login::{Actor, HashedPassword};
use web::Language;

use super::change::has_a_name_to_sign_in;
use super::found_by;
use super::values::{Change, refusal};
use super::{led, unique};
use crate::audit::Action;
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::{departments, employee, version};
use crate::{App, Client, Employee, Refusal, Role};

/// New employees whom one statement adds: an import has a hundred thousand. No more, because SQLite looks through all placeholders
/// of a statement for each of them.
pub(in crate::people) const AT_ONCE: usize = 20;

/// An employee to be made.
#[derive(Clone, Debug)]
pub struct NewEmployee<'a> {
    /// Whoever has none has a number.
    pub email: Option<&'a str>,
    pub name: &'a str,
    pub given_name: Option<&'a str>,
    pub family_name: Option<&'a str>,
    pub employee_number: Option<&'a str>,
    pub language: Option<Language>,
    pub status: Status,
    pub role: Role,
    /// Id and name of each; a department that the client does not have yet is made.
    pub departments: &'a [(&'a str, &'a str)],
    /// Departments by their names alone, as an import knows them: those that the client has, however the names are written,
    /// or new ones.
    pub department_names: &'a [&'a str],
    /// What a team lead leads, at least one; nobody else leads any.
    pub leads: &'a [DepartmentId],
    /// Without one the employee cannot sign in yet.
    pub password: Option<&'a HashedPassword>,
}

impl App {
    /// Makes an employee and gives back their permanent id.
    ///
    /// # Errors
    /// [`Refusal::NoNameToSignIn`], [`Refusal::EmailTaken`], [`Refusal::NumberTaken`], [`Refusal::LeadsNothing`], or a value that no link could carry.
    pub async fn create_employee(
        &self,
        client: &Client,
        new: &NewEmployee<'_>,
        by: &Actor,
    ) -> Result<EmployeeId, Refusal> {
        let mut write = self.db.write().await?;
        departments::one_by_one(&mut write, &client.id).await?;
        let id = insert(self, &mut write, &client.id, new).await?;
        version::raise(&mut write, &client.id).await?;
        if let Some(password) = new.password {
            self.login.set_password(&mut write, &client.id, &id, password).await?;
        }
        let made = employee::by_id(&mut write, &client.id, &id).await?.ok_or(Refusal::UnknownEmployee)?;
        let entry = employee::act(Action::EmployeeAdded, &made);
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(id)
    }

    /// The employee with this e-mail address, unless deleted.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employee_by_email(
        &self,
        client: &Client,
        email: &str,
    ) -> Result<Option<Employee>, db::Error> {
        employee::by_email(&mut *self.db.read().await?, &client.id, email).await
    }

    /// The employee with this id, unless deleted.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn employee(&self, client: &Client, id: &EmployeeId) -> Result<Option<Employee>, db::Error> {
        employee::by_id(&mut *self.db.read().await?, &client.id, id).await
    }

    /// What to store of a password.
    ///
    /// # Errors
    /// It is empty or longer than 1,000 bytes.
    pub async fn hash_password(&self, password: &str) -> Result<HashedPassword, Refusal> {
        let hashed = self.login.hash(password).await;
        hashed.ok_or(Refusal::Invalid("A password has 1 to 1,000 bytes."))
    }
}

pub(super) async fn insert(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    new: &NewEmployee<'_>,
) -> Result<EmployeeId, Refusal> {
    let now = app.clock.now();
    let employee = checked(Id::new(now, &app.rng), new)?;
    let (id, number) = (&employee.id, employee.employee_number.as_deref());
    has_a_name_to_sign_in(&employee)?;
    unique::look(conn, client_id, None, employee.email.as_deref(), number).await?;
    add(conn, client_id, std::slice::from_ref(&employee), now).await?;
    departments::put(conn, client_id, id, new.departments).await?;
    let fresh = || Id::new(now, &app.rng);
    departments::put_named(conn, client_id, id, new.department_names, fresh).await?;
    led::set(conn, client_id, (id, new.role), &new.leads.iter().cloned().collect()).await?;
    Ok(employee.id)
}

/// Keeps new employees, at most [`AT_ONCE`], who were checked and whose addresses and numbers nobody has; not their departments.
pub(in crate::people) async fn add(
    conn: &mut Connection,
    client_id: &ClientId,
    employees: &[impl Borrow<Employee>],
    now: Timestamp,
) -> Result<(), db::Error> {
    let sql = format!(
        "INSERT INTO employees (client_id, id, email, name, given_name, family_name, employee_number, language, \
         status, role, created_at, sort_key, number_key) VALUES {}",
        db::places(employees.len(), 13)
    );
    let insert = employees.iter().fold(conn.query(sql), |insert, new| {
        let new = new.borrow();
        insert
            .bind(client_id)
            .bind(&new.id)
            .bind(new.email.as_deref())
            .bind(&new.name)
            .bind(new.given_name.as_deref())
            .bind(new.family_name.as_deref())
            .bind(new.employee_number.as_deref())
            .bind(new.language.map(Language::tag))
            .bind(new.status.as_str())
            .bind(new.role.as_str())
            .bind(now)
            .bind(text::sort_key(&new.name))
            .bind(new.employee_number.as_deref().map(found_by::number_key))
    });
    insert.execute().await?;
    found_by::keep_words_of(conn, client_id, employees).await
}

/// With texts as they are kept, and without departments yet.
fn checked(id: EmployeeId, new: &NewEmployee<'_>) -> Result<Employee, Refusal> {
    let text = |text: Option<&str>| text.map(|text| Some(text.to_owned()));
    let change = Change {
        email: text(new.email),
        name: Some(new.name.to_owned()),
        given_name: text(new.given_name),
        family_name: text(new.family_name),
        employee_number: text(new.employee_number),
        language: Some(new.language),
        status: Some(new.status),
        role: Some(new.role),
        ..Change::default()
    };
    Ok(change.checked().map_err(refusal)?.merged(&Employee::new(id)))
}
