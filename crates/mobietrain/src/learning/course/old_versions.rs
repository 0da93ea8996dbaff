//! How many versions a course keeps: the newest, and of the older ones those that something still hangs on. Else a course that is
//! published every day would grow for ever, with all pictures that it ever had.

use std::collections::HashSet;
use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;
use web::off_thread;

use super::editions::Editions;
use super::versions::TAKEN_BACK_WITHIN;
use crate::App;
use crate::ids::{AccountId, CourseId};
use course::content::Content;

/// How many of the newest versions of a course are kept, whatever became of them.
pub(crate) const KEPT: i64 = 50;

/// How many courses are looked at in one go.
const COURSES: i64 = 20;

type Of<'a> = (&'a AccountId, &'a CourseId);

/// Forgets what no course needs any more, of every account.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    // The only statement here that names no account: it finds the courses that have too many. One that keeps more than that is
    // looked at again when it is published once more.
    let sql = format!(
        "SELECT v.account_id, v.course_id FROM course_versions v GROUP BY v.account_id, v.course_id \
         HAVING COUNT(*) > $1 AND MAX(v.made_at) > $2 ORDER BY v.account_id, v.course_id LIMIT {COURSES}"
    );
    let lately = app.clock.now() - Duration::from_secs(24 * 3600);
    let mut read = app.db.read().await?;
    let many = read.query(sql).bind(KEPT).bind(lately).all::<(AccountId, CourseId)>().await?;
    drop(read);
    for (account_id, course_id) in &many {
        let of = (account_id, course_id);
        let old = unneeded(app, of).await?;
        for number in old {
            let mut write = app.db.write().await?;
            forget(&mut write, of, number, app.clock.now()).await?;
            write.commit().await?;
        }
    }
    Ok(())
}

db::row! {
    /// A version, the newest first.
    struct Row {
        number: i64,
        /// People see it, or saw it once.
        is_seen: bool,
        /// It is seen, planned, or what taking back what is seen leads to.
        is_held: bool,
        editions: String,
        content: Option<String>,
    }
}

/// The numbers of the versions that nothing hangs on.
async fn unneeded(app: &App, of: Of<'_>) -> Result<Vec<i64>, db::Error> {
    let mut read = app.db.read().await?;
    let sql = format!(
        "SELECT v.number, CASE WHEN v.out_at IS NOT NULL OR v.number = c.live THEN TRUE ELSE FALSE END AS is_seen, \
         CASE WHEN {HELD} THEN TRUE ELSE FALSE END AS is_held, \
         v.editions, (SELECT MIN(t.content) FROM course_texts t WHERE t.account_id = $1 AND t.course_id = $2 \
         AND t.version = v.number) AS content FROM course_versions v \
         JOIN courses c ON c.account_id = v.account_id AND c.id = v.course_id \
         WHERE v.account_id = $1 AND v.course_id = $2 ORDER BY v.number DESC"
    );
    let earliest = app.clock.now() - TAKEN_BACK_WITHIN;
    let rows: Vec<Row> = read.query(sql).bind(of.0).bind(of.1).bind(earliest).all().await?;
    let versions = off_thread(move || rows.into_iter().map(Old::read).collect::<Vec<_>>()).await;
    let newest = usize::try_from(KEPT).unwrap_or(usize::MAX);
    let (kept, others): (Vec<_>, Vec<_>) =
        versions.into_iter().enumerate().partition(|(at, version)| *at < newest || version.is_held);
    let mut asked: HashSet<(String, i64)> = kept.into_iter().flat_map(|(_, version)| version.asked).collect();
    let mut unneeded = Vec::new();
    for (_, version) in others {
        // The last one that asked what somebody answered is kept: when it is asked again, they have answered.
        let only_here = version.asked.difference(&asked).cloned().collect::<Vec<_>>();
        if is_answered(&mut read, of, &only_here).await? {
            asked.extend(version.asked);
        } else {
            unneeded.push(version.number);
        }
    }
    Ok(unneeded)
}

/// That version `v` of course `c` is one that people see or will see, or that they see again when something is taken back.
const HELD: &str = "v.number = COALESCE(c.live, 0) OR v.number = COALESCE(c.planned, 0) OR EXISTS (SELECT 1 FROM course_versions w \
    WHERE w.account_id = v.account_id AND w.course_id = v.course_id AND w.replaces = v.number \
    AND (w.number = c.live OR w.out_at > $3))";

struct Old {
    number: i64,
    is_held: bool,
    /// The questions that people were asked, each with its editions.
    asked: HashSet<(String, i64)>,
}

impl Old {
    fn read(row: Row) -> Self {
        let content = row.content.filter(|_| row.is_seen);
        let content = content.and_then(|content| serde_json::from_str::<Content>(&content).ok());
        let editions = Editions::read(&row.editions).unwrap_or_default();
        let questions = content.iter().flat_map(Content::cards).filter(|card| card.kind.is_question());
        let asked = questions
            .flat_map(|card| editions.all(&card.id).iter().map(|edition| (card.id.clone(), *edition)))
            .collect();
        Self { number: row.number, is_held: row.is_held, asked }
    }
}

/// Whether somebody has answered one of these.
async fn is_answered(
    conn: &mut Connection,
    of: Of<'_>,
    questions: &[(String, i64)],
) -> Result<bool, db::Error> {
    for (card, edition) in questions {
        let sql = "SELECT edition FROM card_progress WHERE account_id = $1 AND course_id = $2 AND card_id = $3 \
                   AND edition = $4 LIMIT 1";
        let answer = conn.query(sql).long().bind(of.0).bind(of.1).bind(card).bind(*edition);
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
