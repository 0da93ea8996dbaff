//! What the frame of every page shows of whoever is signed in.

use kernel::Timestamp;
use login::Actor;
use web::{ClientAddress, Page};

use crate::training::news::News;
use crate::{Client, Employee, Role};

/// What the frame of every page shows.
#[derive(Clone)]
pub(super) struct Me {
    pub(super) client: Client,
    pub(super) employee: Employee,
    /// What is known about their training; `None` when their client does not use MobieTrain.
    pub(super) training: Option<News>,
    /// From when on they need a second factor, if they are asked for one and have none.
    pub(super) factor_due: Option<Timestamp>,
    /// Where they are.
    pub(super) address: ClientAddress,
}

impl Me {
    pub(super) fn initials(&self) -> String {
        web::initials(&self.employee.name)
    }

    pub(super) fn tone(&self) -> u8 {
        web::tone(&self.employee.name)
    }

    /// Who they are to the audit log.
    pub(super) fn actor(&self) -> Actor {
        Actor::Person {
            id: self.employee.id.to_string(),
            name: self.employee.name.clone(),
            address: self.address.0.clone(),
        }
    }

    /// Whether they set a second factor up before anything else.
    pub(super) fn waits_for_factor(&self, now: Timestamp) -> bool {
        self.factor_due.is_some_and(|due| due <= now)
    }

    /// Whether there are people whom they look after. For whoever has none the navigation has one tab, which would lead nowhere.
    pub(super) const fn has_people(&self) -> bool {
        matches!(self.employee.role, Role::ClientAdmin | Role::TeamLead)
    }

    /// Whether the profile menu has the MobieTrain item.
    pub(super) const fn has_mobietrain(&self) -> bool {
        self.training.is_some()
    }

    pub(super) fn news(&self) -> News {
        self.training.clone().unwrap_or_default()
    }

    /// Department names in one line.
    pub(super) fn departments(&self, page: &Page) -> String {
        let names: Vec<&str> = self.employee.departments.iter().map(|d| d.name.as_str()).collect();
        page.list(&names)
    }

    /// Those above them, that they count for too, in one line.
    pub(super) fn departments_above(&self, page: &Page) -> Option<String> {
        let names: Vec<&str> = self.employee.departments_above.iter().map(|d| d.name.as_str()).collect();
        (!names.is_empty()).then(|| page.list(&names))
    }
}
