//! What an employee's pages say about MobieTrain: what is new for them ([`news`]), who has a page open that waits for
//! it ([`hub`]), and how what happens elsewhere reaches them ([`follow`]), what they have [`completed`] and who is [`qualified`] by it.

pub(crate) mod completed;
pub(crate) mod due;
mod follow;
pub(crate) mod hub;
pub(crate) mod news;
pub(crate) mod qualified;
pub(crate) mod reminders;
