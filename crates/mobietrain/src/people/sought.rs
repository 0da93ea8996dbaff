//! A search for people as SQL, whatever accents they are typed with: each word is the beginning of one of theirs.

use db::Connection;
use kernel::text;

use super::groups::sql::{Among, Condition};
use crate::ids::{AccountId, LearnerId};

/// After the last word that begins so, byte by byte: no text has a greater character.
const LAST: char = '\u{10ffff}';

/// The words of a search. `$1` of its statements is the account.
#[derive(Clone, Debug)]
pub(crate) struct Sought {
    words: Vec<String>,
    /// What was typed can be in no name.
    is_nobody: bool,
    /// So few have the first word that the others are asked of each of these.
    is_rare: bool,
}

impl Sought {
    /// For statements about many. Where all who fit are looked for, see [`Sought::rarest_first`].
    pub(crate) fn new(typed: &str) -> Self {
        let words = text::search_words(typed);
        Self { is_nobody: words.is_empty() && !typed.is_empty(), words, is_rare: false }
    }

    /// With that word first that the fewest have, so that the others are asked of these alone. Of words that `many` have or
    /// more it does not matter. A word of which there are many is `many` words, whoever has them.
    pub(crate) async fn rarest_first(
        typed: &str,
        conn: &mut Connection,
        account_id: &AccountId,
        many: usize,
    ) -> Result<Self, db::Error> {
        let mut sought = Self::new(typed);
        let mut counted = Vec::new();
        for word in sought.words {
            counted.push((beginning_so(conn, account_id, &word, many).await?, word));
        }
        counted.sort();
        sought.is_rare = counted.first().is_some_and(|(count, _)| *count < many as i64);
        sought.words = counted.into_iter().map(|(_, word)| word).collect();
        Ok(sought)
    }

    /// Whether few may have all of the words: fewer than `many` have the first, or there are several.
    pub(crate) const fn may_be_few(&self) -> bool {
        self.is_rare || self.words.len() > 1
    }

    /// Nothing was typed.
    pub(crate) fn is_everybody(&self) -> bool {
        self.words.is_empty() && !self.is_nobody
    }

    /// Holds for those who fit, asked of each learner `l` that a statement comes by.
    pub(crate) fn of_each(&self, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        if self.is_nobody {
            condition.and("1 = 0");
        }
        has(&mut condition, "l.account_id", "l.id", &self.words);
        condition
    }

    /// For a statement that meets enough of them soon: everybody, and each is asked.
    pub(crate) fn among_all(&self, first: usize) -> Among {
        Among { from: "learners l".to_owned(), condition: self.of_each(first) }
    }

    /// Holds where this column has them, of somebody who is no learner: the words of a name in one text, with a space before each.
    pub(crate) fn in_column(&self, column: &str, first: usize) -> Condition {
        let mut condition = Condition::from(first);
        if self.is_nobody {
            condition.and("1 = 0");
        }
        for word in &self.words {
            // A word holds no punctuation, and so nothing that LIKE reads otherwise.
            let place = condition.places([format!("% {word}%").as_str()]);
            condition.and(format!("{column} LIKE {place}"));
        }
        condition
    }

    /// For a statement about few: those who fit are looked up by their words. SQLite begins with what stands first in a
    /// CROSS JOIN; with IN it would go through all learners in whatever order it has an index for.
    pub(crate) fn among_found(&self, first: usize) -> Among {
        let Some(mut condition) = self.found(first) else { return self.among_all(first) };
        let from = format!("({}) f CROSS JOIN learners l", condition.sql);
        "l.id = f.id".clone_into(&mut condition.sql);
        Among { from, condition }
    }

    /// How many fit; not more than `most`.
    pub(crate) async fn count(
        &self,
        conn: &mut Connection,
        account_id: &AccountId,
        most: usize,
    ) -> Result<i64, db::Error> {
        let Some(found) = self.found(2) else { return Ok(0) };
        let sql = format!("SELECT COUNT(*) FROM (SELECT f.id FROM ({}) f LIMIT {most}) f", found.sql);
        found.bind(conn.query(sql).bind(account_id)).long().one().await
    }

    /// Who fits; not more than `most`.
    pub(crate) async fn ids(
        &self,
        conn: &mut Connection,
        account_id: &AccountId,
        most: usize,
    ) -> Result<Vec<LearnerId>, db::Error> {
        let Some(found) = self.found(2) else { return Ok(Vec::new()) };
        let sql = format!("SELECT f.id FROM ({}) f LIMIT {most}", found.sql);
        found.bind(conn.query(sql).bind(account_id)).all().await
    }

    /// The statement that finds their ids. None when no word was typed.
    fn found(&self, first: usize) -> Option<Condition> {
        let (word, others) = self.words.split_first()?;
        let mut found = Condition::from(first);
        let begins = begins(&mut found, "w", word);
        if self.is_rare {
            has(&mut found, "w.account_id", "w.learner_id", others);
        } else {
            has_too(&mut found, others);
        }
        // With something added, an id is no longer in the order of an index: SQLite would go through the words of everybody
        // in that order, because DISTINCT asks for it, instead of looking up those that begin so.
        let of = "SELECT DISTINCT w.learner_id || '' AS id FROM learner_words w WHERE w.account_id = $1 AND";
        found.sql = format!("{of} {begins} AND {}", found.sql);
        Some(found)
    }
}

/// How many words begin so, each counted once for whoever has it; not more than `most`. Nobody is told apart for it: of those who have
/// several such words PostgreSQL would put all in order before it counted the first.
async fn beginning_so(
    conn: &mut Connection,
    account_id: &AccountId,
    word: &str,
    most: usize,
) -> Result<i64, db::Error> {
    let mut condition = Condition::from(2);
    condition.sql = begins(&mut condition, "w", word);
    let sql = format!(
        "SELECT COUNT(*) FROM (SELECT 1 FROM learner_words w WHERE w.account_id = $1 AND {} LIMIT {most}) f",
        condition.sql
    );
    condition.bind(conn.query(sql).bind(account_id)).long().one().await
}

/// That a learner has each of the words, asked of one after the other. As EXISTS, SQLite would join and might begin with the
/// word that most have; with `= 1`, PostgreSQL would think that nobody has them and prepare for a long search.
fn has(condition: &mut Condition, account_id: &str, learner_id: &str, words: &[String]) {
    for word in words {
        let begins = begins(condition, "o", word);
        condition.and(format!(
            "COALESCE((SELECT TRUE FROM learner_words o WHERE o.account_id = {account_id} \
             AND o.learner_id = {learner_id} AND {begins} LIMIT 1), FALSE)"
        ));
    }
}

/// The same where many have the first word: whoever has another one is looked up once, and not for each.
fn has_too(condition: &mut Condition, words: &[String]) {
    for word in words {
        let begins = begins(condition, "o", word);
        condition.and(format!(
            "w.learner_id || '' IN (SELECT o.learner_id FROM learner_words o WHERE o.account_id = $1 AND {begins})"
        ));
    }
}

fn begins(condition: &mut Condition, table: &str, with: &str) -> String {
    let (from, to) = (condition.places([with]), condition.places([format!("{with}{LAST}").as_str()]));
    format!("{table}.word >= {from} AND {table}.word < {to}")
}
