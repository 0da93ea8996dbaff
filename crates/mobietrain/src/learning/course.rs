//! Courses: what they hold ([`content`]), how they are read from Markdown, kept, published and played.

mod card;
pub(crate) mod content;
mod front_matter;
pub(crate) mod languages;
pub(crate) mod listing;
pub(crate) mod markdown;
#[cfg(test)]
mod markdown_tests;
pub(crate) mod media;
mod picture;
pub(crate) mod problem;
pub(crate) mod publish;
pub(crate) mod schedule;
pub(crate) mod store;
pub(crate) mod upload;
