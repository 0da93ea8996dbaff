//! Courses: what they hold ([`content`]), how they are read from Markdown and written as such, kept, published and played.

pub(crate) mod card;
pub(crate) mod changing;
pub(crate) mod content;
pub(crate) mod deletion;
pub(crate) mod error;
mod front_matter;
pub(crate) mod languages;
pub(crate) mod length;
pub(crate) mod listing;
pub(crate) mod markdown;
#[cfg(test)]
mod markdown_round_trip;
#[cfg(test)]
mod markdown_tests;
pub(crate) mod media;
mod picture_rules;
pub(crate) mod pictures;
pub(crate) mod problem;
pub(crate) mod prose;
pub(crate) mod publish;
pub(crate) mod ready;
pub(crate) mod schedule;
mod seen;
pub(crate) mod store;
#[cfg(test)]
mod stored_content;
pub(crate) mod texts;
mod told;
pub(crate) mod upload;
