//! What the audit log tells of a learning path.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::Value;

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, PathId};

/// Writes down what was done to a path: what there is to say of it, and what is different of the path.
pub(super) async fn record(
    app: &App,
    write: &mut Write,
    (account_id, path_id, name): (&AccountId, &PathId, &str),
    action: Action,
    (details, changes, by): (Value, Value, &Actor),
) -> Result<(), db::Error> {
    let subject = Subject { changes, ..Subject::thing("path", path_id, name) };
    let entry = Entry { action: action.as_str(), details, subjects: vec![subject] };
    app.login.record(write, account_id, by, &entry).await
}
