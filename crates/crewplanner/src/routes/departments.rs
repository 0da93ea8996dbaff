//! The departments of the client: the tree with its head counts, and one of them beside it to be changed. What a move, a merge or
//! a deletion will do is shown by `departments/effects.rs` before it is done.

mod effects;
mod form;
mod page;

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath;
use serde::{Deserialize, Serialize};
use web::{Error, Form};

pub(super) use effects::{ask_to_delete, ask_to_merge, ask_to_move, delete, merge, move_below};
pub(super) use form::{create, edit, new, save};
use page::{DepartmentsPage, Side};

use super::paths;
use super::signed_in::SignedInAdmin;
use crate::ids::DepartmentId;
use crate::people::departments::tree::Tree;
use crate::{App, Client, Refusal};

/// What was done just now, in the address of the page that says so.
#[derive(Default, Deserialize, Serialize)]
pub(super) struct Notice {
    #[serde(skip_serializing_if = "Option::is_none")]
    done: Option<Done>,
    /// How many people's departments in MobieTrain it changed.
    #[serde(default, skip_serializing_if = "is_none")]
    people: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it so")]
const fn is_none(people: &usize) -> bool {
    *people == 0
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
enum Done {
    Created,
    Saved,
    Merged,
    Deleted,
    Apart,
}

impl Done {
    const fn key(self) -> &'static str {
        match self {
            Self::Created => "departments-done-created",
            Self::Saved => "departments-done-saved",
            Self::Merged => "departments-done-merged",
            Self::Deleted => "departments-done-deleted",
            Self::Apart => "departments-done-apart",
        }
    }
}

/// The department that a page or a form is about. In the query, because the id of a department may be any text, `..` among it.
#[derive(Deserialize, Serialize)]
pub(super) struct Which {
    id: DepartmentId,
}

fn done(done: Done, people: usize) -> Response {
    let to = web::with_query(paths::Departments::PATH, &Notice { done: Some(done), people });
    Redirect::to(&to).into_response()
}

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
    match app.tell_departments_apart(&admin.me.client, &two.one, &two.other).await {
        Err(Refusal::UnknownDepartment) => Err(Error::not_found()),
        told => {
            told?;
            Ok(done(Done::Apart, 0))
        }
    }
}

/// All departments of the client, this one among them.
async fn tree_with(app: &App, client: &Client, id: &DepartmentId) -> web::Result<Tree> {
    let tree = Tree::load(&mut *app.db.read().await?, &client.id).await?;
    if tree.0.contains_key(id) { Ok(tree) } else { Err(Error::not_found()) }
}
