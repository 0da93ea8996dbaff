//! Sending a browser to the provider: by a link and not by a form, because a page may not post to other sites (CSP `form-action` holds for
//! where a form is led on to, too).

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::Probed;
use serde::Serialize;
use web::{Return, cookie};

use super::refused;
use crate::App;
use crate::company::begun::Purpose;
use crate::company::setup::{self, Setup};
use crate::routes::proved::ProvedAdmin;
use crate::routes::signed_in::{self, SignedIn};
use crate::routes::{me::Me, paths};

/// Somebody who is not signed in yet.
pub(in crate::routes) async fn start(
    _: paths::CompanyStart,
    State(app): State<App>,
    Query(after): Query<Return>,
    Query(probed): Query<Probed>,
    parts: Parts,
) -> web::Result<Response> {
    if signed_in::find(&parts, &app).await?.is_some() {
        return Ok(Redirect::to(after.path()).into_response());
    }
    let client = signed_in::client(&parts)?;
    let Some(setup) = setup::find_on(&mut *app.db.read().await?, &client.id).await? else {
        return Ok(signed_in::to_sign_in(after.to));
    };
    // Without cookies it would come back as one that has begun nothing, and be sent to the provider again for ever.
    if probed.is_blocked(&parts.headers) {
        return Err(web::Error::new(web::ErrorKind::CookiesBlocked));
    }
    if !Probed::is_there(&parts.headers) && !web::is_inert(&parts.method, &parts.headers) {
        return Ok(once_more(after));
    }
    go(&app, &parts, &setup, (Purpose::SignIn, after.to)).await
}

/// The same request again, with a cookie.
fn once_more(after: Return) -> Response {
    let again = Again { after, probed: 1 };
    let mut response = Redirect::temporary(&web::with_query(paths::CompanyStart, &again)).into_response();
    cookie::set(&mut response, Probed::cookie());
    response
}

#[derive(Serialize)]
struct Again {
    #[serde(flatten)]
    after: Return,
    probed: u8,
}

/// Somebody who shows that it is still them.
pub(in crate::routes) async fn confirm(
    _: paths::CompanyConfirm,
    State(app): State<App>,
    Query(after): Query<Return>,
    parts: Parts,
    SignedIn { me, .. }: SignedIn,
) -> web::Result<Response> {
    match setup::find_on(&mut *app.db.read().await?, &me.client.id).await? {
        Some(setup) => go(&app, &parts, &setup, (Purpose::Confirm, after.to)).await,
        None => Ok(Redirect::to(&web::with_query(paths::Confirm, &after)).into_response()),
    }
}

/// An admin who looks what comes back.
pub(in crate::routes) async fn test(
    _: paths::CompanyTest,
    State(app): State<App>,
    parts: Parts,
    ProvedAdmin(SignedIn { me, .. }): ProvedAdmin,
) -> web::Result<Response> {
    let Me { client, .. } = me;
    match setup::find(&mut *app.db.read().await?, &client.id).await? {
        Some(setup) => go(&app, &parts, &setup, (Purpose::Test, None)).await,
        None => Ok(Redirect::to(&paths::CompanySignIn.to_string()).into_response()),
    }
}

async fn go(
    app: &App,
    parts: &Parts,
    setup: &Setup,
    (purpose, to): (Purpose, Option<String>),
) -> web::Result<Response> {
    // Loaded ahead, it would take the place of what somebody has begun in another tab.
    if web::is_inert(&parts.method, &parts.headers) {
        return Ok(http::StatusCode::NO_CONTENT.into_response());
    }
    let client = signed_in::client(parts)?;
    match app.go_to_company(&client, setup, (purpose, to.clone())).await {
        Ok(started) => {
            let mut response = Redirect::to(&started.address).into_response();
            cookie::set(&mut response, started.cookie);
            Ok(response)
        }
        Err(trouble) => refused::page(app, parts, (purpose, to), &trouble).await,
    }
}
