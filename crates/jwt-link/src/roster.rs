//! The roster: who works for a client, told page by page by the issuer to the audience that asks.

use serde::Serialize;
use serde_json::Value;

use crate::encoding::object;
use crate::failure::Failure;
use crate::limits;
use crate::verify::EmployeeClaims;

/// A page of the roster: people in ascending order of their `sub`, code point by code point, each after the one that the page was
/// asked for. So nobody comes twice, and whoever is there all the time is met, whatever changes between two pages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RosterPage {
    /// At most [`limits::ROSTER_PEOPLE`].
    pub people: Vec<EmployeeClaims>,
    /// The `sub` to ask for the next page with, the last one on this page. `None`: there is no more, and all were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A document is no page of a roster. The message is a sentence for whoever runs the issuer; it names nobody.
#[derive(Debug, thiserror::Error)]
pub enum RosterError {
    /// More than [`limits::ROSTER_PAGE`] bytes.
    #[error("The page of the roster is larger than {} bytes.", limits::ROSTER_PAGE)]
    TooLarge,
    /// No JSON object, or one in which a member appears twice; with what is wrong.
    #[error("The page of the roster cannot be read as JSON: {0}.")]
    NotJson(#[source] serde_json::Error),
    /// There is no array `people`.
    #[error("The page of the roster has no list \"people\".")]
    NoPeople,
    /// More than [`limits::ROSTER_PEOPLE`] people.
    #[error("The page of the roster has more than {} people.", limits::ROSTER_PEOPLE)]
    TooMany,
    /// Something about a person, whom their place on the page names.
    #[error("Person {0} on the page of the roster: {1}")]
    Person(usize, #[source] Failure),
    /// Somebody who belongs before the one above them, or on an earlier page.
    #[error(
        "Person {0} on the page of the roster is out of order: people come in ascending order of \"sub\"."
    )]
    OutOfOrder(usize),
    /// `next` is not the last person.
    #[error("\"next\" is not the \"sub\" of the last person on the page of the roster.")]
    WrongNext,
}

impl RosterPage {
    /// Reads the page that comes after this person, or the first one (`""`). One thing that is wrong makes all of it wrong: who
    /// would be left out because of a mistake might be taken for somebody who has left.
    ///
    /// # Errors
    /// [`RosterError`].
    pub fn parse(document: &[u8], after: &str) -> Result<Self, RosterError> {
        if document.len() > limits::ROSTER_PAGE {
            return Err(RosterError::TooLarge);
        }
        let mut document = object(document).map_err(RosterError::NotJson)?;
        let Some(Value::Array(members)) = document.remove("people") else {
            return Err(RosterError::NoPeople);
        };
        if members.len() > limits::ROSTER_PEOPLE {
            return Err(RosterError::TooMany);
        }
        let mut people: Vec<EmployeeClaims> = Vec::with_capacity(members.len());
        for (at, member) in members.into_iter().enumerate() {
            let person =
                EmployeeClaims::of_roster(member).map_err(|failure| RosterError::Person(at + 1, failure))?;
            if person.sub.as_str() <= people.last().map_or(after, |last| &last.sub) {
                return Err(RosterError::OutOfOrder(at + 1));
            }
            people.push(person);
        }
        let next = match (document.remove("next"), people.last()) {
            (None | Some(Value::Null), _) => None,
            (Some(Value::String(next)), Some(last)) if next == last.sub => Some(next),
            _ => return Err(RosterError::WrongNext),
        };
        Ok(Self { people, next })
    }
}
