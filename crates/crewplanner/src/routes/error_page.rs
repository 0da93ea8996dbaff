//! The error page of the portal: 404, 403, 500 and their kin.

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;
use web::layers::Trouble;
use web::{ErrorKind, Language, Page, SupportCode};

use super::me::Me;
use super::paths;
use crate::App;

/// Why a page cannot be shown, in words, and where to go instead.
struct Why<'a> {
    title: String,
    text: String,
    support_code: Option<&'a SupportCode>,
    home: String,
}

#[derive(Template)]
#[template(path = "error.html")]
struct ForStrangers<'a> {
    page: Page,
    why: Why<'a>,
}

#[derive(Template)]
#[template(path = "error_signed_in.html")]
struct ForSomebody<'a> {
    page: &'a Page,
    me: &'a Me,
    why: Why<'a>,
}

impl<'a> Why<'a> {
    fn of(page: &Page, trouble: &Trouble<'a>, home: String) -> Self {
        let key = trouble.kind.key();
        Self {
            title: page.get(&format!("error-{key}")).to_string(),
            text: page.get(&format!("error-{key}-text")).to_string(),
            support_code: trouble.support_code,
            home,
        }
    }
}

pub(super) fn for_strangers(app: &App, trouble: &Trouble<'_>, language: Language) -> String {
    // On a host that is not ours, our home page is elsewhere.
    let home = match trouble.kind {
        ErrorKind::ForeignHost => app.settings.address.origin(),
        _ => paths::Home.to_string(),
    };
    with_home(app, trouble, language, home)
}

/// In the frame of their portal, with its menu to go on.
pub(super) fn for_somebody(page: &Page, me: &Me, trouble: &Trouble<'_>) -> String {
    let why = Why::of(page, trouble, paths::Home.to_string());
    written(&ForSomebody { page, me, why }, trouble.kind)
}

/// A host below our domain that is no client's, mistyped more often than not: the way on is to say which company.
pub(super) fn no_such_client(app: &App, language: Language) -> Response {
    let trouble = Trouble { kind: ErrorKind::NotFound, support_code: None };
    let page = with_home(app, &trouble, language, app.settings.address.origin());
    (StatusCode::NOT_FOUND, Html(page)).into_response()
}

fn with_home(app: &App, trouble: &Trouble<'_>, language: Language, home: String) -> String {
    let page = app.page(language);
    let why = Why::of(&page, trouble, home);
    written(&ForStrangers { page, why }, trouble.kind)
}

fn written(template: &impl Template, kind: ErrorKind) -> String {
    template.render().unwrap_or_else(|error| {
        tracing::error!("The error page failed: {error}");
        kind.status().to_string()
    })
}
