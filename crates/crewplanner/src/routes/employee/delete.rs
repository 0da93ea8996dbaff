//! Deleting an employee: a dialog that says what happens, and then that. Team leads do not, because nobody brings them back.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use db::Connection;
use serde::{Deserialize, Serialize};

use super::super::paths::{EmployeeDelete, Employees};
use super::super::proved::ProvedAdmin;
use super::super::signed_in::SignedInLead;
use super::page::{Asking, Told, shown};
use super::refused;
use crate::ids::{ClientId, EmployeeId};
use crate::people::reach::Reach;
use crate::{App, Refusal};

/// Whom the list tells of, in its address: by id, because what stands in an address may be made up.
#[derive(Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct Deleted {
    deleted: EmployeeId,
}

impl Deleted {
    /// What they were called; nobody's name when nobody was deleted.
    pub(in crate::routes) async fn name(
        &self,
        conn: &mut Connection,
        client_id: &ClientId,
    ) -> Result<Option<String>, db::Error> {
        let sql = "SELECT name FROM employees \
                   WHERE client_id = $1 AND id = $2 AND deleted_at IS NOT NULL AND name <> ''";
        conn.query(sql).bind(client_id).bind(&self.deleted).optional().await
    }
}

pub(in crate::routes) async fn ask_to_delete(
    EmployeeDelete { id }: EmployeeDelete,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let admin = SignedInLead { signed_in, reach: Reach::Everybody };
    shown(&app, admin, &id, Told { asking: Some(Asking::Delete), ..Told::default() }).await
}

pub(in crate::routes) async fn delete(
    EmployeeDelete { id }: EmployeeDelete,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let me = &signed_in.me;
    match app.delete_employee(&me.client, &id, &me.actor()).await {
        Ok(()) => Ok(Redirect::to(&web::with_query(Employees, &Deleted { deleted: id })).into_response()),
        Err(Refusal::LastAdmin) => {
            let admin = SignedInLead { signed_in, reach: Reach::Everybody };
            shown(&app, admin, &id, Told { last_admin: true, ..Told::default() }).await
        }
        Err(refusal) => Err(refused(refusal)),
    }
}
