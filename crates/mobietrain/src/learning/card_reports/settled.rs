//! Settling what somebody says is wrong with a card, opening it again, and forgetting what was settled long ago (retention).

use std::time::Duration;

use kernel::Timestamp;
use login::Actor;
use serde_json::json;

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::told;

/// How long what is settled is kept: so long it can be opened again.
pub(crate) const KEPT: Duration = Duration::from_secs(90 * 24 * 3600);
/// Rows of one short transaction.
const AT_ONCE: i64 = 200;

/// Which report, as it stood on the page: of whom, at which card, said when.
pub(crate) struct Which<'a> {
    pub account_id: &'a AccountId,
    pub course_id: &'a CourseId,
    pub card_id: &'a str,
    pub learner_id: &'a LearnerId,
    pub said_at: Timestamp,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Done,
    /// It says something else by now: nobody has settled what they have not read.
    SaidAnew,
    NotFound,
}

pub(crate) async fn settle(
    app: &App,
    which: &Which<'_>,
    is_settled: bool,
    by: &Actor,
) -> Result<Outcome, db::Error> {
    let Which { account_id, course_id, card_id, learner_id, said_at } = *which;
    let mut write = app.db.write().await?;
    let settled = is_settled.then(|| (app.clock.now(), by.name().to_owned()));
    let (at, name) = settled.unzip();
    let sql = "UPDATE card_reports SET settled_at = $6, settled_by = $7 \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND card_id = $4 AND said_at = $5 \
               AND (settled_at IS NULL) = ($6 IS NOT NULL)";
    let row = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(card_id);
    let changed = row.bind(said_at).bind(at).bind(name.as_deref()).execute().await?;
    if changed == 0 {
        let sql = "SELECT said_at FROM card_reports \
                   WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND card_id = $4";
        let found = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(card_id);
        return Ok(match found.optional::<Timestamp>().await? {
            None => Outcome::NotFound,
            Some(now) if now != said_at => Outcome::SaidAnew,
            // Somebody else was faster, or the button was pressed twice.
            Some(_) => Outcome::Done,
        });
    }
    let action = if is_settled { Action::CardReportSettled } else { Action::CardReportOpened };
    told::record(app, &mut write, (account_id, course_id), action, (json!({ "card": card_id }), by)).await?;
    write.commit().await?;
    Ok(Outcome::Done)
}

/// Forgets what was settled long ago, of every account.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let before = app.clock.now() - KEPT;
    loop {
        // Whatever is old is looked for on a connection that reads: nobody's writing waits for it.
        let sql = "SELECT account_id, learner_id, course_id, card_id FROM card_reports WHERE settled_at < $1 \
                   ORDER BY account_id, learner_id, course_id, card_id LIMIT $2";
        let mut read = app.db.read().await?;
        let old: Vec<(String, String, String, String)> =
            read.query(sql).bind(before).bind(AT_ONCE).all().await?;
        drop(read);
        if old.is_empty() {
            return Ok(());
        }
        let mut write = app.db.write().await?;
        for (account, learner, course, card) in &old {
            let sql = "DELETE FROM card_reports WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
                       AND card_id = $4 AND settled_at < $5";
            let row = write.query(sql).bind(account.as_str()).bind(learner.as_str()).bind(course.as_str());
            row.bind(card.as_str()).bind(before).execute().await?;
        }
        write.commit().await?;
    }
}
