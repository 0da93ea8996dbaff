//! Opens MobieTrain: its database, with the list of its migrations, and what else is made once, at the start (start, schema).

use std::sync::Arc;
use std::time::Duration;

use db::{Db, Migration};
use kernel::{Clock, Rng};
use login::{Login, Sessions};
use mail::Mail;
use peer::Peer;
use web::{Fetcher, HeavyWork, Places};

use crate::accounts::believed::Accounts;
use crate::accounts::unclaimed;
use crate::app::{App, KEYS_OF, State};
use crate::learning::certificate::Tries;
use crate::learning::course::length;
use crate::learning::course::media::store::{self, MediaError};
use crate::people::searched;
use crate::settings::Settings;
use crate::sign_on::throttle::Failures;
use crate::staff::undelivered;
use crate::texts;

/// How the tables came to be, one after the other. One that has been released is never changed.
pub const MIGRATIONS: [Migration; 56] = [
    Migration { version: 1, name: "start", sql: include_str!("../migrations/0001_start.sql") },
    Migration { version: 2, name: "cms", sql: include_str!("../migrations/0002_cms.sql") },
    Migration { version: 3, name: "signing keys", sql: peer::SIGNING_KEYS_SQL },
    Migration { version: 4, name: "events", sql: peer::EVENTS_SQL },
    Migration { version: 5, name: "red bullet", sql: include_str!("../migrations/0005_red_bullet.sql") },
    Migration { version: 6, name: "login", sql: login::LOGIN_SQL },
    Migration { version: 7, name: "staff log in", sql: include_str!("../migrations/0007_login.sql") },
    Migration { version: 10, name: "sign-on", sql: include_str!("../migrations/0010_sign_on.sql") },
    Migration {
        version: 11,
        name: "shared devices",
        sql: include_str!("../migrations/0011_shared_devices.sql"),
    },
    Migration { version: 12, name: "identity", sql: include_str!("../migrations/0012_identity.sql") },
    Migration { version: 13, name: "bounds", sql: include_str!("../migrations/0013_bounds.sql") },
    Migration { version: 14, name: "search", sql: include_str!("../migrations/0014_search.sql") },
    Migration { version: 16, name: "log", sql: include_str!("../migrations/0016_log.sql") },
    Migration { version: 17, name: "planner", sql: include_str!("../migrations/0017_planner.sql") },
    Migration { version: 18, name: "words", sql: include_str!("../migrations/0018_words.sql") },
    Migration { version: 23, name: "devices", sql: login::DEVICES_SQL },
    Migration { version: 27, name: "home", sql: include_str!("../migrations/0027_home.sql") },
    Migration { version: 35, name: "tickets", sql: login::TICKETS_SQL },
    Migration { version: 36, name: "unclaimed", sql: include_str!("../migrations/0036_unclaimed.sql") },
    Migration { version: 45, name: "second factors", sql: login::SECOND_FACTORS_SQL },
    Migration { version: 46, name: "proved", sql: login::PROVED_SQL },
    Migration { version: 48, name: "passkeys", sql: login::PASSKEYS_SQL },
    Migration { version: 50, name: "memberships", sql: include_str!("../migrations/0050_memberships.sql") },
    Migration { version: 51, name: "mail", sql: mail::MAIL_SQL },
    Migration { version: 52, name: "audit log", sql: login::AUDIT_SQL },
    Migration { version: 53, name: "audit log, read", sql: login::AUDIT_READING_SQL },
    Migration { version: 55, name: "tries", sql: login::TRIES_SQL },
    Migration { version: 56, name: "confirmed", sql: include_str!("../migrations/0056_confirmed.sql") },
    Migration { version: 57, name: "asked factors", sql: login::ASKED_FACTORS_SQL },
    Migration { version: 58, name: "addresses", sql: login::ADDRESSES_SQL },
    Migration { version: 59, name: "mail as HTML", sql: mail::MAIL_HTML_SQL },
    Migration { version: 63, name: "tries by name", sql: login::TRIES_BY_NAME_SQL },
    Migration { version: 64, name: "log, words", sql: include_str!("../migrations/0064_log_words.sql") },
    Migration { version: 65, name: "left out", sql: include_str!("../migrations/0065_left_out.sql") },
    Migration { version: 66, name: "versions", sql: include_str!("../migrations/0066_versions.sql") },
    Migration { version: 67, name: "media", sql: include_str!("../migrations/0067_media.sql") },
    Migration { version: 68, name: "translations", sql: include_str!("../migrations/0068_translations.sql") },
    Migration { version: 69, name: "reviews", sql: include_str!("../migrations/0069_reviews.sql") },
    Migration { version: 70, name: "paths", sql: include_str!("../migrations/0070_paths.sql") },
    Migration { version: 71, name: "stand-ins", sql: include_str!("../migrations/0071_stand_ins.sql") },
    Migration { version: 72, name: "course work", sql: include_str!("../migrations/0072_course_work.sql") },
    Migration { version: 73, name: "due", sql: include_str!("../migrations/0073_due.sql") },
    Migration { version: 74, name: "old versions", sql: include_str!("../migrations/0074_old_versions.sql") },
    Migration { version: 75, name: "roster", sql: include_str!("../migrations/0075_roster.sql") },
    Migration {
        version: 76,
        name: "first answers",
        sql: include_str!("../migrations/0076_first_answers.sql"),
    },
    Migration { version: 77, name: "numbers", sql: include_str!("../migrations/0077_numbers.sql") },
    Migration { version: 79, name: "merges", sql: include_str!("../migrations/0079_merges.sql") },
    Migration { version: 80, name: "untold completions", sql: include_str!("../migrations/0080_untold.sql") },
    Migration { version: 81, name: "said until", sql: include_str!("../migrations/0081_said_until.sql") },
    Migration { version: 82, name: "doctor", sql: include_str!("../migrations/0082_doctor.sql") },
    Migration {
        version: 83,
        name: "lists by mail",
        sql: concat!(
            include_str!("../../mail/migrations/mail_files.sql"),
            include_str!("../migrations/0083_scheduled_lists.sql")
        ),
    },
    Migration { version: 88, name: "certificates", sql: include_str!("../migrations/0088_certificates.sql") },
    Migration { version: 89, name: "remember", sql: include_str!("../migrations/0089_remember.sql") },
    Migration { version: 92, name: "weekly goal", sql: include_str!("../migrations/0092_weekly_goal.sql") },
    Migration { version: 93, name: "pass mark", sql: include_str!("../migrations/0093_pass_mark.sql") },
    Migration { version: 94, name: "card reports", sql: include_str!("../migrations/0094_card_reports.sql") },
];

