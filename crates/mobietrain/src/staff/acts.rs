//! What is told of somebody in the audit logs: in that of each account that they work in, and in the installation's.

use db::Write;
use login::{Actor, Entry, Login, Subject};
use serde_json::{Value, json};

use super::person::Person;
use super::{LOGIN_TENANT, membership};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;

/// Writes down what concerns somebody wherever they work: who looks after one account cannot read the log of another.
pub(super) async fn of_person(
    app: &App,
    write: &mut Write,
    person: &Person,
    by: &Actor,
    action: Action,
) -> Result<(), db::Error> {
    told(app, write, (&person.id, &person.name), by, (action, json!({}))).await
}

/// The same with what was made another, or is to be.
pub(super) async fn with(
    app: &App,
    write: &mut Write,
    person: &Person,
    by: &Actor,
    (action, changes): (Action, Value),
) -> Result<(), db::Error> {
    let subjects = vec![Subject { changes, ..Subject::new(&*person.id, &person.name) }];
    let entry = Entry { action: action.as_str(), details: json!({}), subjects };
    everywhere(&app.login, write, &person.id, by, &entry).await
}

/// The same with what else there is to say of it.
pub(super) async fn told(
    app: &App,
    write: &mut Write,
    (id, name): (&StaffId, &str),
    by: &Actor,
    (action, details): (Action, Value),
) -> Result<(), db::Error> {
    // Their own sign-in is done to nobody.
    let subjects = match action {
        Action::SignedIn => Vec::new(),
        _ => vec![Subject::new(&**id, name)],
    };
    everywhere(&app.login, write, id, by, &Entry { action: action.as_str(), details, subjects }).await
}

/// The same, whole, of whoever has this id.
pub(super) async fn everywhere(
    login: &Login,
    write: &mut Write,
    id: &StaffId,
    by: &Actor,
    entry: &Entry,
) -> Result<(), db::Error> {
    login.record(write, LOGIN_TENANT, by, entry).await?;
    for account_id in membership::accounts_of(write, id).await? {
        login.record(write, &account_id, by, entry).await?;
    }
    Ok(())
}
