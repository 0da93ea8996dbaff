//! The page that posts a link to MobieTrain by itself: minted on the tap, with what a relaunch has asked for.

use askama::Template;
use axum::response::Response;
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use jwt_link::addresses::SELECT_ACCOUNT;
use serde::{Deserialize, Serialize};
use web::{Error, Page, metrics};

use super::me::Me;
use super::paths;
use super::signed_in::{SignedIn, to_security};
use crate::link::{self, Extras};
use crate::{App, Integration};

/// What MobieTrain sends along in a relaunch, or a page of ours in a deep link.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Relaunch {
    pub(super) nonce: Option<String>,
    pub(super) target_link_uri: Option<String>,
    /// `select_account`: the person says that they are not the one whom MobieTrain knew.
    pub(super) prompt: Option<String>,
}

impl Relaunch {
    /// The launch without a question: for somebody who has just said who they are.
    pub(super) fn path(&self) -> String {
        let (nonce, target_link_uri) = (self.nonce.clone(), self.target_link_uri.clone());
        web::with_query(paths::Launch, &Self { nonce, target_link_uri, prompt: None })
    }

    /// A nonce that no relaunch of MobieTrain's has would be carried into a token.
    pub(super) fn has_good_nonce(&self) -> bool {
        self.nonce.as_deref().is_none_or(link::is_nonce)
    }

    pub(super) fn asks_who_is_there(&self) -> bool {
        self.prompt.as_deref() == Some(SELECT_ACCOUNT)
    }
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

/// Mints a link for this person, in this session of theirs, and answers the page that posts it. The token is in no address,
/// so in no history, no `Referer` and no proxy log.
pub(super) async fn post(
    app: &App,
    parts: &Parts,
    SignedIn { page, me }: SignedIn,
    relaunch: Relaunch,
) -> web::Result<Response> {
    if me.waits_for_factor(app.clock.now()) {
        return Ok(to_security());
    }
    let mut extras = extras(relaunch)?;
    extras.sid = app.login.token(&parts.headers).map(|token| app.login.sid(token));
    let integration = app.integration(&me.client).await?;
    let Some(integration) = integration.as_ref().filter(|integration| integration.is_shown()) else {
        return off(page, me, integration.as_ref());
    };
    let account = &integration.account_login_slug;
    let (jwt, action) = link::mint_link(app, &me.client, &me.employee, account, extras).await?;
    metrics::launched();
    let mut response = web::html(&LaunchPage { page, action, jwt })?;
    let headers = response.headers_mut();
    // With no-referrer or same-origin the browser would post `Origin: null`, and MobieTrain could not see where
    // the link comes from.
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("strict-origin"));
    // 'self' as well: MobieTrain may answer the post by asking here for another link.
    let policy = web::layers::csp(&format!("'self' {}", app.mobietrain_origin()), "'self'");
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
}

fn extras(relaunch: Relaunch) -> web::Result<Extras> {
    if !relaunch.has_good_nonce() {
        return Err(Error::bad_request());
    }
    let path = relaunch.target_link_uri.filter(|path| jwt_link::is_same_site_path(path));
    Ok(Extras { nonce: relaunch.nonce, target_link_uri: path, sid: None })
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
            let (nonce, target_link_uri) = (nonce.map(str::to_owned), path.map(str::to_owned));
            extras(Relaunch { nonce, target_link_uri, prompt: None })
        };
        let good = asked(Some("abcdefghijklmnop"), Some("/courses/bar/3")).expect("a relaunch");
        assert_eq!(good.target_link_uri.as_deref(), Some("/courses/bar/3"));
        assert_eq!(asked(None, Some("//evil.example")).expect("no path").target_link_uri, None);
        assert!(asked(Some("short"), None).is_err());
        assert!(asked(Some("abcdefghijklmnop<script>"), None).is_err());
        assert!(asked(Some(&"a".repeat(129)), None).is_err());
    }
}
