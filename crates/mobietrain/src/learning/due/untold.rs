//! Telling the planner of completions that nobody finished in the app a moment ago: many that were noted at once, and those whose last day has
//! moved. A few are told with the act; the job tells the others, so many at a time that nobody's event waits long behind them.

use db::Write;
use kernel::Timestamp;
use web::{Day, Language};

use crate::App;
use crate::addresses;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::telling::{self, Finished};

/// Told of in one transaction.
const AT_ONCE: usize = 100;
/// Of one account in one pass of the job.
const MOST: usize = 5_000;

db::row! {
    struct Untold {
        learner_id: LearnerId,
        course_id: CourseId,
        completed_at: Timestamp,
        valid_until: Option<Day> as word or null,
        untold_since: Timestamp,
        slug: String,
        qualification: Option<String>,
        title: Option<String>,
        language: Option<Language> as word or null,
    }
}

/// Notes that these are to be told of: course and moment of each.
pub(crate) async fn note<'a>(
    write: &mut Write,
    (account_id, learner_id): (&AccountId, &LearnerId),
    keys: impl Iterator<Item = &'a [String]>,
    now: Timestamp,
) -> Result<(), db::Error> {
    for key in keys {
        let [course, at] = key else { continue };
        let sql = "UPDATE completions SET untold_since = $5 WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
                   AND completed_at = $4";
        let row = write.query(sql).bind(account_id).bind(learner_id).bind(course.as_str());
        row.bind(at.parse::<i64>().unwrap_or_default()).bind(now).execute().await?;
    }
    Ok(())
}

/// Tells of some, the one that waits longest first; says how many. The title is the one in the default language of the account.
pub(crate) async fn tell(app: &App, write: &mut Write, account_id: &AccountId) -> Result<usize, db::Error> {
    let sql = format!(
        "SELECT p.learner_id, p.course_id, p.completed_at, p.valid_until, p.untold_since, c.slug, c.qualification, t.title, t.language \
         FROM completions p JOIN courses c ON c.account_id = p.account_id AND c.id = p.course_id \
         LEFT JOIN course_texts t ON t.account_id = c.account_id AND t.course_id = c.id AND t.version = COALESCE(c.live, 0) \
         AND t.language = (SELECT x.language FROM course_texts x WHERE x.account_id = c.account_id AND x.course_id = c.id \
         AND x.version = COALESCE(c.live, 0) \
         ORDER BY CASE WHEN x.language = (SELECT a.language FROM accounts a WHERE a.id = $1) THEN 0 \
         WHEN x.language = 'en' THEN 1 ELSE 2 END, x.language LIMIT 1) \
         WHERE p.account_id = $1 AND p.untold_since IS NOT NULL ORDER BY p.untold_since LIMIT {AT_ONCE}"
    );
    let untold: Vec<Untold> = write.query(sql).bind(account_id).all().await?;
    for one in &untold {
        let sql = "UPDATE completions SET untold_since = NULL WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
                   AND completed_at = $4";
        let row = write.query(sql).bind(account_id).bind(&one.learner_id).bind(&one.course_id);
        row.bind(one.completed_at).execute().await?;
        let Some((title, language)) = one.title.as_deref().zip(one.language) else { continue };
        let finished = Finished {
            course: course(app, &one.slug),
            title,
            language,
            qualification: one.qualification.as_deref(),
            valid_until: one.valid_until,
            completed_at: one.completed_at,
            revised_at: Some(one.untold_since),
        };
        telling::course_completed(app, write, account_id, &one.learner_id, finished).await?;
    }
    Ok(untold.len())
}

fn course(app: &App, slug: &str) -> String {
    format!("{}{}", app.app_origin(), addresses::Course { course: slug.to_owned() })
}

/// Tells that a completion (its course and moment) is none of theirs; before it goes.
pub(crate) async fn withdraw(
    app: &App,
    write: &mut Write,
    (account_id, learner_id): (&AccountId, &LearnerId),
    key: &[String],
) -> Result<(), db::Error> {
    let [id, at] = key else { return Ok(()) };
    let sql = "SELECT slug FROM courses WHERE account_id = $1 AND id = $2";
    let slug: Option<String> = write.query(sql).bind(account_id).bind(id.as_str()).optional().await?;
    let Some(slug) = slug else { return Ok(()) };
    let at = Timestamp::from_millis(at.parse().unwrap_or_default());
    telling::completion_withdrawn(app, write, (account_id, learner_id), (course(app, &slug), at)).await
}

/// The job. Names no account at first, because it finds out whose there are.
pub(crate) async fn sweep(app: &App) -> Result<(), db::Error> {
    let sql = "SELECT DISTINCT account_id FROM completions WHERE untold_since IS NOT NULL";
    let accounts: Vec<AccountId> = app.db.read().await?.query(sql).all().await?;
    for account_id in accounts {
        for _ in 0..MOST / AT_ONCE {
            let mut write = app.db.write().await?;
            telling::one_by_one(&mut write, &account_id).await?;
            let told = tell(app, &mut write, &account_id).await?;
            write.commit().await?;
            if told < AT_ONCE {
                break;
            }
        }
    }
    Ok(())
}
