//! A page of A4 as PDF: lines in every script that the product writes, facts side by side, and a QR code. Knows nothing of what is on it,
//! and of no database. What is the same gives the same bytes.

mod faces;
mod layout;
mod shape;
mod sheet;

use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::error::KrillaError;
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::Outline;
use krilla::page::PageSettings;
use krilla::{Document, SerializeSettings};

use self::faces::Faces;
use self::layout::{HEIGHT, Laid, WIDTH};

pub use self::shape::can_write;
pub use self::sheet::{Code, Part, Sheet, Style};

/// Why there is no PDF.
#[derive(Debug, thiserror::Error)]
pub enum PaperError {
    /// Something on the page has a letter that our fonts do not have ([`can_write`]).
    #[error("A letter on the page is in none of our fonts.")]
    Letter,
    /// The library refused it.
    #[error("The PDF could not be written: {0:?}")]
    Krilla(KrillaError),
}

impl Sheet {
    /// The document: one page, tagged for screen readers (PDF/UA-1), with its fonts in it. Text that is long is set smaller.
    ///
    /// # Errors
    /// A letter cannot be written, or the library refused the page.
    pub fn to_pdf(&self) -> Result<Vec<u8>, PaperError> {
        if !self.texts().all(can_write) {
            return Err(PaperError::Letter);
        }
        let faces = Faces::new();
        let laid = Laid::of(self, &faces);
        let accessible =
            ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
        let configuration = accessible.expect("one validator contradicts no other");
        let mut document =
            Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
        let settings = PageSettings::from_wh(WIDTH, HEIGHT).expect("A4 has a size");
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        let tags = laid.draw(&mut surface, &faces, self.language);
        surface.finish();
        page.finish();
        document.set_tag_tree(tags);
        // One page has no chapters, but PDF/UA asks for an outline.
        document.set_outline(Outline::new());
        document.set_metadata(self.metadata());
        document.finish().map_err(PaperError::Krilla)
    }

    fn metadata(&self) -> Metadata {
        let direction = match self.is_right_to_left {
            true => TextDirection::RightToLeft,
            false => TextDirection::LeftToRight,
        };
        let metadata = Metadata::new().title(self.title.clone()).language(self.language.to_owned());
        metadata.text_direction(direction)
    }
}

#[cfg(test)]
mod tests;
