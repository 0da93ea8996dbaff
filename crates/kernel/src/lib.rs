//! What every crate agrees on: ids, timestamps, the clock, randomness and slugs.
//!
//! Time and randomness are values that are handed down, never ambient, so that a test can turn the clock
//! past an expiry and replay the dice.

#![deny(missing_docs)]

mod clock;
mod id;
mod rng;
mod slug;

pub use clock::{Clock, ManualClock, Timestamp};
pub use id::Id;
pub use rng::Rng;
pub use slug::{Slug, SlugError};
