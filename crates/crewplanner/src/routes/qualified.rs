//! Who is qualified for what, for those who look after people: the page, and the same as a file.

mod export;
mod page;
mod past;
mod query;

pub(super) use export::submit as export;
pub(super) use page::show;
