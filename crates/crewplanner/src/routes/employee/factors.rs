//! Taking the second factor of an employee away: for somebody who has lost their phone and their codes.

use axum::extract::State;
use axum::response::Response;

use super::super::paths::EmployeeFactors;
use super::super::proved::ProvedAdmin;
use super::super::signed_in::SignedInLead;
use super::done::done;
use super::page::{Asking, Told, shown};
use super::refused;
use crate::App;
use crate::people::reach::Reach;

pub(in crate::routes) async fn ask_to_reset(
    EmployeeFactors { id }: EmployeeFactors,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let admin = SignedInLead { signed_in, reach: Reach::Everybody };
    shown(&app, admin, &id, Told { asking: Some(Asking::ResetFactors), ..Told::default() }).await
}

pub(in crate::routes) async fn reset_factors(
    EmployeeFactors { id }: EmployeeFactors,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let me = &signed_in.me;
    app.reset_factors(&me.client, &id, &me.actor()).await.map_err(refused)?;
    Ok(done(&id, "factors-reset", None))
}
