//! The sign-on log, for whoever has to find out why somebody did not get in. It is the audit trail of all sign-ons,
//! kept for a year; what failed is kept for a month.

mod afterwards;
mod everywhere;
mod failure;
mod keys_used;
mod search;

use std::time::Duration;

use db::{Db, FromRow, Row};
use jwt_link::Code;
use kernel::{Timestamp, first_id_after};

use crate::ids::{AccountId, EntryId};

pub(super) use failure::failure;
pub(crate) use failure::{subject_hash, write_counts};
pub(crate) use search::{Found, Outcome, Search, find, list};
pub(crate) use {
    afterwards::Afterwards,
    everywhere::everywhere,
    keys_used::{KeyUsed, keys_used},
};

/// How long somebody's sign-on is remembered, and that its link was used: 13 months.
pub(crate) const KEPT: Duration = Duration::from_secs(396 * 24 * 3600);
/// How long a failed attempt is kept: what is wrong is found within days.
pub(crate) const FAILURES_KEPT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The outcome in the log of a sign-on that succeeded; every other outcome is a failure code.
pub const SIGNED_ON: &str = "signed_on";

/// Attempts whose address named no account of ours are kept under this account id.
pub(crate) fn unknown_account() -> AccountId {
    AccountId::from("")
}

/// An attempt to sign on.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// That of nobody, where the address named no account of ours.
    pub account_id: AccountId,
    pub id: EntryId,
    pub at: Timestamp,
    /// The check that failed; `None` for somebody who got in.
    pub failure: Option<Code>,
    /// The page of whoever it was; `None` for somebody who is no learner.
    pub learner_id: Option<String>,
    /// Their name, as far as it is known for sure.
    pub name: Option<String>,
    pub support_code: String,
    /// A sentence in English from the protocol, for engineers.
    pub reason: String,
    pub key_id: String,
    /// Seconds; how old the link was by our clock when it came in.
    pub clock_skew: Option<i64>,
    /// JSON, redacted.
    pub claims: String,
    /// How often it was made within an hour.
    pub times: i64,
    /// The last time, if it was made again.
    pub last_at: Option<Timestamp>,
}

impl FromRow for Entry {
    fn from_row(row: &Row) -> Result<Self, db::Error> {
        Ok(Self {
            account_id: row.get("account_id")?,
            id: row.get("id")?,
            at: row.get("at")?,
            failure: row.get::<String>("outcome")?.parse().ok(),
            learner_id: row.get("learner_id")?,
            name: row.get("name")?,
            support_code: row.get::<Option<String>>("support_code")?.unwrap_or_default(),
            reason: row.get::<Option<String>>("reason")?.unwrap_or_default(),
            key_id: row.get::<Option<String>>("key_id")?.unwrap_or_default(),
            clock_skew: row.get("clock_skew")?,
            claims: row.get::<Option<String>>("claims")?.unwrap_or_default(),
            times: row.get("times")?,
            last_at: row.get("last_at")?,
        })
    }
}

/// How a check ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Check {
    Passed,
    Failed,
    /// An earlier one failed, so nobody looked.
    NotReached,
}

impl Check {
    /// The end of the key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotReached => "not-reached",
        }
    }
}

impl Entry {
    /// The stable name of the outcome.
    pub fn code(&self) -> &'static str {
        self.failure.map_or("signed_on", Code::as_str)
    }

    /// The outcome as the end of a text's key.
    pub fn key(&self) -> String {
        self.code().replace('_', "-")
    }

    /// When a link of this age was minted, by the clock that signed it.
    pub fn minted_at(&self, age: i64) -> Timestamp {
        Timestamp::from_secs(self.at.as_secs().saturating_sub(age))
    }

    /// Nothing to repair: the person tries again and gets in.
    pub fn is_harmless(&self) -> bool {
        matches!(self.failure, Some(Code::Expired | Code::AlreadyUsed | Code::NonceMismatch))
    }

    /// Each check in its order, and how it ended.
    pub fn checks(&self) -> Vec<(Code, Check)> {
        let ended = |code: Code| match self.failure {
            Some(failed) if code == failed => Check::Failed,
            Some(failed) if code > failed => Check::NotReached,
            _ => Check::Passed,
        };
        Code::ALL.into_iter().map(|code| (code, ended(code))).collect()
    }
}

/// Forgets what is old. The single use of a link stands in the rows of those who got in, which are kept longer than any
/// link could be.
pub(crate) async fn sweep(db: &Db, account_id: &AccountId, now: Timestamp) -> Result<(), db::Error> {
    let select = "SELECT id FROM sign_ons WHERE id > $1 AND account_id = $2 AND id < $3";
    let delete = "DELETE FROM sign_ons WHERE id = $1 AND account_id = $2 AND id < $3";
    let old = first_id_after(now - KEPT);
    db.sweep(select, delete, |query| query.bind(account_id).bind(&old)).await?;
    let select =
        "SELECT id FROM sign_ons WHERE id > $1 AND account_id = $2 AND id < $3 AND support_code IS NOT NULL";
    let delete =
        "DELETE FROM sign_ons WHERE id = $1 AND account_id = $2 AND id < $3 AND support_code IS NOT NULL";
    let old = first_id_after(now - FAILURES_KEPT);
    db.sweep(select, delete, |query| query.bind(account_id).bind(&old)).await.map(drop)
}

#[cfg(test)]
impl Entry {
    pub fn sample() -> Self {
        Self {
            account_id: "acme".into(),
            id: "0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b".into(),
            at: Timestamp::from_secs(1_800_000_000),
            failure: Some(Code::Expired),
            learner_id: Some("l1".into()),
            name: Some("Jan <Peeters>".into()),
            support_code: "MT-7F3K-29QX".into(),
            reason: "The link expired 34 seconds ago.".into(),
            key_id: "kid".into(),
            clock_skew: Some(94),
            claims: "{\"iss\":\"https://acme.crewplanner.example\"}".into(),
            times: 37,
            last_at: Some(Timestamp::from_secs(1_800_003_000)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_after_the_failed_one_were_never_made() {
        let entry = Entry { failure: Some(Code::BadSignature), ..Entry::sample() };
        let checks = entry.checks();
        assert_eq!(checks.first(), Some(&(Code::MalformedToken, Check::Passed)));
        assert!(checks.contains(&(Code::BadSignature, Check::Failed)));
        assert_eq!(checks.last(), Some(&(Code::AlreadyUsed, Check::NotReached)));
        let good = Entry { failure: None, ..Entry::sample() };
        assert!(good.checks().iter().all(|(_, check)| *check == Check::Passed));
    }
}
