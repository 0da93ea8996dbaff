//! The marketplace of integrations.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use web::Page;

use super::me::Me;
use super::mobietrain::Chip;
use super::paths;
use super::signed_in::{SignedIn, SignedInAdmin};
use crate::App;

#[derive(Template)]
#[template(path = "integrations.html")]
struct IntegrationsPage {
    page: Page,
    me: Me,
    chip: Chip,
    sends_mail: bool,
    /// It goes no further than into a folder.
    is_folder: bool,
}

/// The marketplace.
pub(super) async fn show(
    _: paths::Integrations,
    State(app): State<App>,
    SignedInAdmin(SignedIn { page, me }): SignedInAdmin,
) -> web::Result<Response> {
    let chip = Chip::of(app.integration(&me.client).await?.as_ref());
    let (sends_mail, is_folder) = (app.mail.is_set_up(), app.mail.is_folder());
    web::html(&IntegrationsPage { page, me, chip, sends_mail, is_folder })
}
