//! What moving, merging or deleting a department will do, shown before it is done (confirmation); and then doing it, if that is
//! still what it does.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::fields::{Fields, Mistake};
use super::page::DepartmentsPage;
use super::query::{Done, Merging, Moving, Which, done, tree_with};
use crate::ids::DepartmentId;
use crate::people::departments::effects::Effects;
use crate::people::departments::tree::Tree;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};
use crate::{App, DepartmentAct, Refusal};

/// People whom the page names.
const NAMED: usize = 20;

/// How many people whoever sends the form knows to be concerned; typed by themselves when they are many.
#[derive(Default, Deserialize)]
pub(in crate::routes) struct Confirmed {
    #[serde(default)]
    count: String,
}

#[derive(Template)]
#[template(path = "department_effects.html")]
struct EffectsPage {
    page: Page,
    me: Me,
    asked: Asked,
    department: String,
    /// What it is moved below, or merged into; what comes to be above those below a deleted one.
    other: Option<String>,
    effects: Effects,
    /// What was typed instead of the number.
    typed: Option<String>,
}

impl EffectsPage {
    const fn is_move(&self) -> bool {
        matches!(self.asked.act, DepartmentAct::Change { .. })
    }

    const fn is_merge(&self) -> bool {
        matches!(self.asked.act, DepartmentAct::Merge { .. })
    }

    fn named(&self) -> &[String] {
        self.effects.concerned.get(..NAMED).unwrap_or(&self.effects.concerned)
    }

    fn button(&self) -> String {
        match self.asked.act {
            DepartmentAct::Change { .. } => self.page.get("department-move-button"),
            DepartmentAct::Merge { .. } => {
                self.page.get("department-merge-button").with("into", self.other())
            }
            DepartmentAct::Delete => {
                self.page.get("department-delete-button").with("department", &self.department)
            }
        }
        .to_string()
    }

    fn other(&self) -> &str {
        self.other.as_deref().unwrap_or_default()
    }
}

/// An act on a department, and where it is confirmed.
struct Asked {
    id: DepartmentId,
    act: DepartmentAct,
    done: Done,
    address: String,
    back: String,
}

impl Asked {
    fn new(id: DepartmentId, act: DepartmentAct, done: Done, address: String) -> Self {
        let back = web::with_query(paths::EditDepartment, &Which { id: id.clone() });
        Self { id, act, done, address, back }
    }

    fn other<'a>(&'a self, tree: &'a Tree) -> Option<&'a DepartmentId> {
        match &self.act {
            DepartmentAct::Change { parent, .. } => parent.as_ref()?.as_ref(),
            DepartmentAct::Merge { into } => Some(into),
            DepartmentAct::Delete => tree.parent(&self.id),
        }
    }

