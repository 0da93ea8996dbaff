//! Who is signed in, and with which role: the extractors of every page that needs a person or their permission.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use web::layers::{ErrorPage, browser_language};
use web::{ClientAddress, Error, Page};

use super::me::Me;
use super::{error_page, paths};
use crate::people::asked_factors;
use crate::people::reach::Reach;
use crate::people::session;
use crate::training::hub::Key;
use crate::training::news::{self, News};
use crate::{App, Client, Employee};

/// Whoever is signed in, with their page. A visitor without a session is sent to sign in and comes back after it.
pub(super) struct SignedIn {
    pub(super) page: Page,
    pub(super) me: Me,
}

/// A client admin who is signed in; others are refused.
pub(super) struct SignedInAdmin(pub(super) SignedIn);

/// A client admin or a team lead, and whom they may see; others are refused.
pub(super) struct SignedInLead {
    pub(super) signed_in: SignedIn,
    pub(super) reach: Reach,
}

/// The client whose portal the request is for.
pub(super) fn client(parts: &Parts) -> web::Result<Client> {
    parts
        .extensions
        .get::<Client>()
        .cloned()
        .ok_or_else(|| Error::internal("a portal request names no client"))
}

/// Who is signed in, if anybody.
pub(super) async fn find(parts: &Parts, app: &App) -> web::Result<Option<SignedIn>> {
    let client = client(parts)?;
    let Some(token) = app.login.token(&parts.headers) else { return Ok(None) };
    let address = ClientAddress::of(parts, app.settings.proxy_hops);
    let Some(employee) = session::find(app, &client, token, &address).await? else { return Ok(None) };
    let training = training(app, &client, &employee).await?;
    let factor_due = asked_factors::due(app, &client.id, &employee).await?;
    let language = employee.language.unwrap_or_else(|| browser_language(&parts.headers));
    let me = Me { client, employee, training, factor_due, address };
    let signed_in = SignedIn { page: app.page(language), me };
    let (page, me) = (signed_in.page.clone(), signed_in.me.clone());
    ErrorPage::set(parts, move |trouble| error_page::for_somebody(&page, &me, trouble));
    Ok(Some(signed_in))
}

/// What is known. When that is stale somebody looks, behind this page: no page waits for MobieTrain.
async fn training(app: &App, client: &Client, employee: &Employee) -> Result<Option<News>, db::Error> {
    let moment = (app.clock.now(), &app.settings.time_zone);
    let known = news::load(&mut *app.db.read().await?, &client.id, &employee.id, moment).await?;
    if known.as_ref().is_some_and(|known| known.is_stale) {
        app.hub.glance(Key { client: client.id.as_str().into(), employee: employee.id.as_str().into() });
    }
    Ok(known.map(|known| known.news))
}

impl FromRequestParts<App> for SignedIn {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        match find(parts, app).await {
            Ok(Some(signed_in))
                if signed_in.me.waits_for_factor(app.clock.now()) && !is_open_to_all(parts.uri.path()) =>
            {
                Err(to_security())
            }
            Ok(Some(signed_in)) => Ok(signed_in),
            Ok(None) => Err(to_sign_in(web::asked_for(parts))),
            Err(error) => Err(error.into_response()),
        }
    }
}

impl FromRequestParts<App> for SignedInAdmin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_in = SignedIn::from_request_parts(parts, app).await?;
        if signed_in.me.employee.is_client_admin() {
            Ok(Self(signed_in))
        } else {
            Err(Error::forbidden().into_response())
        }
    }
}

impl FromRequestParts<App> for SignedInLead {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_in = SignedIn::from_request_parts(parts, app).await?;
        match Reach::of(&signed_in.me.employee) {
            Some(reach) => Ok(Self { signed_in, reach }),
            None => Err(Error::forbidden().into_response()),
        }
    }
}

/// What whoever still has to set up a second factor may do: that, and to leave. Whole paths: one that only begins like these is another
/// page.
fn is_open_to_all(path: &str) -> bool {
    let open = [
        paths::Security::PATH,
        paths::Authenticator::PATH,
        paths::NewPasskey::PATH,
        paths::Confirm::PATH,
        paths::CompanyConfirm::PATH,
        paths::SignOutEverywhere::PATH,
        paths::ProfileSignOut::PATH,
    ];
    open.contains(&path)
}

/// Where a second factor is set up.
pub(super) fn to_security() -> Response {
    Redirect::to(paths::Security::PATH).into_response()
}

/// Sends a visitor to sign in, and then to a page of ours.
pub(super) fn to_sign_in(then: Option<String>) -> Response {
    Redirect::to(&web::sign_in_page(paths::SignIn, then)).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_named_is_open_to_whoever_has_to_set_one_up() {
        for open in
            ["/profile/security", "/profile/security/app", "/profile/security/passkey", "/confirm-it-is-you"]
        {
            assert!(is_open_to_all(open), "{open}");
        }
        for path in [
            "/profile",
            "/profile/security/codes",
            "/profile/security-of-others",
            "/confirm-it-is-you-or-not",
            "/",
        ] {
            assert!(!is_open_to_all(path), "{path}");
        }
    }
}
