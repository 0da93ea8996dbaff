//! "Confirm that it is you": asked before what cannot be taken back, when the password or a second factor was not shown for a quarter of
//! an hour.

use std::net::SocketAddr;

use askama::Template;
use axum::extract::{ConnectInfo, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use http::request::Parts;
use login::pages::{ConfirmMistakes, Confirmed};
use login::{Ask, Factors, Proof};
use web::{ClientAddress, Confirming, Form, Page, Return};

use super::me::Me;
use super::paths;
use super::signed_in::SignedIn;
use crate::App;
use crate::company::{links, setup};

#[derive(Template)]
#[template(path = "confirm.html")]
struct ConfirmPage<'a> {
    page: Page,
    me: Me,
    to: &'a str,
    /// A form was posted, and nothing was done.
    nothing_done: bool,
    factors: Factors,
    mistakes: ConfirmMistakes,
    ask: Ask,
    /// Whether they are linked with somebody at the client's own provider, which can be asked who they are.
    by_company: bool,
}

impl ConfirmPage<'_> {
    fn company_at(&self) -> String {
        web::with_query(paths::CompanyConfirm, &Return { to: Some(self.to.to_owned()) })
    }
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
    let mistakes = ConfirmMistakes::default();
    let ask = app.login.ask_passkey(&me.client.id);
    let by_company = by_company(&app, &me).await?;
    web::html(&ConfirmPage { page, me, to: after.path(), nothing_done, factors, mistakes, ask, by_company })
}

pub(super) async fn submit(
    _: paths::Confirm,
    State(app): State<App>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    parts: Parts,
    SignedIn { page, me }: SignedIn,
    Form(typed): Form<Confirmed>,
) -> web::Result<Response> {
    let address = ClientAddress::new(peer, &parts.headers, app.settings.proxy_hops);
    let browser = app.login.browser(address, &parts.headers);
    let origin = app.issuer(&me.client.slug);
    let shown = typed.shown(&origin);
    let proof = match shown {
        Some(shown) => app.prove_by_factor(&me.client, (&me.employee, &me.actor()), shown, &browser).await?,
        None => app.prove_by_password(&me.client, &me.employee, &typed.password, &browser).await?,
    };
    let mistakes = match proof {
        Proof::Done => return Ok(Redirect::to(typed.after.path()).into_response()),
        Proof::Refused(_) => ConfirmMistakes::of(shown),
        Proof::TooMany(wait) => ConfirmMistakes::too_many(wait),
    };
    let ask = app.login.ask_passkey(&me.client.id);
    let (wait, factors, by_company) =
        (mistakes.wait, factors(&app, &me).await?, by_company(&app, &me).await?);
    let to = typed.after.path();
    let form = ConfirmPage { page, me, to, nothing_done: false, factors, mistakes, ask, by_company };
    match wait {
        Some(wait) => web::too_many(&form, wait),
        None => web::unprocessable(&form),
    }
}

async fn by_company(app: &App, me: &Me) -> Result<bool, db::Error> {
    let mut read = app.db.read().await?;
    let is_on = setup::find_on(&mut read, &me.client.id).await?.is_some();
    Ok(is_on && links::of(&mut read, &me.client.id, &me.employee.id).await?.is_some())
}

async fn factors(app: &App, me: &Me) -> Result<Factors, db::Error> {
    app.login.factors(&mut *app.db.read().await?, &me.client.id, &me.employee.id).await
}
