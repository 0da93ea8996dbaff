//! The page of a link that is refused (expired, used before, or anything else): its words, its status, its support code.

use std::fmt::Display;
use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::Code;
use kernel::Slug;
use web::layers::browser_language;
use web::{ErrorKind, Language, Page, SupportCode, cookie};

use super::signed_in::SignedIn;
use super::{no_session, paths};
use crate::App;
use crate::planner::PlannerId;
use crate::sign_on::Refused;

/// What was refused, for the address that shows it: `{code}.{support code}.{account login slug}.{planner}`, or
/// `{kind of error}.{seconds to wait}.…` of a link that was not looked at. Nothing personal, and before a good signature the
/// same code whatever was wrong.
pub(super) const REFUSED: &str = "__Host-refused";
/// For a reload, and for whoever reads the support code to a colleague.
const REFUSED_KEPT: Duration = Duration::from_secs(600);
/// How long to wait when the company's keys cannot be fetched.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("10");

#[derive(Template)]
#[template(path = "app/refused.html")]
pub(super) struct RefusedPage<'a> {
    page: Page,
    /// Which texts: `refused-{kind}` and `refused-{kind}-text`.
    title: &'static str,
    text: &'static str,
    icon: &'static str,
    /// Where "Try again" leads: to a relaunch.
    again: String,
    support_code: &'a SupportCode,
}

/// The same page at an address of its own, where no token is.
pub(super) fn elsewhere(path: &paths::Redeem, refused: &Refused) -> Response {
    told_elsewhere(path, told(refused.code).as_str(), &refused.support_code)
}

/// The same of a link that was not looked at.
pub(super) fn trouble_elsewhere(path: &paths::Redeem, error: &web::Error) -> Response {
    told_elsewhere(
        path,
        error.kind().key(),
        &error.retry_after().unwrap_or_default().as_millis().div_ceil(1000),
    )
}

fn told_elsewhere(path: &paths::Redeem, what: &str, with: &impl Display) -> Response {
    let mut response = Redirect::to(&paths::Refused.to_string()).into_response();
    // An address that is no slug names no account that one could try again with.
    let at = path.account.parse::<Slug>().map(|_| path.kept()).unwrap_or_default();
    cookie::set(&mut response, cookie::lax(REFUSED, &format!("{what}.{with}.{at}"), REFUSED_KEPT));
    response.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
}

pub(crate) async fn show(
    _: paths::Refused,
    State(app): State<App>,
    headers: HeaderMap,
    signed_in: Result<SignedIn, Response>,
) -> web::Result<Response> {
    let language = browser_language(&headers);
    let told = cookie::get(&headers, REFUSED);
    if let Some(trouble) = told.and_then(read_trouble) {
        return Err(trouble);
    }
    match (told.and_then(read), signed_in) {
        (Some((refused, at)), _) => page(&app, at.as_ref(), &refused, language),
        // Long ago: whoever is in by now stays in.
        (None, Ok(_)) => Ok(Redirect::to("/").into_response()),
        (None, Err(_)) => Ok(no_session::page(&app, language)),
    }
}

fn read(value: &str) -> Option<(Refused, Option<paths::Redeem>)> {
    let mut parts = value.splitn(3, '.');
    let (code, support_code, at) = (parts.next()?, parts.next()?, parts.next()?);
    let refused = Refused { code: code.parse().ok()?, support_code: SupportCode::parse(support_code)? };
    Some((refused, paths::Redeem::from_kept(at)))
}

fn read_trouble(value: &str) -> Option<web::Error> {
    let (kind, rest) = value.split_once('.')?;
    let (seconds, _) = rest.split_once('.')?;
    match kind {
        kind if kind == ErrorKind::BadRequest.key() => Some(web::Error::bad_request()),
        kind if kind == ErrorKind::TooMany.key() => {
            Some(web::Error::too_many(Duration::from_secs(seconds.parse().ok()?)))
        }
        _ => None,
    }
}

/// The code as far as the sender may know it.
fn told(code: Code) -> Code {
    if code.signature_was_good() || code == Code::IssuerUnreachable { code } else { Code::BadSignature }
}

/// The page of a link that does not work.
pub(super) fn page(
    app: &App,
    at: Option<&paths::Redeem>,
    refused: &Refused,
    language: Language,
) -> web::Result<Response> {
    let (title, text, icon) = words(refused.code);
    // On every refusal, known account or not: before the signature is known good all pages are alike.
    let again = at.map_or_else(|| paths::Home.to_string(), ToString::to_string);
    let page = app.page_of(at.map_or(PlannerId::FIRST, |at| at.planner), language);
    let support_code = &refused.support_code;
    let mut response = web::html(&RefusedPage { page, title, text, icon, again, support_code })?;
    *response.status_mut() =
        StatusCode::from_u16(refused.code.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
    if refused.code == Code::IssuerUnreachable {
        response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
    }
    Ok(response)
}

/// Only a token that has proved its sender is told what is wrong with it.
fn words(code: Code) -> (&'static str, &'static str, &'static str) {
    match code {
        Code::Expired => ("refused-expired", "refused-expired-text", "clock"),
        Code::AlreadyUsed => ("refused-used", "refused-used-text", "check"),
        _ => ("refused-link", "refused-link-text", "plug"),
    }
}
