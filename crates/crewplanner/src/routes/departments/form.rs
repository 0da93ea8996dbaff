//! The form of a department: its name, and what it belongs to.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use web::Form;

use super::fields::{Fields, Mistake, Typed};
use super::page::{DepartmentsPage, Side};
use super::query::{Done, Moving, Which, done, tree_with};
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;
use crate::{AgreedTo, App, DepartmentAct, Refusal};

pub(in crate::routes) async fn new(
    _: paths::NewDepartment,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    web::html(&DepartmentsPage::new(&app, admin, Side::New(Fields::default())).await?)
}

pub(in crate::routes) async fn create(
    _: paths::NewDepartment,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let (client, by) = (&admin.me.client, admin.me.actor());
    match app.create_department(client, &typed.name, typed.parent().as_ref(), &by).await {
        Ok(_) => Ok(done(Done::Created, 0)),
        Err(refusal) => {
            let fields = typed.fields(Mistake::of(refusal)?);
            web::unprocessable(&DepartmentsPage::new(&app, admin, Side::New(fields)).await?)
        }
    }
}

pub(in crate::routes) async fn edit(
    _: paths::EditDepartment,
    State(app): State<App>,
    Query(Which { id }): Query<Which>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let tree = tree_with(&app, &admin.me.client, &id).await?;
    let fields =
        Fields { name: tree.name(&id).to_owned(), parent: tree.parent(&id).cloned(), ..Fields::default() };
    web::html(&DepartmentsPage::new(&app, admin, Side::One(id, fields)).await?)
}

/// Saves at once what changes nobody's departments in MobieTrain; else the page that says whose comes first.
pub(in crate::routes) async fn save(
    _: paths::EditDepartment,
    State(app): State<App>,
    Query(Which { id }): Query<Which>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    tree_with(&app, &admin.me.client, &id).await?;
    let act = DepartmentAct::Change { name: Some(typed.name.clone()), parent: Some(typed.parent()) };
    match app.change_department(&admin.me.client, &id, &act, &AgreedTo::Nobody, &admin.me.actor()).await {
        Ok(people) => Ok(done(Done::Saved, people)),
        Err(Refusal::EffectsChanged) => {
            let moving = Moving { id, name: typed.name, parent: typed.parent };
            Ok(Redirect::to(&web::with_query(paths::MoveDepartment, &moving)).into_response())
        }
        Err(refusal) => {
            let fields = typed.fields(Mistake::of(refusal)?);
            DepartmentsPage::refused(&app, admin, id, fields).await
        }
    }
}
