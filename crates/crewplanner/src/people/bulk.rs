//! A change of many people at once (bulk). First it is worked out whom it would change, and kept ([`prepare`]); then it is done to exactly
//! those ([`App::change_many`]), in one transaction and as one entry of the audit log.

mod act;
mod outcome;
mod pasted;
mod prepare;
mod stored;
mod who;

pub(crate) use act::{NotDone, Piece, Sure};
pub(crate) use outcome::What;
pub(crate) use prepare::{NotPrepared, prepare};
pub(crate) use stored::{BulkId, Done, Prepared, forget_old, load};
pub(crate) use who::Who;

/// More people than that are not changed at once: everybody else who changes people of the client waits for it. An import has no
/// such bound.
pub(crate) const MOST: usize = 2_000;

/// More codes than that are not printed at once: each is drawn on the page.
pub(crate) const MOST_CODES: usize = 200;
