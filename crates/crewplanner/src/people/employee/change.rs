//! Changing and deleting employees, one or many in one transaction. Their permanent id stays what it is.

use db::{Connection, Write};
use login::{HashedPassword, MessageKind};
use web::Language;

use super::difference::{Difference, differences};
use super::found_by::{self, Shown};
use super::values::{Change, refusal};
use super::{led, unique};
use crate::company::links;
use crate::ids::{ClientId, EmployeeId};
use crate::people::{departments as of_client, employee};
use crate::training::news::state;
use crate::{App, Client, Employee, Refusal, Role, events};

/// Changes an employee as part of a transaction, and says what is another now: nothing when all was so already. Between
/// [`of_client::one_by_one`] and the commit. Another address ends what they have asked for themselves, and the links that bring an
/// earlier one back: what is said of somebody here stands.
///
/// # Errors
/// [`Refusal::UnknownEmployee`], a value that cannot be kept or that somebody else has, [`Refusal::LastAdmin`].
pub(crate) async fn change(
    write: &mut Write,
    client: &Client,
    id: &EmployeeId,
    change: Change,
) -> Result<Vec<Difference>, Refusal> {
    let differences = by_themselves(write, client, id, change).await?;
    if differences.iter().any(|difference| difference.field == "email") {
        login::forget_addresses(write, &client.id, id).await?;
    }
    Ok(differences)
}

