//! The error page of the training app: 404, 403, 500 and their kin.

use askama::Template;
use web::{ErrorKind, Language, Page, SupportCode};

use super::paths;
use crate::App;

#[derive(Template)]
#[template(path = "app/error.html")]
struct ErrorPage<'a> {
    page: Page,
    title: String,
    text: String,
    home: String,
    support_code: Option<&'a SupportCode>,
}

/// The page of anything that cannot be shown, on both hosts.
pub(crate) fn error_page(
    app: &App,
    kind: ErrorKind,
    language: Language,
    support_code: Option<&SupportCode>,
) -> String {
    let (title, text) = (format!("error-{}", kind.key()), format!("error-{}-text", kind.key()));
    // On a host that is not ours, our start page is elsewhere.
    let home = match kind {
        ErrorKind::ForeignHost => app.settings.address.origin_of("app"),
        _ => paths::Home.to_string(),
    };
    let page = ErrorPage { page: app.page(language), title, text, home, support_code };
    page.render().unwrap_or_else(|_| kind.status().to_string())
}
