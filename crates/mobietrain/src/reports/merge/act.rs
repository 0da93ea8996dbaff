//! Merging, as one transaction: whoever stays has what both did, the other one's record goes, and what they had is kept for the undo.

use std::time::Duration;

use db::Write;
use kernel::{Id, Timestamp};
use login::{Actor, Entry, Subject};
use serde_json::json;
use web::Language;

use super::kept::Kept;
use super::plan;
use super::rows::TABLES;
use crate::audit::Action;
use crate::ids::{AccountId, LearnerId};
use crate::learning::certificate;
use crate::learning::due::untold;
use crate::people::learner::hold;
use crate::{App, telling};

/// How long a merge can be undone.
pub(crate) const UNDO: Duration = Duration::from_secs(30 * 24 * 3600);

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Merged {
    Done,
    /// It does something else by now than what was agreed to, or cannot be done any more.
    Other,
    NotFound,
}

/// The two, and what somebody has agreed to.
pub(crate) struct Wanted<'a> {
    pub account_id: &'a AccountId,
    pub gone: &'a LearnerId,
    pub stays: &'a LearnerId,
    /// The fingerprint of the plan that was shown …
    pub seen: &'a str,
    /// … in this language.
    pub language: Language,
}

pub(crate) async fn merge(app: &App, wanted: &Wanted<'_>, by: &Actor) -> web::Result<Merged> {
    let Wanted { account_id, gone, stays, seen, language } = *wanted;
    let mut write = app.db.write_long().await?;
    // One into the other and the other into the one, at once: whoever is second finds what the first has done.
    telling::one_by_one(&mut write, account_id).await?;
    if gone == stays || !hold(&mut write, account_id, stays).await? {
        return Ok(Merged::NotFound);
    }
    hold_whoever_goes(&mut write, account_id, gone).await?;
    let Some(plan) = plan::of(&mut write, account_id, (gone, stays), language).await? else {
        return Ok(Merged::NotFound);
    };
    if !plan.gone.may_go || plan.fingerprint != seen {
        return Ok(Merged::Other);
    }
    let Some(mut kept) = Kept::of(&mut write, account_id, (gone, stays)).await? else {
        return Ok(Merged::NotFound);
    };
    kept.learner[0] = kept.learner[0].take().map(|held| held.trim_end_matches(HELD).to_owned());
    join(&mut write, (account_id, stays), &kept, app.clock.now()).await?;
    let sql = "UPDATE sign_ons SET learner_id = $3 WHERE account_id = $1 AND learner_id = $2";
    write.query(sql).bind(account_id).bind(gone).bind(stays).execute().await?;
    kept.certificates = certificate::hand_over(&mut write, account_id, (gone, stays)).await?;
    keep(app, &mut write, wanted, &mut kept, by).await?;
    let sql = "DELETE FROM learners WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(gone).execute().await?;
    telling::courses_seen(app, &mut write, account_id, stays).await?;
    untold::tell(app, &mut write, account_id).await?;
    record(app, &mut write, account_id, (Action::LearnersMerged, gone, stays), by).await?;
    write.commit().await?;
    Ok(Merged::Done)
}

/// What their identity ends with while they go.
const HELD: &str = " \u{2192}";

/// Whatever somebody does at this moment is waited for, and what comes later finds nobody: PostgreSQL holds a row against those who hang
/// their own on it only where its key is another one.
async fn hold_whoever_goes(
    write: &mut Write,
    account_id: &AccountId,
    gone: &LearnerId,
) -> Result<(), db::Error> {
    let sql = "UPDATE learners SET identity = identity || $3 WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(gone).bind(HELD).execute().await.map(drop)
}

async fn join(
    write: &mut Write,
    (account_id, stays): (&AccountId, &LearnerId),
    kept: &Kept,
    now: Timestamp,
) -> Result<(), db::Error> {
    for table in &TABLES {
        let pairs = kept.pairs.get(table.name).map_or(&[][..], Vec::as_slice);
        let joined = pairs.iter().map(|pair| (pair, pair.joined(table.join)));
        let other = joined.filter(|(pair, joined)| pair.stays.as_ref() != Some(joined));
        let rows: Vec<_> = other.map(|(pair, joined)| (pair.key.clone(), joined)).collect();
        table.write(write, (account_id, stays), &rows).await?;
        if table.name == "completions" {
            let keys = rows.iter().map(|(key, _)| key.as_slice());
            untold::note(write, (account_id, stays), keys, now).await?;
        }
    }
    Ok(())
}

/// Keeps what the undo needs. What went into whoever goes now goes with them, and is undone after this.
async fn keep(
    app: &App,
    write: &mut Write,
    wanted: &Wanted<'_>,
    kept: &mut Kept,
    by: &Actor,
) -> web::Result<()> {
    let Wanted { account_id, gone, stays, .. } = *wanted;
    let (id, now): (Id<()>, _) = (app.new_id(), app.clock.now());
    let sql = "SELECT id FROM merges WHERE account_id = $1 AND learner_id = $2";
    kept.merges = write.query(sql).bind(account_id).bind(gone).all().await?;
    let sql = "UPDATE merges SET learner_id = $3, under = COALESCE(under, $4) WHERE account_id = $1 AND learner_id = $2";
    write.query(sql).bind(account_id).bind(gone).bind(stays).bind(&id).execute().await?;
    let sql = "INSERT INTO merges (account_id, id, learner_id, gone_id, identity, name, employee_number, merged_at, \
               merged_by, until, stored) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let row = write.query(sql).bind(account_id).bind(&id).bind(stays).bind(gone);
    let row = row
        .bind(kept.learner[0].as_deref())
        .bind(kept.learner[1].as_deref())
        .bind(kept.learner[4].as_deref());
    row.bind(now).bind(by.name()).bind(now + UNDO).bind(serde_json::to_string(kept)?).execute().await?;
    Ok(())
}

/// The log names both by their ids.
pub(super) async fn record(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    (action, gone, stays): (Action, &LearnerId, &LearnerId),
    by: &Actor,
) -> Result<(), db::Error> {
    let subjects = [stays, gone].map(|id| Subject::new(&**id, &**id)).into();
    let entry = Entry { action: action.as_str(), details: json!({}), subjects };
    app.login.record(write, account_id, by, &entry).await
}
