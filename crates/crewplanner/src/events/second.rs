//! The second step of a sign-in. It is here because it may be a sign-out too, of whoever had the browser before, which MobieTrain is
//! told of.

use db::Write;
use login::{Actor, Browser, Entry, Second, Shown, SignedIn, Worth};
use serde_json::json;

use super::revoke::session_ended;
use crate::audit::Action;
use crate::people::{employee, factors};
use crate::{App, Client, Employee};

/// Lets somebody in who waits with this token and shows a second factor.
pub(crate) async fn second(
    app: &App,
    client: &Client,
    token: &str,
    shown: Shown<'_>,
    browser: &Browser,
) -> Result<Second, db::Error> {
    let mut write = app.db.write().await?;
    let second = app.login.second(&mut write, (&client.id, token), shown, browser).await?;
    let (Second::SignedIn { person_id, .. } | Second::Refused { person_id, .. }) = &second else {
        return Ok(second);
    };
    // Whoever is deleted waits no more, in the same transaction.
    let id = person_id.as_str().into();
    let Some(employee) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(Second::Over) };
    match &second {
        Second::SignedIn { signed_in, .. } => {
            tell(app, &mut write, client, (&employee, browser), (shown, signed_in)).await?;
        }
        Second::Refused { worth, .. } => {
            refused(app, &mut write, client, (&employee, browser), (shown, *worth)).await?;
        }
        Second::Over | Second::TooMany(_) => {}
    }
    write.commit().await?;
    Ok(second)
}

pub(super) async fn tell(
    app: &App,
    write: &mut Write,
    client: &Client,
    (employee, browser): (&Employee, &Browser),
    (shown, signed_in): (Shown<'_>, &SignedIn),
) -> Result<(), db::Error> {
    for ended in &signed_in.ended {
        session_ended(app, write, client, ended).await?;
    }
    let (id, name) = (employee.id.to_string(), employee.name.clone());
    let by = Actor::Person { id, name, address: browser.address.0.clone() };
    let details = json!({ "factor": shown.word() });
    let entry = Entry { action: Action::SignedIn.as_str(), details, subjects: Vec::new() };
    app.login.record(write, &client.id, &by, &entry).await
}

/// Who it was is not known yet.
pub(super) async fn refused(
    app: &App,
    write: &mut Write,
    client: &Client,
    (employee, browser): (&Employee, &Browser),
    (shown, worth): (Shown<'_>, Worth),
) -> Result<(), db::Error> {
    let by =
        Actor::Stranger { name: employee.signs_in_with().to_owned(), address: browser.address.0.clone() };
    let entry = factors::refused(employee, shown, worth);
    app.login.record(write, &client.id, &by, &entry).await
}
