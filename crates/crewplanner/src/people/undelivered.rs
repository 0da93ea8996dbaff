//! Messages to people that the mail server refused for good (bounce): the audit log tells it, and so does the page of whom it was about.

use std::sync::Arc;

use db::Write;
use login::{Actor, Entry, Login, MessageKind};
use mail::{Failed, OnFailed};
use serde_json::json;

use super::employee;
use crate::audit::Action;

/// Writes it down, in the transaction that gives the message up.
pub(crate) fn telling(login: Arc<Login>) -> OnFailed {
    Box::new(move |write, failed| {
        let login = login.clone();
        Box::pin(async move { tell(&login, write, failed).await })
    })
}

/// It was about whoever has the id, and not about whoever has the address: one that somebody wants to have may be another one's.
async fn tell(login: &Login, write: &mut Write, failed: Failed<'_>) -> Result<(), db::Error> {
    let Failed { tenant_id, about, why, .. } = failed;
    let (field, word) = why.detail();
    let (message, id) = MessageKind::of(about).map_or((about, ""), |(kind, id)| (kind.as_str(), id));
    let whose = employee::by_id(write, &tenant_id.into(), &id.into()).await?;
    let entry = Entry {
        action: Action::MailFailed.as_str(),
        details: json!({ "message": message, (field): word }),
        subjects: whose.iter().map(employee::subject).collect(),
    };
    login.record(write, tenant_id, &Actor::Program, &entry).await
}
