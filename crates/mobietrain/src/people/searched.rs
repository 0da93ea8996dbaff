//! Finding learners by name or number: the words of both are kept, because no database folds `Łukasz` as people type him, and
//! looked up by their beginning in an index.

use db::{Connection, Db};
use kernel::text;

use crate::ids::{AccountId, LearnerId};

/// Learners that one transaction fills in. Sign-ons wait for it, so it takes a few milliseconds.
const BATCH: i64 = 200;

/// What somebody is found by, as it is compared and kept beside them: only when it differs there are other words.
pub(crate) fn found_by(name: &str, employee_number: Option<&str>) -> String {
    format!("{name}\n{}", employee_number.unwrap_or_default())
}

/// Keeps the words of somebody who has none yet.
pub(crate) async fn keep(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    found_by: &str,
) -> Result<(), db::Error> {
    let words = text::words_of(found_by.lines());
    let rows: Vec<String> = (3..words.len() + 3).map(|place| format!("($1, $2, ${place})")).collect();
    if rows.is_empty() {
        return Ok(());
    }
    let sql = format!("INSERT INTO learner_words (account_id, learner_id, word) VALUES {}", rows.join(", "));
    let insert = conn.query(sql).bind(account_id).bind(learner_id);
    words.into_iter().fold(insert, |insert, word| insert.bind(word)).execute().await.map(drop)
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
    keep(conn, account_id, learner_id, found_by).await
}

/// Makes the words of learners from before there were words. Names no account, because it is for all.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let sql = format!(
        "SELECT account_id, id, name, employee_number FROM learners WHERE found_by IS NULL \
         ORDER BY account_id, id LIMIT {BATCH}"
    );
    loop {
        let rows = db.read().await?.query(sql.clone()).all::<Row>().await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut write = db.write().await?;
        for row in rows {
            // Another replica may be at it, and whoever signs on or is deleted meanwhile is no longer to be filled in.
            let sql =
                "UPDATE learners SET found_by = $3 WHERE account_id = $1 AND id = $2 AND found_by IS NULL";
            let found_by = found_by(&row.name, row.employee_number.as_deref());
            let claim = write.query(sql).bind(&row.account_id).bind(&row.id).bind(&found_by);
            if claim.execute().await? == 1 {
                keep(&mut write, &row.account_id, &row.id, &found_by).await?;
            }
        }
        write.commit().await?;
    }
}

db::row! {
    struct Row { account_id: AccountId, id: LearnerId, name: String, employee_number: Option<String> }
}
