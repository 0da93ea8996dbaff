//! What a row of a file does, as it is shown, kept in the database and written to the audit log.

use std::borrow::Cow;

use kernel::text::TextError;
use serde::{Deserialize, Serialize};
use tables::Values;

use crate::Difference;

use crate::people::brake;

/// The four things that a row can be, and those whom no row names; in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    Refused,
    New,
    Changed,
    Unchanged,
    Missing,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Refused, Self::New, Self::Changed, Self::Unchanged, Self::Missing];

    /// As in addresses and in the names of texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Missing => "missing",
        }
    }

    /// As in the database.
    pub(crate) const fn number(self) -> i64 {
        self as i64
    }
}

/// A row of the file, and what it does. Of somebody who is missing only who it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownRow {
    pub line: u64,
    /// Who it is about: as they are called now, or as the row calls them.
    pub name: String,
    pub number: String,
    pub outcome: Outcome,
    /// All values of the row as they stand in the file.
    pub values: Values,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Outcome {
    Refused(Vec<Why>),
    New(Vec<Difference>),
    Changed(Vec<Difference>),
    Unchanged,
    Missing,
}

impl Outcome {
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Refused(_) => Kind::Refused,
            Self::New(_) => Kind::New,
            Self::Changed(_) => Kind::Changed,
            Self::Unchanged => Kind::Unchanged,
            Self::Missing => Kind::Missing,
        }
    }

    /// Whether it puts somebody whom the client has into other departments.
    pub(super) fn is_move(&self) -> bool {
        matches!(self, Self::Changed(shown) if shown.iter().any(|difference| difference.field == "departments"))
    }
}

/// Why a row is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Why {
    #[error(transparent)]
    Fault(tables::Fault),
    #[error("{field}: {why}")]
    Text { field: Cow<'static, str>, why: TextError },
    #[error("{0:?} is not one of our languages.")]
    Language(String),
    #[error("The status is active or inactive, not {0:?}.")]
    Status(String),
    /// A row that names nobody.
    #[error("There is neither a number nor an address.")]
    Nobody,
    /// Somebody new, of whom this is missing.
    #[error("Somebody new needs a value in the column {0}.")]
    Needed(Cow<'static, str>),
    #[error("{email} belongs to {name}{}.", in_brackets(number))]
    EmailTaken { email: String, name: String, number: String },
    #[error("Line {line} is {name} already.")]
    Twice { line: u64, name: String },
    #[error("{0} is the last active client admin, and stays active.")]
    LastAdmin(String),
    /// Most often it is misspelt, and would be a second one of its kind.
    #[error(
        "There is no department {name:?}. Did you mean {alike:?}? If it is another department, create it first."
    )]
    NearlyNamed { name: String, alike: String },
    /// Most often a spreadsheet has taken the zeros away, and it would be a second one of them.
    #[error(
        "There is no number {number}, but {name} has {theirs}. If it is {name}, write {theirs}; if it is somebody else, add them by hand first."
    )]
    NearlyNumbered { number: String, name: String, theirs: String },
    #[error("These departments are too many, or their names too long, for a link.")]
    TooManyDepartments,
}

fn in_brackets(number: &str) -> String {
    if number.is_empty() { String::new() } else { format!(" ({number})") }
}

/// How many rows do what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub refused: usize,
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
    /// Who becomes inactive because no row names them.
    pub missing: usize,
    /// Active people among whom they were looked for.
    pub covered: usize,
    /// Of those who are changed, whoever is in other departments then.
    #[serde(default)]
    pub moved: usize,
}

impl Counts {
    pub const fn of(&self, kind: Kind) -> usize {
        match kind {
            Kind::Refused => self.refused,
            Kind::New => self.new,
            Kind::Changed => self.changed,
            Kind::Unchanged => self.unchanged,
            Kind::Missing => self.missing,
        }
    }

    pub(super) const fn count(&mut self, kind: Kind) {
        let count = match kind {
            Kind::Refused => &mut self.refused,
            Kind::New => &mut self.new,
            Kind::Changed => &mut self.changed,
            Kind::Unchanged => &mut self.unchanged,
            Kind::Missing => &mut self.missing,
        };
        *count += 1;
    }

    /// The rows of the file.
    pub const fn rows(&self) -> usize {
        self.refused + self.new + self.changed + self.unchanged
    }

    /// Whether somebody has to type how many become inactive.
    pub const fn is_braked(&self) -> bool {
        brake::is_large_part(self.missing, self.covered)
    }

    /// In percent.
    pub fn share(&self) -> usize {
        (self.missing * 100).checked_div(self.covered).unwrap_or(0)
    }

    /// Whether there is something to do.
    pub const fn does_something(&self) -> bool {
        self.new + self.changed + self.missing > 0
    }
}
