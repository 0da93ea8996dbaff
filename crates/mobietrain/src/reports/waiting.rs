//! What waits for whoever looks after an account: what is written and not published, what was said of it, and what has to be looked at.

use std::time::Duration;

use db::Connection;
use kernel::{Timestamp, first_id_after};
use web::Language;

use crate::App;
use crate::ids::{AccountId, CourseId};
use crate::learning::card_reports::listed as card_reports;
use crate::learning::course::listing::{self, Course, State};
use crate::roster::held;
use crate::sign_on::log;

/// How far back attempts at accounts that do not exist are counted.
const LATELY: Duration = Duration::from_secs(7 * 24 * 3600);

/// What there is of each.
#[derive(Clone, Debug, Default)]
pub(crate) struct Waiting {
    /// Published courses whose draft has changed since, the last one first.
    pub drafts: Vec<Course>,
    /// Courses with what was said of their drafts and is not settled.
    pub comments: Vec<(Course, i64)>,
    /// Courses with how many times people say that a card is wrong, and nobody has settled it.
    pub card_reports: Vec<(Course, i64)>,
    /// The version of the terms that is a draft, and when it was changed.
    pub terms: Option<(i64, Timestamp)>,
    /// How many people a roster that is held would mark as left.
    pub held: Option<i64>,
    /// Attempts at accounts that do not exist: the operators' affair.
    pub unknown: i64,
}

impl Waiting {
    pub(crate) async fn of(
        app: &App,
        conn: &mut Connection,
        account_id: &AccountId,
        (language, is_operator): (Language, bool),
    ) -> Result<Self, db::Error> {
        let courses = listing::list(conn, account_id, language).await?;
        let comments = comments(conn, account_id, &courses).await?;
        let open = card_reports::open(conn, account_id).await?;
        let with = |course: &Course| Some((course.clone(), *open.get(&course.id)?));
        let card_reports = courses.iter().filter_map(with).collect();
        let changed = |course: &Course| course.state == State::Published && course.is_newer;
        let mut drafts: Vec<Course> = courses.into_iter().filter(changed).collect();
        drafts.sort_by_key(|course| std::cmp::Reverse(course.changed_at));
        let sql = "SELECT version, changed_at FROM terms WHERE account_id = $1 AND published_at IS NULL \
                   ORDER BY version DESC LIMIT 1";
        let terms = conn.query(sql).bind(account_id).optional().await?;
        let held = held::people(conn, account_id).await?;
        let unknown = if is_operator { unknown(app, conn).await? } else { 0 };
        Ok(Self { drafts, comments, card_reports, terms, held, unknown })
    }
}

async fn comments(
    conn: &mut Connection,
    account_id: &AccountId,
    courses: &[Course],
) -> Result<Vec<(Course, i64)>, db::Error> {
    let sql = "SELECT course_id, COUNT(*) FROM course_comments WHERE account_id = $1 AND settled_at IS NULL \
               GROUP BY course_id";
    let open: Vec<(CourseId, i64)> = conn.query(sql).bind(account_id).all().await?;
    let with = |course: &Course| {
        let (_, comments) = open.iter().find(|(id, _)| *id == course.id)?;
        Some((course.clone(), *comments))
    };
    Ok(courses.iter().filter_map(with).collect())
}

async fn unknown(app: &App, conn: &mut Connection) -> Result<i64, db::Error> {
    let sql =
        "SELECT CAST(COALESCE(SUM(times), 0) AS BIGINT) FROM sign_ons WHERE account_id = $1 AND id >= $2";
    let since = first_id_after(app.clock.now() - LATELY);
    conn.query(sql).bind(log::unknown_account()).bind(since).one().await
}
