//! Finding learners by name: what is searched in is kept beside the name, because no database folds `Łukasz` as people
//! type him.

use db::Db;

use crate::ids::{AccountId, LearnerId};

/// Learners that one transaction fills in. Sign-ons wait for it, so it takes a few milliseconds.
const BATCH: i64 = 500;

/// What is searched in for somebody with these names.
pub(crate) fn text(name: &str, given_name: Option<&str>, family_name: Option<&str>) -> String {
    kernel::text::search_text([Some(name), given_name, family_name].into_iter().flatten())
}

db::row! {
    struct Row {
        account_id: AccountId,
        id: LearnerId,
        name: String,
        given_name: Option<String>,
        family_name: Option<String>,
    }
}

/// Fills in what is missing: of learners from before there was such a column. Names no account, because it is for all.
pub(crate) async fn fill_in(db: &Db) -> Result<(), db::Error> {
    let sql = format!(
        "SELECT account_id, id, name, given_name, family_name FROM learners WHERE search_text IS NULL \
         ORDER BY account_id, id LIMIT {BATCH}"
    );
    loop {
        let rows = db.read().await?.query(sql.clone()).all::<Row>().await?;
        if rows.is_empty() {
            return Ok(());
        }
        let mut write = db.write().await?;
        for row in rows {
            // A sign-on in the meantime knows the name better.
            let sql = "UPDATE learners SET search_text = $3 \
                       WHERE account_id = $1 AND id = $2 AND search_text IS NULL";
            let text = text(&row.name, row.given_name.as_deref(), row.family_name.as_deref());
            write.query(sql).bind(&row.account_id).bind(&row.id).bind(text).execute().await?;
        }
        write.commit().await?;
    }
}
