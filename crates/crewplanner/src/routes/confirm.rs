//! "Confirm that it is you": asked before what cannot be taken back, when the password or a second factor was not shown for a quarter of
//! an hour.

use std::net::SocketAddr;
use std::time::Duration;

use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::{Factors, Proof, Shown};
use serde::Deserialize;
use web::{ClientAddress, Form, Page};

use super::me::Me;
use super::paths::{self, Confirming, Return};
use super::signed_in::SignedIn;
use crate::App;

#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(flatten)]
    after: Return,
}

/// What was wrong.
#[derive(Default)]
struct Mistakes {
    is_password_wrong: bool,
    is_code_wrong: bool,
    wait: Option<Duration>,
}

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage<'a> {
    page: Page,
    me: Me,
    to: &'a str,
    /// A form was posted, and nothing was done.
    nothing_done: bool,
    factors: Factors,
    mistakes: Mistakes,
}

pub(super) async fn show(
    _: paths::Confirm,
    State(app): State<App>,
    Query(confirming): Query<Confirming>,
    SignedIn { page, me }: SignedIn,
) -> web::Result<Response> {
    let Confirming { to, nothing_done } = confirming;
    let after = Return { to };
    let factors = factors(&app, &me).await?;
    let mistakes = Mistakes::default();
    web::html(&ConfirmPage { page, me, to: after.path(), nothing_done, factors, mistakes })
}

pub(super) async fn submit(
    _: paths::Confirm,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    SignedIn { page, me }: SignedIn,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    let by_code = !typed.code.is_empty();
    let proof = if by_code {
        app.prove_by_factor(&me.client, (&me.employee, &me.actor()), Shown::AppCode(&typed.code), &browser).await?
    } else {
        app.prove_by_password(&me.client, &me.employee, &typed.password, &browser).await?
    };
    let mistakes = match proof {
        Proof::Done => return Ok(Redirect::to(typed.after.path()).into_response()),
        Proof::Refused(_) => Mistakes { is_password_wrong: !by_code, is_code_wrong: by_code, wait: None },
        Proof::TooMany(wait) => Mistakes { wait: Some(wait), ..Mistakes::default() },
    };
    let (wait, factors) = (mistakes.wait, factors(&app, &me).await?);
    let form = ConfirmPage { page, me, to: typed.after.path(), nothing_done: false, factors, mistakes };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}

async fn factors(app: &App, me: &Me) -> Result<Factors, db::Error> {
    app.login.factors(&mut *app.db.read().await?, &me.client.id, &me.employee.id).await
}
