//! Finding learners by name: what is searched in is kept beside the name, because no database folds `Łukasz` as people
//! type him. A search reads nothing but an index of these texts, which is why a sign-on writes one only when it differs.

use db::{Connection, Db};

use crate::ids::{AccountId, LearnerId};

/// Learners that one transaction fills in. Sign-ons wait for it, so it takes a few milliseconds.
const BATCH: i64 = 500;

/// What is searched in for somebody with this name and number.
pub(crate) fn text(name: &str, employee_number: Option<&str>) -> String {
    kernel::text::search_text([Some(name), employee_number].into_iter().flatten())
}

/// Keeps another text than the learner had.
pub(crate) async fn keep(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    text: &str,
) -> Result<(), db::Error> {
    let sql = "UPDATE learners SET search_text = $3 WHERE account_id = $1 AND id = $2";
    conn.query(sql).bind(account_id).bind(learner_id).bind(text).execute().await.map(drop)
}

/// Fills in what is missing: of learners from before there was such a column. Names no account, because it is for all.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let sql = format!(
        "SELECT account_id, id, name, employee_number FROM learners WHERE search_text IS NULL \
         ORDER BY account_id, id LIMIT {BATCH}"
    );
    loop {
        let rows = db.read().await?.query(sql.clone()).all::<Row>().await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut write = db.write().await?;
        for row in rows {
            let text = text(&row.name, row.employee_number.as_deref());
            keep(&mut write, &row.account_id, &row.id, &text).await?;
        }
        write.commit().await?;
    }
}

db::row! {
    struct Row { account_id: AccountId, id: LearnerId, name: String, employee_number: Option<String> }
}
