//! The departments of the client: the tree with its head counts, and one of them beside it to be changed. What a move, a merge or
//! a deletion will do is shown by `departments/effects.rs` before it is done.

mod effects;
mod fields;
mod form;
mod page;
mod query;

use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form};

pub(super) use effects::{ask_to_delete, ask_to_merge, ask_to_move, delete, merge, move_below};
pub(super) use form::{create, edit, new, save};
use page::{DepartmentsPage, Side};
use query::{Done, Notice, done};

use super::paths;
use super::signed_in::SignedInAdmin;
use crate::ids::DepartmentId;
use crate::{App, Refusal};

pub(super) async fn show(
    _: paths::Departments,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let mut page = DepartmentsPage::new(&app, admin, Side::Nothing).await?;
    page.notice = notice;
    web::html(&page)
}

#[derive(Deserialize)]
pub(super) struct Two {
    one: DepartmentId,
    other: DepartmentId,
}

/// The admin says that two departments are two.
pub(super) async fn tell_apart(
    _: paths::TellDepartmentsApart,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(two): Form<Two>,
) -> web::Result<Response> {
    match app.tell_departments_apart(&admin.me.client, &two.one, &two.other, &admin.me.actor()).await {
        Err(Refusal::UnknownDepartment) => Err(Error::not_found()),
        told => {
            told?;
            Ok(done(Done::Apart, 0))
        }
    }
}
