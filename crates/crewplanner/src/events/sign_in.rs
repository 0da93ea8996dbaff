//! Signing in at CrewPlanner with e-mail address or employee number, and password; the rules are those of the crate `login`. It is here because
//! it may be a sign-out too, of whoever had the browser before, which MobieTrain is told of.

use login::{Attempt, Browser, Entry, Outcome, Verified};
use serde_json::json;

use super::revoke::session_ended;
use crate::audit::Action;
use crate::company::only;
use crate::company::setup::{self, Mode};
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
    let meant = Attempt { tenant_id, person_id, name: &name, password, browser };
    // Whoever has to come in by their company is nobody here, in words and in time: an address is not told from one that nobody has.
    let is_kept_out =
        only::keeps_out(&mut *app.db.read().await?, &client.id, person_id.unwrap_or_default()).await?;
    let attempt = Attempt { person_id: person_id.filter(|_| !is_kept_out), ..meant };
    let outcome = match app.login.verify(&attempt).await? {
        Ok(verified) => open(app, client, &verified, &person_name.clone().unwrap_or_default()).await?,
        Err(outcome) => outcome,
    };
    if matches!(outcome, Outcome::Refused | Outcome::TooMany(_)) {
        app.login.refused(&Attempt { person_id, ..attempt }, person_name.as_deref());
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
        // The way in for admins when the provider is down: each time it is taken the others can read it.
        let setup = setup::find_on(&mut write, &client.id).await?;
        let is_beside = setup.is_some_and(|setup| setup.mode == Mode::Only);
        let details = if is_beside { json!({ "way": "beside" }) } else { json!({}) };
        let entry = Entry { action: Action::SignedIn.as_str(), details, subjects: Vec::new() };
        app.login.record(&mut write, &client.id, &verified.actor(name), &entry).await?;
    }
    write.commit().await?;
    Ok(outcome)
}
