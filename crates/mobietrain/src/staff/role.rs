//! Roles: what somebody may do in the CMS, as a content admin, an editor or a manager.

use std::str::FromStr;

use crate::ids::AccountId;

/// What somebody may do in an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Looks after it: learners, groups, courses, terms, its staff.
    ContentAdmin,
    /// Writes courses that nobody else sees yet.
    Editor,
    /// Sees the learners of some groups, and changes nothing.
    Manager,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::ContentAdmin, Self::Editor, Self::Manager];

    /// As in the database, in forms and at the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ContentAdmin => "content_admin",
            Self::Editor => "editor",
            Self::Manager => "manager",
        }
    }

    /// The key of what people call it.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::ContentAdmin => "cms-role-content-admin",
            Self::Editor => "cms-role-editor",
            Self::Manager => "cms-role-manager",
        }
    }

    /// The key of what it is for, in a few words.
    pub(crate) const fn help(self) -> &'static str {
        match self {
            Self::ContentAdmin => "cms-role-content-admin-help",
            Self::Editor => "cms-role-editor-help",
            Self::Manager => "cms-role-manager-help",
        }
    }

    /// Whether it is one for writing courses.
    pub(crate) fn writes(self) -> bool {
        self != Self::Manager
    }

    /// Whether it is one for seeing learners.
    pub(crate) fn sees_learners(self) -> bool {
        self != Self::Editor
    }
}

/// There is no such role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("There is no such role. The roles are content_admin, editor and manager.")]
pub struct UnknownRole;

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(text: &str) -> Result<Self, UnknownRole> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(UnknownRole)
    }
}

/// Where somebody works, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Post {
    /// Runs this installation, and may do everything in every account.
    Operator,
    At(AccountId, Role),
}
