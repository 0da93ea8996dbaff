//! The merges that have been: into whom somebody went, until when it can be undone, and whether they have come back.

use db::Connection;
use kernel::Timestamp;

use crate::App;
use crate::ids::{AccountId, LearnerId};

db::row! {
    struct Row {
        id: String,
        gone_id: LearnerId,
        name: String,
        employee_number: Option<String>,
        merged_at: Timestamp,
        merged_by: String,
        until: Timestamp,
        is_stored: bool,
        is_under: bool,
        back_as: Option<LearnerId>,
    }
}

/// Somebody who went into a learner.
#[derive(Clone, Debug)]
pub(crate) struct Past {
    pub id: String,
    pub gone_id: LearnerId,
    pub name: String,
    pub employee_number: Option<String>,
    pub merged_at: Timestamp,
    pub merged_by: String,
    pub until: Timestamp,
    /// Of several the last one, within its days.
    pub can_be_undone: bool,
    /// Within its days, and after another one.
    pub waits: bool,
    /// Their planner has brought them back, as somebody new.
    pub back_as: Option<LearnerId>,
}

/// Those of a learner, the last one first.
pub(crate) async fn of(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
    now: Timestamp,
) -> Result<Vec<Past>, db::Error> {
    let sql = "SELECT m.id, m.gone_id, m.name, m.employee_number, m.merged_at, m.merged_by, m.until, \
               m.stored IS NOT NULL AS is_stored, m.under IS NOT NULL AS is_under, l.id AS back_as FROM merges m \
               LEFT JOIN learners l ON l.account_id = m.account_id AND l.identity = m.identity \
               WHERE m.account_id = $1 AND m.learner_id = $2 ORDER BY m.id DESC";
    let rows: Vec<Row> = conn.query(sql).bind(account_id).bind(learner_id).all().await?;
    let mut is_last = true;
    let past = rows.into_iter().map(|row| {
        let is_open = row.is_stored && row.until > now;
        let can_be_undone = is_open && !row.is_under && is_last;
        is_last = is_last && (row.is_under || !is_open);
        Past {
            waits: is_open && !can_be_undone,
            can_be_undone,
            id: row.id,
            gone_id: row.gone_id,
            name: row.name,
            employee_number: row.employee_number,
            merged_at: row.merged_at,
            merged_by: row.merged_by,
            until: row.until,
            back_as: row.back_as,
        }
    });
    Ok(past.collect())
}

/// Into whom somebody went who is not here any more.
pub(crate) async fn went_into(
    conn: &mut Connection,
    account_id: &AccountId,
    gone_id: &LearnerId,
) -> Result<Option<LearnerId>, db::Error> {
    let sql = "SELECT learner_id FROM merges WHERE account_id = $1 AND gone_id = $2 ORDER BY id DESC LIMIT 1";
    conn.query(sql).bind(account_id).bind(gone_id).optional().await
}

/// Who those were to their planners that went into a learner.
pub(crate) async fn identities(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<String>, db::Error> {
    let sql = "SELECT identity FROM merges WHERE account_id = $1 AND learner_id = $2 ORDER BY id";
    conn.query(sql).bind(account_id).bind(learner_id).all().await
}

/// Forgets what cannot be given back any more. Who went into whom stays, so that it is seen if they come back.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let now = app.clock.now();
    let find = "SELECT id FROM merges WHERE id > $1 AND stored IS NOT NULL AND until <= $2";
    let forget = "UPDATE merges SET stored = NULL WHERE id = $1 AND stored IS NOT NULL AND until <= $2";
    app.db.sweep(find, forget, |query| query.bind(now)).await.map(drop)
}
