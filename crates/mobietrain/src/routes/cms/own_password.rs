//! Changing one's own password.

use askama::Template;
use axum::response::Response;
use http::header;
use login::Outcome;
use login::pages::{self, PasswordMistakes, SecurityDone};
use serde::Deserialize;
use web::{Form, Page};

use super::desk::{Desk, Visitor};
use super::paths::{OwnPassword, Security};
use super::security::back;

#[derive(Deserialize)]
pub(super) struct Change {
    current: String,
    password: String,
}

#[derive(Template)]
#[template(path = "cms/own_password.html")]
struct OwnPasswordPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    form: pages::OwnPassword<'a>,
}

pub(super) async fn show(_: OwnPassword, desk: Desk) -> web::Result<Response> {
    web::html(&form(&desk, PasswordMistakes::default()))
}

pub(super) async fn submit(
    _: OwnPassword,
    desk: Desk,
    visitor: Visitor,
    Form(change): Form<Change>,
) -> web::Result<Response> {
    let whose = (&desk.staff, change.current.as_str());
    match desk.app.change_staff_password(whose, &change.password, &visitor.browser).await? {
        Ok(Outcome::SignedIn(signed_in)) => {
            let mut response = back(SecurityDone::Password);
            for cookie in desk.app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Ok(Outcome::Refused | Outcome::AsksMore(_)) => {
            again(&desk, PasswordMistakes { is_current_wrong: true, ..PasswordMistakes::default() })
        }
        Ok(Outcome::TooMany(wait)) => {
            again(&desk, PasswordMistakes { wait: Some(wait), ..PasswordMistakes::default() })
        }
        Err(unfit) => again(&desk, PasswordMistakes { unfit: Some(unfit), ..PasswordMistakes::default() }),
    }
}

/// The page once more, with what was wrong; passwords are typed again.
fn again(desk: &Desk, mistakes: PasswordMistakes) -> web::Result<Response> {
    let wait = mistakes.wait;
    let form = form(desk, mistakes);
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}

fn form(desk: &Desk, mistakes: PasswordMistakes) -> OwnPasswordPage<'_> {
    let (at, back_at) = (OwnPassword.to_string(), Security.to_string());
    let form = pages::OwnPassword { user: &desk.staff.email, at, back_at, mistakes };
    OwnPasswordPage { page: &desk.page, desk, form }
}
