//! What both sites' pages on the mail server show.

use std::time::Duration;

use crate::{Mail, Tried};

/// A page on which somebody tries the mail server out.
pub struct Trying {
    /// Who messages are from, where they go out.
    pub from: Option<String>,
    /// They go no further than into a folder.
    pub is_folder: bool,
    /// Whoever looks, if they have an address.
    pub to: Option<String>,
    pub told: Told,
    /// Whether they may read how the server is reached.
    pub is_operator: bool,
    /// Where its form is sent to.
    pub at: String,
}

/// What it tells of a test.
pub enum Told {
    /// There was none.
    Nothing,
    /// There were several just now; how long to wait.
    Wait(Duration),
    Tried(Tried),
}

impl Trying {
    pub fn new(mail: &Mail, to: Option<&str>, at: String) -> Self {
        Self {
            from: mail.from(),
            is_folder: mail.is_folder(),
            to: to.map(str::to_owned),
            told: Told::Nothing,
            is_operator: false,
            at,
        }
    }

    /// With what became of a test.
    #[must_use]
    pub fn told(self, tried: Result<Tried, Duration>) -> Self {
        Self { told: tried.map_or_else(Told::Wait, Told::Tried), ..self }
    }

    pub fn to(&self) -> &str {
        self.to.as_deref().unwrap_or_default()
    }

    /// Whether it has gone where messages go from here.
    pub fn is_taken(&self) -> bool {
        matches!(self.told, Told::Tried(Tried::Taken(_) | Tried::Kept(_)))
    }
}
