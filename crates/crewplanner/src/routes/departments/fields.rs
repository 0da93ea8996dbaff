//! What stands in the form of a department, and what is wrong with it (validation).

use jwt_link::limits;
use kernel::text::TextError;
use serde::Deserialize;
use web::{Error, Page};

use super::query::Which;
use crate::Refusal;
use crate::ids::DepartmentId;
use crate::people::departments::tree::{LEVELS, Tree};
use crate::routes::paths;

/// As it was typed.
#[derive(Deserialize)]
pub(in crate::routes) struct Typed {
    pub(super) name: String,
    #[serde(default)]
    pub(super) parent: String,
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
    pub(super) fn parent(&self) -> Option<DepartmentId> {
        Some(self.parent.as_str()).filter(|id| !id.is_empty()).map(DepartmentId::from)
    }

    pub(super) fn fields(self, mistake: (&'static str, Mistake)) -> Fields {
        Fields { parent: self.parent(), name: self.name, mistakes: vec![mistake], ..Fields::default() }
    }
}

impl Fields {
    /// Fills in what can be chosen for this department; for a new one, all.
    pub(super) fn choices(&mut self, tree: &Tree, id: Option<&DepartmentId>) {
        let all = || tree.rows().into_iter().map(|(_, of)| of).filter(|of| Some(*of) != id);
        let fits = |of: &&DepartmentId| id.is_none_or(|id| !tree.is_in_or_below(of, id));
        let choice = |of: &DepartmentId| Choice {
            label: tree.path(of),
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
