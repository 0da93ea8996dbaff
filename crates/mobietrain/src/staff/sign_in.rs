//! Signing in at the CMS with e-mail address and password; the rules are those of the crate `login`.

use login::{Attempt, Browser, Outcome, Verified};

use super::person::{self, Person};
use super::{LOGIN_TENANT, acts, membership};
use crate::App;
use crate::audit::Action;
use crate::ids::StaffId;

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

/// In the log of the installation, and of each account that the person works in.
async fn refused(app: &App, attempt: &Attempt<'_>, meant: Option<&Person>) -> Result<(), db::Error> {
    app.login.refused(attempt, meant.map(|person| person.name.as_str()));
    match meant {
        Some(person) => refused_at_accounts(app, attempt, (&person.id, &person.name)).await,
        None => Ok(()),
    }
}

/// In the log of each account that somebody works in: those who look after it are to see that somebody tries to get in, or to do what
/// only the person may.
pub(super) async fn refused_at_accounts(
    app: &App,
    attempt: &Attempt<'_>,
    (id, name): (&StaffId, &str),
) -> Result<(), db::Error> {
    for account_id in membership::accounts_of(&mut *app.db.read().await?, id).await? {
        app.login.refused(&Attempt { tenant_id: &account_id, ..*attempt }, Some(name));
    }
    Ok(())
}
