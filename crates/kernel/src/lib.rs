//! What every crate agrees on: ids, timestamps, the clock, randomness, slugs, text as people write it, what it means to be
//! busy, codes that people type, and how long to wait before something is tried again.
//!
//! Time and randomness are values that are handed down, never ambient, so that a test can turn the clock
//! past an expiry and replay the dice.

#![deny(missing_docs)]

mod backoff;
mod busy;
mod clock;
mod id;
mod rng;
mod slug;
pub mod text;
pub mod typed_code;

pub use backoff::Backoff;
pub use busy::Busy;
pub use clock::{Clock, ManualClock, Timestamp};
pub use id::{Id, first_id_after, ids_between};
pub use rng::Rng;
pub use slug::{Slug, SlugError};
