//! The connection check: asks MobieTrain, from server to server, whether the other half of the pairing is there.

use db::Write;
use jwt_link::{Code, addresses};
use kernel::text;
use serde::{Deserialize, Serialize};
use web::{Fetched, Post, metrics};

use super::connected;
use crate::notice::Notice;
use crate::people::departments;
use crate::{App, Client, Employee, Refusal, link};

/// The largest answer that we read: an account may have hundreds of user groups.
const ANSWER_BYTES: usize = 128 * 1024;

/// What a connection check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "result", rename_all = "snake_case")]
pub enum CheckResult {
    /// Both halves of the pairing are there.
    Connected {
        /// The name of the account at MobieTrain.
        account: String,
        /// The key of ours that MobieTrain saw and could verify with.
        key_id: String,
        /// How far MobieTrain's clock is ahead of ours, in seconds.
        clock_skew_seconds: i64,
        /// What the employee in question would find.
        learner: Option<Learner>,
    },
    /// MobieTrain has no account with this account login slug.
    UnknownAccount,
    /// The account exists, but MobieTrain has not configured this client's subdomain for it.
    NotConnected,
    /// MobieTrain refused our token: its code and its sentence.
    Refused { code: String, reason: String },
    /// No answer, or none that we understand.
    Unreachable,
}

/// What an employee would find in MobieTrain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Learner {
    /// The names of their user groups.
    pub groups: Vec<String>,
    /// How many courses they may play.
    pub courses: usize,
    /// Those of each group; a course of several groups is in each. `None` from a MobieTrain that does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_group: Option<Vec<GroupCourses>>,
}

/// How many courses somebody may play because of one user group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupCourses {
    pub group: String,
    pub courses: usize,
}

impl Learner {
    /// Whether some course is in several of the groups, so that their numbers add up to more than there are.
    pub fn some_in_several(&self) -> bool {
        let sum = self.by_group.iter().flatten().map(|group| group.courses).sum::<usize>();
        sum > self.courses
    }
}

impl CheckResult {
    /// Its stable name: the end of the keys of its texts, and a label of the metrics.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Connected { .. } => "connected",
            Self::UnknownAccount => "unknown-account",
            Self::NotConnected => "not-connected",
            Self::Refused { .. } => "refused",
            Self::Unreachable => "unreachable",
        }
    }
}

/// Asks about this account login slug and keeps the answer. Whoever asked sees it.
pub(crate) async fn run(
    app: &App,
    client: &Client,
    slug: &str,
    who: Option<&Employee>,
) -> Result<CheckResult, Refusal> {
    let result = ask(app, client, slug, who).await?;
    let mut write = app.db.write().await?;
    record(app, &mut write, client, slug, &result).await?;
    write.commit().await?;
    Ok(result)
}

/// The same while nobody looks: the first success is told by mail.
pub(crate) async fn run_by_itself(app: &App, client: &Client, slug: &str) -> Result<(), Refusal> {
    let result = ask(app, client, slug, None).await?;
    let mut write = app.db.write().await?;
    // A deletion comes before this or after it, and takes the message along.
    departments::one_by_one(&mut write, &client.id).await?;
    if record(app, &mut write, client, slug, &result).await? {
        connected::tell(app, &mut write, client).await?;
    }
    Ok(write.commit().await?)
}

async fn ask(app: &App, client: &Client, slug: &str, who: Option<&Employee>) -> Result<CheckResult, Refusal> {
    let url = addresses::connection_check(&app.mobietrain_origin());
    let token = link::mint_call(app, client, who, &url).await?;
    let body = serde_json::json!({ "account_login_slug": slug }).to_string();
    let post = Post { bearer: Some(&token), content_type: "application/json", body, ..Post::default() };
    let result = match app.fetcher.post(&url, post, ANSWER_BYTES).await {
        Ok(answer) => {
            note_skew(app, client, &answer).await?;
            read(answer.status.as_u16(), &answer.body)
        }
        Err(error) => {
            tracing::info!("The connection check of client {} got no answer. {error}", client.slug);
            CheckResult::Unreachable
        }
    };
    metrics::connection_checked(result.name());
    Ok(result)
}

