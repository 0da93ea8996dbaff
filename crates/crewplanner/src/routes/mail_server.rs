//! The mail server, as far as a client admin sees it: whether messages go out, and a test message to themselves.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use mail::{Told, Trying};
use web::Page;

use super::me::Me;
use super::paths;
use super::signed_in::{SignedIn, SignedInAdmin};
use crate::App;

#[derive(Template)]
#[template(path = "mail_server.html")]
struct MailPage {
    page: Page,
    me: Me,
    trying: Trying,
}

pub(super) async fn show(
    _: paths::MailServer,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let trying = trying(&app, &me);
    web::html(&MailPage { page, me, trying })
}

/// The answer is the page itself: what the server has said stands in no address.
pub(super) async fn submit(
    _: paths::MailServer,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let mut trying = trying(&app, &me);
    if let Some(address) = &me.employee.email {
        let whose = (&me.employee, address.as_str());
        trying = trying.told(app.test_mail_for(&me.client, whose, page.language()).await);
    }
    let shown = MailPage { page, me, trying };
    match shown.trying.told {
        Told::Wait(wait) => web::too_many(&shown, wait),
        _ if shown.trying.is_taken() => web::html(&shown),
        _ => web::unprocessable(&shown),
    }
}

fn trying(app: &App, me: &Me) -> Trying {
    Trying::new(&app.mail, me.employee.email.as_deref(), paths::MailServer.to_string())
}
