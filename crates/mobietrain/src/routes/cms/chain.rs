//! What happens one after the other, or follows from each other, as `cms/chain.html` shows it: each step with how it stands, and what could
//! be changed.

use web::Message;

/// How something stands: a class of the style sheet, and an icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Fine,
    /// It is in the way for now.
    Waits,
    /// It is in the way.
    Wrong,
    /// Nobody came as far as that.
    NotReached,
}

impl Mark {
    pub const fn class(self) -> &'static str {
        match self {
            Self::Fine => "is-ok",
            Self::Waits => "is-wait",
            Self::Wrong => "is-bad",
            Self::NotReached => "",
        }
    }

    pub const fn icon(self) -> &'static str {
        match self {
            Self::Fine => "check",
            Self::Waits => "lock",
            Self::Wrong => "x",
            Self::NotReached => "off",
        }
    }
}

pub(super) struct Step {
    pub mark: Mark,
    pub title: String,
    pub lines: Vec<String>,
    /// Address and words.
    pub fixes: Vec<(String, String)>,
}

impl Step {
    pub fn new(mark: Mark, title: &Message<'_>) -> Self {
        Self { mark, title: title.to_string(), lines: Vec::new(), fixes: Vec::new() }
    }

    #[must_use]
    pub fn line(mut self, line: impl ToString) -> Self {
        self.lines.push(line.to_string());
        self
    }

    #[must_use]
    pub fn fix(mut self, at: String, words: &Message<'_>) -> Self {
        self.fixes.push((at, words.to_string()));
        self
    }
}
