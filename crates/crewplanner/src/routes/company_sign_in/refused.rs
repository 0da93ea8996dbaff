//! The page that says why nobody was signed in, and what else there is to do.

use askama::Template;
use axum::response::Response;
use http::StatusCode;
use http::request::Parts;
use web::layers::browser_language;
use web::{ClientAddress, Page, Return};

use crate::company::begun::Purpose;
use crate::company::trouble::Trouble;
use crate::routes::{paths, signed_in};
use crate::{App, Client, events};

#[derive(Template)]
#[template(path = "company_refused.html")]
struct RefusedPage<'a> {
    page: Page,
    client: &'a Client,
    kind: &'static str,
    /// Where to try again, and where there are other ways.
    again_at: String,
    others_at: String,
    is_sign_in: bool,
}

pub(super) async fn page(
    app: &App,
    parts: &Parts,
    (purpose, to): (Purpose, Option<String>),
    trouble: &Trouble,
) -> web::Result<Response> {
    let client = signed_in::client(parts)?;
    let address = ClientAddress::of(parts, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    events::company_refused(app, &client, trouble, &browser).await?;
    let after = Return { to: to.filter(|to| jwt_link::is_same_site_path(to)) };
    let (again_at, others_at) = match purpose {
        Purpose::SignIn => {
            (web::with_query(paths::CompanyStart, &after), web::with_query(paths::SignIn, &after))
        }
        Purpose::Confirm => {
            (web::with_query(paths::CompanyConfirm, &after), web::with_query(paths::Confirm, &after))
        }
        Purpose::Test => (paths::CompanyTest.to_string(), paths::CompanySignIn.to_string()),
    };
    let page = app.page(browser_language(&parts.headers));
    let (kind, is_sign_in) = (trouble.kind(), purpose == Purpose::SignIn);
    let page = RefusedPage { page, client: &client, kind, again_at, others_at, is_sign_in };
    if let Trouble::TooMany(wait) = trouble {
        return web::too_many(&page, *wait);
    }
    let mut response = web::html(&page)?;
    *response.status_mut() = status(trouble);
    Ok(response)
}

/// Somebody else's fault, or that of what came back.
const fn status(trouble: &Trouble) -> StatusCode {
    match trouble {
        Trouble::Away(_) | Trouble::Answer(_) | Trouble::Credentials(_) | Trouble::Lie(_) => {
            StatusCode::BAD_GATEWAY
        }
        _ => StatusCode::FORBIDDEN,
    }
}
