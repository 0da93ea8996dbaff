//! What somebody may do, changed or taken away (removal), but for the last operator.

use db::Write;
use login::{Entry, MessageKind, Subject};
use serde_json::json;

use super::error::StaffError;
use super::membership;
use super::permission::{self, By};
use super::person::{self, Person, Place};
use super::role::Role;
use super::{LOGIN_TENANT, turn};
use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, GroupId, StaffId};
use crate::people::groups::store;

impl App {
    /// Says what somebody may do in an account, and whose learners a manager sees.
    ///
    /// # Errors
    /// Somebody who does not work there, or who may not say so; or the database failed.
    pub async fn set_staff_role(
        &self,
        (account_id, id): (&AccountId, &StaffId),
        role: Role,
        groups: &[GroupId],
        by: By<'_>,
    ) -> Result<(), StaffError> {
        let place = Place::Account(account_id);
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        permission::still(&mut write, place, by).await?;
        let person = person::at(&mut write, id, place).await?.ok_or(StaffError::Unknown)?;
        let before = as_is(&mut write, account_id, id).await?;
        let sql = "UPDATE memberships SET role = $3 WHERE account_id = $1 AND staff_id = $2";
        write.query(sql).bind(account_id).bind(id).bind(role.as_str()).execute().await?;
        if !role.sees_learners() {
            no_more_lists(self, &mut write, account_id, &person).await?;
        }
        let groups = if role == Role::Manager { groups } else { &[] };
        membership::set_managed(&mut write, (account_id, id), groups).await?;
        let after = as_is(&mut write, account_id, id).await?;
        if (&before.role, &before.groups) == (&after.role, &after.groups) {
            return Ok(());
        }
        let changes = json!({ "role": [before.role, after.role], "groups": [before.names, after.names] });
        let entry = entry(Action::StaffRoleChanged, Subject { changes, ..subject(&person) });
        self.login.record(&mut write, account_id, by.actor, &entry).await?;
        Ok(write.commit().await?)
    }

    /// Takes somebody out of an account, or from among the operators. Who works nowhere any more is forgotten.
    ///
    /// # Errors
    /// Somebody who does not work there, or who may not say so, or the last operator; or the database failed.
    pub async fn remove_staff(
        &self,
        (place, id): (Place<'_>, &StaffId),
        by: By<'_>,
    ) -> Result<(), StaffError> {
        let mut write = self.db.write().await?;
        turn::take(&mut write).await?;
        permission::still(&mut write, place, by).await?;
        let person = person::at(&mut write, id, place).await?.ok_or(StaffError::Unknown)?;
        match place {
            Place::Account(account_id) => {
                no_more_lists(self, &mut write, account_id, &person).await?;
                let sql = "DELETE FROM memberships WHERE account_id = $1 AND staff_id = $2";
                write.query(sql).bind(account_id).bind(id).execute().await?;
                // Whoever is taken back years later goes on with nothing of then.
                let sql = "DELETE FROM course_work WHERE account_id = $1 AND staff_id = $2";
                write.query(sql).bind(account_id).bind(id).execute().await?;
            }
            Place::Installation => no_operator(&mut write, id).await?,
        }
        forget_if_nowhere(self, &mut write, &person).await?;
        let entry = entry(Action::StaffRemoved, subject(&person));
        self.login.record(&mut write, place.log(), by.actor, &entry).await?;
        Ok(write.commit().await?)
    }
}

/// They get no lists of the account any more, nor those that wait to be sent.
async fn no_more_lists(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    person: &Person,
) -> Result<(), db::Error> {
    let sql = "DELETE FROM scheduled_lists WHERE account_id = $1 AND staff_id = $2";
    write.query(sql).bind(account_id).bind(&person.id).execute().await?;
    app.mail.forget(write, account_id, &person.email).await
}

/// The guard: somebody else is an operator.
async fn no_operator(write: &mut Write, id: &StaffId) -> Result<(), StaffError> {
    let sql = "UPDATE staff SET is_operator = FALSE WHERE id = $1 AND is_operator \
               AND EXISTS (SELECT 1 FROM staff o WHERE o.is_operator AND o.id <> $1)";
    match write.query(sql).bind(id).execute().await? {
        0 => Err(StaffError::LastOperator),
        _ => Ok(()),
    }
}

async fn forget_if_nowhere(app: &App, write: &mut Write, person: &Person) -> Result<(), db::Error> {
    let sql = "SELECT COUNT(*) FROM staff s WHERE s.id = $1 AND (s.is_operator OR EXISTS \
               (SELECT 1 FROM memberships m WHERE m.staff_id = s.id))";
    if write.query(sql).bind(&person.id).one::<i64>().await? > 0 {
        return Ok(());
    }
    app.login.forget(write, LOGIN_TENANT, &person.id).await?;
    app.mail.forget(write, LOGIN_TENANT, &person.email).await?;
    // Those to the addresses that they had before, or wanted to have.
    app.mail.forget_about(write, LOGIN_TENANT, &MessageKind::all_about(&person.id)).await?;
    write.query("DELETE FROM staff WHERE id = $1").bind(&person.id).execute().await.map(drop)
}

/// What somebody may do.
struct May {
    role: String,
    groups: Vec<GroupId>,
    /// Of the groups, in one text. Two may have one name.
    names: String,
}

async fn as_is(write: &mut Write, account_id: &AccountId, id: &StaffId) -> Result<May, StaffError> {
    let sql = "SELECT role FROM memberships WHERE account_id = $1 AND staff_id = $2";
    let role: Option<String> = write.query(sql).bind(account_id).bind(id).optional().await?;
    let groups = membership::managed(write, account_id, id).await?;
    let names = store::names(write, account_id, &groups).await?;
    Ok(May { role: role.unwrap_or_default(), groups, names: names.join("\n") })
}

fn subject(person: &Person) -> Subject {
    Subject::new(&*person.id, &person.name)
}

fn entry(action: Action, subject: Subject) -> Entry {
    Entry { action: action.as_str(), details: json!({}), subjects: vec![subject] }
}
