//! Where the provider sends browsers back to. One that has begun nothing changes nothing.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::{Browser, Outcome};
use web::{ClientAddress, Return, cookie};

use super::{refused, tested};
use crate::company::begun::{Begun, Purpose};
use crate::company::come_back::{Brought, Come};
use crate::company::trouble::Trouble;
use crate::routes::signed_in::{self, SignedIn};
use crate::routes::{paths, second_factor};
use crate::{App, Client, events};

pub(in crate::routes) async fn come_back(
    _: paths::CompanyCallback,
    State(app): State<App>,
    Query(brought): Query<Brought>,
    parts: Parts,
) -> web::Result<Response> {
    // Looked at ahead, it would use the sign-in up.
    if web::is_inert(&parts.method, &parts.headers) {
        return Ok(http::StatusCode::NO_CONTENT.into_response());
    }
    let client = signed_in::client(&parts)?;
    let begun = Begun::read(&app, &client, &parts.headers);
    let (purpose, to) =
        begun.as_ref().map_or((Purpose::SignIn, None), |begun| (begun.purpose, begun.to.clone()));
    let browser = app.login.browser(ClientAddress::of(&parts, app.settings.proxy_hops), &parts.headers);
    let come = app.come_back(&client, begun, brought, &browser.address).await?;
    let done = match (purpose, come) {
        (Purpose::Test, come) => return tested::shown(&app, &parts, come).await,
        (_, Err(trouble)) => Err(trouble),
        (Purpose::SignIn, Ok(come)) => sign_in(&app, &client, come, &browser).await?,
        (Purpose::Confirm, Ok(come)) => prove(&app, &parts, &come, &browser).await?,
    };
    let mut response = match done {
        Ok(response) => response,
        Err(trouble) => refused::page(&app, &parts, (purpose, to), &trouble).await?,
    };
    cookie::set(&mut response, Begun::cookie_gone());
    Ok(response)
}

async fn sign_in(
    app: &App,
    client: &Client,
    come: Come,
    browser: &Browser,
) -> web::Result<Result<Response, Trouble>> {
    let after = Return { to: come.begun.to.clone() };
    let outcome = match events::sign_in_by_company(app, client, &come, browser).await? {
        Ok(outcome) => outcome,
        Err(trouble) => return Ok(Err(trouble)),
    };
    match outcome {
        Outcome::SignedIn(signed_in) => {
            let mut response = Redirect::to(after.path()).into_response();
            for cookie in app.login.cookies(&signed_in) {
                web::cookie::set(&mut response, cookie);
            }
            Ok(Ok(response))
        }
        Outcome::AsksMore(pending) => Ok(Ok(second_factor::asks(&pending, &after))),
        Outcome::Refused | Outcome::TooMany(_) => Ok(Err(Trouble::NotBegun)),
    }
}

async fn prove(
    app: &App,
    parts: &Parts,
    come: &Come,
    browser: &Browser,
) -> web::Result<Result<Response, Trouble>> {
    let after = Return { to: come.begun.to.clone() };
    let Some(SignedIn { me, .. }) = signed_in::find(parts, app).await? else {
        return Ok(Ok(signed_in::to_sign_in(after.to)));
    };
    let proved = app.prove_by_company(&me.client, (&me.employee, come), browser).await?;
    Ok(proved.map(|()| Redirect::to(after.path()).into_response()))
}
