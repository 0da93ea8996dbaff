//! The fields of the form that adds or edits an employee, and what stands in them.

use std::collections::BTreeSet;

use jwt_link::{Department, Status};
use web::Language;

use crate::ids::DepartmentId;
use crate::{Employee, Role};

/// A field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    GivenName,
    FamilyName,
    /// Only when it is another than the two together.
    Name,
    Email,
    EmployeeNumber,
    Language,
    Status,
    Role,
    Departments,
    Leads,
}

impl Field {
    pub(crate) const ALL: [Self; 10] = [
        Self::GivenName,
        Self::FamilyName,
        Self::Name,
        Self::Email,
        Self::EmployeeNumber,
        Self::Language,
        Self::Status,
        Self::Role,
        Self::Departments,
        Self::Leads,
    ];

    /// As in forms, in the database and in the audit log.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::Name => "name",
            Self::Email => "email",
            Self::EmployeeNumber => "employee_number",
            Self::Language => "language",
            Self::Status => "status",
            Self::Role => "role",
            Self::Departments => "departments",
            Self::Leads => "leads",
        }
    }

    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }

    /// The text that names it on pages.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::GivenName => "field-given-name",
            Self::FamilyName => "field-family-name",
            Self::Name => "field-name",
            Self::Email => "field-email",
            Self::EmployeeNumber => "field-number",
            Self::Language => "field-language",
            Self::Status => "field-status",
            Self::Role => "field-role",
            Self::Departments => "field-departments",
            Self::Leads => "field-leads",
        }
    }

    /// Whether it holds ids of departments.
    pub(crate) const fn is_departments(self) -> bool {
        matches!(self, Self::Departments | Self::Leads)
    }
}

/// What stands in each field. Words as the database has them; ids of departments each in a line, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Values([String; 10]);

impl Values {
    /// As it is stored.
    pub(crate) fn of(employee: &Employee, leads: &[Department]) -> Self {
        let mut values = Self::default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        values.set(Field::GivenName, text(&employee.given_name));
        values.set(Field::FamilyName, text(&employee.family_name));
        let name = if employee.name == employee.both_names() { String::new() } else { employee.name.clone() };
        values.set(Field::Name, name);
        values.set(Field::Email, text(&employee.email));
        values.set(Field::EmployeeNumber, text(&employee.employee_number));
        values.set(Field::Language, employee.language.map(Language::tag).unwrap_or_default());
        values.set(Field::Status, employee.status.as_str());
        values.set(Field::Role, employee.role.as_str());
        values.set(Field::Departments, lines(employee.departments.iter().map(|d| d.id.as_str())));
        values.set(Field::Leads, lines(leads.iter().map(|d| d.id.as_str())));
        values
    }

    /// Of a new employee, before anything is typed.
    pub(crate) fn new_employee() -> Self {
        let mut values = Self::default();
        values.set(Field::Status, Status::Active.as_str());
        values.set(Field::Role, Role::Employee.as_str());
        values
    }

    pub(crate) fn get(&self, field: Field) -> &str {
        &self.0[field as usize]
    }

    pub(crate) fn set(&mut self, field: Field, value: impl Into<String>) {
        self.0[field as usize] = value.into();
    }

    /// The ids of departments in a field.
    pub(crate) fn ids(&self, field: Field) -> BTreeSet<DepartmentId> {
        self.get(field).lines().map(DepartmentId::from).collect()
    }

    /// First and last name, as most people are called.
    pub(crate) fn both_names(&self) -> String {
        let names = [self.get(Field::GivenName), self.get(Field::FamilyName)];
        names.into_iter().filter(|name| !name.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// What everybody sees them called.
    pub(crate) fn shown_name(&self) -> String {
        match self.get(Field::Name) {
            "" => self.both_names(),
            name => name.to_owned(),
        }
    }

    /// `None` for a word that is none.
    pub(crate) fn role(&self) -> Option<Role> {
        self.get(Field::Role).parse().ok()
    }

    pub(crate) fn status(&self) -> Option<Status> {
        [Status::Active, Status::Inactive]
            .into_iter()
            .find(|status| status.as_str() == self.get(Field::Status))
    }

    /// `None` for a word that is none; `Some(None)` when nobody has chosen.
    pub(crate) fn language(&self) -> Option<Option<Language>> {
        match self.get(Field::Language) {
            "" => Some(None),
            tag => Language::from_tag(tag).map(Some),
        }
    }
}

/// Ids in lines, each once and in order, so that two of the same are the same text.
pub(crate) fn lines<'a>(ids: impl IntoIterator<Item = &'a str>) -> String {
    let ids: BTreeSet<&str> = ids.into_iter().filter(|id| !id.is_empty()).collect();
    ids.into_iter().collect::<Vec<_>>().join("\n")
}
