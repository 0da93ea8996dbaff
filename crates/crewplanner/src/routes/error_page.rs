//! The error page of the portal: 404, 403, 500 and their kin.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use web::{ErrorKind, Language, Page, SupportCode};

use super::paths;
use crate::App;

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    page: Page,
    title: String,
    text: String,
    home: String,
    support_code: Option<&'a SupportCode>,
}

/// The page for everything that has none of its own.
pub(super) fn render(app: &App, kind: ErrorKind, language: Language, code: Option<&SupportCode>) -> String {
    // On a host that is not ours, our home page is elsewhere.
    let home = match kind {
        ErrorKind::ForeignHost => app.settings.address.origin(),
        _ => paths::Home.to_string(),
    };
    with_home(app, kind, language, home, code)
}

/// A host below our domain that is no client's, mistyped more often than not: the way on is to say which company.
pub(super) fn no_such_client(app: &App, language: Language) -> Response {
    let page = with_home(app, ErrorKind::NotFound, language, app.settings.address.origin(), None);
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}

fn with_home(
    app: &App,
    kind: ErrorKind,
    language: Language,
    home: String,
    support_code: Option<&SupportCode>,
) -> String {
    let page = app.page(language);
    let title = page.get(&format!("error-{}", kind.key())).to_string();
    let text = page.get(&format!("error-{}-text", kind.key())).to_string();
    let rendered = ErrorPage { page, title, text, home, support_code }.render();
    rendered.unwrap_or_else(|error| {
        tracing::error!("The error page failed: {error}");
        kind.status().to_string()
    })
}
