//! The launch: a link minted on the tap, on a page that posts it to MobieTrain by itself.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use serde::{Deserialize, Serialize};
use web::{Error, Page, metrics};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::link::{self, Extras};
use crate::{App, Integration};

/// What MobieTrain sends along in a relaunch, or a page of ours in a deep link.
#[derive(Deserialize, Serialize)]
pub(super) struct Relaunch {
    pub(super) nonce: Option<String>,
    pub(super) target_link_uri: Option<String>,
}

#[derive(Template)]
#[template(path = "launch.html")]
struct LaunchPage {
    page: Page,
    action: String,
    jwt: String,
}

#[derive(Template)]
#[template(path = "launch_off.html")]
struct LaunchOffPage {
    page: Page,
    me: Me,
    /// Enabled, but not connected yet.
    waiting: bool,
}

/// The tap: mints a link for whoever is signed in and answers the page that posts it to MobieTrain by itself. The
/// token is in no address, so in no history, no `Referer` and no proxy log.
pub(super) async fn show(
    _: paths::Launch,
    State(app): State<App>,
    Query(relaunch): Query<Relaunch>,
    parts: Parts,
    signed_in: Result<SignedIn, Response>,
) -> web::Result<Response> {
    if web::is_inert(&parts.method, &parts.headers) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let extras = extras(relaunch)?;
    let SignedIn { page, me } = match signed_in {
        Ok(signed_in) => signed_in,
        Err(to_sign_in) => return Ok(to_sign_in),
    };
    let integration = app.integration(&me.client).await?;
    let Some(integration) = integration.as_ref().filter(|integration| integration.is_shown()) else {
        return off(page, me, integration.as_ref());
    };
    let account = &integration.account_login_slug;
    let (jwt, action) = link::mint_link(&app, &me.client, &me.employee, account, extras).await?;
    metrics::launched();
    let mut response = web::html(&LaunchPage { page, action, jwt })?;
    let headers = response.headers_mut();
    // With no-referrer or same-origin the browser would post `Origin: null`, and MobieTrain could not see where
    // the link comes from.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    // 'self' as well: MobieTrain may answer the post by asking here for another link.
    let policy = web::layers::csp(&format!("'self' {}", app.mobietrain_origin()));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
}

fn extras(relaunch: Relaunch) -> web::Result<Extras> {
    if relaunch.nonce.as_deref().is_some_and(|nonce| !link::is_nonce(nonce)) {
        return Err(Error::bad_request());
    }
    let path = relaunch.target_link_uri.filter(|path| jwt_link::is_same_site_path(path));
    Ok(Extras { nonce: relaunch.nonce, target_link_uri: path })
}

fn off(page: Page, me: Me, integration: Option<&Integration>) -> web::Result<Response> {
    let waiting = integration.is_some_and(|integration| integration.enabled);
    let mut response = web::html(&LaunchOffPage { page, me, waiting })?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relaunch_brings_a_nonce_and_a_path_of_ours_or_nothing() {
        let asked = |nonce: Option<&str>, path: Option<&str>| {
            extras(Relaunch { nonce: nonce.map(str::to_owned), target_link_uri: path.map(str::to_owned) })
        };
        let good = asked(Some("abcdefghijklmnop"), Some("/courses/bar/3")).expect("a relaunch");
        assert_eq!(good.target_link_uri.as_deref(), Some("/courses/bar/3"));
        assert_eq!(asked(None, Some("//evil.example")).expect("no path").target_link_uri, None);
        assert!(asked(Some("short"), None).is_err());
        assert!(asked(Some("abcdefghijklmnop<script>"), None).is_err());
        assert!(asked(Some(&"a".repeat(129)), None).is_err());
    }
}
