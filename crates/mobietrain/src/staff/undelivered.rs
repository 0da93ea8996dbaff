//! Messages to staff that the mail server refused for good (bounce): the audit logs tell it wherever the person works.

use std::sync::Arc;

use db::Write;
use login::{Actor, Entry, Login, MessageKind, Subject};
use mail::{Failed, OnFailed};
use serde_json::json;

use super::person::Person;
use super::{acts, person};
use crate::audit::Action;
use crate::ids::StaffId;

/// What the outbox finds the letters with lists of an account by: this word, and the id of whoever gets it. They are the account's, and its log
/// alone tells of them.
pub(crate) const LISTS: &str = "scheduled-list";

/// Writes it down, in the transaction that gives the message up.
pub(crate) fn telling(login: Arc<Login>) -> OnFailed {
    Box::new(move |write, failed| {
        let login = login.clone();
        Box::pin(async move { tell(&login, write, failed).await })
    })
}

/// It names whoever it was about, and not to whom it was written: a message to an address that somebody else has already calls them by
/// that address, and the logs are not to tell which of them one is.
async fn tell(login: &Login, write: &mut Write, failed: Failed<'_>) -> Result<(), db::Error> {
    let Failed { tenant_id, about, why, .. } = failed;
    let (field, word) = why.detail();
    if let Some(id) = about.strip_prefix(LISTS) {
        let whose = person::by_id(write, &StaffId::from(id.trim())).await?;
        let entry = entry((LISTS, field, word), whose.as_ref());
        return login.record(write, tenant_id, &Actor::Program, &entry).await;
    }
    let (message, id) = MessageKind::of(about).map_or((about, ""), |(kind, id)| (kind.as_str(), id));
    let id = StaffId::from(id);
    let whose = person::by_id(write, &id).await?;
    let entry = entry((message, field, word), whose.as_ref());
    acts::everywhere(login, write, &id, &Actor::Program, &entry).await
}

fn entry((message, field, word): (&str, &str, &str), whose: Option<&Person>) -> Entry {
    Entry {
        action: Action::MailFailed.as_str(),
        details: json!({ "message": message, (field): word }),
        subjects: whose.iter().map(|person| Subject::new(&*person.id, &person.name)).collect(),
    }
}
