//! Signing out, here or everywhere.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::header;
use http::request::Parts;

use super::paths::{self, SignedOut};
use super::signed_in::{self, SignedIn};
use crate::{App, events};

/// Ends the session. The browser stays a known one: that signs nobody in.
pub(super) async fn submit(_: paths::SignOut, State(app): State<App>, parts: Parts) -> web::Result<Response> {
    from(&app, &parts, paths::SignIn::PATH).await
}

/// Ends the session of this browser, and those that its links have opened at MobieTrain; then leads to a page.
pub(super) async fn from(app: &App, parts: &Parts, to: &str) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    if let Some(token) = app.login.token(&parts.headers) {
        let mut write = app.db.write().await?;
        if let Some(ended) = app.login.end(&mut write, &client.id, token).await? {
            events::session_ended(app, &mut write, &client, &ended).await?;
        }
        write.commit().await?;
    }
    Ok(gone(app, to))
}

/// Ends all sessions of whoever asks: for a phone that was lost or a computer that others use.
pub(super) async fn everywhere(
    _: paths::SignOutEverywhere,
    State(app): State<App>,
    SignedIn { me, .. }: SignedIn,
) -> web::Result<Response> {
    app.sign_out_everywhere(&me.client, &me.employee.id, &me.actor()).await?;
    Ok(gone(&app, &web::with_query(paths::SignIn, &SignedOut { everywhere: true, ..SignedOut::default() })))
}

fn gone(app: &App, to: &str) -> Response {
    let mut response = Redirect::to(to).into_response();
    response.headers_mut().insert(header::SET_COOKIE, app.login.cookie_gone());
    web::clear_site_data(&mut response);
    response
}
