//! The second step of a sign-in, and signing in with a passkey alone.

use db::Write;
use login::{Actor, Assertion, Browser, ByPasskey, Party, Second, Shown, SignedIn, Worth};
use serde_json::json;

use super::person::{self, Person};
use super::{LOGIN_TENANT, acts};
use crate::App;
use crate::audit::Action;

/// Lets somebody in who waits with this token and shows a second factor.
pub(crate) async fn second(
    app: &App,
    token: &str,
    shown: Shown<'_>,
    browser: &Browser,
) -> Result<Second, db::Error> {
    let mut write = app.db.write().await?;
    let second = app.login.second(&mut write, (LOGIN_TENANT, token), shown, browser).await?;
    let (person_id, refused) = match &second {
        Second::SignedIn { person_id, .. } => (person_id, None),
        Second::Refused { person_id, worth, .. } => (person_id, Some(*worth)),
        Second::Over | Second::TooMany(_) => return Ok(second),
    };
    // Whoever is removed waits no more, in the same transaction.
    let Some(person) = person::by_id(&mut write, &person_id.as_str().into()).await? else {
        return Ok(Second::Over);
    };
    tell(app, &mut write, (&person, browser), (shown, refused)).await?;
    write.commit().await?;
    Ok(second)
}

/// Lets in whoever's passkey this is; `None` when it counts for nobody.
pub(crate) async fn sign_in_by_passkey(
    app: &App,
    shown: &Assertion,
    browser: &Browser,
) -> Result<Option<SignedIn>, db::Error> {
    let origin = app.cms_origin();
    let party = Party { origin: &origin };
    let mut write = app.db.write().await?;
    let ended = app.login.sign_in_by_passkey(&mut write, LOGIN_TENANT, (party, shown), browser).await?;
    let (person_id, refused, signed_in) = match ended {
        ByPasskey::SignedIn { person_id, signed_in } => (person_id, None, Some(signed_in)),
        ByPasskey::Refused { person_id: Some(person_id), worth } => (person_id, Some(worth), None),
        ByPasskey::Refused { person_id: None, .. } => return Ok(None),
    };
    // Whoever is removed loses their passkeys in the same transaction.
    let Some(person) = person::by_id(&mut write, &person_id.as_str().into()).await? else { return Ok(None) };
    tell(app, &mut write, (&person, browser), (Shown::Passkey(party, shown), refused)).await?;
    write.commit().await?;
    Ok(signed_in)
}

/// That they are in, or that somebody was refused: who that was is not known yet.
async fn tell(
    app: &App,
    write: &mut Write,
    (person, browser): (&Person, &Browser),
    (shown, refused): (Shown<'_>, Option<Worth>),
) -> Result<(), db::Error> {
    let address = browser.address.0.clone();
    let (by, what) = match refused {
        Some(worth) => (
            Actor::Stranger { name: person.email.clone(), address },
            (Action::FactorRefused, shown.refused(worth)),
        ),
        None => (
            Actor::Person { id: person.id.to_string(), name: person.name.clone(), address },
            (Action::SignedIn, json!({ "factor": shown.word() })),
        ),
    };
    acts::told(app, write, (&person.id, &person.name), &by, what).await
}
