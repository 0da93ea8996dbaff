//! What came of an admin's test.

use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use http::StatusCode;
use http::request::Parts;
use kernel::Timestamp;
use web::{Page, cookie};

use crate::App;
use crate::company::begun::Begun;
use crate::company::come_back::Come;
use crate::company::tested::{Tested, Would};
use crate::company::trouble::Trouble;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{self, SignedIn};

#[derive(Template)]
#[template(path = "company_tested.html")]
struct TestedPage {
    page: Page,
    me: Me,
    /// What the provider said, if nothing about it was wrong.
    said: Option<Said>,
    would: Result<Would, Trouble>,
}

struct Said {
    issuer: String,
    subject: String,
    email: Option<(String, bool)>,
    auth_time: Option<Timestamp>,
}

/// Nobody is signed in or out by it.
pub(super) async fn shown(app: &App, parts: &Parts, come: Result<Come, Trouble>) -> web::Result<Response> {
    let Some(SignedIn { page, me }) = signed_in::find(parts, app).await? else {
        return Ok(signed_in::to_sign_in(Some(paths::CompanySignIn.to_string())));
    };
    if !me.employee.is_client_admin() {
        return Ok(Redirect::to(&paths::Home.to_string()).into_response());
    }
    let (said, would) = match app.test_company(&me.client, (&me.employee, &me.actor()), come).await? {
        Ok(Tested { issuer, subject, email, auth_time, would }) => {
            let auth_time = auth_time.map(Timestamp::from_secs);
            (Some(Said { issuer, subject, email, auth_time }), would)
        }
        Err(trouble) => (None, Err(trouble)),
    };
    let is_good = would.as_ref().is_ok_and(|would| would.is_self);
    let mut response = web::html(&TestedPage { page, me, said, would })?;
    if !is_good {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    cookie::set(&mut response, Begun::cookie_gone());
    Ok(response)
}
