//! Whoever has shown lately that it is them (re-authentication): the extractors of what cannot be taken back. Others confirm it first, on a
//! page that leads back to the page that they wanted; what they have posted is not kept.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use http::{Method, header};

use super::me::Me;
use super::paths::{self, Confirming};
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
    let is_page = parts.method == Method::GET;
    let asked =
        if is_page { parts.uri.path_and_query().map(ToString::to_string) } else { from(app, parts, me) };
    let to = asked.filter(|path| jwt_link::is_same_site_path(path));
    let to = to.unwrap_or_else(|| paths::Home::PATH.to_owned());
    let confirming = Confirming { to: Some(to), nothing_done: !is_page };
    Redirect::to(&web::with_query(paths::Confirm, &confirming)).into_response()
}

/// The page of ours that the form stood on.
fn from(app: &App, parts: &Parts, me: &Me) -> Option<String> {
    let referer = parts.headers.get(header::REFERER)?.to_str().ok()?;
    referer.strip_prefix(&app.issuer(&me.client.slug)).map(str::to_owned)
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
