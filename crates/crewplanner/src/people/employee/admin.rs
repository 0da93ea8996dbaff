//! Making employees, and what a value must be like to be stored.

use db::Connection;
use jwt_link::{Status, limits};
use kernel::Id;
use login::HashedPassword;
use web::{Language, clean_line};

use crate::ids::{ClientId, EmployeeId};
use crate::people::employee;
use crate::{App, Client, Employee, Refusal, Role};

/// What the departments of one employee may take in a link, whose every byte counts towards 8 KiB.
const DEPARTMENTS_BYTES: usize = 2500;

/// An employee to be made.
#[derive(Clone, Debug)]
pub struct NewEmployee<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub given_name: Option<&'a str>,
    pub family_name: Option<&'a str>,
    pub employee_number: Option<&'a str>,
    pub language: Option<Language>,
    pub status: Status,
    pub role: Role,
    /// Id and name of each; a department that the client does not have yet is made.
    pub departments: &'a [(&'a str, &'a str)],
    /// Without one the employee cannot sign in yet.
    pub password: Option<&'a str>,
}

impl App {
    /// Makes an employee and gives back their permanent id.
    ///
    /// # Errors
    /// [`Refusal::EmailTaken`], or a value that no link could carry.
    pub async fn create_employee(
        &self,
        client: &Client,
        new: &NewEmployee<'_>,
    ) -> Result<EmployeeId, Refusal> {
        let password = match new.password {
            Some(password) => Some(self.hash_password(password).await?),
            None => None,
        };
        let mut write = self.db.write().await?;
        let id = insert(self, &mut write, &client.id, new).await?;
        if let Some(password) = password {
            self.login.set_password(&mut write, &client.id, &id, &password).await?;
        }
        write.commit().await?;
        Ok(id)
    }

    /// Makes all of these employees, or none of them when one cannot be made. They have no password yet.
    ///
    /// # Errors
    /// The position of the first one that cannot be made, and why.
    pub async fn import_employees(
        &self,
        client: &Client,
        employees: &[NewEmployee<'_>],
    ) -> Result<(), (usize, Refusal)> {
        let mut write = self.db.write().await.map_err(|error| (0, error.into()))?;
        for (position, new) in employees.iter().enumerate() {
            insert(self, &mut write, &client.id, new).await.map_err(|refusal| (position, refusal))?;
        }
        write.commit().await.map_err(|error| (employees.len(), error.into()))
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

    pub(super) async fn hash_password(&self, password: &str) -> Result<HashedPassword, Refusal> {
        let hashed = self.login.hash(password).await;
        hashed.ok_or(Refusal::Invalid("A password has 1 to 1,000 bytes."))
    }
}

async fn insert(
    app: &App,
    conn: &mut Connection,
    client_id: &ClientId,
    new: &NewEmployee<'_>,
) -> Result<EmployeeId, Refusal> {
    let now = app.clock.now();
    let id = Id::new(now, &app.rng);
    let sql = "INSERT INTO employees (client_id, id, email, name, given_name, family_name, employee_number, language, \
               status, role, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    conn.query(sql)
        .bind(client_id)
        .bind(&id)
        .bind(email(new.email)?)
        .bind(line(new.name, limits::NAME)?)
        .bind(optional_line(new.given_name, limits::NAME)?)
        .bind(optional_line(new.family_name, limits::NAME)?)
        .bind(optional_line(new.employee_number, limits::EMPLOYEE_NUMBER)?)
        .bind(new.language.map(Language::tag))
        .bind(new.status.as_str())
        .bind(new.role.as_str())
        .bind(now)
        .execute()
        .await
        .map_err(taken)?;
    put_departments(conn, client_id, &id, new.departments).await?;
    Ok(id)
}

pub(super) async fn put_departments(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    departments: &[(&str, &str)],
) -> Result<(), Refusal> {
    if departments.len() > limits::DEPARTMENTS {
        return Err(Refusal::Invalid("An employee is in at most 100 departments."));
    }
    let size: usize = departments.iter().map(|(id, name)| id.len() + name.len() + 20).sum();
    if size > DEPARTMENTS_BYTES {
        return Err(Refusal::Invalid("These departments are too many or their names too long for a link."));
    }
    for (id, name) in departments {
        let (id, name) = (line(id, limits::DEPARTMENT_ID)?, line(name, limits::NAME)?);
        let sql = "INSERT INTO departments (client_id, id, name) VALUES ($1, $2, $3) \
                   ON CONFLICT (client_id, id) DO UPDATE SET name = excluded.name";
        conn.query(sql).bind(client_id).bind(&id).bind(name).execute().await?;
        let sql = "INSERT INTO employee_departments (client_id, employee_id, department_id) VALUES ($1, $2, $3) \
                   ON CONFLICT DO NOTHING";
        conn.query(sql).bind(client_id).bind(employee_id).bind(&id).execute().await?;
    }
    Ok(())
}

/// The only unique key that these statements can meet is the one on the e-mail address.
pub(super) fn taken(error: db::Error) -> Refusal {
    if error.is_unique_violation() { Refusal::EmailTaken } else { Refusal::Database(error) }
}

pub(super) fn email(text: &str) -> Result<String, Refusal> {
    web::clean_email(text).ok_or(Refusal::Invalid("This is not an e-mail address."))
}

fn line(text: &str, max: usize) -> Result<String, Refusal> {
    clean_line(text, max).ok_or(Refusal::Invalid(
        "Names, numbers and ids are one line each, not empty and not too long (names at most 200 characters).",
    ))
}

fn optional_line(text: Option<&str>, max: usize) -> Result<Option<String>, Refusal> {
    text.map(|text| line(text, max)).transpose()
}
