//! A course in another language: its texts out to a translator and in again (XLIFF, CSV), and which of them are missing or
//! were changed since they were translated. Words for people are not from here: whoever writes a file says what is told to
//! the translator of each text.
//!
//! ```text
//! source, translation, origins ─► pairs ─► XLIFF, or rows of a table ─► a translator
//!                                   │                                        │
//!                   state of each ◄─┘      review: what fits, and why not ◄──┘─► the translation, with its new words
//! ```
//!
//! **The Markdown of a text is one segment, as it is.** Inline codes (`<pc>`) would hide the asterisks, but then every
//! translator's program would have to bring them back nested as we wrote them, and what our Markdown can do (tables, lists
//! in quotes, code) has no codes that programs agree on. Text survives all of them, CSV says the same, and what a
//! translator breaks in it is told at its line. So a unit is not to be cut into several segments, and says so.
//!
//! **A text is found again by the id of its card and its part** (`check:answer-2`), wherever the card moved. Behind it stands the
//! fingerprint of the source that was sent, in the id itself: the one thing that no program of a translator changes.

mod compose;
mod fingerprint;
#[cfg(test)]
mod hostile;
mod origin;
mod pair;
mod review;
#[cfg(test)]
mod round_trip;
mod rows;
mod shown;
mod unit;
mod xliff;

pub use compose::Composed;
pub use fingerprint::Fingerprint;
pub use origin::{Origin, Origins};
pub use pair::{Pair, State, Translation, state_of};
pub use review::{Entry, Fate, Returned, Review};
pub use rows::{from_row, to_rows};
pub use shown::{Shown, Untranslated};
pub use unit::{Place, Unit, UnitId};
pub use xliff::{Languages, MAX_BYTES, read, write};
