//! Whom somebody may see and edit: a client admin everybody, a team lead the people of the departments that they lead and of
//! those below, everybody else nobody (permission, scope).

use super::departments::tree::Top;
use crate::ids::EmployeeId;
use crate::{Employee, Role};

/// Whom somebody may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Everybody,
    /// Those whom this team lead leads.
    LedBy(EmployeeId),
}

impl Reach {
    /// `None` when it is nobody.
    pub(crate) fn of(employee: &Employee) -> Option<Self> {
        match employee.role {
            Role::ClientAdmin => Some(Self::Everybody),
            Role::TeamLead => Some(Self::LedBy(employee.id.clone())),
            Role::Employee => None,
        }
    }

    /// The value for the place that [`in_reach`] speaks of: empty when it is everybody.
    pub(crate) fn lead(&self) -> &str {
        match self {
            Self::Everybody => "",
            Self::LedBy(id) => id.as_str(),
        }
    }
}

/// Part of a statement whose `$1` is the client and whose `$2` is [`Reach::lead`]: whether the employee `e` is within reach.
pub(crate) fn in_reach() -> String {
    format!("($2 = '' OR e.id IN {})", Top::LedBy.people())
}
