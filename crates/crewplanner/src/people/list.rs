//! The people of a client as a list: who fits what is looked for, in an order, a page at a time, and how many they are.

mod count;
mod due;
mod listed;
mod order;
mod page;
mod parts;
mod qualified;
mod roll;
mod statement;
mod wanted;
mod within;

pub(crate) use count::{Count, at_most, count, deleted_since};
pub(crate) use due::DUE_SOON;
pub use due::{DueBy, Pressing};
pub use listed::Listed;
pub(crate) use listed::named;
pub(crate) use order::Order;
pub(crate) use page::{Found, From, ids, page};
pub(crate) use qualified::SOON;
pub use qualified::{On, Qualified, Standing};
pub use roll::Roll;
pub(crate) use statement::Statement;
pub use wanted::{NoPassword, Wanted};
pub(crate) use within::{look_up, within};

/// How many a page shows: so many fit on one.
pub(crate) const PAGE: usize = 200;
/// Up to here people are counted one by one.
pub(crate) const COUNTED: i64 = 10_000;