/// The same by the employee: the links to the addresses that they had stay good.
///
/// # Errors
/// The same.
pub(crate) async fn by_themselves(
    write: &mut Write,
    client: &Client,
    id: &EmployeeId,
    change: Change,
) -> Result<Vec<Difference>, Refusal> {
    let change = change.checked().map_err(refusal)?;
    let before = employee::by_id(write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
    let before_led = led::by(write, &client.id, id).await?;
    let differences = differences(write, &client.id, (&before, &before_led), &change).await?;
    if differences.is_empty() {
        return Ok(differences);
    }
    let after = change.merged(&before);
    has_a_name_to_sign_in(&after)?;
    // The number of whoever has no address any more has to be theirs alone: numbers from before they were unique are not.
    let number = if after.email.is_none() { after.employee_number.as_deref() } else { number(&change) };
    unique::look(write, &client.id, Some(id), email(&change), number).await?;
    let differs = |fields: &[&str]| differences.iter().any(|difference| fields.contains(&&*difference.field));
    if differs(&OF_THEMSELVES) {
        keep(write, &client.id, &after).await?;
    }
    if differs(&FOUND_BY) {
        found_by::keep(write, &client.id, id, &Shown::of(&after)).await?;
    }
    // A link or a code that a team lead has made for somebody opens no administrator's account.
    if after.email != before.email || after.role != before.role {
        login::end_tickets(write, &client.id, id).await?;
    }
    if let Some(departments) = &change.departments {
        of_client::set(write, &client.id, id, departments).await?;
    }
    if change.role.is_some() || change.leads.is_some() {
        let stays = if after.role == Role::TeamLead { before_led.as_slice() } else { &[] };
        let leads = change.leads.unwrap_or_else(|| of_client::ids(stays));
        led::set(write, &client.id, (id, after.role), &leads).await?;
    }
    if is_active_admin(&before) && !is_active_admin(&after) {
        keep_an_admin(write, &client.id).await?;
    }
    if differs(&MATTERS_TO_TRAINING) {
        state::raise_person(write, &client.id, id).await?;
    }
    Ok(differences)
}

/// What is kept of somebody in their own row.
const OF_THEMSELVES: [&str; 8] =
    ["email", "name", "given_name", "family_name", "employee_number", "language", "status", "role"];

/// What somebody is looked for by: of a file that moves everybody to other departments, keeping it anew was most of the work.
const FOUND_BY: [&str; 3] = ["email", "name", "employee_number"];

/// What user groups in MobieTrain look at.
const MATTERS_TO_TRAINING: [&str; 3] = ["status", "departments", "language"];

fn is_active_admin(employee: &Employee) -> bool {
    employee.is_client_admin() && employee.is_active()
}

/// Whoever has neither an address nor a number could not sign in.
pub(super) fn has_a_name_to_sign_in(employee: &Employee) -> Result<(), Refusal> {
    if employee.signs_in_with().is_empty() { Err(Refusal::NoNameToSignIn) } else { Ok(()) }
}

fn email(change: &Change) -> Option<&str> {
    change.email.as_ref()?.as_deref()
}

fn number(change: &Change) -> Option<&str> {
    change.employee_number.as_ref()?.as_deref()
}

async fn keep(conn: &mut Connection, client_id: &ClientId, after: &Employee) -> Result<(), db::Error> {
    let sql = "UPDATE employees SET email = $3, name = $4, given_name = $5, family_name = $6, employee_number = $7, \
               language = $8, status = $9, role = $10 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
    conn.query(sql)
        .bind(client_id)
        .bind(&after.id)
        .bind(after.email.as_deref())
        .bind(&after.name)
        .bind(after.given_name.as_deref())
        .bind(after.family_name.as_deref())
        .bind(after.employee_number.as_deref())
        .bind(after.language.map(Language::tag))
        .bind(after.status.as_str())
        .bind(after.role.as_str())
        .execute()
        .await
        .map(drop)
}

/// Somebody has to be left who can let others in. Whoever looks holds the client, so of two who take the last two admins
/// away at once, one is refused.
async fn keep_an_admin(conn: &mut Connection, client_id: &ClientId) -> Result<(), Refusal> {
    let sql = "SELECT COUNT(*) FROM employees WHERE client_id = $1 AND role = 'client_admin' AND status = 'active' \
               AND deleted_at IS NULL";
    let admins: i64 = conn.query(sql).bind(client_id).one().await?;
    if admins == 0 { Err(Refusal::LastAdmin) } else { Ok(()) }
}

/// Deletes an employee as part of a transaction: no more sign-in and no more links, and sessions in MobieTrain end. What they
/// did there stays. Who they were is erased later, as the settings say. Answers who it was.
///
/// # Errors
/// [`Refusal::UnknownEmployee`], [`Refusal::LastAdmin`].
pub(crate) async fn delete(
    app: &App,
    write: &mut Write,
    client: &Client,
    id: &EmployeeId,
) -> Result<Employee, Refusal> {
    let gone = employee::by_id(write, &client.id, id).await?.ok_or(Refusal::UnknownEmployee)?;
    let sql = "UPDATE employees SET deleted_at = $3 WHERE client_id = $1 AND id = $2 AND deleted_at IS NULL";
    write.query(sql).bind(&client.id).bind(id).bind(app.clock.now()).execute().await?;
    if is_active_admin(&gone) {
        keep_an_admin(write, &client.id).await?;
    }
    of_client::leave_all(write, &client.id, id).await?;
    led::forget(write, &client.id, id).await?;
    found_by::forget(write, &client.id, id).await?;
    links::forget(write, &client.id, id).await?;
    app.login.forget(write, &client.id, id).await?;
    if let Some(email) = &gone.email {
        app.mail.forget(write, &client.id, email).await?;
    }
    // Those to the addresses that they had before, or wanted to have.
    app.mail.forget_about(write, &client.id, &MessageKind::all_about(id)).await?;
    state::forget(write, &client.id, id).await?;
    events::session_revoked(app, write, client, id).await?;
    Ok(gone)
}

/// Sets a new password as part of a transaction: the sessions that the old one opened end, those in MobieTrain too.
pub(super) async fn set_password(
    app: &App,
    write: &mut Write,
    client: &Client,
    id: &EmployeeId,
    password: &HashedPassword,
) -> Result<(), db::Error> {
    app.login.set_password(write, &client.id, id, password).await?;
    events::session_revoked(app, write, client, id).await
}
