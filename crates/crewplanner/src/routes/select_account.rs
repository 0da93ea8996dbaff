//! "Who is there?": asked before a link is minted when MobieTrain sends somebody who says that they are not the person it
//! knew. On a shared device that person is mostly still signed in here.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::request::Parts;
use serde::Deserialize;
use web::{Form, Page};

use super::link_page::{self, Relaunch};
use super::me::Me;
use super::signed_in::{self, SignedIn};
use super::{paths, sign_out};
use crate::App;
use crate::ids::EmployeeId;

#[derive(Template)]
#[template(path = "select_account.html")]
struct SelectAccountPage {
    page: Page,
    me: Me,
    relaunch: Relaunch,
}

#[derive(Deserialize)]
pub(super) struct Choice {
    who: Who,
    /// Whom the page has named: in another tab somebody else may have signed in since.
    employee: EmployeeId,
    #[serde(flatten)]
    relaunch: Relaunch,
}

#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Who {
    Me,
    SomebodyElse,
}

/// The question. Nothing is minted, whoever has led the browser here.
pub(super) fn ask(SignedIn { page, me }: SignedIn, relaunch: Relaunch) -> web::Result<Response> {
    web::html(&SelectAccountPage { page, me, relaunch })
}

/// The answer.
pub(super) async fn submit(
    _: paths::Launch,
    State(app): State<App>,
    parts: Parts,
    Form(choice): Form<Choice>,
) -> web::Result<Response> {
    let Choice { who, employee, relaunch } = choice;
    let back = relaunch.path();
    if who == Who::SomebodyElse {
        return sign_out::from(&app, &parts, &web::sign_in_page(paths::SignIn, Some(back))).await;
    }
    match signed_in::find(&parts, &app).await? {
        Some(signed_in) if signed_in.me.employee.id == employee => {
            link_page::post(&app, &parts, signed_in, relaunch).await
        }
        Some(signed_in) => ask(signed_in, relaunch),
        None => Ok(signed_in::to_sign_in(Some(back))),
    }
}
