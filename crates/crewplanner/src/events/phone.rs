//! Continuing on a phone with a code from a screen. It is here because it may be a sign-out too, of whoever had the phone before,
//! which MobieTrain is told of.

use login::{Actor, Browser, Entry, SignedIn};
use serde_json::json;

use super::revoke::session_ended;
use crate::audit::Action;
use crate::people::{employee, phone};
use crate::{App, Client};

/// Uses the code up and opens a session on the phone. `None` when the code is unknown, used, cancelled or has run out, when the
/// session that made it is over, or the employee is deleted: all of this in one transaction.
pub(crate) async fn open_on_phone(
    app: &App,
    client: &Client,
    code: &str,
    browser: &Browser,
) -> Result<Option<SignedIn>, db::Error> {
    let mut write = app.db.write().await?;
    let Some((id, from)) = phone::redeem(&mut write, &client.id, code, app.clock.now()).await? else {
        return Ok(None);
    };
    let Some(employee) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(None) };
    let who = (client.id.as_str(), id.as_str());
    let Some(signed_in) = app.login.open_beside(&mut write, who, &from, browser).await? else {
        return Ok(None);
    };
    for ended in &signed_in.ended {
        session_ended(app, &mut write, client, ended).await?;
    }
    let address = browser.address.0.clone();
    let actor = Actor::Person { id: id.to_string(), name: employee.name, address };
    let entry = Entry { action: Action::PhoneOpened.as_str(), details: json!({}), subjects: Vec::new() };
    app.login.record(&mut write, &client.id, &actor, &entry).await?;
    write.commit().await?;
    Ok(Some(signed_in))
}
