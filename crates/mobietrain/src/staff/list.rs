//! Who works somewhere, as a page lists them.

use std::collections::HashMap;

use db::Connection;
use kernel::Timestamp;
use mail::Why;

use super::LOGIN_TENANT;
use super::invite::Invitation;
use super::membership;
use super::person::Place;
use super::role::Role;
use crate::App;
use crate::ids::{AccountId, StaffId};
use crate::people::groups::store;

/// Somebody in the list.
pub struct Listed {
    pub id: StaffId,
    pub name: String,
    pub email: String,
    /// In the account; `None` of an operator.
    pub role: Option<Role>,
    /// The names of the groups whose learners a manager sees.
    pub groups: Vec<String>,
    /// How many other accounts they work in.
    pub others: i64,
    pub has_password: bool,
    pub has_factor: bool,
    pub here_at: Option<Timestamp>,
    /// Of somebody who has no password.
    pub(crate) invitation: Option<Invitation>,
}

db::row! {
    struct Row { id: StaffId, name: String, email: String, role: Option<String>, accounts: i64 }
}

impl Listed {
    /// That the mail server did not take the message with their invitation: why.
    pub fn failed(&self) -> Option<&Why> {
        let message = self.invitation.as_ref()?.message.as_ref()?;
        if let mail::State::Failed { why, .. } = &message.state { Some(why) } else { None }
    }
}

/// Those who work there, who was here last first.
///
/// # Errors
/// Only when the database fails.
pub async fn list(app: &App, conn: &mut Connection, place: Place<'_>) -> Result<Vec<Listed>, db::Error> {
    let accounts = "(SELECT COUNT(*) FROM memberships o WHERE o.staff_id = s.id) AS accounts";
    let rows: Vec<Row> = match place {
        Place::Account(account_id) => {
            let sql = format!(
                "SELECT s.id, s.name, s.email, m.role, {accounts} FROM memberships m \
                 JOIN staff s ON s.id = m.staff_id WHERE m.account_id = $1 ORDER BY s.name, s.id"
            );
            conn.query(sql).bind(account_id).all().await?
        }
        Place::Installation => {
            let sql = format!(
                "SELECT s.id, s.name, s.email, CAST(NULL AS TEXT) AS role, {accounts} FROM staff s WHERE s.is_operator \
                 ORDER BY s.name, s.id"
            );
            conn.query(sql).all().await?
        }
    };
    let known = app.login.people(conn, LOGIN_TENANT).await?;
    let known: HashMap<_, _> = known.into_iter().map(|person| (person.id.clone(), person)).collect();
    let mut listed = Vec::new();
    for row in rows {
        listed.push(one(app, conn, place, row, &known).await?);
    }
    let ids: Vec<&str> = listed.iter().map(|person| &*person.id).collect();
    let with_one = app.login.with_factor(conn, LOGIN_TENANT, &ids).await?;
    for person in &mut listed {
        person.has_factor = with_one.contains(&*person.id);
    }
    listed.sort_by_key(|person| std::cmp::Reverse(person.here_at));
    Ok(listed)
}

async fn one(
    app: &App,
    conn: &mut Connection,
    place: Place<'_>,
    row: Row,
    known: &HashMap<String, login::Known>,
) -> Result<Listed, db::Error> {
    let known = known.get(&*row.id);
    let role: Option<Role> = row.role.and_then(|role| role.parse().ok());
    let groups = match (place, role) {
        (Place::Account(account_id), Some(Role::Manager)) => groups(conn, account_id, &row.id).await?,
        _ => Vec::new(),
    };
    let invitation = match known.is_some_and(|known| known.has_password) {
        true => None,
        false => app.staff_invitation(conn, &row.id).await?,
    };
    let here = if role.is_some() { 1 } else { 0 };
    Ok(Listed {
        groups,
        others: row.accounts - here,
        has_password: known.is_some_and(|known| known.has_password),
        has_factor: false, // looked up for all at once
        here_at: known.and_then(|known| known.here_at),
        invitation,
        id: row.id,
        name: row.name,
        email: row.email,
        role,
    })
}

async fn groups(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &StaffId,
) -> Result<Vec<String>, db::Error> {
    let ids = membership::managed(conn, account_id, id).await?;
    store::names(conn, account_id, &ids).await
}
