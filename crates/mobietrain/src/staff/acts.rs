//! What is told of somebody in the audit logs: in that of each account that they work in, and in the installation's.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::{Value, json};

use super::person::Person;
use super::{LOGIN_TENANT, membership};
use crate::App;
use crate::audit::Action;

/// Writes down what concerns somebody wherever they work: who looks after one account cannot read the log of another.
pub(super) async fn of_person(
    app: &App,
    write: &mut Write,
    person: &Person,
    by: &Actor,
    action: Action,
) -> Result<(), db::Error> {
    with(app, write, person, by, (action, json!({}))).await
}

/// The same with what was made another, or is to be.
pub(super) async fn with(
    app: &App,
    write: &mut Write,
    person: &Person,
    by: &Actor,
    (action, changes): (Action, Value),
) -> Result<(), db::Error> {
    // Their own sign-in is done to nobody.
    let subjects = match action {
        Action::SignedIn => Vec::new(),
        _ => vec![Subject { changes, ..Subject::new(&*person.id, &person.name) }],
    };
    let entry = Entry { action: action.as_str(), details: json!({}), subjects };
    app.login.record(write, LOGIN_TENANT, by, &entry).await?;
    for account_id in membership::accounts_of(write, &person.id).await? {
        app.login.record(write, &account_id, by, &entry).await?;
    }
    Ok(())
}
