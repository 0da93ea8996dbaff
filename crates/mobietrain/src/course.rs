//! Courses: what they hold ([`content`]), how they are read from Markdown, kept, published and played.

pub(crate) mod content;
