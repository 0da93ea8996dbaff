//! Deleting a learner, for good. What goes is what `everything` lists, and what is kept of them elsewhere.

use db::Write;
use login::{Actor, Entry, Subject};
use serde_json::json;

use crate::audit::Action;
use crate::ids::{AccountId, LearnerId};
use crate::people::kept_out;
use crate::planner::parts;
use crate::reports::merge::past;
use crate::reports::scheduled::sending;
use crate::sign_on::log::subject_hash;
use crate::{App, telling};

/// Deletes a learner with departments, memberships, progress, acceptances and sessions, and what waits to be told of them.
/// The sign-on log forgets who it was; the ids of their links stay, so that none of them works again. CrewPlanner is told to
/// forget what they had completed. That their sessions were ended stays for its ten minutes: a link on its way would bring them
/// back. So does a hash of who they were, because the roster may still name them. The dialog names that, and the event. False when there was no such learner.
pub(crate) async fn delete(
    app: &App,
    account_id: &AccountId,
    learner_id: &LearnerId,
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    // The account before its people, as everybody takes them who takes both.
    telling::one_by_one(&mut write, account_id).await?;
    // What they did went into this learner, and goes with them.
    let merged = past::identities(&mut write, account_id, learner_id).await?;
    let person = telling::person(app, &mut write, account_id, learner_id).await?;
    let sql = "DELETE FROM learners WHERE account_id = $1 AND id = $2 RETURNING identity";
    let Some(identity) = write.query(sql).bind(account_id).bind(learner_id).optional::<String>().await?
    else {
        return Ok(false);
    };
    let sub = parts(&identity).1;
    // Whose they are can be read in none of them: all of the account's go, and whoever is being asked taps once more. A
    // minute later they would be gone anyway.
    let sql = "DELETE FROM pending_links WHERE account_id = $1";
    write.query(sql).bind(account_id).execute().await?;
    kept_out::keep_out(&mut write, account_id, &identity, app.clock.now()).await?;
    sending::make_anew(app, &mut write, account_id).await?;
    telling::learner_deleted(app, &mut write, account_id, sub, person).await?;
    forget_in_log(&mut write, account_id, learner_id, sub).await?;
    for identity in merged {
        let (_, sub) = parts(&identity);
        kept_out::keep_out(&mut write, account_id, &identity, app.clock.now()).await?;
        let person = telling::of_identity(app, &mut write, account_id, &identity).await?;
        telling::learner_deleted(app, &mut write, account_id, sub, person).await?;
        forget_in_log(&mut write, account_id, learner_id, sub).await?;
    }
    // The log outlives them: it has their id, and nothing that says who they were.
    let subjects = vec![Subject::new(&**learner_id, &**learner_id)];
    let entry = Entry { action: Action::LearnerDeleted.as_str(), details: json!({}), subjects };
    app.login.record(&mut write, account_id, by, &entry).await?;
    // Everything is new to whoever comes back, and what they were picked for is gone.
    telling::catalogue_changed(app, &mut write, account_id).await?;
    write.commit().await?;
    Ok(true)
}

/// A failed attempt from before they were a learner names them by the `sub` in its claims, and by the name there. Each
/// statement has an index of its own.
async fn forget_in_log(
    write: &mut Write,
    account_id: &AccountId,
    learner_id: &LearnerId,
    sub: &str,
) -> Result<(), db::Error> {
    let sql = "UPDATE sign_ons SET learner_id = NULL, name = NULL, words = NULL, claims = NULL \
               WHERE account_id = $1 AND learner_id = $2";
    write.query(sql).bind(account_id).bind(learner_id).execute().await?;
    let sql = "UPDATE sign_ons SET subject_hash = '', name = NULL, words = NULL, claims = NULL \
               WHERE account_id = $1 AND subject_hash = $2";
    write.query(sql).bind(account_id).bind(subject_hash(sub)).execute().await?;
    // From before there was a hash: a month later there are none. They have an index; without a word about ids SQLite takes
    // the one of all that failed, and reads each.
    let quoted = serde_json::Value::from(sub).to_string();
    let sql = "UPDATE sign_ons SET claims = NULL WHERE account_id = $1 AND id > '' \
               AND support_code IS NOT NULL AND subject_hash IS NULL AND lower(claims) LIKE $2 ESCAPE '!'";
    let pattern = contains(&format!("\"sub\":{quoted}"));
    write.query(sql).bind(account_id).bind(pattern).execute().await.map(drop)
}

/// A `LIKE` pattern for "contains this", to hold beside `lower(…)` with `ESCAPE '!'`. Only ASCII letters are folded:
/// that is what both engines do.
fn contains(text: &str) -> String {
    let text = text.to_ascii_lowercase();
    let escaped = text.replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{escaped}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_text_is_no_pattern() {
        assert_eq!(contains("100%_!"), "%100!%!_!!%");
    }
}
