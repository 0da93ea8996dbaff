use askama::Template;
use web::{ErrorKind, Language, Page};

use super::paths;
use crate::App;

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    title: String,
    text: String,
}

/// The page for everything that has none of its own.
pub(super) fn render(app: &App, kind: ErrorKind, language: Language) -> String {
    let page = app.page(language);
    let title = page.get(&format!("error-{}", kind.key())).to_string();
    let text = page.get(&format!("error-{}-text", kind.key())).to_string();
    let rendered = ErrorPage { page, title, text }.render();
    rendered.unwrap_or_else(|error| {
        tracing::error!("The error page failed: {error}");
        kind.status().to_string()
    })
}
