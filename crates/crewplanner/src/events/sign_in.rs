//! Signing in at CrewPlanner with e-mail address and password; the rules are those of the crate `login`. It is here because
//! it may be a sign-out too, of whoever had the browser before, which MobieTrain is told of.

use login::{Attempt, Browser, Outcome};

use super::revoke::session_ended;
use crate::people::sign_in::who;
use crate::{App, Client};

/// Signs somebody in, and ends the session that the browser had: what that person has open at MobieTrain must not be there
/// for the next one.
pub(crate) async fn sign_in(
    app: &App,
    client: &Client,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<Outcome, db::Error> {
    let (name, person_id) = who(app, client, email).await?;
    let (tenant_id, person_id) = (client.id.as_str(), person_id.as_deref());
    let attempt = Attempt { tenant_id, person_id, name: &name, password, browser };
    let verified = match app.login.verify(&attempt).await? {
        Ok(verified) => verified,
        Err(outcome) => return Ok(outcome),
    };
    let mut write = app.db.write().await?;
    let outcome = app.login.open(&mut write, &verified).await?;
    if let Outcome::SignedIn(signed_in) = &outcome {
        for ended in &signed_in.ended {
            session_ended(app, &mut write, client, ended).await?;
        }
    }
    write.commit().await?;
    Ok(outcome)
}
