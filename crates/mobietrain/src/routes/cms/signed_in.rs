//! Who a page of the CMS is for: the extractors of the endpoints.

use axum::extract::{FromRequestParts, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::Method;
use http::request::Parts;
use web::layers::{self, ErrorPage};
use web::{ClientAddress, Error};

use super::desk::{Admin, DONE, Desk, Done, Operator, Visitor};
use super::error;
use super::paths::SignIn;
use crate::App;
use crate::accounts::overview;
use crate::planner::PlannerId;
use crate::staff::{Role, session};

impl FromRequestParts<App> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let signed_out = || Redirect::to(&SignIn.to_uri().to_string()).into_response();
        let Some(token) = app.login.token(&parts.headers) else { return Err(signed_out()) };
        let from = ClientAddress::of(parts, app.settings.proxy_hops);
        let failed = |error: db::Error| Error::from(error).into_response();
        let Some(staff) = session::find(app, token, &from).await.map_err(failed)? else {
            return Err(signed_out());
        };
        let account = match &staff.role {
            Role::Operator => None,
            Role::ContentAdmin(id) => {
                let mut read = app.db.read().await.map_err(failed)?;
                overview::by_id(&mut read, id).await.map_err(failed)?
            }
        };
        let here = parts.uri.path().split('/').nth(1).unwrap_or_default().to_owned();
        let told = Query::<Done>::try_from_uri(&parts.uri).ok();
        let done = told.and_then(|Query(told)| DONE.into_iter().find(|word| *word == told.done));
        let done = done.filter(|_| parts.method == Method::GET);
        let client = account.as_ref().and_then(|account| account.client.as_ref());
        let planner = client.map_or(PlannerId::FIRST, |client| client.planner);
        let page = app.page_of(planner, layers::browser_language(&parts.headers));
        let desk = Self { app: app.clone(), page, staff, account, here, done };
        let at = desk.clone();
        ErrorPage::set(parts, move |trouble| error::for_staff(&at, trouble));
        Ok(desk)
    }
}

impl FromRequestParts<App> for Operator {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        if desk.is_operator() { Ok(Self(desk)) } else { Err(Error::forbidden().into_response()) }
    }
}

impl FromRequestParts<App> for Admin {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let desk = Desk::from_request_parts(parts, app).await?;
        match desk.account.clone() {
            Some(account) => Ok(Self { desk, account }),
            None => Err(Error::forbidden().into_response()),
        }
    }
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
