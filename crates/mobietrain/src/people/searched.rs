//! Finding learners by name or number: the words of both are kept, because no database folds `Łukasz` as people type him, and
//! looked up by their beginning in an index.

use db::{Connection, Db};
use kernel::text;

use crate::ids::{AccountId, LearnerId};

/// Learners that one transaction fills in. Sign-ons wait for it, so it takes a few milliseconds: on SQLite the 600 words
/// of a hundred people take as long as the commit after them, half as many make the whole a third slower.
const BATCH: i64 = 100;

/// What somebody is found by, as it is compared and kept beside them: only when it differs there are other words.
pub(crate) fn found_by(name: &str, employee_number: Option<&str>) -> String {
    format!("{name}\n{}", employee_number.unwrap_or_default())
}

/// Keeps the words of those who have none yet: of each learner, what they are [`found_by`].
pub(crate) async fn keep<'a>(
    conn: &mut Connection,
    learners: impl IntoIterator<Item = (&'a AccountId, &'a LearnerId, &'a str)>,
) -> Result<(), db::Error> {
    let words = |(account_id, learner_id, found_by): (&'a AccountId, &'a LearnerId, &'a str)| {
        let words = text::words_of(found_by.lines()).into_iter();
        words.map(move |word| (account_id, learner_id, word))
    };
    let rows: Vec<_> = learners.into_iter().flat_map(words).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let places = db::places(rows.len(), 3);
    let insert =
        conn.query(format!("INSERT INTO learner_words (account_id, learner_id, word) VALUES {places}"));
    let rows = rows.into_iter();
    rows.fold(insert, |insert, (account_id, learner_id, word)| {
        insert.bind(account_id).bind(learner_id).bind(word)
    })
    .execute()
    .await
    .map(drop)
}

/// Keeps other words than somebody had.
pub(crate) async fn change(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    found_by: &str,
) -> Result<(), db::Error> {
    let sql = "UPDATE learners SET found_by = $3 WHERE account_id = $1 AND id = $2";
    conn.query(sql).bind(account_id).bind(learner_id).bind(found_by).execute().await?;
    let sql = "DELETE FROM learner_words WHERE account_id = $1 AND learner_id = $2";
    conn.query(sql).bind(account_id).bind(learner_id).execute().await?;
    keep(conn, [(account_id, learner_id, found_by)]).await
}

/// Makes the words of learners from before there were words. Names no account, because it is for all. Whoever is killed
/// meanwhile goes on where it was at the next start.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let mut last = Default::default();
    while let Some(reached) = fill_in_after(db, last).await? {
        last = reached;
    }
    Ok(())
}

/// Those after `last`, in the order of their keys; answers how far it came, or none when there was nobody.
async fn fill_in_after(
    db: &Db,
    last: (AccountId, LearnerId),
) -> Result<Option<(AccountId, LearnerId)>, db::Error> {
    let sql = format!(
        "SELECT account_id, id, name, employee_number FROM learners \
         WHERE found_by IS NULL AND (account_id, id) > ($1, $2) ORDER BY account_id, id LIMIT {BATCH}"
    );
    let mut write = db.write().await?;
    write.alone().await?;
    let rows: Vec<Row> = write.query(sql).bind(last.0).bind(last.1).all().await?;
    // Whoever signs on or is deleted meanwhile is no longer to be filled in.
    let sql = format!(
        "UPDATE learners AS l SET found_by = v.column3 FROM (VALUES {}) AS v \
         WHERE l.account_id = v.column1 AND l.id = v.column2 AND l.found_by IS NULL RETURNING account_id, id, found_by",
        db::places(rows.len(), 3)
    );
    let Some(Row { account_id, id, .. }) = rows.last() else { return Ok(None) };
    let reached = (account_id.clone(), id.clone());
    let claim = rows.iter().fold(write.query(sql), |claim, row| {
        let found_by = found_by(&row.name, row.employee_number.as_deref());
        claim.bind(&row.account_id).bind(&row.id).bind(found_by)
    });
    let claimed: Vec<(AccountId, LearnerId, String)> = claim.all().await?;
    keep(&mut write, claimed.iter().map(|(account_id, id, found_by)| (account_id, id, found_by.as_str())))
        .await?;
    write.commit().await?;
    Ok(Some(reached))
}

db::row! {
    struct Row { account_id: AccountId, id: LearnerId, name: String, employee_number: Option<String> }
}
