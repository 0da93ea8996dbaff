//! Whoever has shown lately that it is them (re-authentication): the extractors of what cannot be taken back. Others confirm it first, on a
//! page that leads back to the page that they wanted; what they have posted is not kept.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use http::request::Parts;

use super::me::Me;
use super::paths;
use super::signed_in::{SignedIn, SignedInAdmin};
use crate::App;

/// Whoever is signed in and has shown that it is them.
pub(super) struct Proved(pub(super) SignedIn);

/// A client admin who has.
pub(super) struct ProvedAdmin(pub(super) SignedIn);

/// Whether somebody has shown lately that it is them.
pub(super) async fn is_proved(app: &App, parts: &Parts, me: &Me) -> Result<bool, db::Error> {
    match app.login.token(&parts.headers) {
        Some(token) => app.login.is_proved(&me.client.id, token).await,
        None => Ok(false),
    }
}

/// Leads to the page that asks for it.
pub(super) fn ask(app: &App, parts: &Parts, me: &Me) -> Response {
    web::confirm_first(parts, &app.issuer(&me.client.slug), paths::Confirm)
}

async fn must_be_proved(app: &App, parts: &Parts, signed_in: SignedIn) -> Result<SignedIn, Response> {
    match is_proved(app, parts, &signed_in.me).await {
        Ok(true) => Ok(signed_in),
        Ok(false) => Err(ask(app, parts, &signed_in.me)),
        Err(error) => Err(web::Error::from(error).into_response()),
    }
}

impl FromRequestParts<App> for Proved {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_in = SignedIn::from_request_parts(parts, app).await?;
        must_be_proved(app, parts, signed_in).await.map(Self)
    }
}

impl FromRequestParts<App> for ProvedAdmin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let SignedInAdmin(signed_in) = SignedInAdmin::from_request_parts(parts, app).await?;
        must_be_proved(app, parts, signed_in).await.map(Self)
    }
}
