//! Marking an employee inactive, and active again.

use axum::extract::State;
use axum::response::Response;
use jwt_link::Status;
use serde::Deserialize;
use web::{Error, Form};

use super::super::paths::EmployeeStatus;
use super::super::signed_in::SignedInLead;
use super::done::done;
use super::page::{Told, shown};
use super::refused;
use crate::people::permission::Editor;
use crate::{App, Refusal};

#[derive(Deserialize)]
pub(in crate::routes) struct Wanted {
    status: String,
}

pub(in crate::routes) async fn set_status(
    EmployeeStatus { id }: EmployeeStatus,
    State(app): State<App>,
    lead: SignedInLead,
    Form(wanted): Form<Wanted>,
) -> web::Result<Response> {
    let status = match wanted.status.as_str() {
        "active" => Status::Active,
        "inactive" => Status::Inactive,
        _ => return Err(Error::bad_request()),
    };
    let me = &lead.signed_in.me;
    let editor = Editor { reach: &lead.reach, by: &me.actor() };
    match app.set_status(&me.client, &id, status, editor).await {
        Ok(()) => Ok(done(&id, status.as_str(), None)),
        Err(Refusal::LastAdmin) => shown(&app, lead, &id, Told { last_admin: true, ..Told::default() }).await,
        Err(refusal) => Err(refused(refusal)),
    }
}
