//! A card kind: a picture above the text.

use serde::{Deserialize, Serialize};

use super::section::{Picture, Section};
use crate::field::Field;
use crate::prose::{destination, escape};

/// A picture above the text. In Markdown it stands first in its card, alone in its paragraph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// A file of the course.
    pub file: String,
    /// What the picture shows, for people who cannot see it.
    pub alt: String,
}

impl Image {
    pub(super) fn read(section: &mut Section<'_>) -> Option<Self> {
        let first = section.blocks().first()?;
        let Picture { file, alt, range, .. } = first.picture()?;
        section.take(|block| block.picture().is_some_and(|other| other.range == range));
        let shows = kernel::text::name(&alt, usize::MAX);
        if shows.is_err() {
            section.complain("picture-alt", range.clone(), &file);
        }
        section.pictures.push((file.clone(), range));
        Some(Self { file, alt: shows.unwrap_or_default() })
    }

    pub(super) fn to_markdown(&self) -> String {
        shown_in_markdown(&self.file, &self.alt)
    }

    pub(super) fn fields(&mut self) -> Vec<Field<'_>> {
        vec![Field::line("alt", &mut self.alt)]
    }
}

/// What shows a file of the course in a text: a picture, a video or a sound.
pub fn shown_in_markdown(file: &str, alt: &str) -> String {
    format!("![{}]({})", escape(alt), destination(file))
}

#[cfg(any(test, feature = "samples"))]
impl Image {
    pub(crate) fn sample() -> Self {
        Self { file: "water.svg".to_owned(), alt: "A glass of water".to_owned() }
    }
}
