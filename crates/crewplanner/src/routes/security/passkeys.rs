//! One's passkeys: adding one, giving it a name, and taking it away.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use login::pages::{Renamed, SecurityDone as Done, SecurityNotice as Notice};
use login::{Ask, NewPasskey, Passkey};
use web::{Error, Form, Page};

use super::codes::CodesPage;
use crate::App;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::proved::Proved;
use crate::routes::signed_in::SignedIn;

#[derive(Template)]
#[template(path = "passkey_new.html")]
struct NewPage {
    page: Page,
    me: Me,
    ask: Ask,
    is_refused: bool,
}

#[derive(Template)]
#[template(path = "passkey.html")]
struct PasskeyPage {
    page: Page,
    me: Me,
    passkey: Passkey,
}

pub(in crate::routes) async fn new_passkey(
    _: paths::NewPasskey,
    State(app): State<App>,
    Proved(signed_in): Proved,
) -> web::Result<Response> {
    web::html(&form(&app, signed_in, false).await?)
}

pub(in crate::routes) async fn add_passkey(
    _: paths::NewPasskey,
    State(app): State<App>,
    Proved(signed_in): Proved,
    Form(new): Form<NewPasskey>,
) -> web::Result<Response> {
    let me = &signed_in.me;
    match app.add_passkey(&me.client, (&me.employee, &me.actor()), &new).await? {
        Some(codes) if codes.is_empty() => Ok(back(Done::PasskeyOn)),
        Some(codes) => {
            let SignedIn { page, me } = signed_in;
            web::html(&CodesPage { page, me, codes, done: Some(Done::PasskeyOn) })
        }
        None => web::unprocessable(&form(&app, signed_in, true).await?),
    }
}

async fn form(app: &App, SignedIn { page, me }: SignedIn, is_refused: bool) -> web::Result<NewPage> {
    let whose = (me.client.id.as_str(), me.employee.id.as_str());
    let ask = app.login.ask_new_passkey(&mut *app.db.read().await?, whose).await?;
    Ok(NewPage { page, me, ask, is_refused })
}

pub(in crate::routes) async fn passkey(
    paths::Passkey { id }: paths::Passkey,
    State(app): State<App>,
    Proved(SignedIn { page, me }): Proved,
) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let factors = app.login.factors(&mut read, &me.client.id, &me.employee.id).await?;
    let passkey = factors.passkeys.into_iter().find(|passkey| passkey.credential_id == id);
    web::html(&PasskeyPage { page, me, passkey: passkey.ok_or_else(Error::not_found)? })
}

pub(in crate::routes) async fn rename_passkey(
    paths::Passkey { id }: paths::Passkey,
    State(app): State<App>,
    Proved(SignedIn { me, .. }): Proved,
    Form(renamed): Form<Renamed>,
) -> web::Result<Response> {
    app.rename_passkey(&me.client, &me.employee, (&id, &renamed.name)).await?;
    Ok(back(Done::PasskeyRenamed))
}

pub(in crate::routes) async fn remove_passkey(
    paths::RemovePasskey { id }: paths::RemovePasskey,
    State(app): State<App>,
    Proved(SignedIn { me, .. }): Proved,
) -> web::Result<Response> {
    app.remove_passkey(&me.client, (&me.employee, &me.actor()), &id).await?;
    Ok(back(Done::PasskeyOff))
}

fn back(done: Done) -> Response {
    Redirect::to(&web::with_query(paths::Security, &Notice::of(done))).into_response()
}
