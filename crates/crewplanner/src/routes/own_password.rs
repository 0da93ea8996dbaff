//! Changing one's own password.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::header;
use http::request::Parts;
use login::Outcome;
use login::pages::{OwnPassword, PasswordMistakes, SecurityDone as Done, SecurityNotice as Notice};
use serde::Deserialize;
use web::{ClientAddress, Form, Page};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::App;

#[derive(Deserialize)]
pub(super) struct Change {
    current: String,
    password: String,
}

#[derive(Template)]
#[template(path = "own_password.html")]
struct OwnPasswordPage<'a> {
    page: Page,
    me: &'a Me,
    form: OwnPassword<'a>,
}

pub(super) async fn show(_: paths::OwnPassword, SignedIn { page, me }: SignedIn) -> web::Result<Response> {
    web::html(&form(page, &me, PasswordMistakes::default()))
}

pub(super) async fn submit(
    _: paths::OwnPassword,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    SignedIn { page, me }: SignedIn,
    Form(change): Form<Change>,
) -> web::Result<Response> {
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    let whose = (&me.employee, change.current.as_str());
    match app.change_password(&me.client, whose, &change.password, &browser).await? {
        Ok(Outcome::SignedIn(signed_in)) => {
            let mut response =
                Redirect::to(&web::with_query(paths::Security, &Notice::of(Done::Password))).into_response();
            for cookie in app.login.cookies(&signed_in) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        // A second factor is not asked for: they are in.
        Ok(Outcome::Refused | Outcome::AsksMore(_)) => {
            again(page, &me, PasswordMistakes { is_current_wrong: true, ..PasswordMistakes::default() })
        }
        Ok(Outcome::TooMany(wait)) => {
            again(page, &me, PasswordMistakes { wait: Some(wait), ..PasswordMistakes::default() })
        }
        Err(unfit) => {
            again(page, &me, PasswordMistakes { unfit: Some(unfit), ..PasswordMistakes::default() })
        }
    }
}

/// The page once more, with what was wrong; passwords are typed again.
fn again(page: Page, me: &Me, mistakes: PasswordMistakes) -> web::Result<Response> {
    let wait = mistakes.wait;
    let form = form(page, me, mistakes);
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}

fn form(page: Page, me: &Me, mistakes: PasswordMistakes) -> OwnPasswordPage<'_> {
    let (at, back_at) = (paths::OwnPassword.to_string(), paths::Profile.to_string());
    OwnPasswordPage {
        page,
        me,
        form: OwnPassword { user: me.employee.signs_in_with(), at, back_at, mistakes },
    }
}