/// Keeps what a check found, unless the slug was changed or disabled meanwhile. Only success ever writes
/// connected_at, and nothing but disabling takes it away: an outage of MobieTrain removes no menu item. Says whether
/// this is the first success: of several checks at once, one is.
async fn record(
    app: &App,
    write: &mut Write,
    client: &Client,
    slug: &str,
    result: &CheckResult,
) -> Result<bool, Refusal> {
    let json = serde_json::to_string(result).map_err(|_| Refusal::Invalid("A check result is JSON."))?;
    let now = app.clock.now();
    let sql = "UPDATE integrations SET checked_at = $3, check_result = $4 \
               WHERE client_id = $1 AND account_login_slug = $2 AND enabled";
    write.query(sql).bind(&client.id).bind(slug).bind(now).bind(json).execute().await?;
    if !matches!(result, CheckResult::Connected { .. }) {
        return Ok(false);
    }
    let sql = "UPDATE integrations SET connected_at = $3 \
               WHERE client_id = $1 AND account_login_slug = $2 AND enabled AND connected_at IS NULL";
    let first = write.query(sql).bind(&client.id).bind(slug).bind(now).execute().await? == 1;
    if first {
        // Whoever is looking sees what is new without loading the page again, from the first check that succeeds.
        write.notify(Notice::Catalogue { client: &client.id });
    }
    Ok(first)
}

/// A refusal tells how the clocks stand, too: it may be the reason. Where MobieTrain says what it measured that is
/// taken, for a proxy in front of it may write the `Date`.
async fn note_skew(app: &App, client: &Client, answer: &Fetched) -> Result<(), db::Error> {
    match serde_json::from_slice::<Answer>(&answer.body).ok().and_then(|answer| answer.clock_skew_seconds) {
        Some(ahead) => app.peer.note_skew(&client.id, ahead).await,
        None => app.peer.note_date(&client.id, &answer.headers).await,
    }
}

#[derive(Deserialize)]
struct Answer {
    result: String,
    account: Option<String>,
    key_id: Option<String>,
    clock_skew_seconds: Option<i64>,
    learner: Option<Learner>,
    reason: Option<String>,
}

/// What an answer means. Only `connected` with status 200 is success: the page of a proxy or of a maintenance
/// window, whatever its status, must not bring the menu item.
fn read(status: u16, body: &[u8]) -> CheckResult {
    let Ok(answer) = serde_json::from_slice::<Answer>(body) else { return CheckResult::Unreachable };
    let line = |said: Option<String>| said.and_then(|said| text::name(&said, 300).ok()).unwrap_or_default();
    match (status, answer.result.as_str()) {
        (200, "connected") => CheckResult::Connected {
            account: line(answer.account),
            key_id: line(answer.key_id),
            clock_skew_seconds: answer.clock_skew_seconds.unwrap_or(0),
            learner: answer.learner,
        },
        (404, "unknown_account") => CheckResult::UnknownAccount,
        (409, "not_connected") => CheckResult::NotConnected,
        (400..=499 | 503, code) => match code.parse::<Code>() {
            Ok(code) => CheckResult::Refused { code: code.as_str().to_owned(), reason: line(answer.reason) },
            Err(_) => CheckResult::Unreachable,
        },
        _ => CheckResult::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_connected_is_success() {
        let connected =
            br#"{"result":"connected","account":"Acme Events","key_id":"k","clock_skew_seconds":-1,
            "learner":{"groups":["Everyone"],"courses":6}}"#;
        let expected = CheckResult::Connected {
            account: "Acme Events".to_owned(),
            key_id: "k".to_owned(),
            clock_skew_seconds: -1,
            learner: Some(Learner { groups: vec!["Everyone".to_owned()], courses: 6, by_group: None }),
        };
        assert_eq!(read(200, connected), expected);
        assert_eq!(read(502, connected), CheckResult::Unreachable);
        assert_eq!(read(200, b"<!doctype html><title>Down for maintenance"), CheckResult::Unreachable);
        assert_eq!(read(404, b"{}"), CheckResult::Unreachable);
        assert_eq!(read(404, br#"{"result":"unknown_account"}"#), CheckResult::UnknownAccount);
        assert_eq!(
            read(409, br#"{"result":"not_connected","client_slug":"acme"}"#),
            CheckResult::NotConnected
        );
        assert_eq!(read(200, br#"{"result":"unknown_account"}"#), CheckResult::Unreachable);
    }

    #[test]
    fn a_refusal_is_told_with_its_code() {
        let refused = |status, code: &str| {
            read(status, format!(r#"{{"result":"{code}","reason":"The clock is late."}}"#).as_bytes())
        };
        let expected = |code: &str| CheckResult::Refused {
            code: code.to_owned(),
            reason: "The clock is late.".to_owned(),
        };
        assert_eq!(refused(400, "not_yet_valid"), expected("not_yet_valid"));
        assert_eq!(refused(503, "issuer_unreachable"), expected("issuer_unreachable"));
        assert_eq!(refused(400, "made_up"), CheckResult::Unreachable);
        assert_eq!(refused(500, "expired"), CheckResult::Unreachable);
    }
}
