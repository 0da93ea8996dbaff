//! Whom somebody may see and edit: a client admin everybody, a team lead the people of the departments that they lead and of
//! those below, everybody else nobody (permission, scope).

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

    /// The value for the place that [`IN_REACH`] speaks of: empty when it is everybody.
    pub(crate) fn lead(&self) -> &str {
        match self {
            Self::Everybody => "",
            Self::LedBy(id) => id.as_str(),
        }
    }
}

/// Part of a statement whose `$1` is the client and whose `$2` is [`Reach::lead`]: whether the employee `e` is within reach.
pub(crate) const IN_REACH: &str = "($2 = '' OR e.id IN ( \
     WITH RECURSIVE led (id) AS ( \
       SELECT department_id FROM led_departments WHERE client_id = $1 AND employee_id = $2 \
       UNION SELECT d.id FROM departments d JOIN led ON d.parent_id = led.id WHERE d.client_id = $1) \
     SELECT ed.employee_id FROM employee_departments ed JOIN led ON ed.department_id = led.id \
     WHERE ed.client_id = $1))";
