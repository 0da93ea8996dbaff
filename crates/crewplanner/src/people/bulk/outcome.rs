//! What is to be done to each, and what it would make of one person.

use std::collections::BTreeSet;

use jwt_link::Status;
use serde::{Deserialize, Serialize};
use web::Language;

use super::{MOST, MOST_CODES};
use crate::Change;
use crate::ids::DepartmentId;
use crate::people::list::Listed;

/// What is to be done to each of them.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    Active,
    Inactive,
    /// Empty: whatever their browser asks for.
    Language(String),
    Add(BTreeSet<DepartmentId>),
    Remove(BTreeSet<DepartmentId>),
    /// Of a team lead: of those that they lead, these and no others.
    Set(BTreeSet<DepartmentId>),
    Delete,
    /// By mail, to choose a password.
    Invite,
    /// A code on paper, with which somebody chooses a password.
    Sheet,
}

impl What {
    /// As in forms, and in the names of the texts about it.
    pub(crate) const fn as_str(&self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Language(_) => "language",
            Self::Add(_) => "add",
            Self::Remove(_) => "remove",
            Self::Set(_) => "set",
            Self::Delete => "delete",
            Self::Invite => "invite",
            Self::Sheet => "sheet",
        }
    }

    /// So many people at most.
    pub(crate) const fn most(&self) -> usize {
        if matches!(self, Self::Sheet) { MOST_CODES } else { MOST }
    }

    /// Whether it lets people in, and changes nothing of them.
    pub(crate) const fn lets_in(&self) -> bool {
        matches!(self, Self::Invite | Self::Sheet)
    }

    /// The name of the text that says that it was done.
    pub(crate) const fn done_key(&self) -> &'static str {
        match self {
            Self::Active => "bulk-done-active",
            Self::Inactive => "bulk-done-inactive",
            Self::Language(_) => "bulk-done-language",
            Self::Add(_) | Self::Remove(_) | Self::Set(_) => "bulk-done-departments",
            Self::Delete => "bulk-done-delete",
            Self::Invite => "bulk-done-invite",
            Self::Sheet => "bulk-done-sheet",
        }
    }

    pub(crate) const fn departments(&self) -> Option<&BTreeSet<DepartmentId>> {
        match self {
            Self::Add(departments) | Self::Remove(departments) | Self::Set(departments) => Some(departments),
            _ => None,
        }
    }

    /// Whether it takes something from people, so that a large one waits for its number to be typed.
    pub(crate) const fn has_a_brake(&self) -> bool {
        matches!(self, Self::Inactive | Self::Delete)
    }

    pub(crate) fn language(&self) -> Option<Language> {
        match self {
            Self::Language(tag) => Language::from_tag(tag),
            _ => None,
        }
    }

    /// The departments that somebody would be in; `led` are those that whoever asks leads, `None` when it is all.
    pub(crate) fn departments_then(
        &self,
        person: &Listed,
        led: Option<&BTreeSet<DepartmentId>>,
    ) -> BTreeSet<DepartmentId> {
        let now = departments_now(person);
        match self {
            Self::Add(added) => now.union(added).cloned().collect(),
            Self::Remove(removed) => now.difference(removed).cloned().collect(),
            Self::Set(these) => {
                let others = now.iter().filter(|id| led.is_some_and(|led| !led.contains(*id)));
                others.chain(these).cloned().collect()
            }
            _ => now,
        }
    }

    /// Whether whoever asks would not see this person any more, nor could bring them back: a team lead who takes people out of
    /// all that they lead.
    pub(super) fn leaves_reach(&self, person: &Listed, led: Option<&BTreeSet<DepartmentId>>) -> bool {
        let takes = matches!(self, Self::Remove(_) | Self::Set(_));
        takes && led.is_some_and(|led| self.departments_then(person, Some(led)).is_disjoint(led))
    }

    /// Whether it would make something of this person another.
    pub(super) fn changes(&self, person: &Listed, led: Option<&BTreeSet<DepartmentId>>) -> bool {
        match self {
            Self::Active => person.status != Status::Active,
            Self::Inactive => person.status != Status::Inactive,
            Self::Language(_) => person.language != self.language(),
            Self::Add(_) | Self::Remove(_) | Self::Set(_) => {
                self.departments_then(person, led) != departments_now(person)
            }
            Self::Delete | Self::Invite | Self::Sheet => true,
        }
    }

    /// Nothing when it deletes people or lets them in.
    pub(super) fn change(&self, person: &Listed, led: Option<&BTreeSet<DepartmentId>>) -> Change {
        let change = Change::default();
        match self {
            Self::Active => Change { status: Some(Status::Active), ..change },
            Self::Inactive => Change { status: Some(Status::Inactive), ..change },
            Self::Language(_) => Change { language: Some(self.language()), ..change },
            Self::Add(_) | Self::Remove(_) | Self::Set(_) => {
                Change { departments: Some(self.departments_then(person, led)), ..change }
            }
            Self::Delete | Self::Invite | Self::Sheet => change,
        }
    }
}

fn departments_now(person: &Listed) -> BTreeSet<DepartmentId> {
    person.departments.iter().map(|department| department.id.as_str().into()).collect()
}
