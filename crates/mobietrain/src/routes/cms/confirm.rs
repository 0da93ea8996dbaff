//! "Confirm that it is you": asked before what cannot be taken back, when the password or a second factor was not shown for a quarter of
//! an hour.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use login::pages::{ConfirmMistakes, Confirmed};
use login::{Ask, Factors, Proof};
use web::{Confirming, Form, Page, Return};

use super::desk::{Desk, Visitor};
use super::paths;
use crate::staff::LOGIN_TENANT;

#[derive(Template)]
#[template(path = "cms/confirm.html")]
struct ConfirmPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    to: &'a str,
    /// A form was posted, and nothing was done.
    nothing_done: bool,
    factors: Factors,
    mistakes: ConfirmMistakes,
    ask: Ask,
}

pub(super) async fn show(
    _: paths::Confirm,
    desk: Desk,
    Query(confirming): Query<Confirming>,
) -> web::Result<Response> {
    let Confirming { to, nothing_done } = confirming;
    let after = Return { to };
    web::html(&page(&desk, after.path(), nothing_done, ConfirmMistakes::default()).await?)
}

pub(super) async fn submit(
    _: paths::Confirm,
    desk: Desk,
    visitor: Visitor,
    Form(typed): Form<Confirmed>,
) -> web::Result<Response> {
    let (app, origin, browser) = (&desk.app, desk.app.cms_origin(), &visitor.browser);
    let shown = typed.shown(&origin);
    let proof = match shown {
        Some(shown) => app.prove_staff_by_factor((&desk.staff, &desk.actor()), shown, browser).await?,
        None => app.prove_staff_by_password(&desk.staff, &typed.password, browser).await?,
    };
    let mistakes = match proof {
        Proof::Done => return Ok(Redirect::to(typed.after.path()).into_response()),
        Proof::Refused(_) => ConfirmMistakes::of(shown),
        Proof::TooMany(wait) => ConfirmMistakes::too_many(wait),
    };
    let wait = mistakes.wait;
    let form = page(&desk, typed.after.path(), false, mistakes).await?;
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}

async fn page<'a>(
    desk: &'a Desk,
    to: &'a str,
    nothing_done: bool,
    mistakes: ConfirmMistakes,
) -> Result<ConfirmPage<'a>, db::Error> {
    let login = &desk.app.login;
    let factors = login.factors(&mut *desk.app.db.read().await?, LOGIN_TENANT, &desk.staff.id).await?;
    let ask = login.ask_passkey(LOGIN_TENANT);
    Ok(ConfirmPage { page: &desk.page, desk, to, nothing_done, factors, mistakes, ask })
}
