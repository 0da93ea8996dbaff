//! The dialog with the code, for whoever is signed in at a wide screen.

use askama::Template;
use axum::Json;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::StatusCode;
use http::request::Parts;
use serde::Deserialize;
use serde_json::json;
use web::{Error, Form, Page, Qr};

use crate::App;
use crate::people::phone::{self, CodeState};
use crate::people::session;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{self, SignedIn};

/// One of the person's codes, by its hash: a page that is late to close must not cancel the code of the next one.
#[derive(Deserialize)]
pub(crate) struct Named {
    code: String,
}

#[derive(Template)]
#[template(path = "phone.html")]
struct PhonePage {
    page: Page,
    me: Me,
    qr: Qr,
    /// What the phone opens.
    address: String,
    /// The hash of the code.
    code: String,
    seconds: u64,
}

/// Makes a code, which takes the place of the one before, and shows it. Not for a browser that only loads ahead.
pub(crate) async fn show(
    _: paths::Phone,
    State(app): State<App>,
    parts: Parts,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    if web::is_inert(&parts.method, &parts.headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let token = app.login.token(&parts.headers).filter(|_| me.has_mobietrain());
    let token = token.ok_or_else(Error::not_found)?;
    app.phone_tries.make(&me.client.id, &me.employee.id, app.clock.now()).map_err(Error::too_many)?;
    let code = phone::make(&app, &me.client, &me.employee.id, &web::hash_token(token)).await?;
    let path = paths::OpenOnPhone { code: code.clone() };
    let address = format!("{}{path}", app.issuer(&me.client.slug));
    let qr = Qr::of(&address).ok_or_else(|| Error::internal("the address fits into no QR code"))?;
    let (code, seconds) = (web::hash_token(&code), phone::LIFETIME.as_secs());
    web::html(&PhonePage { page, me, qr, address, code, seconds })
}

/// Closes the dialog: the code is worth nothing any more, unless a phone has used it.
pub(crate) async fn cancel(
    _: paths::CancelPhone,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(named): Form<Named>,
) -> web::Result<Response> {
    phone::cancel(&app, &me.client, &me.employee.id, &named.code).await?;
    Ok(Redirect::to(paths::Home::PATH).into_response())
}

/// What has become of the code, for the script of the dialog. Asking keeps no session alive.
pub(crate) async fn state(
    _: paths::PhoneState,
    State(app): State<App>,
    Query(named): Query<Named>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let employee = match app.login.token(&parts.headers) {
        Some(token) => session::find_unseen(&app, &client, token).await?,
        None => None,
    };
    let state = match employee {
        Some(employee) => phone::state(&app, &client, &employee.id, &named.code).await?,
        None => CodeState::Over,
    };
    Ok(Json(json!({ "state": state.as_str() })).into_response())
}
