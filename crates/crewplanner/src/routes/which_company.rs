//! The base domain's page, which asks for the company.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, header};
use kernel::Slug;
use serde::Deserialize;
use web::Page;
use web::layers::{browser_language, csp};

use super::paths;
use crate::App;

#[derive(Deserialize)]
pub(super) struct Wish {
    company: Option<String>,
}

#[derive(Template)]
#[template(path = "which_company.html")]
pub(super) struct WhichCompany {
    page: Page,
    /// The rest of the address behind a client slug, as an example.
    domain: String,
    typed: String,
    unknown: bool,
}

/// The base domain's only page: asks for the company and goes to its portal.
pub(super) async fn show(
    _: paths::WhichCompany,
    State(app): State<App>,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> web::Result<Response> {
    let typed = wish.company.as_deref().map(str::trim).unwrap_or_default();
    if let Ok(slug) = Slug::pasted(typed, |address| app.settings.address.subdomain_in_address(address))
        && let Some(client) = app.client(slug.as_str()).await?
    {
        return Ok(Redirect::to(&format!("{}/", app.issuer(&client.slug))).into_response());
    }
    let unknown = wish.company.is_some();
    let page = app.page(browser_language(&headers));
    let domain = app.settings.address.domain().to_owned();
    let typed = typed.chars().take(100).collect();
    let template = WhichCompany { page, domain, typed, unknown };
    let mut response = if unknown { web::unprocessable(&template)? } else { web::html(&template)? };
    // The form is answered by a redirect to the portal, which Chromium holds against form-action.
    let policy = csp(&format!("'self' {}", app.settings.address.origin_of("*")));
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
}
