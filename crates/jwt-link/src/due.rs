//! What is due: the courses that the people of a client must do by a day, told page by page by the audience to the issuer that asks.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::encoding::object;
use crate::limits;

/// A page of what is due: people in ascending order of their `sub`, code point by code point, each after the one that the page was
/// asked for. Whoever is between two of them has nothing to do by any day that was asked about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DuePage {
    /// At most [`limits::DUE_PEOPLE`].
    pub people: Vec<DuePerson>,
    /// What to ask for the next page with: the last `sub` that was looked at, of whom there may be nothing to tell. `None`: there is no
    /// more, and all were told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// Somebody who has something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DuePerson {
    /// The permanent id, as in a link.
    pub sub: String,
    /// How many courses there are, those that are not named among them.
    pub count: usize,
    /// How many of them are late.
    pub late: usize,
    /// What presses most first; at most [`limits::DUE_COURSES`].
    pub courses: Vec<DueCourse>,
}

/// A course that somebody must do by a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueCourse {
    /// In the person's language, where there is one.
    pub title: String,
    /// The address that opens it, without a session: a path of it is the landing of a link.
    pub url: String,
    /// That of the title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The last day for it, such as 2028-02-29, in the time zone of the audience.
    pub due: String,
    /// Whether that is past.
    #[serde(default)]
    pub late: bool,
    /// It was completed before, and that runs out or ran out on this day.
    #[serde(default)]
    pub renews: bool,
}

/// A document is no page of what is due. The message is a sentence for whoever runs the audience; it names nobody.
#[derive(Debug, thiserror::Error)]
pub enum DueError {
    /// More than [`limits::DUE_PAGE`] bytes.
    #[error("The page of what is due is larger than {} bytes.", limits::DUE_PAGE)]
    TooLarge,
    /// No JSON object, or one in which a member appears twice; with what is wrong.
    #[error("The page of what is due cannot be read as JSON: {0}.")]
    NotJson(#[source] serde_json::Error),
    /// There is no list `people`, or somebody or a course in it lacks a member or has it in another form.
    #[error("The page of what is due has no list \"people\" in which each has what it should.")]
    WrongShape,
    /// More than [`limits::DUE_PEOPLE`] people.
    #[error("The page of what is due has more than {} people.", limits::DUE_PEOPLE)]
    TooMany,
    /// Numbers or lists of a person, whom their place on the page names, that contradict each other.
    #[error("Person {0} on the page of what is due: their numbers cannot be right.")]
    WrongNumbers(usize),
    /// Somebody who belongs before the one above them, or on an earlier page.
    #[error(
        "Person {0} on the page of what is due is out of order: people come in ascending order of \"sub\"."
    )]
    OutOfOrder(usize),
    /// `next` stands before the last person, or leads nowhere.
    #[error("\"next\" on the page of what is due does not lead on.")]
    WrongNext,
}

impl DuePage {
    /// Reads the page that comes after this person, or the first one (`""`). One thing that is wrong makes all of it wrong: of whoever is
    /// left out because of a mistake it would be believed that they have nothing to do.
    ///
    /// # Errors
    /// [`DueError`].
    pub fn parse(document: &[u8], after: &str) -> Result<Self, DueError> {
        if document.len() > limits::DUE_PAGE {
            return Err(DueError::TooLarge);
        }
        let mut document = object(document).map_err(DueError::NotJson)?;
        let people = document.remove("people").unwrap_or_default();
        // What serde says of it would name people.
        let people: Vec<DuePerson> = serde_json::from_value(people).map_err(|_| DueError::WrongShape)?;
        if people.len() > limits::DUE_PEOPLE {
            return Err(DueError::TooMany);
        }
        let mut last = after;
        for (at, person) in people.iter().enumerate() {
            if person.sub.as_str() <= last || person.sub.len() > limits::SUBJECT * 4 {
                return Err(DueError::OutOfOrder(at + 1));
            }
            if !person.adds_up() {
                return Err(DueError::WrongNumbers(at + 1));
            }
            last = &person.sub;
        }
        let next = match document.remove("next") {
            None | Some(Value::Null) => None,
            Some(Value::String(next)) if *next > *after && *next >= *last => Some(next),
            Some(_) => return Err(DueError::WrongNext),
        };
        Ok(Self { people, next })
    }
}

impl DuePerson {
    /// Everything that is late is among what there is, and nobody is told of with nothing.
    fn adds_up(&self) -> bool {
        let named = self.courses.len();
        let late = self.courses.iter().filter(|course| course.late).count();
        (1..=limits::DUE_COURSES).contains(&named)
            && (named..=limits::DUE_COUNTED).contains(&self.count)
            && (late..=self.count).contains(&self.late)
    }
}
