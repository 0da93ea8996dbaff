//! Writing completions from elsewhere down, and taking one back.

use db::Write;
use kernel::Timestamp;
use login::{Actor, Entry as Act, Subject};
use serde_json::json;
use web::Day;

use super::{Entry, fingerprint, look, new_ones, read::Typed};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::told;
use crate::learning::due::completion::{self, Source, Terms};
use crate::learning::due::untold;
use crate::people::learner::hold;
use crate::{App, telling};

/// Writes down what is new in a list, if that is still what was shown: how many, or `None` where it is something else by now.
pub(crate) async fn note(
    app: &App,
    account_id: &AccountId,
    (course, typed): (Option<&CourseId>, Vec<Typed>),
    seen: &str,
    by: &Actor,
) -> Result<Option<usize>, db::Error> {
    let lines = look(app, account_id, course, typed).await?;
    if fingerprint(&lines) != seen {
        return Ok(None);
    }
    let entries = new_ones(&lines);
    let mut write = app.db.write_long().await?;
    telling::one_by_one(&mut write, account_id).await?;
    // In one order, whoever does it.
    let mut people: Vec<&LearnerId> = entries.iter().map(|entry| &entry.learner_id).collect();
    people.sort();
    people.dedup();
    for id in &people {
        if !hold(&mut write, account_id, id).await? {
            return Ok(None);
        }
    }
    let mut noted = 0;
    for entry in &entries {
        noted += usize::from(keep(app, &mut write, account_id, entry, by.name()).await?);
    }
    for id in &people {
        telling::has_progressed(&mut write, account_id, id).await?;
    }
    untold::tell(app, &mut write, account_id).await?;
    if noted > 0 {
        let details = json!({ "entries": noted });
        let subjects = people.iter().map(|id| Subject::new(&***id, &***id)).collect();
        let act = Act { action: Action::CompletionsNoted.as_str(), details, subjects };
        app.login.record(&mut write, account_id, by, &act).await?;
    }
    write.commit().await?;
    Ok(Some(noted))
}

/// False where it is there.
async fn keep(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    entry: &Entry,
    by: &str,
) -> Result<bool, db::Error> {
    let Entry { on, learner_id, course_id, until } = entry;
    let (at, now) = (on.start(&app.settings.time_zone), app.clock.now());
    let terms = Terms::of(write, (account_id, course_id)).await?;
    let counts = match until {
        Some(until) => Some(*until),
        None => {
            let renews = before(write, (account_id, learner_id, course_id), at).await?;
            terms.validity.map(|validity| validity.until(*on, renews))
        }
    };
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    // Nobody is told that it is new who has completed it.
    let sql = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) \
               SELECT account_id, $2, id, $4 FROM courses WHERE account_id = $1 AND id = $3 AND deleted_at IS NULL \
               ON CONFLICT (account_id, learner_id, course_id) DO NOTHING";
    write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(now).execute().await?;
    let sql = "INSERT INTO completions (account_id, learner_id, course_id, completed_at, valid_until, source, noted_by, \
               said_until, untold_since) SELECT account_id, learner_id, course_id, $4, $5, $6, $7, $8, $9 FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
               ON CONFLICT (account_id, learner_id, course_id, completed_at) DO NOTHING";
    let row = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(at);
    let row = row.bind(text(counts)).bind(Source::Elsewhere.as_str()).bind(by).bind(text(*until)).bind(now);
    if row.execute().await? == 0 {
        return Ok(false);
    }
    completion::count_anew(write, (account_id, learner_id, course_id)).await?;
    Ok(true)
}

/// The last day of what somebody had completed before.
async fn before(
    write: &mut Write,
    (account_id, learner_id, course_id): (&AccountId, &LearnerId, &CourseId),
    at: Timestamp,
) -> Result<Option<Day>, db::Error> {
    let sql = "SELECT MAX(valid_until) FROM completions \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND completed_at < $4";
    let last = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(at);
    Ok(last.one::<Option<String>>().await?.and_then(|day| day.parse().ok()))
}

/// Takes back one that was written down; false when there is none (any more). What somebody did in the app stays.
pub(crate) async fn take_back(
    app: &App,
    (account_id, learner_id): (&AccountId, &LearnerId),
    (course_id, at): (&CourseId, i64),
    by: &Actor,
) -> Result<bool, db::Error> {
    let mut write = app.db.write().await?;
    telling::one_by_one(&mut write, account_id).await?;
    if !hold(&mut write, account_id, learner_id).await? {
        return Ok(false);
    }
    let sql = "DELETE FROM completions WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND completed_at = $4 \
               AND source = $5";
    let row = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(at);
    if row.bind(Source::Elsewhere.as_str()).execute().await? == 0 {
        return Ok(false);
    }
    let key = [course_id.to_string(), at.to_string()];
    untold::withdraw(app, &mut write, (account_id, learner_id), &key).await?;
    completion::count_anew(&mut write, (account_id, learner_id, course_id)).await?;
    telling::courses_seen(app, &mut write, account_id, learner_id).await?;
    let title = told::title(&mut write, (account_id, course_id)).await?;
    let subjects =
        vec![Subject::new(&**learner_id, &**learner_id), Subject::thing("course", course_id, title)];
    let act = Act { action: Action::CompletionTakenBack.as_str(), details: json!({}), subjects };
    app.login.record(&mut write, account_id, by, &act).await?;
    write.commit().await?;
    Ok(true)
}
