//! How many versions a course keeps: the newest, and of the older ones those that something still hangs on. Else a course that is
//! published every day would grow for ever, with all pictures that it ever had.

use std::collections::{BTreeSet, HashSet};
use std::time::Duration;

use db::Write;
use kernel::Timestamp;
use web::off_thread;

use super::editions::{Editions, wording};
use super::sweeps;
use super::versions::TAKEN_BACK_WITHIN;
use crate::App;
use crate::ids::{AccountId, CourseId};
use course::content::Content;

pub(crate) use super::sweeps::KEPT;

/// How many versions of a course are forgotten in one go; the others wait until the other courses have had their turn.
const FORGOTTEN: usize = 20;

/// How long a course is left alone whose versions could not be looked through.
const PUT_OFF: Duration = Duration::from_secs(3600);

type Of<'a> = (&'a AccountId, &'a CourseId);

/// Forgets what no course needs any more, of every account. What fails with one course keeps no other from its turn.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    for (account_id, course_id, since) in sweeps::due(app).await? {
        let of = (&account_id, &course_id);
        let next = look_through(app, of).await.unwrap_or_else(|error| {
            tracing::warn!("The old versions of a course stay for an hour longer. {error}");
            Some(app.clock.now() + PUT_OFF)
        });
        sweeps::looked(app, of, (since, next)).await?;
    }
    Ok(())
}

/// Forgets what a course does not need any more, and says when there may be more.
async fn look_through(app: &App, of: Of<'_>) -> Result<Option<Timestamp>, db::Error> {
    let now = app.clock.now();
    let heads = heads(app, of, now).await?;
    let is_fresh = heads.iter().any(|head| head.is_fresh);
    let unneeded = unneeded(app, of, heads).await?;
    for number in unneeded.iter().take(FORGOTTEN) {
        let mut write = app.db.write().await?;
        forget(&mut write, of, *number, now).await?;
        write.commit().await?;
    }
    Ok(match (unneeded.len() > FORGOTTEN, is_fresh) {
        (true, _) => Some(now),
        // What is held until it cannot be taken back any more.
        (false, true) => Some(now + TAKEN_BACK_WITHIN),
        (false, false) => None,
    })
}

db::row! {
    /// A version without its texts.
    struct Head {
        number: i64,
        /// People see it, or saw it once.
        is_seen: bool,
        /// It is seen, planned, or what taking back what is seen leads to.
        is_held: bool,
        /// It went out so lately that it can be taken back.
        is_fresh: bool,
        editions: String,
    }
}

/// The versions of a course, the newest first.
async fn heads(app: &App, of: Of<'_>, now: Timestamp) -> Result<Vec<Head>, db::Error> {
    let sql = format!(
        "SELECT v.number, CASE WHEN v.out_at IS NOT NULL OR v.number = c.live THEN TRUE ELSE FALSE END AS is_seen, \
         CASE WHEN {HELD} THEN TRUE ELSE FALSE END AS is_held, \
         CASE WHEN v.out_at > $3 THEN TRUE ELSE FALSE END AS is_fresh, v.editions FROM course_versions v \
         JOIN courses c ON c.account_id = v.account_id AND c.id = v.course_id \
         WHERE v.account_id = $1 AND v.course_id = $2 ORDER BY v.number DESC"
    );
    let earliest = now - TAKEN_BACK_WITHIN;
    app.db.read().await?.query(sql).bind(of.0).bind(of.1).bind(earliest).all().await
}

/// The numbers of the versions that nothing hangs on.
async fn unneeded(app: &App, of: Of<'_>, heads: Vec<Head>) -> Result<Vec<i64>, db::Error> {
    let newest = usize::try_from(KEPT).unwrap_or(usize::MAX);
    let (kept, others): (Vec<_>, Vec<_>) =
        heads.into_iter().enumerate().partition(|(at, head)| *at < newest || head.is_held);
    let (mut asked, mut unneeded) = (HashSet::new(), Vec::new());
    if others.is_empty() {
        return Ok(unneeded);
    }
    for (_, head) in kept {
        asked.extend(read(app, of, head).await?.unwrap_or_default());
    }
    for (_, head) in others {
        let number = head.number;
        // What cannot be read may be what somebody answered: a newer program has written it, or one that had a mistake.
        let Some(own) = read(app, of, head).await? else { continue };
        // The last one that asked what somebody answered is kept: when it is asked again, they have answered.
        let only_here = own.difference(&asked).map(|asked| (asked.card.as_str(), asked.edition)).collect();
        if is_answered(app, of, only_here).await? {
            asked.extend(own);
        } else {
            unneeded.push(number);
        }
    }
    Ok(unneeded)
}

