//! The page of anything that cannot be shown in the CMS.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::layers::Trouble;
use web::{Error, ErrorKind, Language, Page, SupportCode};

use super::desk::Desk;
use crate::App;

#[derive(Template)]
#[template(path = "cms/error.html")]
struct ForStrangers<'a> {
    page: Page,
    title: String,
    text: String,
    support_code: Option<&'a SupportCode>,
}

#[derive(Template)]
#[template(path = "cms/error_signed_in.html")]
struct ForStaff<'a> {
    page: &'a Page,
    desk: &'a Desk,
    title: String,
    text: String,
    support_code: Option<&'a SupportCode>,
}

pub(crate) fn error_page(app: &App, trouble: &Trouble<'_>, language: Language) -> String {
    let (title, text) = words(trouble.kind);
    let page = ForStrangers { page: app.page(language), title, text, support_code: trouble.support_code };
    page.render().unwrap_or_else(|_| trouble.kind.status().to_string())
}

/// With the menu beside it, so that they are not lost.
pub(super) fn for_staff(desk: &Desk, trouble: &Trouble<'_>) -> String {
    let (title, text) = words(trouble.kind);
    let page = ForStaff { page: &desk.page, desk, title, text, support_code: trouble.support_code };
    page.render().unwrap_or_else(|_| trouble.kind.status().to_string())
}

fn words(kind: ErrorKind) -> (String, String) {
    (format!("error-{}", kind.key()), format!("error-{}-text", kind.key()))
}

pub(super) async fn nothing_here(State(_): State<App>, _who: Result<Desk, Response>) -> Error {
    Error::not_found()
}

pub(super) async fn not_for_this(State(_): State<App>, _who: Result<Desk, Response>) -> Error {
    Error::new(ErrorKind::Method)
}
