//! Deleting an employee: a dialog that says what happens, and then that. Team leads do not, because nobody brings them back.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::super::paths::{EmployeeDelete, Employees};
use super::super::signed_in::{SignedInAdmin, SignedInLead};
use super::page::{Shown, shown};
use super::refused;
use crate::people::reach::Reach;
use crate::{App, EmployeeId, Refusal};

/// Whom the list tells of.
#[derive(Serialize)]
struct Deleted {
    deleted: EmployeeId,
}

pub(in crate::routes) async fn ask_to_delete(
    EmployeeDelete { id }: EmployeeDelete,
    State(app): State<App>,
    SignedInAdmin(signed_in): SignedInAdmin,
) -> web::Result<Response> {
    let admin = SignedInLead { signed_in, reach: Reach::Everybody };
    shown(&app, admin, &id, Shown { deleting: true, ..Shown::default() }).await
}

pub(in crate::routes) async fn delete(
    EmployeeDelete { id }: EmployeeDelete,
    State(app): State<App>,
    SignedInAdmin(signed_in): SignedInAdmin,
) -> web::Result<Response> {
    let me = &signed_in.me;
    match app.delete_employee(&me.client, &id, &me.actor()).await {
        Ok(()) => Ok(Redirect::to(&web::with_query(Employees, &Deleted { deleted: id })).into_response()),
        Err(Refusal::LastAdmin) => {
            let admin = SignedInLead { signed_in, reach: Reach::Everybody };
            shown(&app, admin, &id, Shown { last_admin: true, ..Shown::default() }).await
        }
        Err(refusal) => Err(refused(refusal)),
    }
}
