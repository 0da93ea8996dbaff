//! What the address of the list asks for: who, in which order, which page.

use jwt_link::Status;
use kernel::text;
use serde::{Deserialize, Serialize};

use crate::Role;
use crate::ids::DepartmentId;
use crate::people::list::{DueBy, From, NoPassword, On, Order, Pressing, Qualified, Standing, Wanted};

/// The filter of the list as it is typed: in its address, and in forms that go on with it; [`Filter::wanted`] is what it means.
/// What the program does not know counts as not said: an old bookmark shows people, and not a mistake.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(in crate::routes) struct Filter {
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) q: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) department: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) status: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) role: String,
    /// Those who have no password yet, by what they wait for: a word of [`NoPassword`].
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) access: String,
    /// The address of a course: those who have completed it.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) qualification: String,
    /// How it stands with that today: a word of [`Standing`]. Of any course, where none is said.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) qualified: String,
    /// Those who are late, or have something due soon: a word of [`Pressing`].
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(in crate::routes) due: String,
}

impl Filter {
    /// What is said of it, for the hidden fields of every form that goes on with the same people: name and value. A part that is left
    /// out of it would make the people more than were shown, so each part of the filter is named here, or this does not compile.
    pub(in crate::routes) fn fields(&self) -> Vec<(&'static str, &str)> {
        let Self { q, department, status, role, access, qualification, qualified, due } = self;
        let all: [(&'static str, &str); 8] = [
            ("q", q),
            ("department", department),
            ("status", status),
            ("role", role),
            ("access", access),
            ("qualification", qualification),
            ("qualified", qualified),
            ("due", due),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The same as far as it means anything.
    pub(in crate::routes) fn understood(self, today: On) -> Self {
        let wanted = self.wanted(today);
        Self {
            q: wanted.text,
            department: wanted.department.map(String::from).unwrap_or_default(),
            status: wanted.status.map(Status::as_str).unwrap_or_default().to_owned(),
            role: wanted.role.map(Role::as_str).unwrap_or_default().to_owned(),
            access: wanted.no_password.map(NoPassword::as_str).unwrap_or_default().to_owned(),
            qualified: self.standing().map(Standing::as_str).unwrap_or_default().to_owned(),
            due: self.pressing().map(Pressing::as_str).unwrap_or_default().to_owned(),
            qualification: wanted.qualified.and_then(|it| it.course).unwrap_or_default(),
        }
    }

    fn standing(&self) -> Option<Standing> {
        Standing::ALL.into_iter().find(|standing| standing.as_str() == self.qualified)
    }

    fn pressing(&self) -> Option<Pressing> {
        Pressing::ALL.into_iter().find(|pressing| pressing.as_str() == self.due)
    }

    /// Of a qualification alone those are meant who have it.
    fn wants(&self, on: On) -> Option<Qualified> {
        let course = id(&self.qualification).map(str::to_owned);
        let standing = self.standing().or_else(|| course.as_ref().map(|_| Standing::Qualified))?;
        Some(Qualified { course, standing, on })
    }

    pub(in crate::routes) fn wanted(&self, on: On) -> Wanted {
        let text: String = self.q.chars().filter(|c| !c.is_control()).take(100).collect();
        Wanted {
            text: text::name(&text, usize::MAX).unwrap_or_default(),
            department: id(&self.department).map(DepartmentId::from),
            status: self.status.parse().ok(),
            role: self.role.parse().ok(),
            no_password: NoPassword::ALL.into_iter().find(|which| which.as_str() == self.access),
            qualified: self.wants(on),
            due: self.pressing().map(|pressing| DueBy { course: None, pressing, today: on.day }),
        }
    }
}

/// The address of the list.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub(crate) struct ListQuery {
    #[serde(flatten)]
    pub(super) filter: Filter,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) sort: String,
    /// Behind whom the page begins.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) after: String,
    /// Before whom it ends.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) before: String,
    /// Whether all on the page are ticked, which a page without scripts is asked for.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) ticked: bool,
    /// The change of many that was made just now.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) done: String,
}

impl ListQuery {
    pub(super) fn order(&self) -> Order {
        Order::ALL.into_iter().find(|order| order.as_str() == self.sort).unwrap_or_default()
    }

    pub(super) fn from(&self) -> From {
        match (id(&self.after), id(&self.before)) {
            (Some(after), _) => From::After(after.into()),
            (None, Some(before)) => From::Before(before.into()),
            (None, None) => From::Start,
        }
    }

    /// The beginning of the same list.
    pub(super) fn start(&self) -> Self {
        Self {
            after: String::new(),
            before: String::new(),
            ticked: false,
            done: String::new(),
            ..self.clone()
        }
    }
}

/// What can be somebody's id. Everything else is nobody's, and some of it no database stores.
pub(in crate::routes) fn id(text: &str) -> Option<&str> {
    Some(text).filter(|text| !text.is_empty() && !text.contains(char::is_control))
}
