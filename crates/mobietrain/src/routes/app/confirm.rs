//! "Continue as …?": asked when a link is good and nothing shows that this browser's person wants it.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse as _, Redirect, Response};
use http::request::Parts;
use jwt_link::{EmployeeClaims, LinkClaims};
use web::layers::browser_language;
use web::{Language, Page};

use super::signed_in::SignedIn;
use super::{no_session, paths, refused};
use crate::App;
use crate::accounts::Account;
use crate::people::said;
use crate::sign_on::pending_link::{self, PendingLink};
use crate::sign_on::{self, Browser, Outcome};

#[derive(Template)]
#[template(path = "app/confirm.html")]
struct Confirm<'a> {
    page: Page,
    action: paths::Redeem,
    claims: &'a EmployeeClaims,
    department: Option<&'a str>,
    account: &'a str,
    jwt: &'a str,
}

pub(super) fn page(
    app: &App,
    account: &Account,
    claims: &LinkClaims,
    jwt: &str,
    fallback: Language,
) -> web::Result<Response> {
    let claims = &said::tidied(claims.employee());
    let language = claims.locale.as_deref().and_then(Language::from_tag).unwrap_or(fallback);
    let (client, departments) =
        (account.client(&app.settings.planners), claims.departments.as_deref().unwrap_or_default());
    web::html(&Confirm {
        page: app.page_of(client.planner.id, language),
        action: paths::Redeem { account: account.slug.clone(), planner: client.planner.id },
        claims,
        department: departments.first().map(|department| department.name.as_str()),
        account: &account.name,
        jwt,
    })
}

pub(crate) async fn show(
    _: paths::Confirm,
    State(app): State<App>,
    request: Parts,
    signed_in: Result<SignedIn, Response>,
) -> web::Result<Response> {
    let language = browser_language(&request.headers);
    let Some(PendingLink { planner, slug, jwt }) = pending_link::find(&app, &request.headers).await? else {
        // The question was answered, and the back button asks for it again: whoever is in by now stays in.
        return Ok(match signed_in {
            Ok(_) => Redirect::to("/").into_response(),
            Err(_) => no_session::page(&app, language),
        });
    };
    // Checked again on the way: it may have expired, or the account may be disconnected by now.
    let browser = Browser::unproven(&request, app.settings.proxy_hops);
    match sign_on::redeem(&app, planner, &slug, &jwt, &browser).await? {
        Outcome::Ask(asked) => page(&app, &asked.0, &asked.1, &jwt, language),
        Outcome::Refused(why) => {
            refused::page(&app, Some(&paths::Redeem { account: slug, planner }), &why, language)
        }
        Outcome::SignedOn(_) | Outcome::Again(_) => Err(web::Error::internal("a question redeemed a link")),
    }
}
