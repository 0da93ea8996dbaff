//! Who a page of the CMS is for: the extractors of the endpoints.

use axum::extract::{FromRequestParts, Query, RawPathParams};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::Method;
use http::request::Parts;
use web::layers::{self, ErrorPage};
use web::{ClientAddress, Error};

use super::desk::{Admin, Author, DONE, Desk, Done, Operator, Reader, Visitor};
use super::error;
use super::paths::{Authenticator, Confirm, NewPasskey, ProfileSignOut, Security, SignIn, SignOutEverywhere};
use crate::App;
use crate::accounts::overview::{self, Overview};
use crate::people::groups::within::Within;
use crate::planner::PlannerId;
use crate::staff::person::Staff;
use crate::staff::role::Role;
use crate::staff::{asked, membership, session};

impl FromRequestParts<App> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let then = web::asked_for(parts);
        let signed_out = || Redirect::to(&web::sign_in_page(SignIn, then)).into_response();
        let Some(token) = app.login.token(&parts.headers) else { return Err(signed_out()) };
        let from = ClientAddress::of(parts, app.settings.proxy_hops);
        let failed = |error: db::Error| Error::from(error).into_response();
        let Some(staff) = session::find(app, token, &from).await.map_err(failed)? else {
            return Err(signed_out());
        };
        let factor_due = asked::due(app, &staff).await.map_err(failed)?;
        let (account, role) = here(app, parts, &staff).await.map_err(IntoResponse::into_response)?.unzip();
        let here = parts.uri.path().split('/').nth(1).unwrap_or_default().to_owned();
        let told = Query::<Done>::try_from_uri(&parts.uri).ok();
        let done = told.and_then(|Query(told)| DONE.into_iter().find(|word| *word == told.done));
        let done = done.filter(|_| parts.method == Method::GET);
        let client = account.as_ref().and_then(|account| account.client.as_ref());
        let planner = client.map_or(PlannerId::FIRST, |client| client.planner);
        let page = app.page_of(planner, layers::browser_language(&parts.headers));
        let desk = Self { app: app.clone(), page, staff, account, role, from, here, done, factor_due };
        let at = desk.clone();
        ErrorPage::set(parts, move |trouble| error::for_staff(&at, trouble));
        if desk.waits_for_factor() && !is_open_to_all(parts.uri.path()) {
            return Err(Redirect::to(Security::PATH).into_response());
        }
        Ok(desk)
    }
}

/// What whoever still has to set up a second factor may do: that, and to leave. Whole paths: one that only begins like these is another
/// page.
fn is_open_to_all(path: &str) -> bool {
    let open = [
        Security::PATH,
        Authenticator::PATH,
        NewPasskey::PATH,
        Confirm::PATH,
        SignOutEverywhere::PATH,
        ProfileSignOut::PATH,
    ];
    open.contains(&path)
}

impl FromRequestParts<App> for Operator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        if desk.is_operator() { Ok(Self(desk)) } else { Err(Error::forbidden().into_response()) }
    }
}

/// The account that the address names, and what they may do there. One that is not theirs is not there. Where the address names
/// none, somebody who works in one only is shown that one's menu.
async fn here(app: &App, parts: &mut Parts, staff: &Staff) -> web::Result<Option<(Overview, Role)>> {
    let named = RawPathParams::from_request_parts(parts, app).await.ok();
    let slug = named.iter().flatten().find(|(name, _)| *name == "slug").map(|(_, slug)| slug.to_owned());
    let only = || match &staff.memberships[..] {
        [only] if !staff.is_operator => Some(only.account_slug.clone()),
        _ => None,
    };
    let Some(slug) = slug.or_else(only) else { return Ok(None) };
    let of_account = staff.memberships.iter().find(|membership| membership.account_slug == slug);
    let role = match of_account {
        _ if staff.is_operator => Role::ContentAdmin,
        Some(membership) => membership.role,
        None => return Err(Error::not_found()),
    };
    let account = overview::by_slug(&mut *app.db.read().await?, &slug).await?.ok_or(Error::not_found())?;
    Ok(Some((account, role)))
}

/// Whoever is at a desk of an account, if their role there is one of those.
async fn in_account(
    parts: &mut Parts,
    app: &App,
    is_theirs: impl Fn(Role) -> bool,
) -> Result<(Desk, Overview), Response> {
    let desk = Desk::from_request_parts(parts, app).await?;
    match (desk.account.clone(), desk.role) {
        (Some(account), Some(role)) if is_theirs(role) => Ok((desk, account)),
        (Some(_), _) => Err(Error::forbidden().into_response()),
        (None, _) => Err(Error::not_found().into_response()),
    }
}

impl FromRequestParts<App> for Admin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let (desk, account) = in_account(parts, app, |role| role == Role::ContentAdmin).await?;
        Ok(Self { desk, account })
    }
}

impl FromRequestParts<App> for Author {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let (desk, account) = in_account(parts, app, Role::writes).await?;
        Ok(Self { desk, account })
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let (desk, account) = in_account(parts, app, Role::sees_learners).await?;
        let within = within(&desk, &account).await.map_err(IntoResponse::into_response)?;
        Ok(Self { desk, account, within })
    }
}

/// Whose learners they see.
async fn within(desk: &Desk, account: &Overview) -> web::Result<Within> {
    if desk.is_admin() {
        return Ok(Within::Account);
    }
    let mut read = desk.app.db.read().await?;
    Ok(Within::Groups(membership::managed_groups(&mut read, &account.id, &desk.staff.id).await?))
}

impl FromRequestParts<App> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let address = ClientAddress::of(parts, app.settings.proxy_hops);
        Ok(Self {
            page: app.page(layers::browser_language(&parts.headers)),
            browser: app.login.browser(address, &parts.headers),
        })
    }
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
