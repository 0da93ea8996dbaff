//! Where somebody is signed in, and signing them out of one browser or of all.

use axum::extract::State;
use axum::response::Response;
use db::Connection;
use login::pages::Device;
use serde::Deserialize;
use web::Form;

use super::super::paths::{EmployeeSignOut, EmployeeSignOutEverywhere};
use super::super::signed_in::SignedInLead;
use super::done::done;
use super::refused;
use crate::App;
use crate::events::Which;
use crate::ids::{ClientId, EmployeeId};
use crate::people::permission::Editor;

/// Those of somebody, the one seen last first. `here` is the session that asks.
pub(in crate::routes) async fn devices(
    app: &App,
    conn: &mut Connection,
    (client_id, id): (&ClientId, &EmployeeId),
    here: Option<&str>,
) -> Result<Vec<Device>, db::Error> {
    let open = app.login.open_sessions(conn, client_id, id).await?;
    Ok(open.into_iter().map(|session| Device::new(session, here)).collect())
}

#[derive(Deserialize)]
pub(in crate::routes) struct One {
    session: String,
}

pub(in crate::routes) async fn sign_out(
    EmployeeSignOut { id }: EmployeeSignOut,
    State(app): State<App>,
    lead: SignedInLead,
    Form(one): Form<One>,
) -> web::Result<Response> {
    end(&app, &lead, &id, Which::One(&one.session)).await?;
    Ok(done(&id, "signed-out", None))
}

pub(in crate::routes) async fn sign_out_everywhere(
    EmployeeSignOutEverywhere { id }: EmployeeSignOutEverywhere,
    State(app): State<App>,
    lead: SignedInLead,
) -> web::Result<Response> {
    end(&app, &lead, &id, Which::All).await?;
    Ok(done(&id, "signed-out-everywhere", None))
}

async fn end(app: &App, lead: &SignedInLead, id: &EmployeeId, which: Which<'_>) -> web::Result<()> {
    let me = &lead.signed_in.me;
    let editor = Editor { reach: &lead.reach, by: &me.actor() };
    app.sign_out_employee(&me.client, id, which, editor).await.map_err(refused)
}
