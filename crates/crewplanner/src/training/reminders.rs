//! Reminders by mail of training that is late or due: calm ones. At most one message a person a day, whoever asks for it, and none for nothing.
//!
//! ```text
//!  settings: off, weekly or daily, at an hour ──► run: once that hour has come, by one replica, person after person
//!  a list: "Remind these people" ───────────────► by_hand
//!                                                   │ each the same way (write): one transaction
//!                                                   ├ reminders: this person, this day; whoever is in it has had theirs
//!                                                   ├ mail_outbox: the letter
//!                                                   └ audit log: who, of what
//! ```

pub(crate) mod by_hand;
mod letter;
pub(crate) mod own;
mod plan;
mod rule;
pub(crate) mod run;
pub(crate) mod settings;
mod whom;
mod write;

pub(crate) use plan::count;
