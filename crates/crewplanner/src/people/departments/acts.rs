//! What is done to a department, each an act of the audit log. Its id stays what it is.

use jwt_link::limits;
use kernel::text;
use login::{Actor, Entry, Subject};
use serde_json::json;

use super::{keep, known, named, one_by_one};
use crate::audit::Action;
use crate::ids::DepartmentId;
use crate::{App, Client, Refusal};

impl App {
    /// Gives a department another name. The user groups of MobieTrain find it as before, by its id.
    ///
    /// # Errors
    /// [`Refusal::UnknownDepartment`], [`Refusal::DepartmentTaken`] when another one is called so, in whatever spelling; a name that
    /// is none.
    pub async fn rename_department(
        &self,
        client: &Client,
        id: &DepartmentId,
        name: &str,
        by: &Actor,
    ) -> Result<(), Refusal> {
        let name = text::name(name, limits::NAME).map_err(Refusal::of("name"))?;
        let mut write = self.db.write().await?;
        one_by_one(&mut write, &client.id).await?;
        let before = known(&mut write, &client.id, id).await?;
        if let Some((other, _)) = named(&mut write, &client.id, &name).await?
            && other != id.as_str()
        {
            return Err(Refusal::DepartmentTaken);
        }
        if before != name {
            keep(&mut write, &client.id, id, &name).await?;
            let subject =
                Subject { changes: json!({ "name": [before, name] }), ..Subject::new(id.to_string(), &name) };
            let action = Action::DepartmentChanged.as_str();
            let entry = Entry { action, details: json!({}), subjects: vec![subject] };
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        Ok(write.commit().await?)
    }
}
