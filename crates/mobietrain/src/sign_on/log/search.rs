//! Looking into the log: a page of it, newest first, in a few milliseconds however long it is.

use db::Connection;
use jwt_link::Code;
use kernel::ids_between;
use web::Between;

use super::{Entry, SIGNED_ON};
use crate::ids::{AccountId, EntryId, LearnerId};
use crate::people::sought::Sought;

pub(super) const PAGE: usize = 50;
/// Whoever has a name that so many have at most is looked up entry by entry of theirs. A text that fits more people is
/// looked for in the log itself …
const PEOPLE: usize = 50;
/// … of which so many entries are read for one page. The rest is on the next.
const WINDOW: usize = 10_000;

/// Which attempts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Outcome {
    #[default]
    Any,
    SignedOn,
    Failed,
    /// Those that this check has refused.
    Code(Code),
}

impl Outcome {
    /// As in an address; any other word chooses nothing.
    pub(crate) fn from_word(word: &str) -> Self {
        match word {
            SIGNED_ON => Self::SignedOn,
            "failed" => Self::Failed,
            word => word.parse().map_or(Self::Any, Self::Code),
        }
    }

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Any => "",
            Self::SignedOn => SIGNED_ON,
            Self::Failed => "failed",
            Self::Code(code) => code.as_str(),
        }
    }

    /// Only a failure has a support code, and an index of its own.
    fn sql(self) -> String {
        match self {
            Self::Any => String::new(),
            Self::SignedOn => "AND s.support_code IS NULL".to_owned(),
            Self::Failed => "AND s.support_code IS NOT NULL".to_owned(),
            Self::Code(code) => format!("AND s.support_code IS NOT NULL AND s.outcome = '{}'", code.as_str()),
        }
    }
}

/// What to look for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Search {
    pub outcome: Outcome,
    /// A support code, or how the words of a person's name begin.
    pub text: String,
    pub between: Between,
    /// Only entries older than this one.
    pub before: String,
}

/// A page of the log.
#[derive(Default)]
pub(crate) struct Found {
    pub entries: Vec<Entry>,
    /// Where the older entries begin, if there may be some.
    pub older: Option<EntryId>,
}

/// The name is looked up row by row of the page: joined, PostgreSQL may put all learners beside the whole log when it has
/// not counted them lately.
pub(super) const SELECT: &str = "SELECT s.account_id, s.id, s.at, s.outcome, s.learner_id, s.support_code, s.reason, s.key_id, \
    s.clock_skew, s.claims, s.times, s.last_at, COALESCE((SELECT l.name FROM learners l \
    WHERE l.account_id = s.account_id AND l.id = s.learner_id), s.name) AS name FROM sign_ons s WHERE";

impl Search {
    /// The ids between which an entry must be: they begin with the time.
    pub(super) fn bounds(&self) -> (String, String) {
        ids_between(self.between.from, self.between.until, &self.before)
    }

    /// The text, if it is a support code: they are written in capitals.
    pub(super) fn code(&self) -> String {
        self.text.to_ascii_uppercase()
    }

    pub(super) fn outcome(&self) -> String {
        self.outcome.sql()
    }
}

