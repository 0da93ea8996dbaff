//! What stands on a page, whoever draws it.

/// What stands on the page, from top to bottom, in the middle.
pub struct Sheet {
    /// Of the document: what a reader's window and a screen reader call it.
    pub title: String,
    /// As a BCP 47 tag.
    pub language: &'static str,
    pub is_right_to_left: bool,
    pub parts: Vec<Part>,
}

/// A part of the page.
pub enum Part {
    Line(Style, String),
    /// Short ones side by side, each below its label.
    Facts(Vec<(String, String)>),
    Code(Code),
}

/// How a line looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The largest: there is one.
    Heading,
    Strong,
    Plain,
    Small,
    /// Whose page it is, in colour.
    Brand,
}

/// A QR code.
pub struct Code {
    /// Modules along each side.
    pub size: i32,
    /// Its dark modules: runs from x, y on, to the right.
    pub runs: Vec<(i32, i32, i32)>,
    /// What it is, for whoever does not see it.
    pub alt: String,
}

impl Sheet {
    /// All that is written on it.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().flat_map(|part| match part {
            Part::Line(_, text) => vec![text.as_str()],
            Part::Facts(facts) => facts.iter().flat_map(|(label, value)| [label.as_str(), value]).collect(),
            Part::Code(_) => Vec::new(),
        })
    }
}
