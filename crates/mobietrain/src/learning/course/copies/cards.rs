//! Copying cards into the draft of another course: in every language of that, with their files, in one transaction. What people see of
//! either course stays as it is, and so does the course that the cards are from.

use std::sync::Arc;

use db::Write;
use kernel::Busy;
use login::Actor;
use serde_json::json;

pub(crate) use super::plan::{Chosen, NotCopied, Plan};

use super::super::error::CourseError;
use super::super::met;
use super::super::seen::{Seen, TRIES};
use super::super::texts;
use super::super::told;
use super::super::translations::carried::{Carried, keep};
use super::plan::{Loaded, Side, plan};
use crate::App;
use crate::accounts::default_language;
use crate::audit::Action;
use crate::ids::{AccountId, CourseId};

type Of<'a> = (&'a AccountId, &'a CourseId);

/// What would be done.
pub(crate) async fn look(app: &App, of: Of<'_>, chosen: &Arc<Chosen>) -> Result<Plan, NotCopied> {
    Ok(planned(app, of, chosen).await?.0)
}

/// Does it. Whatever somebody else writes in the other course at the same time stays: it is worked out anew upon that.
pub(crate) async fn copy(
    app: &App,
    of: Of<'_>,
    chosen: &Arc<Chosen>,
    (agreed, by): (impl Fn(&Plan) -> bool, &Actor),
) -> Result<Result<(), Plan>, NotCopied> {
    let to = (of.0, &chosen.to);
    for _ in 0..TRIES {
        let (plan, seen) = planned(app, of, chosen).await?;
        if !agreed(&plan) {
            return Ok(Err(plan));
        }
        let now = app.clock.now();
        let mut write = app.db.write().await?;
        let is_same = seen.is_unchanged(&mut write, to.0, to.1, now).await?;
        if !is_same || !put_files(&mut write, of, to, &plan).await? {
            continue;
        }
        for text in &plan.texts {
            texts::put(&mut write, to, text, (now, by.name())).await?;
        }
        for (language, origins) in &plan.origins {
            keep(&mut write, to, *language, origins).await?;
        }
        let from = told::title(&mut write, of).await?;
        let what = json!({ "copied_from": from, "cards": plan.cards.len().to_string() });
        told::record(app, &mut write, to, Action::CardsCopied, (what, by)).await?;
        write.commit().await?;
        return Ok(Ok(()));
    }
    Err(CourseError::Restless(Busy::default()).into())
}

/// The plan, and what of the other course it was made of.
async fn planned(app: &App, of: Of<'_>, chosen: &Arc<Chosen>) -> Result<(Plan, Seen), NotCopied> {
    let to = (of.0, &chosen.to);
    let mut read = app.db.read().await?;
    let (from, into) = (Side::of(&mut read, of).await?, Side::of(&mut read, to).await?);
    let (contents, kept) = (met::contents(&mut read, to).await?, Carried::kept(&mut read, to).await?);
    let default = default_language::of(&mut read, of.0).await?;
    drop(read);
    let carried = Carried::of(app, of).await?;
    let chosen = chosen.clone();
    let work = move || {
        let loaded = Loaded { from, into, default, carried, kept, met: met::ids_of(&contents)? };
        plan(&loaded, &chosen).map(|plan| (plan, loaded.into.seen))
    };
    app.heavy.compute(of.0, work).await?
}

/// Names the files in the other course. False when one of them is no longer what it was.
async fn put_files(write: &mut Write, of: Of<'_>, to: Of<'_>, plan: &Plan) -> Result<bool, db::Error> {
    let sql = "INSERT INTO course_files (account_id, course_id, version, name, media_id) \
               SELECT account_id, $3, 0, $4, media_id FROM course_files \
               WHERE account_id = $1 AND course_id = $2 AND version = 0 AND name = $5 AND media_id = $6";
    for ((here, there), id) in plan.files.iter().zip(&plan.media) {
        let put = write.query(sql).bind(of.0).bind(of.1).bind(to.1).bind(there).bind(here).bind(id);
        if put.execute().await? == 0 {
            return Ok(false);
        }
    }
    Ok(true)
}
