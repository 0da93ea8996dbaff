//! What is done to a department, each an act of the audit log. Its id stays what it is, and names no other department ever.

use db::{Connection, Write};
use jwt_link::limits;
use kernel::{Id, text};
use login::Actor;

use super::effects::{AgreedTo, Effects};
use super::plan::{DepartmentAct, Plan, plan};
use super::tree::{LEVELS, Tree};
use super::{insert, is_taken, new_id, one_by_one, told};
use crate::ids::{ClientId, DepartmentId};
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::people::version;
use crate::training::news::state;
use crate::{App, Client, Refusal};

impl App {
    /// Makes a department, below another one or not.
    ///
    /// # Errors
    /// [`Refusal::DepartmentTaken`] when another one is called so, in whatever spelling; [`Refusal::UnknownDepartment`] and
    /// [`Refusal::TooDeep`] about the one it is to be below; a name that is none.
    pub async fn create_department(
        &self,
        client: &Client,
        name: &str,
        parent: Option<&DepartmentId>,
        by: &Actor,
    ) -> Result<DepartmentId, Refusal> {
        let name = text::name(name, limits::NAME).map_err(Refusal::of("name"))?;
        let mut write = self.db.write_long().await?;
        one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        if is_taken(&mut write, &client.id, &name, "").await? {
            return Err(Refusal::DepartmentTaken);
        }
        let tree = Tree::load(&mut write, &client.id).await?;
        match parent.map(|parent| tree.line(parent).count()) {
            Some(0) => return Err(Refusal::UnknownDepartment),
            Some(LEVELS..) => return Err(Refusal::TooDeep),
            _ => {}
        }
        let fresh = || Id::new(self.clock.now(), &self.rng);
        let id: DepartmentId = new_id(&mut write, &client.id, &name, fresh).await?.into();
        insert(&mut write, &client.id, &id, &name, parent).await?;
        let entry = told::added(&id, &name, parent.map(|parent| tree.name(parent)));
        self.login.record(&mut write, &client.id, by, &entry).await?;
        write.commit().await?;
        Ok(id)
    }

    /// Renames, moves, merges or deletes a department, if that does what was agreed to. Answers how many people it concerns:
    /// those whose departments in MobieTrain change by it, none when it gets another name only.
    ///
    /// # Errors
    /// [`Refusal::EffectsChanged`] when it does something else, [`Refusal::NumberMissing`] when it concerns many and their number
    /// was not typed; [`Refusal::UnknownDepartment`];
    /// [`Refusal::DepartmentTaken`], [`Refusal::Circle`], [`Refusal::TooDeep`]; [`Refusal::TooManyDepartments`] with the name of
    /// whose link could not carry it any more; a name that is none.
    pub async fn change_department(
        &self,
        client: &Client,
        id: &DepartmentId,
        act: &DepartmentAct,
        agreed: &AgreedTo,
        by: &Actor,
    ) -> Result<usize, Refusal> {
        let mut write = self.db.write_long().await?;
        one_by_one(&mut write, &client.id).await?;
        permission::still(&mut write, &client.id, Editor { reach: &Reach::Everybody, by }).await?;
        let plan = plan(&mut write, &client.id, id, act).await?;
        is_agreed(&mut write, &client.id, id, act, (&plan, agreed)).await?;
        let concerned = plan.concerned().count();
        if plan.before != plan.after {
            let entry = told::changed(&mut write, &client.id, id, act, &plan).await?;
            if concerned > 0 {
                state::raise_counting(&mut write, &client.id, id).await?;
            }
            keep(&mut write, &client.id, id, act, &plan).await?;
            version::raise(&mut write, &client.id).await?;
            self.login.record(&mut write, &client.id, by, &entry).await?;
        }
        write.commit().await?;
        Ok(concerned)
    }
}

async fn is_agreed(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
    (plan, agreed): (&Plan, &AgreedTo),
) -> Result<(), Refusal> {
    match agreed {
        AgreedTo::Whatever => Ok(()),
        AgreedTo::Nobody if plan.concerned().next().is_none() => Ok(()),
        AgreedTo::Nobody => Err(Refusal::EffectsChanged),
        AgreedTo::Shown { digest, people } => {
            let effects = Effects::of_plan(conn, client_id, id, act, plan).await?;
            if effects.digest != *digest {
                return Err(Refusal::EffectsChanged);
            }
            let is_typed = *people == Some(effects.concerned.len());
            if effects.is_big() && !is_typed { Err(Refusal::NumberMissing) } else { Ok(()) }
        }
    }
}

async fn keep(
    write: &mut Write,
    client_id: &ClientId,
    id: &DepartmentId,
    act: &DepartmentAct,
    plan: &Plan,
) -> Result<(), db::Error> {
    let sql =
        "UPDATE departments SET name = $3, name_key = $4, parent_id = $5 WHERE client_id = $1 AND id = $2";
    for (id, node) in plan.after.0.iter().filter(|(id, node)| plan.before.0.get(id) != Some(node)) {
        write
            .query(sql)
            .bind(client_id)
            .bind(id)
            .bind(&node.name)
            .bind(text::name_key(&node.name))
            .bind(node.parent.as_ref())
            .execute()
            .await?;
    }
    match act {
        DepartmentAct::Change { .. } => Ok(()),
        DepartmentAct::Merge { into } => {
            hand_over(write, client_id, id, into).await?;
            remove(write, client_id, id).await
        }
        DepartmentAct::Delete => remove(write, client_id, id).await,
    }
}

/// The people and the team leads of one department are those of the other one, too.
async fn hand_over(
    conn: &mut Connection,
    client_id: &ClientId,
    id: &DepartmentId,
    into: &DepartmentId,
) -> Result<(), db::Error> {
    for table in ["employee_departments", "led_departments"] {
        let sql = format!(
            "INSERT INTO {table} (client_id, employee_id, department_id) \
             SELECT client_id, employee_id, $3 FROM {table} WHERE client_id = $1 AND department_id = $2 ON CONFLICT DO NOTHING"
        );
        conn.query(sql).bind(client_id).bind(id).bind(into).execute().await?;
    }
    Ok(())
}

async fn remove(conn: &mut Connection, client_id: &ClientId, id: &DepartmentId) -> Result<(), db::Error> {
    for sql in [
        "DELETE FROM employee_departments WHERE client_id = $1 AND department_id = $2",
        "DELETE FROM led_departments WHERE client_id = $1 AND department_id = $2",
        "DELETE FROM told_apart_departments WHERE client_id = $1 AND (one_id = $2 OR other_id = $2)",
        "DELETE FROM departments WHERE client_id = $1 AND id = $2",
        "INSERT INTO former_departments (client_id, id) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    ] {
        conn.query(sql).bind(client_id).bind(id).execute().await?;
    }
    Ok(())
}
