//! The second page of the onboarding, and the same terms as a page to print.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use web::{Form, Language, Page};

use super::paths::{self, Next, next_page};
use super::signed_in::SignedIn;
use crate::App;
use crate::terms::current::{Terms, accept, current, to_accept};

#[derive(Template)]
#[template(path = "app/terms-accept.html")]
struct AcceptPage {
    page: Page,
    terms: Terms,
    /// Whether this is the first time, right after choosing the language.
    is_onboarding: bool,
    next: String,
    planner: String,
}

#[derive(Template)]
#[template(path = "app/terms.html")]
struct TermsPage {
    page: Page,
    terms: Terms,
    /// To the question whether they accept them, or to the profile that says that they did.
    back: String,
}

#[derive(Deserialize)]
pub(crate) struct Accepted {
    /// What the person read: not whatever is the newest by the time they press the button.
    version: i64,
    language: Language,
    next: Option<String>,
}

pub(crate) async fn show(
    _: paths::AcceptTerms,
    State(app): State<App>,
    Query(Next { next }): Query<Next>,
    SignedIn { session, page }: SignedIn,
) -> web::Result<Response> {
    let next = next_page(next.as_deref()).to_owned();
    let terms = current(&mut *app.db.read().await?, &session.account_id, session.app_language()).await?;
    match terms.filter(|_| to_accept(&session).is_some()) {
        Some(terms) => {
            let planner = app.client(&session.client).issuer();
            let is_onboarding = session.terms_accepted.is_none();
            web::html(&AcceptPage { page, terms, is_onboarding, next, planner })
        }
        None => Ok(Redirect::to(&next).into_response()),
    }
}

pub(crate) async fn submit(
    _: paths::AcceptTerms,
    State(app): State<App>,
    SignedIn { session, .. }: SignedIn,
    Form(accepted): Form<Accepted>,
) -> web::Result<Response> {
    accept(&app, &session, accepted.version, accepted.language).await?;
    Ok(Redirect::to(next_page(accepted.next.as_deref())).into_response())
}

pub(crate) async fn print(
    _: paths::Terms,
    State(app): State<App>,
    SignedIn { session, page }: SignedIn,
) -> web::Result<Response> {
    let terms = current(&mut *app.db.read().await?, &session.account_id, session.app_language()).await?;
    let terms = terms.ok_or_else(web::Error::not_found)?;
    let back = match to_accept(&session) {
        Some(_) => paths::AcceptTerms.to_string(),
        None => paths::Profile.to_string(),
    };
    web::html(&TermsPage { page, terms, back })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_terms_read_well_to_accept_and_to_print() {
        crate::routes::app::samples::in_every_language(|page, _| {
            let terms = || Terms {
                version: 3,
                published_at: kernel::Timestamp::from_secs(1_800_000_000),
                language: Language::En,
                html: "<h2>1. What MobieTrain does</h2>".to_owned(),
            };
            let back = "/profile".to_owned();
            let print = TermsPage { page: page.clone(), terms: terms(), back }.render().expect("it renders");
            let (next, planner) = ("/".to_owned(), "https://acme.planner.example".to_owned());
            let accept = AcceptPage { page, terms: terms(), is_onboarding: true, next, planner };
            print + &accept.render().expect("it renders")
        });
    }
}
