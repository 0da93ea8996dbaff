//! The base domain's page, which asks for the company, and remembers it in the browser.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::{HeaderMap, HeaderValue, header};
use kernel::Slug;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use web::layers::{browser_language, csp};
use web::{Page, cookie};

use super::paths;
use crate::{App, Client};

#[derive(Deserialize)]
pub(super) struct Wish {
    company: Option<String>,
}

/// The form, filled in: the way of a link.
#[derive(Serialize)]
struct Chosen {
    company: String,
}

#[derive(Template)]
#[template(path = "which_company.html")]
pub(super) struct WhichCompany {
    page: Page,
    /// The rest of the address behind a client slug, as an example.
    domain: String,
    typed: String,
    unknown: bool,
    /// Where this browser went the last time, and how to get there.
    last: Option<(Client, String)>,
}

/// The client slug that this browser went to last. It opens nothing: each portal asks who is there.
const LAST: &str = "__Host-company";
const REMEMBERED: Duration = Duration::from_secs(400 * 24 * 3600);

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
        let mut response = Redirect::to(&format!("{}/", app.issuer(&client.slug))).into_response();
        cookie::set(&mut response, cookie::lax(LAST, &client.slug, REMEMBERED));
        return Ok(response);
    }
    let unknown = wish.company.is_some();
    let page = app.page(browser_language(&headers));
    let domain = app.settings.address.domain().to_owned();
    let typed = typed.chars().take(100).collect();
    let last = last(&app, &headers).await?;
    let template = WhichCompany { page, domain, typed, unknown, last };
    let mut response = if unknown { web::unprocessable(&template)? } else { web::html(&template)? };
    // The form is answered by a redirect to the portal, which Chromium holds against form-action.
    let policy = csp(&format!("'self' {}", app.settings.address.origin_of("*")), "'self'");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy)?);
    Ok(response)
}

/// A company that is gone is forgotten by itself.
async fn last(app: &App, headers: &HeaderMap) -> Result<Option<(Client, String)>, db::Error> {
    let Some(slug) = cookie::get(headers, LAST) else { return Ok(None) };
    let client = app.client(slug).await?;
    Ok(client.map(|client| {
        let portal = web::with_query(paths::WhichCompany, &Chosen { company: client.slug.clone() });
        (client, portal)
    }))
}
