//! People with a password: how they sign in, the browsers in which they are known, and their sessions. CrewPlanner's
//! employees and the staff of MobieTrain's CMS use it alike. Who these people are (names, addresses, roles) is the
//! site's; the tables of this crate are in the database of each, below a tenant that is a client there and the CMS here.
//!
//! ```text
//!  the site                       Login::sign_in                                                 its database
//!  ────────                       ──────────────                                                 ────────────
//!  who has this address?
//!  Attempt: person, browser ────► what is known of them: the hash, and whether this browser
//!                                   has signed this person in before                         ◄── login_passwords
//!                                     │                                                      ◄── login_devices
//!                                 tries      one bucket for the person in a known browser; for others
//!                                     │      that of the name ─────────────────────────────► TooMany: wait
//!                                     │                                                      ◄── login_tries
//!                                 hashing    Argon2id, off the async threads; known browsers
//!                                     │      have a lane of their own ─────────────────────► Refused
//!                                 open       in one transaction:
//!                                              the hash that was verified still stands? no ► Refused
//!                                              a second factor is set? ────────────────────► AsksMore: a cookie,
//!                                                                                             no session
//!                                 enter        in this transaction, or in that of `second`:
//!                                              the session that the browser had ends     ──► notice Ended
//!                                              the person's oldest make room for
//!                                              the session and the browser               ──► login_sessions
//!  two cookies ◄──────────────── SignedIn                                                ──► login_devices
//!
//!  a request with the cookie ───► Login::find: whose session it is, while it lasts; seen once a minute
//! ```
//!
//! What it promises: nobody outside can tell who has an account; nobody can keep somebody out who sits at a browser
//! that knows them, or make them wait; a password that is changed opens nothing any more, not even for a sign-in that
//! was on its way; what is kept of a person stays bounded, however often they sign in.

mod access;
mod addresses;
mod asked;
pub mod audit;
mod beside;
mod browser;
mod buckets;
mod by_passkey;
mod devices;
mod ended;
mod enter;
mod factors;
mod hashing;
mod lost;
mod messages;
mod open;
mod outcome;
pub mod pages;
mod passkeys;
mod passwords;
mod people;
mod proof;
mod resets;
mod second;
mod sessions;
mod sign_in;
mod tickets;
mod tidy;
mod tries;
mod user_agent;

use std::sync::Arc;
use std::time::Duration;

use db::Db;
use kernel::{Clock, Rng};

use buckets::{AddressTries, CodeTries, ResetTries};
use hashing::Hashing;
use tokio::sync::Notify;
use web::SecretKey;

pub use access::Access;
pub use addresses::stored::forget_addresses;
pub use addresses::{AddressAsked, AddressLink, PendingAddress};
pub use asked::asked_details;
pub use audit::{Actor, Entry, Subject};
pub use browser::{Browser, Keep, Probed, SignedIn};
pub use by_passkey::ByPasskey;
pub use ended::{Ended, EndedSession};
pub use factors::{AppAdded, AppSetup, Factors, RECOVERY_CODES, Shown, Worth, has_factor};
pub use messages::MessageKind;
pub use open::OpenSession;
pub use outcome::Outcome;
pub use passkeys::{Ask, Assertion, NewPasskey, Party, Passkey, Said};
pub use passwords::chosen::{PASSWORD_LENGTH, Unfit};
pub use passwords::{HashedPassword, PASSWORD_BYTES};
pub use people::Known;
pub use proof::Proof;
pub use resets::ResetRequest;
pub use second::{Pending, Second};
pub use sign_in::{Attempt, Verified};
pub use tickets::stored::{TicketKind, end_tickets};
pub use tickets::{Invitation, Issued, Redeemed, Ticket};
pub use user_agent::{Form, UserAgent};

/// The tables: a migration of both sites.
pub const LOGIN_SQL: &str = include_str!("../migrations/login.sql");
/// Where each session is open: a later migration of both sites.
pub const DEVICES_SQL: &str = include_str!("../migrations/devices.sql");
/// What lets people choose a password: a later migration of a site that invites them.
pub const TICKETS_SQL: &str = include_str!("../migrations/tickets.sql");
/// How often somebody's password was guessed at: a later migration of both sites.
pub const TRIES_SQL: &str = include_str!("../migrations/tries.sql");
/// Those are counted by the name that was typed: a later migration of both sites.
pub const TRIES_BY_NAME_SQL: &str = include_str!("../migrations/tries_by_name.sql");
/// When it was shown last whose session it is: a later migration of both sites.
pub const PROVED_SQL: &str = include_str!("../migrations/proved.sql");
/// Second factors, and sign-ins that wait for one: a later migration of both sites.
pub const SECOND_FACTORS_SQL: &str = include_str!("../migrations/second_factors.sql");
/// From whom a second factor is asked: a later migration of a site that has not made this table under another name.
pub const ASKED_FACTORS_SQL: &str = include_str!("../migrations/asked_factors.sql");
/// Passkeys: a later migration of both sites.
pub const PASSKEYS_SQL: &str = include_str!("../migrations/passkeys.sql");
/// Changes of address, and sessions that are kept: a later migration of both sites.
pub const ADDRESSES_SQL: &str = include_str!("../migrations/addresses.sql");
/// The tables of the audit log: a migration of a site that keeps one.
pub const AUDIT_SQL: &str = include_str!("../migrations/audit.sql");
/// What reading it needs beside them: a later migration of the same site.
pub const AUDIT_READING_SQL: &str = include_str!("../migrations/audit_reading.sql");

/// What is kept of one person: this many sessions, this many browsers, and this many sign-ins on their way. More are made by a script that signs in
/// anew for each request, or by somebody who knows the password and wants to fill the disk.
const KEPT: i64 = 50;

/// What a site decides about its sessions.
#[derive(Clone, Copy, Debug)]
pub struct Sessions {
    /// The cookie that holds the token; its name begins with `__Host-`.
    pub cookie: &'static str,
    /// A session ends after this long without a request …
    pub idle: Duration,
    /// … and this long after the sign-in whatever happens.
    pub absolute: Duration,
    /// … but for whoever wants to stay signed in: that ends this long after the sign-in, and no sooner. Without it nobody is asked.
    pub kept: Option<Duration>,
}

impl Sessions {
    /// How long a session lasts that is kept: never less than another one may.
    fn kept_for(&self) -> Duration {
        self.kept.map_or(self.absolute, |kept| kept.max(self.absolute))
    }
}

/// Signing in at one site.
pub struct Login {
    db: Db,
    clock: Clock,
    rng: Rng,
    sessions: Sessions,
    secret_key: Arc<SecretKey>,
    hashing: Hashing,
    code_tries: CodeTries,
    reset_tries: ResetTries,
    address_tries: AddressTries,
    /// Told when a reset is asked for.
    reset_asked: Notify,
    refused: audit::Refused,
}

impl Login {
    /// Secrets of authenticator apps are sealed with `secret_key`.
    pub fn new(db: Db, clock: Clock, rng: Rng, sessions: Sessions, secret_key: Arc<SecretKey>) -> Self {
        let hashing = Hashing::new(&rng);
        Self {
            db,
            clock,
            rng,
            sessions,
            secret_key,
            hashing,
            code_tries: CodeTries::default(),
            reset_tries: ResetTries::default(),
            address_tries: AddressTries::default(),
            reset_asked: Notify::new(),
            refused: audit::Refused::default(),
        }
    }
}
