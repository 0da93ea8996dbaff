//! What the addresses of these pages say: which department, what is to become of it, what was done just now.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use serde::{Deserialize, Serialize};
use web::Error;

use crate::ids::DepartmentId;
use crate::people::departments::tree::Tree;
use crate::routes::paths;
use crate::{App, Client};

/// What was done just now, in the address of the page that says so.
#[derive(Default, Deserialize, Serialize)]
pub(in crate::routes) struct Notice {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) done: Option<Done>,
    /// How many people's departments in MobieTrain it changed.
    #[serde(default, skip_serializing_if = "is_none")]
    pub(super) people: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands it so")]
const fn is_none(people: &usize) -> bool {
    *people == 0
}

#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Done {
    Created,
    Saved,
    Merged,
    Deleted,
    Apart,
}

impl Done {
    pub(super) const fn key(self) -> &'static str {
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
pub(in crate::routes) struct Which {
    pub(super) id: DepartmentId,
}

/// Back to the tree, which says what was done.
pub(super) fn done(done: Done, people: usize) -> Response {
    let to = web::with_query(paths::Departments::PATH, &Notice { done: Some(done), people });
    Redirect::to(&to).into_response()
}

/// What a department is to be called and to belong to.
#[derive(Deserialize, Serialize)]
pub(in crate::routes) struct Moving {
    pub(super) id: DepartmentId,
    pub(super) name: String,
    /// Empty when it is to stand alone.
    #[serde(default)]
    pub(super) parent: String,
}

#[derive(Deserialize, Serialize)]
pub(in crate::routes) struct Merging {
    pub(super) id: DepartmentId,
    pub(super) into: DepartmentId,
}

/// All departments of the client, this one among them.
pub(super) async fn tree_with(app: &App, client: &Client, id: &DepartmentId) -> web::Result<Tree> {
    let tree = Tree::load(&mut *app.db.read().await?, &client.id).await?;
    if tree.0.contains_key(id) { Ok(tree) } else { Err(Error::not_found()) }
}
