//! Learners who may be one person: look-alikes, by the same name whatever its accents, or the same employee number. Looked up by their words,
//! so nobody else is read.

use db::Connection;
use kernel::Timestamp;
use kernel::text;

use crate::ids::{AccountId, LearnerId};
use crate::reports::details::Person;

/// More are not proposed: a name that many have says nothing.
const MOST: usize = 5;
/// Those with the longest word that are compared.
const LOOKED_AT: usize = 200;

db::row! {
    /// Somebody who may be the same person.
    #[derive(Clone, Debug)]
    pub(crate) struct Alike {
        pub id: LearnerId,
        pub name: String,
        pub employee_number: Option<String>,
    }
}

impl Alike {
    fn is(&self, person: &Person) -> bool {
        let number = |number: &Option<String>| number.as_deref().map(text::name_key);
        text::sort_key(&self.name) == text::sort_key(&person.name)
            || person.employee_number.is_some()
                && number(&self.employee_number) == number(&person.employee_number)
    }
}

/// Those of whom nobody has said that they are somebody else.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    person: &Person,
) -> Result<Vec<Alike>, db::Error> {
    let mut alike: Vec<Alike> = Vec::new();
    for words in [Some(person.name.as_str()), person.employee_number.as_deref()].into_iter().flatten() {
        let words = text::words_of([words]);
        for other in with_words(conn, account_id, &person.id, words.into_iter().collect()).await? {
            if other.is(person) && alike.iter().all(|one| one.id != other.id) {
                alike.push(other);
            }
        }
    }
    alike.truncate(MOST);
    Ok(alike)
}

/// Those who have exactly these words among theirs. The longest is looked up: the fewest have it.
async fn with_words(
    conn: &mut Connection,
    account_id: &AccountId,
    id: &LearnerId,
    mut words: Vec<String>,
) -> Result<Vec<Alike>, db::Error> {
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    let Some((first, others)) = words.split_first() else { return Ok(Vec::new()) };
    let has: String = (0..others.len())
        .map(|at| {
            format!(
                " AND EXISTS (SELECT 1 FROM learner_words o WHERE o.account_id = w.account_id \
                 AND o.learner_id = w.learner_id AND o.word = ${})",
                at + 4
            )
        })
        .collect();
    let sql = format!(
        "SELECT l.id, l.name, l.employee_number FROM learner_words w \
         JOIN learners l ON l.account_id = w.account_id AND l.id = w.learner_id \
         WHERE w.account_id = $1 AND w.word = $2 AND w.learner_id <> $3{has} AND NOT EXISTS (SELECT 1 FROM two_people t \
         WHERE t.account_id = w.account_id AND t.learner_id = $3 AND t.other_id = w.learner_id) LIMIT {LOOKED_AT}"
    );
    let query = conn.query(sql).bind(account_id).bind(first.as_str()).bind(id);
    others.iter().fold(query, |query, word| query.bind(word.as_str())).all().await
}

/// Somebody says that they are two people: they are not proposed any more. False where one of them is not there.
pub(crate) async fn are_two(
    conn: &mut Connection,
    account_id: &AccountId,
    (one, other): (&LearnerId, &LearnerId),
    (now, by): (Timestamp, &str),
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO two_people (account_id, learner_id, other_id, said_at, said_by) \
               SELECT $1, l.id, o.id, $4, $5 FROM learners l JOIN learners o ON o.account_id = l.account_id \
               WHERE l.account_id = $1 AND (l.id = $2 AND o.id = $3 OR l.id = $3 AND o.id = $2) AND l.id <> o.id \
               ON CONFLICT (account_id, learner_id, other_id) DO UPDATE SET said_at = excluded.said_at";
    let rows = conn.query(sql).bind(account_id).bind(one).bind(other).bind(now).bind(by).execute().await?;
    Ok(rows == 2)
}
