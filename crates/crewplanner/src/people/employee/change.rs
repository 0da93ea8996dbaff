//! Changing and deleting employees. Their permanent id stays what it is.

use db::Connection;
use jwt_link::Status;
use web::Language;

use super::admin::{self, taken};
use crate::ids::EmployeeId;
use crate::people::{departments as of_employee, employee};
use crate::training::news::state;
use crate::{App, Client, Refusal, events};

impl App {
    /// Makes an employee active or inactive. An inactive one keeps everything and still signs on.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub async fn set_status(&self, client: &Client, id: &EmployeeId, status: Status) -> Result<(), Refusal> {
        let sql = "UPDATE employees SET status = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
        let mut write = self.db.write().await?;
        set(&mut write, sql, client, id, status.as_str()).await?;
        state::raise_person(&mut write, &client.id, id).await?;
        Ok(write.commit().await?)
    }

    /// Changes the e-mail address; the employee stays the same person everywhere.
    ///
    /// # Errors
    /// [`Refusal::EmailTaken`], [`Refusal::UnknownEmployee`], or a text that is no e-mail address.
    pub async fn set_email(&self, client: &Client, id: &EmployeeId, email: &str) -> Result<(), Refusal> {
        let sql = "UPDATE employees SET email = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
        let email = admin::email(email)?;
        let mut write = self.db.write().await?;
        set(&mut write, sql, client, id, &email).await?;
        Ok(write.commit().await?)
    }

    /// Sets the language the employee reads.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub async fn set_language(
        &self,
        client: &Client,
        id: &EmployeeId,
        language: Language,
    ) -> Result<(), Refusal> {
        let sql =
            "UPDATE employees SET language = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
        let mut write = self.db.write().await?;
        set(&mut write, sql, client, id, language.tag()).await?;
        state::raise_person(&mut write, &client.id, id).await?;
        Ok(write.commit().await?)
    }

    /// Sets a new password and ends the sessions that the old one opened, those in MobieTrain too.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], or a password that is empty or longer than 1,000 bytes.
    pub async fn set_password(
        &self,
        client: &Client,
        id: &EmployeeId,
        password: &str,
    ) -> Result<(), Refusal> {
        let password = self.hash_password(password).await?;
        // Changes nothing but holds the row: a deletion comes before this or after it, and takes the password along.
        let sql =
            "UPDATE employees SET deleted_at = NULL WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
        let mut write = self.db.write().await?;
        if write.query(sql).bind(&client.id).bind(id).execute().await? == 0 {
            return Err(Refusal::UnknownEmployee);
        }
        self.login.set_password(&mut write, &client.id, id, &password).await?;
        events::session_revoked(self, &mut write, client, id).await?;
        Ok(write.commit().await?)
    }

    /// Puts an employee into these departments (id and name) and out of all others. A name that differs renames
    /// the department.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`], or a department that no link could carry.
    pub async fn set_departments(
        &self,
        client: &Client,
        id: &EmployeeId,
        departments: &[(&str, &str)],
    ) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        if employee::by_id(&mut write, &client.id, id).await?.is_none() {
            return Err(Refusal::UnknownEmployee);
        }
        let sql = "DELETE FROM employee_departments WHERE client_id = $1 AND employee_id = $2";
        write.query(sql).bind(&client.id).bind(id).execute().await?;
        of_employee::put(&mut write, &client.id, id, departments).await?;
        state::raise_person(&mut write, &client.id, id).await?;
        Ok(write.commit().await?)
    }

    /// Deletes an employee: no more sign-in and no more links, and sessions in MobieTrain end. What they did there stays. Who
    /// they were is erased later, as the settings say.
    ///
    /// # Errors
    /// [`Refusal::UnknownEmployee`].
    pub async fn delete_employee(&self, client: &Client, id: &EmployeeId) -> Result<(), Refusal> {
        let mut write = self.db.write().await?;
        let sql =
            "UPDATE employees SET deleted_at = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
        if write.query(sql).bind(&client.id).bind(id).bind(self.clock.now()).execute().await? == 0 {
            return Err(Refusal::UnknownEmployee);
        }
        self.login.forget(&mut write, &client.id, id).await?;
        state::forget(&mut write, &client.id, id).await?;
        events::session_revoked(self, &mut write, client, id).await?;
        Ok(write.commit().await?)
    }
}

async fn set(
    conn: &mut Connection,
    sql: &'static str,
    client: &Client,
    id: &EmployeeId,
    value: &str,
) -> Result<(), Refusal> {
    match conn.query(sql).bind(&client.id).bind(id).bind(value).execute().await.map_err(taken)? {
        0 => Err(Refusal::UnknownEmployee),
        _ => Ok(()),
    }
}
