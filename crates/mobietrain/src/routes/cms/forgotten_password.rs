//! Asking for a link with which a new password is chosen. The answer is the same whoever asks, and comes before anything is looked
//! up: neither its words nor its time tell whether somebody has the address (user enumeration).

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kernel::text;
use login::pages;
use login::pages::Asking;
use serde::Deserialize;
use web::{Form, Page};

use super::desk::Visitor;
use super::paths::{ForgottenPassword, SignIn};
use crate::App;
use crate::staff::{LOGIN_TENANT, PLACE};

#[derive(Deserialize)]
pub(super) struct Asked {
    email: String,
}

#[derive(Template)]
#[template(path = "cms/forgotten_password.html")]
struct ForgottenPage<'a> {
    page: &'a Page,
    form: pages::ForgottenPassword<'a>,
}

pub(super) async fn show(
    _: ForgottenPassword,
    State(app): State<App>,
    visitor: Visitor,
) -> web::Result<Response> {
    shown(&app, &visitor, "", Asking::NotYet)
}

pub(super) async fn submit(
    _: ForgottenPassword,
    State(app): State<App>,
    visitor: Visitor,
    Form(asked): Form<Asked>,
) -> web::Result<Response> {
    let email = asked.email.trim();
    if text::email(email).is_err() {
        return shown(&app, &visitor, email, Asking::NoAddress);
    }
    if !app.mail.is_set_up() {
        return shown(&app, &visitor, email, Asking::NotYet);
    }
    let (typed, language) = (text::typed_email(email), visitor.page.language());
    let asked = app.login.ask_reset((LOGIN_TENANT, &typed), language, &visitor.browser.address).await?;
    shown(&app, &visitor, email, asked.map_or_else(Asking::TooMany, |()| Asking::Asked))
}

fn shown(app: &App, visitor: &Visitor, email: &str, asking: Asking) -> web::Result<Response> {
    let form = pages::ForgottenPassword {
        place: PLACE,
        email,
        sends_mail: app.mail.is_set_up(),
        asking,
        mistake_key: "forgotten-no-address",
        at: ForgottenPassword.to_string(),
        sign_in_at: SignIn.to_string(),
    };
    let form = ForgottenPage { page: &visitor.page, form };
    match asking {
        Asking::TooMany(wait) => web::too_many(&form, wait),
        Asking::NoAddress => web::unprocessable(&form),
        Asking::NotYet | Asking::Asked => web::html(&form),
    }
}
