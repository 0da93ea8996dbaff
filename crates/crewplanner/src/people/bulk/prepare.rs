//! Working out whom a change of many would change, before it does.

use std::collections::{BTreeSet, HashMap};

use db::Connection;
use kernel::Id;
use login::Access;

use super::MOST;
use super::outcome::What;
use super::stored::{self, BulkId, Named, Prepared};
use super::who::Who;
use crate::company::only;
use crate::ids::{ClientId, DepartmentId, EmployeeId};
use crate::people::departments;
use crate::people::list::{self, Listed, Wanted};
use crate::people::permission;
use crate::people::reach::Reach;
use crate::{App, Client, Employee, Refusal, Role};

/// Why there is nothing to confirm.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotPrepared {
    #[error("Nobody was named.")]
    Nobody,
    #[error("So many people are not changed at once.")]
    TooMany,
    /// Somebody else's people or departments.
    #[error("The client has no such people or department.")]
    Unknown,
    /// A team lead deletes nobody and gives away no department but their own.
    #[error("That is not theirs to do.")]
    Forbidden,
    #[error(transparent)]
    Database(#[from] db::Error),
}

/// Keeps whom it would change, and answers the id of the page that says so.
pub(crate) async fn prepare(
    app: &App,
    client: &Client,
    (asked_by, reach): (&Employee, &Reach),
    what: What,
    who: &Who,
) -> Result<BulkId, NotPrepared> {
    let now = app.clock.now();
    let mut read = app.db.read().await?;
    let led = permission::departments(&mut read, &client.id, reach).await?;
    may(&mut read, &client.id, &what, led.as_ref()).await.map_err(|refusal| match refusal {
        Refusal::NotYours => NotPrepared::Forbidden,
        Refusal::Database(error) => error.into(),
        _ => NotPrepared::Unknown,
    })?;
    let meant = who.meant(&mut read, &client.id, reach).await?;
    if meant.too_many || meant.ids.len() > what.most() {
        return Err(NotPrepared::TooMany);
    }
    if meant.ids.is_empty() && meant.unknown.is_empty() {
        return Err(if meant.gone > 0 { NotPrepared::Unknown } else { NotPrepared::Nobody });
    }
    let mut people = list::named(&mut read, &client.id, &meant.ids).await?;
    people.sort_by_cached_key(|person| kernel::text::sort_key(&person.name));
    let let_in = people.iter().filter(|_| what.lets_in());
    let ids: Vec<&str> = let_in.map(|person| person.id.as_str()).collect();
    let access = app.login.access(&mut read, &client.id, &ids).await?;
    let is_only = what.lets_in() && only::is_on(&mut read, &client.id).await?;
    let (by_company, people) = people
        .into_iter()
        .partition(|person| is_only && only::is_meant(person.role, person.email.as_deref()));
    let mut named = sorted(&what, people, led.as_ref(), &access);
    named.by_company = ids_of(by_company);
    if what.has_a_brake() {
        keep_an_admin(&mut read, &client.id, &mut named, &asked_by.id).await?;
    }
    let most = i64::try_from(MOST * 10).unwrap_or(i64::MAX);
    let of = list::at_most(&mut read, &client.id, (&Wanted::default(), reach), most).await?;
    named.of = usize::try_from(of).unwrap_or(0);
    (named.unknown, named.gone) = (meant.unknown, meant.gone);
    drop(read);
    let prepared = Prepared { id: Id::new(now, &app.rng), what, named, done: None };
    let mut write = app.db.write().await?;
    stored::insert(&mut write, (&client.id, &asked_by.id), now, &prepared).await?;
    write.commit().await?;
    Ok(prepared.id)
}

/// Whether it is theirs to do: a team lead deletes nobody and gives away no department but their own.
pub(super) async fn may(
    conn: &mut Connection,
    client_id: &ClientId,
    what: &What,
    led: Option<&BTreeSet<DepartmentId>>,
) -> Result<(), Refusal> {
    if *what == What::Delete && led.is_some() {
        return Err(Refusal::NotYours);
    }
    for department in what.departments().into_iter().flatten() {
        departments::known(conn, client_id, department).await?;
        if led.is_some_and(|led| !led.contains(department)) {
            return Err(Refusal::NotYours);
        }
    }
    Ok(())
}

fn ids_of(people: Vec<Listed>) -> Vec<EmployeeId> {
    people.into_iter().map(|person| person.id).collect()
}

fn sorted(
    what: &What,
    people: Vec<Listed>,
    led: Option<&BTreeSet<DepartmentId>>,
    access: &HashMap<String, Access>,
) -> Named {
    let has_password = |id: &EmployeeId| access.get(id.as_str()).is_some_and(|access| access.has_password);
    let mut named = Named::default();
    for person in people {
        let these = if !is_theirs(&person, led) || what.leaves_reach(&person, led) {
            &mut named.not_yours
        } else if *what == What::Invite && has_password(&person.id) {
            &mut named.already
        } else if *what == What::Invite && person.email.is_none() {
            &mut named.no_address
        } else if what.changes(&person, led) {
            &mut named.change
        } else {
            &mut named.already
        };
        these.push(person.id);
    }
    named
}

/// A team lead changes employees, and nobody who has a role.
pub(super) fn is_theirs(person: &Listed, led: Option<&BTreeSet<DepartmentId>>) -> bool {
    led.is_none() || person.role == Role::Employee
}

/// Takes one client admin out of a change that would leave none who is active: whoever asks, if it is one of them.
async fn keep_an_admin(
    conn: &mut Connection,
    client_id: &ClientId,
    named: &mut Named,
    asked_by: &EmployeeId,
) -> Result<(), db::Error> {
    let sql = "SELECT id FROM employees WHERE client_id = $1 AND role = 'client_admin' AND status = 'active' \
               AND deleted_at IS NULL ORDER BY CASE WHEN id = $2 THEN 0 ELSE 1 END, sort_key, id";
    let admins: Vec<EmployeeId> = conn.query(sql).bind(client_id).bind(asked_by).all().await?;
    let taken: BTreeSet<&str> = named.change.iter().map(EmployeeId::as_str).collect();
    if let Some(first) = admins.first()
        && admins.iter().all(|admin| taken.contains(admin.as_str()))
    {
        named.change.retain(|id| id != first);
        named.last_admin.push(first.clone());
    }
    Ok(())
}