/// A question as people were asked it. One edition may have several wordings: somebody said that they ask the same.
#[derive(PartialEq, Eq, Hash)]
struct Asked {
    card: String,
    edition: i64,
    language: String,
    wording: String,
}

/// What people were asked in a version; `None` when that cannot be read.
async fn read(app: &App, of: Of<'_>, head: Head) -> Result<Option<HashSet<Asked>>, db::Error> {
    if !head.is_seen {
        return Ok(Some(HashSet::new()));
    }
    let sql = "SELECT language, content FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = $3";
    let mut conn = app.db.read().await?;
    let texts = conn.query(sql).bind(of.0).bind(of.1).bind(head.number).all().await?;
    drop(conn);
    Ok(off_thread(move || asked(&head.editions, texts)).await)
}

fn asked(editions: &str, texts: Vec<(String, Option<String>)>) -> Option<HashSet<Asked>> {
    let editions = Editions::read(editions).ok()?;
    let mut all = HashSet::new();
    for (language, content) in texts {
        let content: Content = serde_json::from_str(&content?).ok()?;
        for card in content.cards().filter(|card| card.kind.is_question()) {
            let wording = wording(card).ok()?;
            all.extend(editions.all(&card.id).iter().map(|edition| Asked {
                card: card.id.clone(),
                edition: *edition,
                language: language.clone(),
                wording: wording.clone(),
            }));
        }
    }
    Some(all)
}

/// That version `v` of course `c` is one that people see or will see, or that they see again when something is taken back.
const HELD: &str = "v.number = COALESCE(c.live, 0) OR v.number = COALESCE(c.planned, 0) OR EXISTS (SELECT 1 FROM course_versions w \
    WHERE w.account_id = v.account_id AND w.course_id = v.course_id AND w.replaces = v.number \
    AND (w.number = c.live OR w.out_at > $3))";

/// Whether somebody has answered one of these.
async fn is_answered(app: &App, of: Of<'_>, questions: BTreeSet<(&str, i64)>) -> Result<bool, db::Error> {
    let mut read = app.db.read().await?;
    for (card, edition) in questions {
        let sql = "SELECT edition FROM card_progress WHERE account_id = $1 AND course_id = $2 AND card_id = $3 \
                   AND edition = $4 LIMIT 1";
        let answer = read.query(sql).long().bind(of.0).bind(of.1).bind(card).bind(edition);
        if answer.optional::<i64>().await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Forgets a version, unless something hangs on it by now. Pictures that only it had are then used by nothing.
async fn forget(write: &mut Write, of: Of<'_>, number: i64, now: Timestamp) -> Result<(), db::Error> {
    // It takes the course's row: nobody publishes, plans or takes back meanwhile.
    let sql = "UPDATE courses SET id = id WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(of.0).bind(of.1).execute().await?;
    let sql = format!(
        "SELECT COUNT(*) FROM course_versions v JOIN courses c ON c.account_id = v.account_id AND c.id = v.course_id \
         WHERE v.account_id = $1 AND v.course_id = $2 AND v.number = $4 AND NOT ({HELD})"
    );
    let earliest = now - TAKEN_BACK_WITHIN;
    let free = write.query(sql).bind(of.0).bind(of.1).bind(earliest).bind(number);
    if free.one::<i64>().await? == 0 {
        return Ok(());
    }
    for sql in [
        "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = $3",
        "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = $3",
        "DELETE FROM course_versions WHERE account_id = $1 AND course_id = $2 AND number = $3",
    ] {
        write.query(sql).bind(of.0).bind(of.1).bind(number).execute().await?;
    }
    Ok(())
}
