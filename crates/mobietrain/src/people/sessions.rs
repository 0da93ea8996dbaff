//! The open sessions of a learner, as staff see and end them.

use db::Connection;
use kernel::Timestamp;
use login::{Actor, Entry, Subject};
use serde_json::json;

use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, LearnerId};
use crate::people::learner::hold;

db::row! {
    /// One that is not over.
    #[derive(Clone, Debug)]
    pub(crate) struct Open {
        pub(crate) created_at: Timestamp,
        pub(crate) last_seen_at: Timestamp,
    }
}

/// Those of a learner, the one that was seen last first.
pub(crate) async fn open(
    app: &App,
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<Open>, db::Error> {
    let (now, settings) = (app.clock.now(), &app.settings);
    let sql = "SELECT created_at, last_seen_at FROM sessions WHERE account_id = $1 AND learner_id = $2 \
               AND last_seen_at > $3 AND created_at > $4 ORDER BY last_seen_at DESC, created_at DESC";
    let found = conn.query(sql).bind(account_id).bind(learner_id);
    found.bind(now - settings.session_idle).bind(now - settings.session_absolute).all().await
}

/// Ends all of them at once: the next thing that one of these browsers asks for has no session. False when there is no such learner. The
/// log names them by their id, as it names every learner.
pub(crate) async fn end(
    app: &App,
    account_id: &AccountId,
    learner_id: &LearnerId,
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    // Takes the row that every sign-on takes: one that is under way is waited for, and its session goes, too.
    if !hold(&mut write, account_id, learner_id).await? {
        return Ok(false);
    }
    let sql = "DELETE FROM sessions WHERE account_id = $1 AND learner_id = $2";
    if write.query(sql).bind(account_id).bind(learner_id).execute().await? > 0 {
        let subjects = vec![Subject::new(&**learner_id, &**learner_id)];
        let entry = Entry { action: Action::LearnerSessionsEnded.as_str(), details: json!({}), subjects };
        app.login.record(&mut write, account_id, by, &entry).await?;
    }
    write.commit().await?;
    Ok(true)
}
