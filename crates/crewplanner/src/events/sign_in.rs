//! Signing in at CrewPlanner with e-mail address or employee number, and password; the rules are those of the crate `login`. It is here because
//! it may be a sign-out too, of whoever had the browser before, which MobieTrain is told of.

use login::{Attempt, Browser, Entry, Outcome, Verified};
use serde_json::json;

use super::revoke::session_ended;
use crate::audit::Action;
use crate::people::sign_in::who;
use crate::{App, Client};

/// Signs somebody in, and ends the session that the browser had: what that person has open at MobieTrain must not be there
/// for the next one.
pub(crate) async fn sign_in(
    app: &App,
    client: &Client,
    typed: &str,
    password: &str,
    browser: &Browser,
) -> Result<Outcome, db::Error> {
    let (name, person) = who(app, client, typed).await?;
    let (person_id, person_name) = person.map_or((None, None), |(id, name)| (Some(id), Some(name)));
    let (tenant_id, person_id) = (client.id.as_str(), person_id.as_deref());
    let attempt = Attempt { tenant_id, person_id, name: &name, password, browser };
    let outcome = match app.login.verify(&attempt).await? {
        Ok(verified) => open(app, client, &verified, &person_name.clone().unwrap_or_default()).await?,
        Err(outcome) => outcome,
    };
    if matches!(outcome, Outcome::Refused | Outcome::TooMany(_)) {
        app.login.refused(&attempt, person_name.as_deref());
    }
    Ok(outcome)
}

async fn open(app: &App, client: &Client, verified: &Verified<'_>, name: &str) -> Result<Outcome, db::Error> {
    let mut write = app.db.write().await?;
    let outcome = app.login.open(&mut write, verified).await?;
    if let Outcome::SignedIn(signed_in) = &outcome {
        for ended in &signed_in.ended {
            session_ended(app, &mut write, client, ended).await?;
        }
        let entry = Entry { action: Action::SignedIn.as_str(), details: json!({}), subjects: Vec::new() };
        app.login.record(&mut write, &client.id, &verified.actor(name), &entry).await?;
    }
    write.commit().await?;
    Ok(outcome)
}
