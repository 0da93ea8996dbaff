//! How somebody signs in, and where they are signed in: their second factors, their password, their sessions.

mod address;
mod app;
mod codes;
mod page;
mod passkeys;

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::pages::{SecurityDone as Done, SecurityNotice as Notice};
use serde::Deserialize;
use web::Form;

use super::paths;
use super::signed_in::SignedIn;
use crate::App;
use page::shown;

pub(super) use app::{ask_off, set_up, turn_off, turn_on};
pub(super) use codes::{ask_codes, make_codes};
pub(super) use passkeys::{add_passkey, new_passkey, passkey, remove_passkey, rename_passkey};

pub(super) async fn show(
    _: paths::Security,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    parts: Parts,
    signed_in: SignedIn,
) -> web::Result<Response> {
    shown(&app, &parts, signed_in, (notice, None)).await
}

#[derive(Deserialize)]
pub(super) struct One {
    session: String,
}

/// Ends one session of whoever asks: of a phone that was lost, say.
pub(super) async fn sign_out_device(
    _: paths::ProfileSignOut,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
    Form(one): Form<One>,
) -> web::Result<Response> {
    app.sign_out_device(&me.client, &me.employee, &one.session, &me.actor()).await?;
    let back = web::with_query(paths::Security, &Notice::of(Done::SignedOut));
    Ok(Redirect::to(&back).into_response())
}
