//! The dates of a token: expiry, lifetime, and the leeway for a clock skew between the sides.

use serde_json::Value;

use super::fields::{invalid, take};
use crate::failure::{Code, Failure};
use crate::limits::{EVENT_AGE, LATEST_DATE, LEEWAY, LIFETIME, MINTED_LIFETIME};

/// The dates of a token in Unix milliseconds, for a `NumericDate` may have a fraction (RFC 7519 §2).
pub(super) struct Times {
    issued_at: i64,
    expires_at: i64,
    not_before: Option<i64>,
}

impl Times {
    pub fn read(claims: &mut serde_json::Map<String, Value>) -> Result<Self, Failure> {
        Ok(Self {
            issued_at: date(claims, "iat")?.unwrap_or(i64::MAX),
            expires_at: date(claims, "exp")?.unwrap_or(i64::MIN),
            not_before: date(claims, "nbf")?,
        })
    }

    /// Rounded down to whole seconds.
    pub const fn iat(&self) -> i64 {
        self.issued_at.div_euclid(1000)
    }

    /// Rounded up to whole seconds, so that a `jti` remembered until then outlives its token.
    pub const fn exp(&self) -> i64 {
        self.expires_at.saturating_add(999).div_euclid(1000)
    }

    pub fn check(&self, now: i64) -> Result<(), Failure> {
        let now = now.saturating_mul(1000);
        begun("iat", Some(self.issued_at), now)?;
        begun("nbf", self.not_before, now)?;
        not_over(self.expires_at, now)?;
        let lifetime = self.expires_at.saturating_sub(self.issued_at);
        if lifetime > LIFETIME * 1000 {
            let lives = lifetime / 1000;
            let reason = format!(
                "The token would live {lives} seconds. At most {LIFETIME} are accepted; mint with {MINTED_LIFETIME}."
            );
            return Err(Failure::of_claim(Code::LifetimeTooLong, "exp", reason));
        }
        Ok(())
    }
}

/// The dates of an event, which need not have an end of its own (RFC 8417 §2.2): the leeway and the age at which
/// a delivery is too old to be one bound for how long a captured one can be pushed again.
pub(super) struct EventTimes {
    issued_at: i64,
    expires_at: Option<i64>,
    not_before: Option<i64>,
}

impl EventTimes {
    pub fn read(claims: &mut serde_json::Map<String, Value>) -> Result<Self, Failure> {
        Ok(Self {
            issued_at: date(claims, "iat")?.unwrap_or(i64::MAX),
            expires_at: date(claims, "exp")?,
            not_before: date(claims, "nbf")?,
        })
    }

    /// Rounded down to whole seconds.
    pub const fn iat(&self) -> i64 {
        self.issued_at.div_euclid(1000)
    }

    pub fn check(&self, now: i64) -> Result<(), Failure> {
        let now = now.saturating_mul(1000);
        begun("iat", Some(self.issued_at), now)?;
        begun("nbf", self.not_before, now)?;
        let age = now.saturating_sub(self.issued_at) / 1000;
        if age > EVENT_AGE + LEEWAY {
            let reason = format!("The event was signed {age} seconds ago. Sign it anew for each delivery.");
            return Err(Failure::of_claim(Code::Expired, "iat", reason));
        }
        self.expires_at.map_or(Ok(()), |end| not_over(end, now))
    }
}

fn begun(claim: &'static str, start: Option<i64>, now: i64) -> Result<(), Failure> {
    let early = start.map_or(0, |start| start.saturating_sub(now));
    if early <= LEEWAY * 1000 {
        return Ok(());
    }
    let reason = format!(
        "The token becomes valid {} seconds from now. The clocks of the two sides differ by more than {LEEWAY} \
         seconds: set them by NTP.",
        early / 1000
    );
    Err(Failure::of_claim(Code::NotYetValid, claim, reason))
}

fn not_over(end: i64, now: i64) -> Result<(), Failure> {
    if end.saturating_add(LEEWAY * 1000) > now {
        return Ok(());
    }
    let reason = format!("The token expired {} seconds ago.", now.saturating_sub(end) / 1000);
    Err(Failure::of_claim(Code::Expired, "exp", reason))
}

/// A date as Unix milliseconds: any JSON number between 1970 and the year 9999, never a text.
pub(super) fn date(
    claims: &mut serde_json::Map<String, Value>,
    claim: &'static str,
) -> Result<Option<i64>, Failure> {
    let Some(value) = take(claims, claim) else { return Ok(None) };
    let range = 0..=LATEST_DATE;
    if let Some(seconds) = value.as_i64().filter(|seconds| range.contains(seconds)) {
        return Ok(Some(seconds * 1000));
    }
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        reason = "within 2^53, checked here"
    )]
    let fraction = |seconds: f64| {
        (0.0..=LATEST_DATE as f64).contains(&seconds).then(|| (seconds * 1000.0).round() as i64)
    };
    match value.as_f64().and_then(fraction) {
        Some(millis) => Ok(Some(millis)),
        None => Err(invalid(claim, "is not a date: a JSON number of seconds since 1970")),
    }
}
