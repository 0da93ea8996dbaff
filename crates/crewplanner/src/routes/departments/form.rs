//! The form of a department: its name, and what it belongs to.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use jwt_link::limits;
use kernel::text::TextError;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::effects::Moving;
use super::page::{DepartmentsPage, Side};
use super::{Done, Which, done, tree_with};
use crate::ids::DepartmentId;
use crate::people::departments::tree::{LEVELS, Tree};
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};
use crate::{App, DepartmentAct, Refusal};

/// As it was typed.
#[derive(Deserialize)]
pub(in crate::routes) struct Typed {
    name: String,
    #[serde(default)]
    parent: String,
}

/// What stands in the form.
#[derive(Default)]
pub(super) struct Fields {
    /// What it is called now.
    pub(super) title: String,
    pub(super) name: String,
    pub(super) parent: Option<DepartmentId>,
    pub(super) mistakes: Vec<(&'static str, Mistake)>,
    pub(super) parents: Vec<Choice>,
    /// What it can be merged into.
    pub(super) others: Vec<Choice>,
    pub(super) address: String,
    pub(super) delete: String,
}

/// A department to choose.
pub(super) struct Choice {
    pub(super) id: DepartmentId,
    /// With what is above it.
    pub(super) label: String,
    pub(super) is_chosen: bool,
}

/// Why a department cannot be so.
pub(super) enum Mistake {
    Empty,
    Long,
    Odd,
    Taken,
    Circle,
    Deep,
    Gone,
    Link(String),
}

impl Mistake {
    /// The field that it stands beside, and what it is. `None` for what no form can mend.
    pub(super) fn of(refusal: Refusal) -> Result<(&'static str, Self), Error> {
        Ok(match refusal {
            Refusal::Text { why: TextError::Empty, .. } => ("name", Self::Empty),
            Refusal::Text { why: TextError::Long(_), .. } => ("name", Self::Long),
            Refusal::Text { .. } => ("name", Self::Odd),
            Refusal::DepartmentTaken => ("name", Self::Taken),
            Refusal::Circle => ("parent", Self::Circle),
            Refusal::TooDeep => ("parent", Self::Deep),
            Refusal::UnknownDepartment => ("parent", Self::Gone),
            Refusal::TooManyDepartments(person) => ("parent", Self::Link(person)),
            other => return Err(other.into()),
        })
    }

    pub(super) fn text(&self, page: &Page) -> String {
        match self {
            Self::Empty => page.get("department-error-empty"),
            Self::Long => page.get("department-error-long").count("max", limits::NAME),
            Self::Odd => page.get("department-error-odd"),
            Self::Taken => page.get("department-error-taken"),
            Self::Circle => page.get("department-error-circle"),
            Self::Deep => page.get("department-error-deep").count("levels", LEVELS),
            Self::Gone => page.get("department-error-gone"),
            Self::Link(person) => page.get("department-error-link").with("person", person),
        }
        .to_string()
    }
}

impl Typed {
    fn parent(&self) -> Option<DepartmentId> {
        Some(self.parent.as_str()).filter(|id| !id.is_empty()).map(DepartmentId::from)
    }

    fn fields(self, mistake: (&'static str, Mistake)) -> Fields {
        Fields { parent: self.parent(), name: self.name, mistakes: vec![mistake], ..Fields::default() }
    }
}

impl Fields {
    /// Fills in what can be chosen for this department; for a new one, all.
    pub(super) fn choices(&mut self, tree: &Tree, id: Option<&DepartmentId>) {
        let all = || tree.rows().into_iter().map(|(_, of)| of).filter(|of| Some(*of) != id);
        let fits = |of: &&DepartmentId| id.is_none_or(|id| !tree.is_in_or_below(of, id));
        let choice = |of: &DepartmentId| Choice {
            label: label(tree, of),
            is_chosen: self.parent.as_ref() == Some(of),
            id: of.clone(),
        };
        self.parents = all().filter(fits).map(choice).collect();
        let Some(id) = id else { return };
        self.others = all().map(choice).collect();
        tree.name(id).clone_into(&mut self.title);
        let which = Which { id: id.clone() };
        self.address = web::with_query(paths::EditDepartment, &which);
        self.delete = web::with_query(paths::DeleteDepartment, &which);
    }
}

/// Its name behind those of the departments above it.
fn label(tree: &Tree, id: &DepartmentId) -> String {
    let mut names: Vec<&str> = tree.line(id).map(|id| tree.name(id)).collect();
    names.reverse();
    names.join(" › ")
}

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
    match app.change_department(&admin.me.client, &id, &act, 0, &admin.me.actor()).await {
        Ok(()) => Ok(done(Done::Saved, 0)),
        Err(Refusal::EffectsChanged) => {
            let moving = Moving { id, name: typed.name, parent: typed.parent };
            Ok(Redirect::to(&web::with_query(paths::MoveDepartment, &moving)).into_response())
        }
        Err(refusal) => {
            let fields = typed.fields(Mistake::of(refusal)?);
            refused(&app, admin, id, fields).await
        }
    }
}

/// The form once more, with what is wrong.
pub(super) async fn refused(
    app: &App,
    admin: SignedIn,
    id: DepartmentId,
    fields: Fields,
) -> web::Result<Response> {
    web::unprocessable(&DepartmentsPage::new(app, admin, Side::One(id, fields)).await?)
}
