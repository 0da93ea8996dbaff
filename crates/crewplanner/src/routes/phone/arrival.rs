//! What the address in the code opens, on the phone: a question, and nothing happens before it is answered.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::request::Parts;
use http::{StatusCode, header};
use login::Probed;
use web::layers::browser_language;
use web::{ClientAddress, Error, ErrorKind, Form, Page};

use crate::people::{phone, session};
use crate::routes::{paths, signed_in};
use crate::{App, Client, Employee, events};

/// Somebody may show their own code to somebody else, who would then learn, and be seen, as them. So the page says as whom, and
/// who is signed out by it.
#[derive(Template)]
#[template(path = "phone_confirm.html")]
struct ConfirmPage<'a> {
    page: Page,
    client: &'a Client,
    employee: &'a Employee,
    /// Somebody else who is signed in on this phone.
    other: Option<Employee>,
    path: paths::OpenOnPhone,
}

#[derive(Template)]
#[template(path = "phone_expired.html")]
struct ExpiredPage<'a> {
    page: Page,
    client: &'a Client,
}

/// "Continue as Jan Peeters?" Changes nothing: previews, scanners and prefetchers come here too.
pub(crate) async fn ask(
    path: paths::OpenOnPhone,
    State(app): State<App>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::of(&parts, app.settings.proxy_hops);
    app.phone_tries.open(&address.0, app.clock.now()).map_err(Error::too_many)?;
    let Some(employee) = phone::whose(&app, &client, &path.code).await? else {
        return expired(&app, &client, &parts);
    };
    app.phone_tries.was_right(&address.0);
    let here = match app.login.token(&parts.headers) {
        Some(token) => session::find_unseen(&app, &client, token).await?,
        None => None,
    };
    let other = here.filter(|here| here.id != employee.id);
    let page = app.page(employee.language.unwrap_or_else(|| browser_language(&parts.headers)));
    let confirm = ConfirmPage { page, client: &client, employee: &employee, other, path };
    let mut response = web::html(&confirm)?;
    response.headers_mut().append(header::SET_COOKIE, Probed::cookie());
    Ok(response)
}

/// The answer: signs the phone on, and goes on to MobieTrain as a tap on the menu item would. The phone has a session of its own
/// here, so that it gets fresh links when its session there has run out.
pub(crate) async fn open(
    path: paths::OpenOnPhone,
    State(app): State<App>,
    parts: Parts,
    Form(probed): Form<Probed>,
) -> web::Result<Response> {
    if probed.is_blocked(&parts.headers) {
        return Err(Error::new(ErrorKind::CookiesBlocked));
    }
    let client = signed_in::client(&parts)?;
    let address = ClientAddress::of(&parts, app.settings.proxy_hops);
    app.phone_tries.open(&address.0, app.clock.now()).map_err(Error::too_many)?;
    let browser = app.login.browser(address.clone(), &parts.headers);
    let Some(signed_in) = events::open_on_phone(&app, &client, &path.code, &browser).await? else {
        return expired(&app, &client, &parts);
    };
    app.phone_tries.was_right(&address.0);
    let mut response = Redirect::to(paths::Launch::PATH).into_response();
    for cookie in app.login.cookies(&signed_in) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

/// Used, cancelled, run out or never made: one page, which tells nobody which.
fn expired(app: &App, client: &Client, parts: &Parts) -> web::Result<Response> {
    let page = app.page(browser_language(&parts.headers));
    let mut response = web::html(&ExpiredPage { page, client })?;
    *response.status_mut() = StatusCode::NOT_FOUND;
    Ok(response)
}