    /// The form that it came from, with what stood in it.
    fn fields(&self, tree: &Tree, mistake: (&'static str, Mistake)) -> Fields {
        let (name, parent) = match &self.act {
            DepartmentAct::Change { name, parent } => (name.clone(), parent.clone()),
            _ => (None, None),
        };
        let (field, mistake) = mistake;
        // A merge has but one field.
        let field = if matches!(self.act, DepartmentAct::Merge { .. }) { "into" } else { field };
        Fields {
            name: name.unwrap_or_else(|| tree.name(&self.id).to_owned()),
            parent: parent.unwrap_or_else(|| tree.parent(&self.id).cloned()),
            mistakes: vec![(field, mistake)],
            ..Fields::default()
        }
    }
}

impl From<Moving> for Asked {
    fn from(moving: Moving) -> Self {
        let address = web::with_query(paths::MoveDepartment, &moving);
        let parent = Some(moving.parent).filter(|id| !id.is_empty()).map(DepartmentId::from);
        let act = DepartmentAct::Change { name: Some(moving.name), parent: Some(parent) };
        Self::new(moving.id, act, Done::Saved, address)
    }
}

impl From<Merging> for Asked {
    fn from(merging: Merging) -> Self {
        let address = web::with_query(paths::MergeDepartment, &merging);
        Self::new(merging.id, DepartmentAct::Merge { into: merging.into }, Done::Merged, address)
    }
}

impl From<Which> for Asked {
    fn from(which: Which) -> Self {
        let address = web::with_query(paths::DeleteDepartment, &which);
        Self::new(which.id, DepartmentAct::Delete, Done::Deleted, address)
    }
}

pub(in crate::routes) async fn ask_to_move(
    _: paths::MoveDepartment,
    State(app): State<App>,
    Query(moving): Query<Moving>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    ask(&app, admin, moving.into(), None).await
}

pub(in crate::routes) async fn ask_to_merge(
    _: paths::MergeDepartment,
    State(app): State<App>,
    Query(merging): Query<Merging>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    ask(&app, admin, merging.into(), None).await
}

pub(in crate::routes) async fn ask_to_delete(
    _: paths::DeleteDepartment,
    State(app): State<App>,
    Query(which): Query<Which>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    ask(&app, admin, which.into(), None).await
}

pub(in crate::routes) async fn move_below(
    _: paths::MoveDepartment,
    State(app): State<App>,
    Query(moving): Query<Moving>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(confirmed): Form<Confirmed>,
) -> web::Result<Response> {
    act(&app, admin, moving.into(), confirmed).await
}

pub(in crate::routes) async fn merge(
    _: paths::MergeDepartment,
    State(app): State<App>,
    Query(merging): Query<Merging>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(confirmed): Form<Confirmed>,
) -> web::Result<Response> {
    act(&app, admin, merging.into(), confirmed).await
}

pub(in crate::routes) async fn delete(
    _: paths::DeleteDepartment,
    State(app): State<App>,
    Query(which): Query<Which>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(confirmed): Form<Confirmed>,
) -> web::Result<Response> {
    act(&app, admin, which.into(), confirmed).await
}

/// The page with the effects; `typed` is what stood in the place of the number.
async fn ask(app: &App, admin: SignedIn, asked: Asked, typed: Option<String>) -> web::Result<Response> {
    let tree = tree_with(app, &admin.me.client, &asked.id).await?;
    let other = asked.other(&tree).map(|id| tree.name(id).to_owned());
    let mut read = app.db.read().await?;
    let effects = Effects::of(&mut read, &admin.me.client.id, &asked.id, &asked.act).await;
    drop(read);
    let effects = match effects {
        Ok(effects) => effects,
        Err(refusal) => return refuse(app, admin, &asked, refusal).await,
    };
    let department = tree.name(&asked.id).to_owned();
    let is_refused = typed.is_some();
    let page = EffectsPage { page: admin.page, me: admin.me, asked, department, other, effects, typed };
    if is_refused { web::unprocessable(&page) } else { web::html(&page) }
}

async fn act(app: &App, admin: SignedIn, asked: Asked, confirmed: Confirmed) -> web::Result<Response> {
    let typed = confirmed.count.trim();
    let Ok(seen) = typed.parse() else {
        return ask(app, admin, asked, Some(typed.to_owned())).await;
    };
    match app.change_department(&admin.me.client, &asked.id, &asked.act, seen, &admin.me.actor()).await {
        Ok(()) => Ok(done(asked.done, seen)),
        Err(Refusal::EffectsChanged) => ask(app, admin, asked, Some(typed.to_owned())).await,
        Err(refusal) => refuse(app, admin, &asked, refusal).await,
    }
}

/// The form that it came from, with what is wrong; of a department that is gone there is none.
async fn refuse(app: &App, admin: SignedIn, asked: &Asked, refusal: Refusal) -> web::Result<Response> {
    let tree = tree_with(app, &admin.me.client, &asked.id).await?;
    if matches!(refusal, Refusal::UnknownDepartment) {
        return Err(Error::not_found());
    }
    let fields = asked.fields(&tree, Mistake::of(refusal)?);
    DepartmentsPage::refused(app, admin, asked.id.clone(), fields).await
}
