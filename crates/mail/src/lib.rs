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
//!                   failed    ◄── 5yz, an address that no mail goes to, or three days have gone by: of which, and why, the site is told
//! ```
//!
//! What it promises: what was not committed is never sent; `sent` says that the server has accepted the message, and nothing
//! more (RFC 5321 §4.2.5: from then on it is the server's). Whoever dies between that and writing it down sends it once more,
//! with the same Message-ID, by which mailboxes know it. Nothing is kept of what a message said once nobody sends it any more.
//!
//! Without a mail server nothing is put: the pages ask [`Mail::is_set_up`] before they promise anything.

mod address;
mod attempt;
mod failed;
mod letter;
mod mime;
mod mistake;
mod outbox;
mod outcome;
mod page;
mod run;
mod settings;
mod smtp;
mod test;
mod tidy;
mod why;

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use db::Db;
use kernel::{Clock, Rng};
use web::Throttle;

pub use failed::{Failed, OnFailed, Telling, nobody};
pub use letter::{Brand, Draft, Letter, List};
pub use mistake::SettingsError;
pub use outbox::{Message, State};
pub use page::{Told, Trying};
pub use settings::Settings;
pub use test::{Test, Tried};
pub use why::{Why, audit_word};

/// The table of the outbox: a migration of a site that sends messages.
pub const MAIL_SQL: &str = include_str!("../migrations/mail.sql");
/// The same as HTML: a migration after that.
pub const MAIL_HTML_SQL: &str = include_str!("../migrations/mail_html.sql");
/// Lists that go with messages (attachments): a migration after that.
pub const MAIL_FILES_SQL: &str = include_str!("../migrations/mail_files.sql");

/// Tests of the mail server that one person makes at once …
const TESTS: u32 = 3;
/// … and then one in
const TESTS_EVERY: Duration = Duration::from_secs(60);

/// The outbox of messages, and the way out. Cheap to clone.
#[derive(Clone)]
pub struct Mail(Arc<Inside>);

/// The parts of [`Mail`], reached through it.
pub struct Inside {
    db: Db,
    clock: Clock,
    rng: Rng,
    settings: Option<Settings>,
    on_failed: OnFailed,
    /// Who has tried the mail server out.
    tests: Throttle,
}

impl Deref for Mail {
    type Target = Inside;
    fn deref(&self) -> &Inside {
        &self.0
    }
}

impl Mail {
    /// Without settings no message is ever put. Of each that is given up the site is told.
    pub fn new(db: Db, clock: Clock, rng: Rng, settings: Option<Settings>, on_failed: OnFailed) -> Self {
        let tests = Throttle::new(TESTS, TESTS_EVERY);
        Self(Arc::new(Inside { db, clock, rng, settings, on_failed, tests }))
    }

    /// Whether messages go out at all.
    pub fn is_set_up(&self) -> bool {
        self.settings.is_some()
    }
}
