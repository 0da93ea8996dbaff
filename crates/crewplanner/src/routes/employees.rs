//! The people of the client, for those who look after them: the list, and changing many at once.

pub(super) mod bulk;
mod bulk_view;
pub(super) mod confirm;
mod form;
pub(super) mod list;
mod offered;
mod query;
pub(super) mod remind;
mod sheet;
pub(super) mod whom;

pub(super) use offered::{is_offered, offered};
pub(super) use query::{Filter, id};
