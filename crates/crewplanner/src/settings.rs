//! What an installation decides: addresses, database, session length (its timeouts), retention.

use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use web::{ProxyHops, SecretKey, SecurityContact, SiteAddress};

/// What an installation of CrewPlanner decides.
#[derive(Clone)]
pub struct Settings {
    /// Where CrewPlanner lives: the portal of a client is its slug below this domain.
    pub address: SiteAddress,
    /// Where MobieTrain lives: its app, which redeems links, is at `app.` of it.
    pub mobietrain: SiteAddress,
    /// A SQLite file or a `postgres://` URL.
    pub database: String,
    /// Seals the private signing keys and the secrets of authenticator apps. Without the same key again they are lost.
    pub secret_key: Arc<SecretKey>,
    /// A session ends after this long without a request …
    pub session_idle: Duration,
    /// … and this long after the sign-in whatever happens.
    pub session_absolute: Duration,
    /// … but for whoever asks to stay signed in: that is how long, and nobody is asked where there is none.
    pub session_kept: Option<Duration>,
    /// Who somebody was is erased this long after they were deleted; until then a mistake can be mended.
    pub erase_deleted_after: Duration,
    /// Entries of the audit log go when they are older than this.
    pub audit_kept: Duration,
    /// Dates, times and the greeting follow it.
    pub time_zone: TimeZone,
    /// How messages to people go out. Without it none is sent, and no page promises one.
    pub mail: Option<mail::Settings>,
    pub proxy_hops: ProxyHops,
    /// Whom to tell about a weakness: `/.well-known/security.txt` names them (RFC 9116).
    pub security_contact: Option<SecurityContact>,
}

impl Settings {
    /// Longer than a session of MobieTrain, which comes back here for a fresh link without a question.
    pub const SESSION_IDLE: Duration = Duration::from_secs(7 * 24 * 3600);
    pub const SESSION_ABSOLUTE: Duration = Duration::from_secs(30 * 24 * 3600);
    pub const SESSION_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
    pub const ERASE_DELETED_AFTER: Duration = Duration::from_secs(30 * 24 * 3600);
    /// 13 months: whoever looks at a season finds the same one of the year before, and what happens once a year is still
    /// there when it happens again. As long as sign-ons are kept in MobieTrain.
    pub const AUDIT_KEPT: Duration = Duration::from_secs(396 * 24 * 3600);
}
