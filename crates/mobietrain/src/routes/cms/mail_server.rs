//! The mail server: whether messages go out, and a test message to whoever runs the installation.

use askama::Template;
use axum::response::Response;
use mail::{Told, Trying};
use web::Page;

use super::desk::{Desk, Operator};
use super::paths::MailServer;

#[derive(Template)]
#[template(path = "cms/mail_server.html")]
struct MailTemplate<'a> {
    page: &'a Page,
    desk: &'a Desk,
    trying: Trying,
}

pub(super) async fn show(_: MailServer, Operator(desk): Operator) -> web::Result<Response> {
    web::html(&MailTemplate { page: &desk.page, desk: &desk, trying: trying(&desk) })
}

/// The answer is the page itself: what the server has said stands in no address.
pub(super) async fn submit(_: MailServer, Operator(desk): Operator) -> web::Result<Response> {
    let tried = desk.app.test_mail_for(&desk.staff, desk.page.language()).await;
    let shown = MailTemplate { page: &desk.page, desk: &desk, trying: trying(&desk).told(tried) };
    match shown.trying.told {
        Told::Wait(wait) => web::too_many(&shown, wait),
        _ if shown.trying.is_taken() => web::html(&shown),
        _ => web::unprocessable(&shown),
    }
}

/// An operator is shown how the server is reached, and why not.
fn trying(desk: &Desk) -> Trying {
    let to = Some(desk.staff.email.as_str());
    Trying { is_operator: true, ..Trying::new(&desk.app.mail, to, MailServer.to_string()) }
}
