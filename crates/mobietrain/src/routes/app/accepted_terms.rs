//! Terms that somebody has accepted: to be read again as they were, and taken home as a file.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::{Error, Page};

use super::paths;
use super::signed_in::SignedIn;
use crate::App;
use crate::people::session::Session;
use crate::terms::accepted::{self, Accepted};

#[derive(Template)]
#[template(path = "app/accepted-terms.html")]
struct AcceptedPage<'a> {
    page: Page,
    accepted: &'a Accepted,
    html: &'a str,
}

/// The same without anything around it: it is read where nothing of ours is.
#[derive(Template)]
#[template(path = "app/accepted-terms-file.html")]
struct AcceptedFile<'a> {
    page: Page,
    account: &'a str,
    name: &'a str,
    accepted: &'a Accepted,
    html: &'a str,
}

pub(crate) async fn show(
    path: paths::AcceptedTerms,
    State(app): State<App>,
    SignedIn { session, page }: SignedIn,
) -> web::Result<Response> {
    let (accepted, html) = own(&app, &session, path.version).await?;
    web::html(&AcceptedPage { page, accepted: &accepted, html: &html })
}

pub(crate) async fn file(
    path: paths::AcceptedTermsFile,
    State(app): State<App>,
    SignedIn { session, page }: SignedIn,
) -> web::Result<Response> {
    let (accepted, html) = own(&app, &session, path.version).await?;
    let (account, name) = (session.account_name.as_str(), session.name.as_str());
    let file = AcceptedFile { page, account, name, accepted: &accepted, html: &html }.render();
    let file = file.map_err(|error| Error::internal(error.to_string()))?;
    let name = format!("terms-{}-{}.html", accepted.version, accepted.language.tag());
    web::download(&name, "text/html; charset=utf-8", file)
}

async fn own(app: &App, session: &Session, version: i64) -> web::Result<(Accepted, String)> {
    let whose = (&session.account_id, &session.learner_id);
    accepted::read(&mut *app.db.read().await?, whose, version).await?.ok_or(Error::not_found())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepted_terms_read_well_on_the_page_and_as_a_file() {
        let at = kernel::Timestamp::from_secs(1_800_000_000);
        let language = web::Language::Ar;
        let accepted = &Accepted { version: 3, language, accepted_at: at, published_at: Some(at) };
        let html = "<h2>1. What MobieTrain does</h2>";
        crate::routes::app::samples::in_every_language(|page, session| {
            let (account, name) = (session.account_name.as_str(), session.name.as_str());
            let file = AcceptedFile { page: page.clone(), account, name, accepted, html }.render();
            AcceptedPage { page, accepted, html }.render().expect("it renders") + &file.expect("it renders")
        });
    }
}
