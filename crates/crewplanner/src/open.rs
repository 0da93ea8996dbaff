//! Opens CrewPlanner: its database, with the list of its migrations, and what else is made once, at the start (start, schema).

use std::sync::Arc;
use std::time::Duration;

use db::{Db, Migration};
use kernel::{Clock, Rng};
use login::{Login, Sessions};
use mail::Mail;
use peer::Peer;
use web::{Fetcher, HeavyWork, Throttle};

use crate::app::{App, State};
use crate::company::providers::Providers;
use crate::company::tries::Tries as CompanyTries;
use crate::people::departments::fill_in;
use crate::people::employee::found_by;
use crate::people::import::Importing;
use crate::people::{codes, phone, undelivered};
use crate::settings::Settings;
use crate::texts;
use crate::training::hub::Hub;

/// How the tables came to be, one after the other. One that has been released is never changed.
pub const MIGRATIONS: [Migration; 41] = [
    Migration { version: 1, name: "start", sql: include_str!("../migrations/0001_start.sql") },
    Migration { version: 2, name: "owner", sql: include_str!("../migrations/0002_owner.sql") },
    Migration { version: 3, name: "events", sql: peer::EVENTS_SQL },
    Migration { version: 4, name: "news", sql: include_str!("../migrations/0004_news.sql") },
    Migration { version: 5, name: "login", sql: login::LOGIN_SQL },
    Migration { version: 6, name: "people log in", sql: include_str!("../migrations/0006_login.sql") },
    Migration { version: 10, name: "forgetting", sql: include_str!("../migrations/0010_forgetting.sql") },
    Migration { version: 11, name: "departments", sql: include_str!("../migrations/0011_departments.sql") },
    Migration { version: 12, name: "crew", sql: include_str!("../migrations/0012_crew.sql") },
    Migration { version: 13, name: "audit log", sql: login::AUDIT_SQL },
    Migration { version: 20, name: "imports", sql: include_str!("../migrations/0020_imports.sql") },
    Migration { version: 21, name: "mail", sql: mail::MAIL_SQL },
    Migration { version: 22, name: "phone", sql: include_str!("../migrations/0022_phone.sql") },
    Migration { version: 23, name: "devices", sql: login::DEVICES_SQL },
    Migration {
        version: 24,
        name: "merged departments",
        sql: include_str!("../migrations/0024_departments.sql"),
    },
    Migration { version: 25, name: "list", sql: include_str!("../migrations/0025_list.sql") },
    Migration { version: 26, name: "audit log, read", sql: login::AUDIT_READING_SQL },
    Migration { version: 27, name: "home", sql: include_str!("../migrations/0027_home.sql") },
    Migration { version: 31, name: "progress", sql: include_str!("../migrations/0031_progress.sql") },
    Migration {
        version: 34,
        name: "words in order",
        sql: include_str!("../migrations/0034_words_in_order.sql"),
    },
    Migration { version: 35, name: "tickets", sql: login::TICKETS_SQL },
    Migration { version: 36, name: "told", sql: include_str!("../migrations/0036_told.sql") },
    Migration {
        version: 38,
        name: "language of what is completed",
        sql: include_str!("../migrations/0038_completed_language.sql"),
    },
    Migration {
        version: 39,
        name: "status in order",
        sql: include_str!("../migrations/0039_status_in_order.sql"),
    },
    Migration { version: 41, name: "no address", sql: include_str!("../migrations/0041_no_address.sql") },
    Migration { version: 45, name: "second factors", sql: login::SECOND_FACTORS_SQL },
    Migration { version: 46, name: "proved", sql: login::PROVED_SQL },
    Migration {
        version: 47,
        name: "asked factors",
        sql: include_str!("../migrations/0047_asked_factors.sql"),
    },
    Migration { version: 48, name: "passkeys", sql: login::PASSKEYS_SQL },
    Migration { version: 55, name: "tries", sql: login::TRIES_SQL },
    Migration {
        version: 60,
        name: "asked factors of both sites",
        sql: include_str!("../migrations/0060_asked_factors.sql"),
    },
    Migration { version: 61, name: "mail as HTML", sql: mail::MAIL_HTML_SQL },
    Migration { version: 62, name: "addresses", sql: login::ADDRESSES_SQL },
    Migration { version: 63, name: "tries by name", sql: login::TRIES_BY_NAME_SQL },
    Migration {
        version: 70,
        name: "company sign-in",
        sql: include_str!("../migrations/0070_company_sign_in.sql"),
    },
    Migration { version: 80, name: "roster", sql: include_str!("../migrations/0080_roster.sql") },
    Migration { version: 81, name: "qualified", sql: include_str!("../migrations/0081_qualified.sql") },
    Migration { version: 82, name: "training due", sql: include_str!("../migrations/0082_training_due.sql") },
    Migration { version: 83, name: "reminders", sql: include_str!("../migrations/0083_reminders.sql") },
    Migration {
        version: 89,
        name: "revised completions",
        sql: include_str!("../migrations/0089_revised.sql"),
    },
    Migration { version: 90, name: "lists by mail", sql: mail::MAIL_FILES_SQL },
];

impl App {
    /// Opens the database (and migrates it).
    ///
    /// # Errors
    /// A sentence when the database cannot be opened, or when its signing keys were sealed with another secret
    /// key.
    pub async fn open(settings: Settings, clock: Clock, rng: Rng) -> Result<Self, StartError> {
        let db = Db::open(&settings.database, &MIGRATIONS).await?;
        fill_in::fill_in(&db).await?;
        found_by::fill_in(&db).await?;
        let fetcher = Fetcher::new(settings.mobietrain.is_local());
        let providers = Providers::new(fetcher.clone(), clock.clone(), settings.mobietrain.is_local());
        let peer =
            Peer::new(db.clone(), clock.clone(), rng.clone(), fetcher.clone(), settings.secret_key.clone());
        peer.keys.can_be_opened().await?;
        let (idle, absolute) = (settings.session_idle, settings.session_absolute);
        let kept = settings.session_kept;
        let sessions = Sessions { cookie: "__Host-session", idle, absolute, kept };
        let login = Login::new(db.clone(), clock.clone(), rng.clone(), sessions, settings.secret_key.clone());
        let login = Arc::new(login);
        let told = undelivered::telling(login.clone());
        let mail = Mail::new(db.clone(), clock.clone(), rng.clone(), settings.mail.clone(), told);
        Ok(Self(Arc::new(State {
            db,
            peer,
            mail,
            fetcher,
            login,
            hub: Hub::default(),
            heavy: HeavyWork::default(),
            importing: Importing::default(),
            phone_tries: phone::Tries::default(),
            code_tries: codes::Tries::default(),
            providers,
            company_tries: CompanyTries::default(),
            company_refusals: Throttle::new(20, Duration::from_secs(60)),
            assets: Arc::new(texts::assets()),
            settings,
            clock,
            rng,
        })))
    }
}

/// Why CrewPlanner cannot start, in a sentence for the person who starts it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Database(#[from] db::OpenError),
    /// What an older version of the program did not write could not be filled in.
    #[error(transparent)]
    FillIn(#[from] db::Error),
    /// The signing keys cannot be opened.
    #[error(transparent)]
    Keys(#[from] peer::Error),
}
