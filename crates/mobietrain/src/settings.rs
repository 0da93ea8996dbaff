//! What an installation decides: addresses, database, media folder, session length (its timeouts).

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use web::{ProxyHops, SecretKey, SecurityContact, SiteAddress};

use crate::planner::Planners;

/// A bucket, and how to get in.
#[derive(Clone)]
pub struct Bucket {
    pub name: String,
    pub region: String,
    /// `https://s3.example.com`; without it Amazon's in that region.
    pub endpoint: Option<String>,
    /// The id and the secret of an access key. Without it what the machine itself has (a role at Amazon).
    pub key: Option<(String, String)>,
}

/// What an installation of MobieTrain decides.
#[derive(Clone)]
pub struct Settings {
    /// Where MobieTrain lives: the app is at `app.`, the CMS at `cms.` of it.
    pub address: SiteAddress,
    /// Where learners come from.
    pub planners: Planners,
    /// A SQLite file or a `postgres://` URL.
    pub database: String,
    /// Seals the private signing keys. Without the same key again they are lost.
    pub secret_key: Arc<SecretKey>,
    /// The folder of the media of courses …
    pub media: PathBuf,
    /// … where they are in no bucket.
    pub media_bucket: Option<Bucket>,
    /// The largest film or sound, in bytes.
    pub media_film: u64,
    /// How much media an account may have, in bytes.
    pub media_quota: u64,
    /// A learner's session ends after this long without a request …
    pub session_idle: Duration,
    /// … and this long after the sign-on whatever happens.
    pub session_absolute: Duration,
    /// How long staff stay signed in who ask for it; nobody is asked where there is none.
    pub session_kept: Option<Duration>,
    /// Entries of the audit logs of the CMS go when they are older than this.
    pub audit_kept: Duration,
    /// How messages to staff go out. Without it none is sent, and no page promises one.
    pub mail: Option<mail::Settings>,
    /// Dates and times are shown in it.
    pub time_zone: TimeZone,
    pub proxy_hops: ProxyHops,
    /// Whom to tell about a weakness: `/.well-known/security.txt` names them (RFC 9116).
    pub security_contact: Option<SecurityContact>,
}

impl Settings {
    pub const MEDIA_QUOTA: u64 = 2 << 30;
    /// A film of five minutes as phones take it.
    pub const MEDIA_FILM: u64 = 200 << 20;
    pub const SESSION_IDLE: Duration = Duration::from_secs(8 * 3600);
    pub const SESSION_ABSOLUTE: Duration = Duration::from_secs(24 * 3600);
    pub const SESSION_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);
    /// 13 months, as long as sign-ons: whoever looks at a season finds the same one of the year before.
    pub const AUDIT_KEPT: Duration = Duration::from_secs(396 * 24 * 3600);
}
