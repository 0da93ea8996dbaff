//! Deleting a course: it is gone at once for everybody, and what people did in it goes after that, a little at a time,
//! so that nobody who signs on waits for it.

use db::Write;
use login::Actor;
use serde_json::json;

use super::changing::Changing;
use super::told;
use crate::App;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, LearnerId};

/// How many learners' progress goes in one transaction. Each may have done a thousand cards.
const LEARNERS: usize = 10;

/// Deletes a course that is not published, with its texts, its pictures and what people did in it; only one that nobody has ever
/// seen, where `changing` says so. True when it did.
pub(crate) async fn delete(
    app: &App,
    account_id: &AccountId,
    course_id: &CourseId,
    (changing, by): (Changing, &Actor),
) -> web::Result<bool> {
    let mut write = app.db.write().await?;
    // Its slug is free for another one.
    let sql = "UPDATE courses SET deleted_at = $3, withdrawn_at = NULL, publish_at = NULL, planned = NULL, live = NULL, cover = NULL, slug = id, \
               revision = revision + 1 \
               WHERE account_id = $1 AND id = $2 AND published_at IS NULL AND deleted_at IS NULL \
               AND ($4 OR (withdrawn_at IS NULL AND publish_at IS NULL))";
    let any = changing == Changing::Everything;
    let delete = write.query(sql).bind(account_id).bind(course_id).bind(app.clock.now()).bind(any);
    if delete.execute().await? == 0 {
        return Ok(false);
    }
    let of = (account_id, course_id);
    told::record(app, &mut write, of, Action::CourseDeleted, (json!({}), by)).await?;
    for sql in [
        "DELETE FROM course_versions WHERE account_id = $1 AND course_id = $2",
        "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2",
        "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2",
        "DELETE FROM course_groups WHERE account_id = $1 AND course_id = $2",
        "DELETE FROM path_courses WHERE account_id = $1 AND course_id = $2",
    ] {
        write.query(sql).bind(account_id).bind(course_id).execute().await?;
    }
    write.commit().await?;
    let (at, of, course_id) = (app.clone(), account_id.clone(), course_id.clone());
    let rest = async move { take_away(&at, &of, &course_id).await };
    match app.heavy.run(account_id, rest).await {
        Ok(done) => done?,
        // It is gone already; a later tick does the rest.
        Err(error) => tracing::info!("What people did in a deleted course is taken away later. {error}"),
    }
    Ok(true)
}

/// Goes on with the courses that are not quite gone, of every account.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let sql = "SELECT account_id, id FROM courses WHERE deleted_at IS NOT NULL LIMIT 100";
    let left = app.db.read().await?.query(sql).all::<(AccountId, CourseId)>().await?;
    for (account_id, course_id) in left {
        take_away(app, &account_id, &course_id).await?;
    }
    Ok(())
}

async fn take_away(app: &App, account_id: &AccountId, course_id: &CourseId) -> Result<(), db::Error> {
    loop {
        let mut write = app.db.write().await?;
        let more = progress_of_some(&mut write, account_id, course_id).await?;
        if !more {
            let sql = "DELETE FROM courses WHERE account_id = $1 AND id = $2";
            write.query(sql).bind(account_id).bind(course_id).execute().await?;
        }
        write.commit().await?;
        if !more {
            return Ok(());
        }
    }
}

/// Takes away what some learners did in a course. False when there was nothing left.
async fn progress_of_some(
    write: &mut Write,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<bool, db::Error> {
    let sql = format!(
        "SELECT learner_id FROM course_progress WHERE account_id = $1 AND course_id = $2 \
         ORDER BY learner_id LIMIT {LEARNERS}"
    );
    let some = write.query(sql).bind(account_id).bind(course_id).all::<LearnerId>().await?;
    for sql in [
        "DELETE FROM card_reports WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
        "DELETE FROM memories WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
        "DELETE FROM certificates WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
        "DELETE FROM first_answers WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
        "DELETE FROM card_progress WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
        "DELETE FROM course_progress WHERE account_id = $1 AND learner_id = $2 AND course_id = $3",
    ] {
        for learner_id in &some {
            write.query(sql).bind(account_id).bind(learner_id).bind(course_id).execute().await?;
        }
    }
    Ok(!some.is_empty())
}
