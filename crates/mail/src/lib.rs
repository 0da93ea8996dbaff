//! Messages out by SMTP, from an outbox, in the reader's language (e-mail, notification).
//!
//! ```text
//!  what a message is about, in one transaction:
//!    ├ UPDATE …
//!    └ Mail::put ─► mail_outbox ── commit
//!                        │ Mail::run, every few seconds, on every replica
//!                        ▼
//!                   claim: it is somebody's for a few minutes ──► the mail server
//!                        ▼
//!                   sent      ◄── 250, after the whole message
//!                   waiting   ◄── 4yz, no answer, a password of ours that is wrong: again, 1 min · 2ⁿ up to 4 h
//!                   failed    ◄── 5yz, or three days have gone by: with the server's words
//! ```
//!
//! What it promises: what was not committed is never sent; `sent` says that the server has accepted the message, and nothing
//! more (RFC 5321 §4.2.5: from then on it is the server's). Whoever dies between that and writing it down sends it once more,
//! with the same Message-ID, by which mailboxes know it. Nothing is kept of what a message said once nobody sends it any more.
//!
//! Without a mail server nothing is put: the pages ask [`Mail::is_set_up`] before they promise anything.

mod attempt;
mod letter;
mod outbox;
mod run;
mod settings;
mod smtp;
mod tidy;

use std::ops::Deref;
use std::sync::Arc;

use db::Db;
use kernel::{Clock, Rng};

pub use letter::Letter;
pub use outbox::{Message, State};
pub use settings::{Settings, SettingsError};

/// The table of the outbox: a migration of a site that sends messages.
pub const MAIL_SQL: &str = include_str!("../migrations/mail.sql");

/// The outbox of messages, and the way out. Cheap to clone.
#[derive(Clone)]
pub struct Mail(Arc<Inside>);

/// The parts of [`Mail`], reached through it.
pub struct Inside {
    db: Db,
    clock: Clock,
    rng: Rng,
    settings: Option<Settings>,
}

impl Deref for Mail {
    type Target = Inside;
    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Mail {
    /// Without settings no message is ever put.
    pub fn new(db: Db, clock: Clock, rng: Rng, settings: Option<Settings>) -> Self {
        Self(Arc::new(Inside { db, clock, rng, settings }))
    }

    /// Whether messages go out at all.
    pub fn is_set_up(&self) -> bool {
        self.settings.is_some()
    }
}
