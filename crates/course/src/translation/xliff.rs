//! XLIFF 2.1 (OASIS, 2018; ISO 21720), what programs of translators read and write: one file of one course.

mod element;
mod reader;
mod write;

pub use reader::{MAX_BYTES, read};
pub use write::write;

/// What a file is of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Languages<'a> {
    /// The id of the course.
    pub course: &'a str,
    /// BCP 47.
    pub source: &'a str,
    pub target: &'a str,
}
