//! The configuration of an installation: each setting from the file or from an environment variable, with the
//! sentence for what is wrong with it. The secret key is made on the first start.

mod bucket;

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use jiff::tz::TimeZone;
use kernel::Rng;
use serde::Deserialize;
use toml::{Table, Value};
use web::telemetry::LogFormat;
use web::{ProxyHops, SecretKey, SecurityContact, SiteAddress};

use crate::failure::{self, Failure};

/// The configuration of one site, from a TOML file and `JWT_LINK_*` environment variables, which win.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where CrewPlanner lives, such as `https://crewplanner.com`.
    crewplanner: String,
    /// Where MobieTrain lives, such as `https://mobietrain.com`.
    mobietrain: String,
    /// A SQLite file or a `postgres://` URL.
    pub database: String,
    /// The folder for the secret key and the course media.
    pub data: PathBuf,
    /// The address to serve on.
    #[serde(default = "default_listen")]
    pub listen: SocketAddr,
    /// The address of `/healthz`, `/readyz` and `/metrics`; keep it inside.
    #[serde(default = "default_ops")]
    pub ops_listen: SocketAddr,
    /// 32 bytes in base64url; without it the key is made in the data folder on first start.
    secret_key: Option<String>,
    /// How many proxies of yours stand before the server.
    #[serde(default)]
    pub proxy_hops: u8,
    #[serde(default = "default_time_zone")]
    time_zone: String,
    /// Without it, what the site thinks right.
    session_idle_minutes: Option<u64>,
    session_absolute_minutes: Option<u64>,
    /// How long somebody stays signed in who asks for it; with 0 nobody can ask.
    session_kept_days: Option<u64>,
    /// How much media an account of MobieTrain may have; without it, what the site thinks right.
    media_quota_mb: Option<u32>,
    /// The largest film or sound of a course; likewise.
    media_film_mb: Option<u32>,
    /// Where media are kept instead of the data folder.
    media_s3_bucket: Option<String>,
    media_s3_region: Option<String>,
    media_s3_endpoint: Option<String>,
    media_s3_key: Option<String>,
    media_s3_secret: Option<String>,
    /// Only CrewPlanner's: who was deleted there is erased so many days later.
    erase_deleted_after_days: Option<u64>,
    /// How long the audit logs are kept.
    audit_kept_days: Option<u64>,
    /// The mail server, `smtps://user:password@host`, without which no mail is sent.
    smtp: Option<String>,
    /// A file with the certificate (PEM) of whoever signed the mail server's, beside those that the system knows.
    smtp_ca: Option<PathBuf>,
    /// Who the mail is from.
    mail_from: Option<String>,
    /// Whom `/.well-known/security.txt` names, such as `mailto:security@mobietrain.com`.
    security_contact: Option<String>,
    /// A filter such as `info` or `warn,mobietrain=debug`.
    #[serde(default = "default_log")]
    pub log: String,
    #[serde(default)]
    pub log_json: bool,
}

fn default_listen() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 8080))
}
fn default_ops() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 9090))
}
fn default_time_zone() -> String {
    "Europe/Brussels".to_owned()
}
fn default_log() -> String {
    "info".to_owned()
}
/// The names of all settings; an environment variable that is none of them is a typing error and refused.
const SETTINGS: [&str; 27] = [
    "crewplanner",
    "mobietrain",
    "database",
    "data",
    "listen",
    "ops_listen",
    "secret_key",
    "proxy_hops",
    "security_contact",
    "time_zone",
    "session_idle_minutes",
    "session_absolute_minutes",
    "session_kept_days",
    "media_quota_mb",
    "media_film_mb",
    "media_s3_bucket",
    "media_s3_region",
    "media_s3_endpoint",
    "media_s3_key",
    "media_s3_secret",
    "erase_deleted_after_days",
    "audit_kept_days",
    "smtp",
    "smtp_ca",
    "mail_from",
    "log",
    "log_json",
];

