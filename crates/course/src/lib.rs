//! A course as data: what its lessons and cards hold, how they are read from Markdown and written as such, how an answer
//! is graded, what a folder with it may hold, and the zip file of one. Knows no database, no page and no language but the
//! one that a text is in: whoever keeps courses, or edits them, stands on this.
//!
//! | room | what |
//! | --- | --- |
//! | [`content`], [`card`] | lessons, cards, and what is asked of every kind of card |
//! | [`markdown`], [`prose`], [`html`] | a text in and out; formatted text; what of it reaches a page |
//! | [`questions`] | questions by paste or CSV |
//! | [`packed`] | a folder in a zip file |
//! | [`mod@file`], [`picture`], [`captions`] | what a file of a course is; pictures in two sizes; captions of a film |
//! | [`excerpt`] | cards taken out of a course and put into another one |
//! | [`cover`] | the cover of a course that has none |
//! | [`translation`] | out to a translator and in again; what is missing, and what was changed since |
//! | [`problem`] | what is wrong, and where |

pub mod captions;
pub mod card;
#[cfg(test)]
mod card_tests;
pub mod content;
pub mod cover;
mod drawing;
pub mod excerpt;
#[cfg(test)]
mod excerpt_tests;
mod field;
pub mod file;
mod front_matter;
pub mod html;
pub mod markdown;
#[cfg(test)]
mod markdown_round_trip;
#[cfg(test)]
mod markdown_tests;
pub mod packed;
pub mod picture;
mod picture_names;
pub mod problem;
pub mod prose;
pub mod questions;
#[cfg(any(test, feature = "samples"))]
pub mod sample_kinds;
#[cfg(any(test, feature = "samples"))]
pub mod samples;
#[cfg(test)]
mod solution_tests;
#[cfg(test)]
mod stored_content;
pub mod translation;

pub use card::{Answer, Card, CardKind, Choice, Grade, Image, Shuffle};
pub use content::{Content, Lesson};
pub use field::{Form, Part};
pub use problem::Problem;
pub use prose::Prose;
