//! What was done to an employee, told on their page after the form that did it.

use axum::response::{IntoResponse, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::super::paths::EmployeePage;
use crate::ids::EmployeeId;

/// In the address of the page.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct Done {
    pub(super) done: String,
    /// Fields that are another now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) fields: Option<u8>,
}

/// Back to the page, which says what was done.
pub(super) fn done(id: &EmployeeId, done: &str, fields: Option<usize>) -> Response {
    let fields = fields.and_then(|fields| u8::try_from(fields).ok());
    let done = Done { done: done.to_owned(), fields };
    Redirect::to(&web::with_query(EmployeePage { id: id.clone() }, &done)).into_response()
}
