//! Messages to staff that the mail server refused for good (bounce): the audit logs tell it wherever the person works.

use std::sync::Arc;

use db::Write;
use login::{Actor, Entry, Login, Subject};
use mail::{Failed, OnFailed};
use serde_json::json;

use super::LOGIN_TENANT;
use crate::audit::Action;
use crate::ids::AccountId;

/// Writes it down, in the transaction that gives the message up.
pub(crate) fn telling(login: Arc<Login>) -> OnFailed {
    Box::new(move |write, failed| {
        let login = login.clone();
        Box::pin(async move { tell(&login, write, failed).await })
    })
}

async fn tell(login: &Login, write: &mut Write, failed: Failed<'_>) -> Result<(), db::Error> {
    let Failed { about, to_name, said, .. } = failed;
    // A word for it, and whom it is about.
    let (message, id) = about.split_once(' ').unwrap_or((about, ""));
    let entry = Entry {
        action: Action::MailFailed.as_str(),
        details: json!({ "message": message, "said": said }),
        subjects: vec![Subject::new(id, to_name)],
    };
    login.record(write, LOGIN_TENANT, &Actor::Program, &entry).await?;
    let sql = "SELECT account_id FROM memberships WHERE staff_id = $1 ORDER BY account_id";
    let accounts: Vec<AccountId> = write.query(sql).bind(id).all().await?;
    for account_id in accounts {
        login.record(write, &account_id, &Actor::Program, &entry).await?;
    }
    Ok(())
}
