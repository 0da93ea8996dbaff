//! What an issuer says of an employee, in a link and in its roster alike: read and checked.

use serde::Serialize;
use serde_json::Value;

use super::fields::{self, Members, if_it_is, invalid, optional, required};
use crate::claims::{Department, Status};
use crate::failure::Failure;
use crate::limits;

/// An employee, as the issuer tells of them: some of the claims of a link, and all that its roster says of a person. Read, every
/// text is free of control characters and within [`limits`]. It is still somebody else's text, to be escaped wherever it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EmployeeClaims {
    /// Their permanent id, opaque, unique within the issuer.
    pub sub: String,
    /// The name to show.
    pub name: String,
    /// Given names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// The company's own number of the employee; never an identity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_number: Option<String>,
    /// Whether the employee works there at present.
    pub status: Status,
    /// `None`: keep what is known. Empty: nowhere. Each id appears once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departments: Option<Vec<Department>>,
    /// Looks like a language tag (`nl-BE`, or `nl_BE` as some write it).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
}

impl EmployeeClaims {
    /// Takes them out of the members of an object in which the required ones are.
    pub(crate) fn read(claims: &mut Members) -> Result<Self, Failure> {
        Ok(Self {
            sub: required(claims, "sub", limits::SUBJECT)?,
            name: required(claims, "name", limits::NAME)?,
            given_name: optional(claims, "given_name", limits::NAME)?,
            family_name: optional(claims, "family_name", limits::NAME)?,
            employee_number: optional(claims, "employee_number", limits::EMPLOYEE_NUMBER)?,
            status: status(claims)?,
            departments: fields::departments(claims)?,
            locale: if_it_is(claims, "locale", fields::looks_like_locale)?,
        })
    }

    /// The same of a person in a roster.
    pub(crate) fn of_roster(person: Value) -> Result<Self, Failure> {
        match person {
            Value::Object(mut members) => Self::read(&mut members),
            _ => Err(invalid("people", "holds something else than an object")),
        }
    }
}

fn status(claims: &mut Members) -> Result<Status, Failure> {
    let status = fields::string(claims, "status")?.and_then(|text| text.parse().ok());
    status.ok_or_else(|| invalid("status", "is neither \"active\" nor \"inactive\""))
}
