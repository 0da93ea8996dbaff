//! Signing in at the CMS with e-mail address and password; the rules are those of the crate `login`.

use login::{Attempt, Browser, Outcome, Verified};

use super::person::{self, Person};
use super::{LOGIN_TENANT, acts, membership};
use crate::App;
use crate::audit::Action;

pub(crate) async fn sign_in(
    app: &App,
    email: &str,
    password: &str,
    browser: &Browser,
) -> Result<Outcome, db::Error> {
    let email = kernel::text::typed_email(email);
    let found = person::by_email(&mut *app.db.read().await?, &email).await?;
    let person_id = found.as_ref().map(|person| &*person.id);
    let attempt = Attempt { tenant_id: LOGIN_TENANT, person_id, name: &email, password, browser };
    let outcome = match (app.login.verify(&attempt).await?, &found) {
        (Ok(verified), Some(person)) => open(app, &verified, person).await?,
        (Ok(_), None) => Outcome::Refused,
        (Err(outcome), _) => outcome,
    };
    if matches!(outcome, Outcome::Refused | Outcome::TooMany(_)) {
        refused(app, &attempt, found.as_ref()).await?;
    }
    Ok(outcome)
}

async fn open(app: &App, verified: &Verified<'_>, person: &Person) -> Result<Outcome, db::Error> {
    let mut write = app.db.write().await?;
    let outcome = app.login.open(&mut write, verified).await?;
    if let Outcome::SignedIn(_) = &outcome {
        let by = verified.actor(&person.name);
        acts::of_person(app, &mut write, person, &by, Action::SignedIn).await?;
    }
    write.commit().await?;
    Ok(outcome)
}

/// In the log of the installation, and of each account that the person works in: those who look after it are to see that somebody
/// tries to get in.
async fn refused(app: &App, attempt: &Attempt<'_>, meant: Option<&Person>) -> Result<(), db::Error> {
    let name = meant.map(|person| person.name.as_str());
    app.login.refused(attempt, name);
    let Some(person) = meant else { return Ok(()) };
    for account_id in membership::accounts_of(&mut *app.db.read().await?, &person.id).await? {
        app.login.refused(&Attempt { tenant_id: &account_id, ..*attempt }, name);
    }
    Ok(())
}