/// A page of the log, newest first.
pub(crate) async fn list(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<Found, db::Error> {
    if search.text.is_empty() {
        let (outcome, limit, (from, until)) = (search.outcome(), PAGE + 1, search.bounds());
        let sql = format!(
            "{SELECT} s.account_id = $1 AND s.id < $2 AND s.id >= $3 {outcome} ORDER BY s.id DESC LIMIT {limit}"
        );
        return Ok(page(conn.query(sql).bind(account_id).bind(until).bind(from).all().await?, None));
    }
    let coded = with_code(conn, account_id, search).await?;
    if !coded.is_empty() {
        return Ok(Found { entries: coded, older: None });
    }
    let sought = Sought::rarest_first(&search.text, conn, account_id, PEOPLE + 1).await?;
    let people = sought.ids(conn, account_id, PEOPLE + 1).await?;
    if people.len() <= PEOPLE {
        of_people(conn, account_id, search, (&sought, &people)).await
    } else {
        in_window(conn, account_id, search, &sought).await
    }
}

/// The entries with the text as their support code, on the first page.
async fn with_code(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
) -> Result<Vec<Entry>, db::Error> {
    let sql = format!(
        "{SELECT} s.account_id = $1 AND s.support_code = $2 AND s.id < $3 ORDER BY s.id DESC LIMIT {PAGE}"
    );
    conn.query(sql).bind(account_id).bind(search.code()).bind(search.bounds().1).all().await
}

/// The entries of these people, and of those of that name who were no learners when they tried: their ids are read from
/// indexes, and the rows of one page.
async fn of_people(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    (sought, people): (&Sought, &[LearnerId]),
) -> Result<Found, db::Error> {
    let named = sought.in_column("s.words", 4);
    let first = named.next_place();
    let places = db::numbered(first, people.len());
    let (outcome, limit, (from, until)) = (search.outcome(), PAGE + 1, search.bounds());
    let newest = |of: &str| {
        format!(
            "SELECT id FROM (SELECT s.id FROM sign_ons s WHERE s.account_id = $1 AND s.id < $2 AND s.id >= $3 \
             AND {of} {outcome} ORDER BY s.id DESC LIMIT {limit}) found"
        )
    };
    let mut found = newest(&format!("s.name IS NOT NULL AND {}", named.sql));
    if !people.is_empty() {
        found = format!("{found} UNION ALL {}", newest(&format!("s.learner_id IN ({})", places)));
    }
    let sql = format!("{SELECT} s.account_id = $1 AND s.id IN ({found}) ORDER BY s.id DESC LIMIT {limit}");
    let query = named.bind(conn.query(sql).bind(account_id).bind(until).bind(from));
    let query = people.iter().fold(query, |query, person| query.bind(person));
    Ok(page(query.all().await?, None))
}

/// The entries of many people, among the next of the log.
async fn in_window(
    conn: &mut Connection,
    account_id: &AccountId,
    search: &Search,
    sought: &Sought,
) -> Result<Found, db::Error> {
    let (outcome, limit, (from, until)) = (search.outcome(), PAGE + 1, search.bounds());
    let sql = format!(
        "SELECT s.id FROM sign_ons s WHERE s.account_id = $1 AND s.id < $2 AND s.id >= $3 {outcome} \
         ORDER BY s.id DESC LIMIT 1 OFFSET {WINDOW}"
    );
    let end: Option<EntryId> = conn.query(sql).bind(account_id).bind(&until).bind(&from).optional().await?;
    let named = sought.in_column("s.words", 4);
    let learner = sought.of_each(named.next_place());
    let sql = format!(
        "{SELECT} s.account_id = $1 AND s.id < $2 AND s.id >= $3 {outcome} AND (s.name IS NOT NULL AND {} OR EXISTS \
         (SELECT 1 FROM learners l WHERE l.account_id = s.account_id AND l.id = s.learner_id AND {})) \
         ORDER BY s.id DESC LIMIT {limit}",
        named.sql, learner.sql
    );
    let query = conn.query(sql).bind(account_id).bind(until);
    let query = named.bind(query.bind(end.as_ref().map_or(from.as_str(), EntryId::as_str)));
    Ok(page(learner.bind(query).all().await?, end))
}

/// What was found, one more than fits if there are more. `end` is where the search has stopped.
pub(super) fn page(mut entries: Vec<Entry>, end: Option<EntryId>) -> Found {
    let is_full = entries.len() > PAGE;
    entries.truncate(PAGE);
    let last = entries.last().map(|entry| entry.id.clone());
    Found { older: if is_full { last } else { end }, entries }
}

/// One entry of the account's log.
pub(crate) async fn find(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &str,
) -> Result<Option<Entry>, db::Error> {
    conn.query(format!("{SELECT} s.account_id = $1 AND s.id = $2")).bind(account_id).bind(id).optional().await
}
