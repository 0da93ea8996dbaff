//! Signing in by one's company's provider. It is here because it may be a sign-out too, of whoever had the browser before, which
//! MobieTrain is told of.

use login::{Actor, Browser, Entry, Outcome};
use serde_json::json;

use super::revoke::session_ended;
use crate::audit::Action;
use crate::company::come_back::Come;
use crate::company::trouble::Trouble;
use crate::company::whose;
use crate::{App, Client};

/// Lets in whom the provider means, if they are somebody here; a second factor that they have here is asked for first.
pub(crate) async fn sign_in_by_company(
    app: &App,
    client: &Client,
    come: &Come,
    browser: &Browser,
) -> Result<Result<Outcome, Trouble>, db::Error> {
    let mut write = app.db.write().await?;
    let whose = match whose::enter(app, &mut write, client, (come, &browser.address.0)).await? {
        Ok(whose) => whose,
        Err(trouble) => return Ok(Err(trouble)),
    };
    let (person, proved_at) = ((client.id.as_str(), whose.id.as_str()), come.proved_at(app.clock.now()));
    let outcome = app.login.let_in_vouched(&mut write, person, browser, proved_at).await?;
    if let Outcome::SignedIn(signed_in) = &outcome {
        for ended in &signed_in.ended {
            session_ended(app, &mut write, client, ended).await?;
        }
        let (id, name) = (whose.id.to_string(), whose.name.clone());
        let by = Actor::Person { id, name, address: browser.address.0.clone() };
        let details = json!({ "way": "company" });
        let entry = Entry { action: Action::SignedIn.as_str(), details, subjects: Vec::new() };
        app.login.record(&mut write, &client.id, &by, &entry).await?;
    }
    write.commit().await?;
    Ok(Ok(outcome))
}

/// Writes down that nobody was let in, and why; not every time, or whoever comes back with nonsense would fill the log.
pub(crate) async fn company_refused(
    app: &App,
    client: &Client,
    trouble: &Trouble,
    browser: &Browser,
) -> Result<(), db::Error> {
    let key = format!("{}/{}", client.id, trouble.kind());
    if matches!(trouble, Trouble::NotBegun | Trouble::Changed | Trouble::TooMany(_))
        || app.company_refusals.take(&key, app.clock.now()).is_err()
    {
        // Its sentence may name somebody's address.
        tracing::info!(kind = trouble.kind(), "Nobody was signed in by a company's provider.");
        return Ok(());
    }
    let by = Actor::Stranger { name: String::new(), address: browser.address.0.clone() };
    let details = json!({ "why": trouble.to_string() });
    let entry = Entry { action: Action::CompanyRefused.as_str(), details, subjects: Vec::new() };
    let mut write = app.db.write().await?;
    app.login.record(&mut write, &client.id, &by, &entry).await?;
    write.commit().await
}
