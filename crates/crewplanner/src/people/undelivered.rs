//! Messages to people that the mail server refused for good (bounce): the audit log tells it, and so does the page of whom it was about.

use std::sync::Arc;

use db::Write;
use login::{Actor, Entry, Login, Subject};
use mail::{Failed, OnFailed};
use serde_json::json;

use crate::audit::Action;
use crate::ids::EmployeeId;

/// Writes it down, in the transaction that gives the message up.
pub(crate) fn telling(login: Arc<Login>) -> OnFailed {
    Box::new(move |write, failed| {
        let login = login.clone();
        Box::pin(async move { tell(&login, write, failed).await })
    })
}

async fn tell(login: &Login, write: &mut Write, failed: Failed<'_>) -> Result<(), db::Error> {
    let Failed { tenant_id, about, to_name, to_address, said } = failed;
    // What it was about begins with a word for it.
    let message = about.split([' ', '-']).next().unwrap_or_default();
    let message = if message == "mobietrain" { "connected" } else { message };
    let sql = "SELECT id FROM employees WHERE client_id = $1 AND email = $2 AND deleted_at IS NULL";
    let whose: Option<EmployeeId> = write.query(sql).bind(tenant_id).bind(to_address).optional().await?;
    let entry = Entry {
        action: Action::MailFailed.as_str(),
        details: json!({ "message": message, "said": said }),
        subjects: whose.into_iter().map(|id| Subject::new(&*id, to_name)).collect(),
    };
    login.record(write, tenant_id, &Actor::Program, &entry).await
}