/// A working day: shorter than at CrewPlanner, because staff see everybody.
const STAFF_SESSIONS: Sessions = Sessions {
    cookie: "__Host-staff",
    idle: Duration::from_secs(8 * 3600),
    absolute: Duration::from_secs(24 * 3600),
    kept: None,
};

/// How many uploads of an account are in memory at once, or on their way there.
const UPLOADS: usize = 2;

impl App {
    /// Opens the database (and migrates it) and the media store, and makes the first signing keys.
    ///
    /// # Errors
    /// A sentence when the database or the media store cannot be opened, or when the signing keys were sealed with another
    /// secret key.
    pub async fn open(settings: Settings, clock: Clock, rng: Rng) -> Result<Self, StartError> {
        let db = Db::open(&settings.database, &MIGRATIONS).await?;
        searched::fill_in(&db).await?;
        length::fill_in(&db).await?;
        let media = store::open(&settings).await?;
        let fetcher = Fetcher::new(settings.planners.are_local());
        let peer =
            Peer::new(db.clone(), clock.clone(), rng.clone(), fetcher.clone(), settings.secret_key.clone());
        let login = Login::new(
            db.clone(),
            clock.clone(),
            rng.clone(),
            Sessions { kept: settings.session_kept, ..STAFF_SESSIONS },
            settings.secret_key.clone(),
        );
        let login = Arc::new(login);
        let told = undelivered::telling(login.clone());
        let mail = Mail::new(db.clone(), clock.clone(), rng.clone(), settings.mail.clone(), told);
        peer.keys.can_be_opened().await?;
        peer.keys.ensure(KEYS_OF).await.map_err(peer::Error::from)?;
        unclaimed::claim_all(&db, &settings.planners).await.map_err(peer::Error::from)?;
        Ok(Self(Arc::new(State {
            db,
            heavy: HeavyWork::default(),
            uploads: Places::new(UPLOADS),
            mail,
            media,
            accounts: Accounts::default(),
            peer,
            fetcher,
            login,
            failed_sign_ons: Failures::default(),
            certificate_tries: Tries::default(),
            assets: Arc::new(texts::assets()),
            settings,
            clock,
            rng,
        })))
    }
}

/// Why MobieTrain cannot start, in a sentence for the person who starts it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Database(#[from] db::OpenError),
    /// What an older version of the program did not write could not be filled in.
    #[error(transparent)]
    FillIn(#[from] db::Error),
    #[error(transparent)]
    Media(#[from] MediaError),
    /// The signing keys cannot be opened, or not be made.
    #[error(transparent)]
    Keys(#[from] peer::Error),
}
