//! Undoing a merge: both get back what was theirs, and what was done since stays with whoever stayed.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use db::Write;
use login::Actor;

use super::act::record;
use super::join::{Pair, Undone};
use super::kept::Kept;
use super::past::{self, Past};
use super::rows::{DEPARTMENTS, LEARNERS, TABLES, Table};
use crate::audit::Action;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::certificate;
use crate::learning::due::completion;
use crate::learning::due::untold;
use crate::people::learner::hold;
use crate::people::searched;
use crate::{App, telling};

/// Entries of the log that one statement gives back.
const AT_ONCE: usize = 50;

/// Who is there again; `None` when there is nothing (any more) to undo.
pub(crate) async fn undo(
    app: &App,
    (account_id, stays): (&AccountId, &LearnerId),
    id: &str,
    by: &Actor,
) -> web::Result<Option<LearnerId>> {
    let mut write = app.db.write_long().await?;
    telling::one_by_one(&mut write, account_id).await?;
    if !hold(&mut write, account_id, stays).await? {
        return Ok(None);
    }
    let merges = past::of(&mut write, account_id, stays, app.clock.now()).await?;
    let Some(merge) = merges.into_iter().find(|merge| merge.id == *id && merge.can_be_undone) else {
        return Ok(None);
    };
    let sql = "SELECT stored FROM merges WHERE account_id = $1 AND id = $2 AND stored IS NOT NULL";
    let Some(stored) = write.query(sql).bind(account_id).bind(id).optional::<String>().await? else {
        return Ok(None);
    };
    let kept: Kept = serde_json::from_str(&stored)?;
    let gone = bring_back(&mut write, account_id, (&merge, &kept)).await?;
    give_back(app, &mut write, (account_id, stays), &kept).await?;
    certificate::give_back(&mut write, account_id, &gone, &kept.certificates).await?;
    log_back(&mut write, account_id, (&gone, stays), (id, &kept)).await?;
    let sql = "DELETE FROM merges WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(id).execute().await?;
    for learner in [&gone, stays] {
        telling::courses_seen(app, &mut write, account_id, learner).await?;
    }
    untold::tell(app, &mut write, account_id).await?;
    record(app, &mut write, account_id, (Action::LearnersParted, &gone, stays), by).await?;
    write.commit().await?;
    Ok(Some(gone))
}

/// Whoever went, with all that was theirs. If their planner has brought them back meanwhile, they have it beside what they did since.
async fn bring_back(
    write: &mut Write,
    account_id: &AccountId,
    (merge, kept): (&Past, &Kept),
) -> Result<LearnerId, db::Error> {
    let gone = match &merge.back_as {
        Some(id) => {
            hold(write, account_id, id).await?;
            id.clone()
        }
        None => {
            let id = merge.gone_id.clone();
            LEARNERS.write(write, (account_id, &id), &[(Vec::new(), kept.learner.clone())]).await?;
            let found_by = kept.learner[13].as_deref().unwrap_or_default();
            searched::keep(write, [(account_id, &id, found_by)]).await?;
            let departments = still_there(write, account_id, kept).await?;
            DEPARTMENTS.write(write, (account_id, &id), &departments).await?;
            id
        }
    };
    let theirs = (account_id, &gone);
    for table in &TABLES {
        let now = table.read(write, theirs).await?;
        let rows = pairs_of(kept, table).iter().map(|pair| {
            let pair = Pair { stays: now.get(&pair.key).cloned(), ..pair.clone() };
            (pair.key.clone(), pair.joined(table.join))
        });
        table.write(write, theirs, &rows.collect::<Vec<_>>()).await?;
    }
    count_anew(write, theirs, kept).await?;
    Ok(gone)
}

fn pairs_of<'a>(kept: &'a Kept, table: &Table) -> &'a [Pair] {
    kept.pairs.get(table.name).map_or(&[], Vec::as_slice)
}

/// Departments that have not been deleted since.
async fn still_there(
    write: &mut Write,
    account_id: &AccountId,
    kept: &Kept,
) -> Result<Vec<(Vec<String>, super::join::Values)>, db::Error> {
    let sql = "SELECT client, id FROM departments WHERE account_id = $1";
    let there: Vec<(String, String)> = write.query(sql).bind(account_id).all().await?;
    let there: HashSet<Vec<String>> = there.into_iter().map(|(client, id)| vec![client, id]).collect();
    Ok(kept.departments.iter().filter(|(key, _)| there.contains(key)).cloned().collect())
}

/// What was brought along is taken from whoever stayed, and what stood in its place is put back.
async fn give_back(
    app: &App,
    write: &mut Write,
    (account_id, stays): (&AccountId, &LearnerId),
    kept: &Kept,
) -> Result<(), db::Error> {
    let theirs = (account_id, stays);
    let mut emptied: BTreeSet<&String> = BTreeSet::new();
    let mut left: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for table in &TABLES {
        let mut now = table.read(write, theirs).await?;
        let mut back = Vec::new();
        for pair in pairs_of(kept, table) {
            match pair.undone(table.join, now.get(&pair.key)) {
                Undone::Leave => {}
                Undone::Restore(row) => back.push((pair.key.clone(), row)),
                Undone::Remove if table.name == TABLES[0].name => drop(emptied.insert(&pair.key[0])),
                Undone::Remove => {
                    if table.name == "completions" {
                        untold::withdraw(app, write, theirs, &pair.key).await?;
                    }
                    table.remove(write, theirs, &pair.key).await?;
                    now.remove(&pair.key);
                }
            }
        }
        table.write(write, theirs, &back).await?;
        left.insert(table.name, now.into_keys().filter_map(|key| key.into_iter().next()).collect());
    }
    // A course of which they have done something since stays begun.
    let has = |table: &str, id: &String| left.get(table).is_some_and(|ids| ids.contains(id));
    for id in emptied {
        if !has("card_progress", id) && !has("completions", id) {
            TABLES[0].remove(write, theirs, std::slice::from_ref(id)).await?;
        }
    }
    count_anew(write, theirs, kept).await
}

/// A last day may have moved since, and of what both had completed one is left.
async fn count_anew(
    write: &mut Write,
    (account_id, learner_id): (&AccountId, &LearnerId),
    kept: &Kept,
) -> Result<(), db::Error> {
    let courses: BTreeSet<&String> = pairs_of(kept, &TABLES[0]).iter().map(|pair| &pair.key[0]).collect();
    for course in courses {
        let course_id: CourseId = course.as_str().into();
        completion::count_anew(write, (account_id, learner_id, &course_id)).await?;
    }
    Ok(())
}

/// The entries of the log, and earlier merges, are theirs again.
async fn log_back(
    write: &mut Write,
    account_id: &AccountId,
    (gone, stays): (&LearnerId, &LearnerId),
    (id, kept): (&str, &Kept),
) -> Result<(), db::Error> {
    for ids in kept.sign_ons.chunks(AT_ONCE) {
        let sql = format!(
            "UPDATE sign_ons SET learner_id = $2 WHERE account_id = $1 AND learner_id = $3 AND id IN ({})",
            db::numbered(4, ids.len())
        );
        let query = write.query(sql).bind(account_id).bind(gone).bind(stays);
        ids.iter().fold(query, |query, id| query.bind(id.as_str())).execute().await?;
    }
    for merge in &kept.merges {
        let sql = "UPDATE merges SET learner_id = $3, under = CASE WHEN under = $4 THEN NULL ELSE under END \
                   WHERE account_id = $1 AND id = $2";
        write.query(sql).bind(account_id).bind(merge.as_str()).bind(gone).bind(id).execute().await?;
    }
    Ok(())
}
