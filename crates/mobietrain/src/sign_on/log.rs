//! The sign-on log, for whoever has to find out why somebody did not get in. It is the audit trail of all sign-ons,
//! kept for a year.

use db::{Connection, FromRow, Row};
use jwt_link::{Code, Failure};
use kernel::Timestamp;
use web::SupportCode;

use super::Attempt;
use crate::App;
use crate::ids::{AccountId, EntryId, LearnerId, of};

/// The outcome in the log of a sign-on that succeeded; every other outcome is a failure code.
pub const SIGNED_ON: &str = "signed_on";
/// Attempts whose address named no account of ours are kept under this account id.
pub(crate) fn unknown_account() -> AccountId {
    AccountId::from("")
}
const PAGE: usize = 50;

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Search {
    pub failed_only: bool,
    /// A support code, or part of a learner's name.
    pub text: String,
    /// Only entries older than this one.
    pub before: String,
}

/// An attempt to sign on.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
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
}

impl FromRow for Entry {
    fn from_row(row: &Row) -> Result<Self, db::Error> {
        Ok(Self {
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

/// Writes a failed attempt into the sign-on log, where the support code finds it. With a good signature it names the
/// person: as the learner that they are, or else by the name in the token.
pub(super) async fn failure(
    app: &App,
    attempt: &Attempt,
    failure: &Failure,
    code: &SupportCode,
) -> Result<(), db::Error> {
    let account_id = attempt.account.as_ref().map_or("", |account| account.id.as_str());
    let mut write = app.db.write().await?;
    let (learner_id, name) = who(&mut write, attempt).await?;
    let sql = "INSERT INTO sign_ons (account_id, id, at, outcome, support_code, reason, key_id, clock_skew, claims, \
               learner_id, name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    write
        .query(sql)
        .bind(account_id)
        .bind(app.new_id::<of::Entry>())
        .bind(app.clock.now())
        .bind(failure.code.as_str())
        .bind(code.as_str())
        .bind(&failure.reason)
        .bind(attempt.key_id.as_deref())
        .bind(attempt.clock_skew(app))
        .bind(attempt.claims.as_ref().map(ToString::to_string))
        .bind(learner_id.as_deref())
        .bind(name)
        .execute()
        .await?;
    write.commit().await?;
    tracing::info!("A sign-on failed: {} ({code})", failure.code);
    Ok(())
}

/// The learner who tried; for somebody who is none, the name that they came with.
async fn who<'a>(
    conn: &mut Connection,
    attempt: &'a Attempt,
) -> Result<(Option<LearnerId>, Option<&'a str>), db::Error> {
    let (Some(account), Some(person)) = (&attempt.account, &attempt.person) else { return Ok((None, None)) };
    let sql = "SELECT id FROM learners WHERE account_id = $1 AND sub = $2";
    let learner_id: Option<LearnerId> =
        conn.query(sql).bind(&account.id).bind(person.sub.as_deref()).optional().await?;
    let name = person.name.as_deref().filter(|_| learner_id.is_none());
    Ok((learner_id, name))
}

const SELECT: &str = "SELECT s.id, s.at, s.outcome, s.learner_id, s.support_code, s.reason, s.key_id, s.clock_skew, \
    s.claims, COALESCE(l.name, s.name) AS name FROM sign_ons s \
    LEFT JOIN learners l ON l.account_id = s.account_id AND l.id = s.learner_id WHERE s.account_id = $1";

/// A page of the log, newest first, and whether older entries follow.
pub(crate) async fn list(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<(Vec<Entry>, bool), db::Error> {
    // Ids sort by time. A tilde comes after every letter and digit of an id: without a cursor, all are older.
    let before = if search.before.is_empty() { "~" } else { &search.before };
    let failed = if search.failed_only { "AND s.support_code IS NOT NULL" } else { "" };
    let wanted = if search.text.is_empty() {
        "AND $3 = $3 AND $4 = $4"
    } else {
        "AND (s.support_code = $3 OR lower(COALESCE(l.name, s.name)) LIKE $4 ESCAPE '!')"
    };
    let sql = format!("{SELECT} AND s.id < $2 {failed} {wanted} ORDER BY s.id DESC LIMIT {}", PAGE + 1);
    let query = conn.query(sql).bind(account_id).bind(before);
    let code = search.text.to_ascii_uppercase();
    let mut entries: Vec<Entry> = query.bind(code).bind(contains(&search.text)).all().await?;
    let more = entries.len() > PAGE;
    entries.truncate(PAGE);
    Ok((entries, more))
}

/// One entry of the account's log.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &str,
) -> Result<Option<Entry>, db::Error> {
    conn.query(format!("{SELECT} AND s.id = $2")).bind(account_id).bind(id).optional().await
}

/// A `LIKE` pattern for "contains this", to hold beside `lower(…)` with `ESCAPE '!'`. Only ASCII letters are folded:
/// that is what both engines do.
pub(crate) fn contains(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let escaped = text.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{escaped}%")
}

#[cfg(test)]
impl Entry {
    pub fn sample() -> Self {
        Self {
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

    #[test]
    fn a_search_text_is_no_pattern() {
        assert_eq!(contains("100%_!"), "%100!%!_!!%");
    }
}