impl Config {
    /// Reads the file, if one is named, and the environment.
    ///
    /// # Errors
    /// A sentence that names the setting that is missing or wrong.
    pub fn read(
        file: Option<&Path>,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Failure> {
        let mut table = match file {
            Some(file) => read_file(file)?,
            None => Table::new(),
        };
        for (name, value) in environment {
            let Some(setting) = name.strip_prefix("JWT_LINK_") else { continue };
            let setting = setting.to_ascii_lowercase();
            if !SETTINGS.contains(&setting.as_str()) {
                return Err(Failure::new(format!(
                    "The environment variable {name} is not a setting of jwt-link."
                )));
            }
            table.insert(setting, typed(value));
        }
        let config: Self = table.try_into().map_err(|error: toml::de::Error| {
            Failure::new(format!("The configuration is not complete: {}.", error.message()))
        })?;
        config.crewplanner()?;
        config.mobietrain()?;
        config.time_zone()?;
        config.security_contact()?;
        config.mail()?;
        config.kept()?;
        config.bucket()?;
        Ok(config)
    }

    fn crewplanner(&self) -> Result<SiteAddress, Failure> {
        Ok(self.crewplanner.parse()?)
    }

    fn mobietrain(&self) -> Result<SiteAddress, Failure> {
        Ok(self.mobietrain.parse()?)
    }

    fn time_zone(&self) -> Result<TimeZone, Failure> {
        TimeZone::get(&self.time_zone).map_err(|_| {
            Failure::new(format!("{:?} is not a time zone, such as Europe/Brussels.", self.time_zone))
        })
    }

    pub const fn log_format(&self) -> LogFormat {
        if self.log_json { LogFormat::Json } else { LogFormat::Text }
    }

    fn secret_key(&self, rng: &Rng) -> Result<SecretKey, Failure> {
        match &self.secret_key {
            Some(text) => Ok(SecretKey::from_text(text)?),
            None => {
                std::fs::create_dir_all(&self.data)?;
                let path = self.data.join("secret.key");
                SecretKey::load_or_create(&path, rng).map_err(|error| {
                    Failure::new(format!("The secret key {} cannot be used: {error}.", path.display()))
                })
            }
        }
    }

    fn security_contact(&self) -> Result<Option<SecurityContact>, Failure> {
        Ok(self.security_contact.as_deref().map(str::parse).transpose()?)
    }

    fn mail(&self) -> Result<Option<mail::Settings>, Failure> {
        let settings = match (&self.smtp, &self.mail_from, &self.smtp_ca) {
            (None, None, None) => return Ok(None),
            (Some(server), Some(from), _) => mail::Settings::smtp(server, from)?,
            (None, None, Some(_)) => {
                return Err(Failure::new(
                    "The setting smtp_ca goes with smtp and mail_from, which are missing.",
                ));
            }
            _ => {
                return Err(Failure::new(
                    "The settings smtp and mail_from belong together: one of them is missing.",
                ));
            }
        };
        match &self.smtp_ca {
            Some(file) => Ok(Some(settings.believing(&failure::read(file)?)?)),
            None => Ok(Some(settings)),
        }
    }

    /// A browser keeps no cookie for longer than 400 days (RFC 6265bis §5.5): a page that promised more would not keep it.
    fn kept(&self) -> Result<(), Failure> {
        match self.session_kept_days {
            Some(401..) => Err(Failure::new(
                "The setting session_kept_days is at most 400: browsers keep no cookie for longer.",
            )),
            _ => Ok(()),
        }
    }

    /// The settings of the portal. Makes the secret key on first start.
    ///
    /// # Errors
    /// When the secret key cannot be read or made.
    pub fn crewplanner_settings(&self, rng: &Rng) -> Result<crewplanner::Settings, Failure> {
        Ok(crewplanner::Settings {
            address: self.crewplanner()?,
            mobietrain: self.mobietrain()?,
            database: self.database.clone(),
            secret_key: Arc::new(self.secret_key(rng)?),
            session_idle: minutes(self.session_idle_minutes, crewplanner::Settings::SESSION_IDLE),
            session_absolute: minutes(self.session_absolute_minutes, crewplanner::Settings::SESSION_ABSOLUTE),
            session_kept: kept(self.session_kept_days, crewplanner::Settings::SESSION_KEPT),
            erase_deleted_after: days(
                self.erase_deleted_after_days,
                crewplanner::Settings::ERASE_DELETED_AFTER,
            ),
            audit_kept: days(self.audit_kept_days, crewplanner::Settings::AUDIT_KEPT),
            time_zone: self.time_zone()?,
            mail: self.mail()?,
            proxy_hops: ProxyHops(self.proxy_hops),
            security_contact: self.security_contact()?,
        })
    }

    /// The settings of the training app and its CMS. Makes the secret key on first start.
    ///
    /// # Errors
    /// When the secret key cannot be read or made.
    pub fn mobietrain_settings(&self, rng: &Rng) -> Result<mobietrain::Settings, Failure> {
        Ok(mobietrain::Settings {
            address: self.mobietrain()?,
            planners: mobietrain::Planners::new(self.crewplanner()?),
            database: self.database.clone(),
            secret_key: Arc::new(self.secret_key(rng)?),
            media: self.data.join("media"),
            media_bucket: self.bucket()?,
            media_film: self.media_film_mb.map_or(mobietrain::Settings::MEDIA_FILM, |mb| u64::from(mb) << 20),
            media_quota: self
                .media_quota_mb
                .map_or(mobietrain::Settings::MEDIA_QUOTA, |mb| u64::from(mb) << 20),
            session_idle: minutes(self.session_idle_minutes, mobietrain::Settings::SESSION_IDLE),
            session_absolute: minutes(self.session_absolute_minutes, mobietrain::Settings::SESSION_ABSOLUTE),
            session_kept: kept(self.session_kept_days, mobietrain::Settings::SESSION_KEPT),
            audit_kept: days(self.audit_kept_days, mobietrain::Settings::AUDIT_KEPT),
            mail: self.mail()?,
            time_zone: self.time_zone()?,
            proxy_hops: ProxyHops(self.proxy_hops),
            security_contact: self.security_contact()?,
        })
    }
}

fn minutes(minutes: Option<u64>, default: Duration) -> Duration {
    minutes.map_or(default, |minutes| Duration::from_secs(minutes.saturating_mul(60)))
}

fn days(days: Option<u64>, default: Duration) -> Duration {
    days.map_or(default, |days| Duration::from_secs(days.saturating_mul(24 * 3600)))
}

/// How long somebody stays signed in who asks for it, if anybody may.
fn kept(wanted: Option<u64>, default: Duration) -> Option<Duration> {
    Some(days(wanted, default)).filter(|kept| !kept.is_zero())
}

fn read_file(file: &Path) -> Result<Table, Failure> {
    let text = std::fs::read_to_string(file).map_err(|error| {
        Failure::new(format!("The configuration {} cannot be read: {error}.", file.display()))
    })?;
    text.parse().map_err(|error: toml::de::Error| {
        Failure::new(format!("The configuration {} is not TOML: {}.", file.display(), error.message()))
    })
}

/// An environment variable is text; numbers and true/false become what the file would hold.
fn typed(value: String) -> Value {
    if let Ok(number) = value.parse::<i64>() {
        return Value::Integer(number);
    }
    match value.as_str() {
        "true" => Value::Boolean(true),
        "false" => Value::Boolean(false),
        _ => Value::String(value),
    }
}

#[cfg(test)]
mod tests;
