//! Forgetting what nobody was asked for a year after it was due: a question that is withdrawn or rewritten by now, or of somebody who has left
//! (retention).

use crate::App;

/// In days after it was due.
const KEPT: i64 = 365;
/// Rows of one short transaction.
const AT_ONCE: i64 = 200;

pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let before = app.today().plus_days(-KEPT).to_string();
    loop {
        // Whatever is old is looked for on a connection that reads: nobody's writing waits for it.
        let sql = "SELECT account_id, learner_id, course_id, card_id, edition FROM memories WHERE due_on < $1 LIMIT $2";
        let mut read = app.db.read().await?;
        let old = read.query(sql).bind(before.as_str()).bind(AT_ONCE);
        let old: Vec<(String, String, String, String, i64)> = old.all().await?;
        drop(read);
        if old.is_empty() {
            return Ok(());
        }
        let mut write = app.db.write().await?;
        for (account, learner, course, card, edition) in &old {
            let sql = "DELETE FROM memories WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND card_id = $4 \
                       AND edition = $5 AND due_on < $6";
            let row = write.query(sql).bind(account.as_str()).bind(learner.as_str()).bind(course.as_str());
            row.bind(card.as_str()).bind(*edition).bind(before.as_str()).execute().await?;
        }
        write.commit().await?;
    }
}
