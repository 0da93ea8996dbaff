//! The page of a link that is refused (expired, used before, or anything else): its words, its status, its support code.

use askama::Template;
use axum::response::Response;
use http::{HeaderValue, StatusCode, header};
use jwt_link::Code;
use web::{Language, Page, SupportCode};

use super::paths;
use crate::App;
use crate::sign_on::Refused;

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
    again: paths::Redeem,
    support_code: &'a SupportCode,
}

/// The page of a link that does not work.
pub(super) fn page(app: &App, slug: &str, refused: &Refused, language: Language) -> web::Result<Response> {
    let (title, text, icon) = words(refused.code);
    // On every refusal, known account or not: before the signature is known good all pages are alike.
    let again = paths::Redeem { account: slug.to_owned() };
    let support_code = &refused.support_code;
    let mut response =
        web::html(&RefusedPage { page: app.page(language), title, text, icon, again, support_code })?;
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
