//! Ending the link of an employee with somebody at the company's provider.

use axum::extract::State;
use axum::response::Response;

use super::super::paths::EmployeeCompany;
use super::super::proved::ProvedAdmin;
use super::done::done;
use super::refused;
use crate::App;

pub(in crate::routes) async fn unlink_company(
    EmployeeCompany { id }: EmployeeCompany,
    State(app): State<App>,
    ProvedAdmin(signed_in): ProvedAdmin,
) -> web::Result<Response> {
    let me = &signed_in.me;
    app.unlink_company(&me.client, &id, &me.actor()).await.map_err(refused)?;
    Ok(done(&id, "company-unlinked", None))
}
