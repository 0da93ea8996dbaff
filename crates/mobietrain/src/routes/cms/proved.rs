//! Whoever has shown lately that it is them (re-authentication): the extractors of what cannot be taken back. Others confirm it first, on a
//! page that leads back to the page that they wanted; what they have posted is not kept.

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse as _, Response};
use http::request::Parts;
use web::Error;

use super::paths::Confirm;
use crate::App;
use crate::staff::LOGIN_TENANT;

/// Whoever it is, and that they have shown it.
pub(super) struct Proved<Who>(pub Who);

/// Whether they have: for forms with much in them, which say it beside the field and keep what was typed.
pub(super) struct Lately(pub bool);

impl FromRequestParts<App> for Lately {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Some(token) = app.login.token(&parts.headers) else { return Ok(Self(false)) };
        let proved = app.login.is_proved(LOGIN_TENANT, token).await;
        proved.map(Self).map_err(|error| Error::from(error).into_response())
    }
}

impl<Who> FromRequestParts<App> for Proved<Who>
where
    Who: FromRequestParts<App, Rejection = Response> + Send,
{
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        // What is nobody's to do is refused before anything is asked.
        let who = Who::from_request_parts(parts, app).await?;
        match Lately::from_request_parts(parts, app).await? {
            Lately(true) => Ok(Self(who)),
            Lately(false) => Err(web::confirm_first(parts, &app.cms_origin(), Confirm)),
        }
    }
}
