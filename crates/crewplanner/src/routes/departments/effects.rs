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
use crate::routes::proved::ProvedAdmin;
use crate::routes::signed_in::{SignedIn, SignedInAdmin};
use crate::{AgreedTo, App, DepartmentAct, Refusal};

/// People whom the page names.
const NAMED: usize = 20;

/// What whoever sends the form was shown, and how many people that concerns, typed by themselves when they are many.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::routes) struct Confirmed {
    shown: String,
    count: String,
}

/// Why the page comes once more.
enum Again {
    /// It would do something else by now.
    Changed,
    /// What was typed instead of the number.
    Number(String),
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
    again: Option<Again>,
}

impl EffectsPage {
    const fn is_changed(&self) -> bool {
        matches!(self.again, Some(Again::Changed))
    }

    fn typed(&self) -> Option<&str> {
        match &self.again {
            Some(Again::Number(typed)) => Some(typed),
            _ => None,
        }
    }

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
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    ask(&app, admin, merging.into(), None).await
}

pub(in crate::routes) async fn ask_to_delete(
    _: paths::DeleteDepartment,
    State(app): State<App>,
    Query(which): Query<Which>,
    ProvedAdmin(admin): ProvedAdmin,
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
    ProvedAdmin(admin): ProvedAdmin,
    Form(confirmed): Form<Confirmed>,
) -> web::Result<Response> {
    act(&app, admin, merging.into(), confirmed).await
}

pub(in crate::routes) async fn delete(
    _: paths::DeleteDepartment,
    State(app): State<App>,
    Query(which): Query<Which>,
    ProvedAdmin(admin): ProvedAdmin,
    Form(confirmed): Form<Confirmed>,
) -> web::Result<Response> {
    act(&app, admin, which.into(), confirmed).await
}

/// The page with the effects, as they are now.
async fn ask(app: &App, admin: SignedIn, asked: Asked, again: Option<Again>) -> web::Result<Response> {
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
    let is_refused = again.is_some();
    let page = EffectsPage { page: admin.page, me: admin.me, asked, department, other, effects, again };
    if is_refused { web::unprocessable(&page) } else { web::html(&page) }
}

async fn act(app: &App, admin: SignedIn, asked: Asked, confirmed: Confirmed) -> web::Result<Response> {
    let Confirmed { shown, count } = confirmed;
    let agreed = AgreedTo::Shown { digest: shown, people: count.trim().parse().ok() };
    match app.change_department(&admin.me.client, &asked.id, &asked.act, &agreed, &admin.me.actor()).await {
        Ok(people) => Ok(done(asked.done, people)),
        Err(Refusal::EffectsChanged) => ask(app, admin, asked, Some(Again::Changed)).await,
        Err(Refusal::NumberMissing) => ask(app, admin, asked, Some(Again::Number(count))).await,
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
