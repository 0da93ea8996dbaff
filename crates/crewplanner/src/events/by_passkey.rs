//! Signing in with a passkey alone. It is here because it may be a sign-out too, of whoever had the browser before, which MobieTrain is
//! told of.

use login::{Assertion, Browser, ByPasskey, Party, Shown, SignedIn};

use super::second::{refused, tell};
use crate::company::only;
use crate::people::employee;
use crate::{App, Client};

/// Lets in whoever's passkey this is; `None` when it counts for nobody.
pub(crate) async fn sign_in_by_passkey(
    app: &App,
    client: &Client,
    shown: &Assertion,
    browser: &Browser,
) -> Result<Option<SignedIn>, db::Error> {
    let origin = app.issuer(&client.slug);
    let party = Party { origin: &origin };
    let mut write = app.db.write().await?;
    let ended = app.login.sign_in_by_passkey(&mut write, &client.id, (party, shown), browser).await?;
    let (ByPasskey::SignedIn { person_id, .. } | ByPasskey::Refused { person_id: Some(person_id), .. }) =
        &ended
    else {
        return Ok(None);
    };
    // Whoever is deleted loses their passkeys in the same transaction.
    let id = person_id.as_str().into();
    let Some(employee) = employee::by_id(&mut write, &client.id, &id).await? else { return Ok(None) };
    // Nothing is committed: the passkey has shown nothing.
    if only::keeps_out(&mut write, &client.id, &id).await? {
        return Ok(None);
    }
    let shown = Shown::Passkey(party, shown);
    let signed_in = match ended {
        ByPasskey::SignedIn { signed_in, .. } => {
            tell(app, &mut write, client, (&employee, browser), (shown, &signed_in)).await?;
            Some(signed_in)
        }
        ByPasskey::Refused { worth, .. } => {
            refused(app, &mut write, client, (&employee, browser), (shown, worth)).await?;
            None
        }
    };
    write.commit().await?;
    Ok(signed_in)
}
