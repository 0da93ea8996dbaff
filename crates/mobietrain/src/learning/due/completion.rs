//! Completions: each time that somebody has finished a course, with the day until which it counts.

use db::{Connection, Write};
use kernel::Timestamp;
use web::Day;

use super::validity::Validity;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::pass_mark::PassMark;

/// Where somebody completed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// In the app.
    Here,
    /// In a classroom, or in another program; staff have written it down.
    Elsewhere,
}

impl Source {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Here => "here",
            Self::Elsewhere => "elsewhere",
        }
    }
}

impl std::str::FromStr for Source {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Here, Self::Elsewhere].into_iter().find(|source| source.as_str() == word).ok_or(())
    }
}

db::row! {
    /// One completion.
    #[derive(Clone, Debug)]
    pub(crate) struct Completion {
        pub(crate) course_id: CourseId,
        pub(crate) completed_at: Timestamp,
        pub(crate) valid_until: Option<Day> as word or null,
        pub(crate) source: Source as word,
        /// Who has written down one from elsewhere.
        pub(crate) noted_by: Option<String>,
    }
}

/// Those of a learner, the last one first.
pub(crate) async fn of_learner(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<Completion>, db::Error> {
    let sql = "SELECT course_id, completed_at, valid_until, source, noted_by FROM completions \
               WHERE account_id = $1 AND learner_id = $2 ORDER BY completed_at DESC, course_id";
    conn.query(sql).bind(account_id).bind(learner_id).all().await
}

/// What a course says of when it is completed, and of how long that counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(crate) pass_mark: Option<PassMark>,
    pub(crate) validity: Option<Validity>,
    /// What one is qualified for by it, where that is called something else than the course.
    pub(crate) qualification: Option<String>,
}

db::row! {
    #[derive(Default)]
    struct TermsRow {
        pass_mark: Option<i64>,
        valid_months: Option<i64>,
        renew_days: Option<i64>,
        qualification: Option<String>,
    }
}

impl Terms {
    pub(crate) async fn of(
        conn: &mut Connection,
        (account_id, course_id): (&AccountId, &CourseId),
    ) -> Result<Self, db::Error> {
        let sql = "SELECT pass_mark, valid_months, renew_days, qualification FROM courses WHERE account_id = $1 AND id = $2";
        let stored = conn.query(sql).bind(account_id).bind(course_id);
        let TermsRow { pass_mark, valid_months, renew_days, qualification } =
            stored.optional().await?.unwrap_or_default();
        let validity = valid_months.map(|months| Validity { months, renew_days: renew_days.unwrap_or(0) });
        Ok(Self { pass_mark: pass_mark.and_then(PassMark::new), validity, qualification })
    }
}

/// Works out anew what counts of somebody's completions of a course: when it was the first time, and the last day of the one that lasts
/// longest. A window that was given stays while its day does.
pub(crate) async fn count_anew(
    write: &mut Write,
    (account_id, learner_id, course_id): (&AccountId, &LearnerId, &CourseId),
) -> Result<(), db::Error> {
    let sql = "SELECT completed_at, valid_until FROM completions WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
    let rows = write.query(sql).bind(account_id).bind(learner_id).bind(course_id);
    let rows: Vec<(Timestamp, Option<String>)> = rows.all().await?;
    let first = rows.iter().map(|(at, _)| *at).min();
    let last = rows.iter().map(|(_, until)| until.as_deref());
    // One that never runs out lasts longest.
    let until = last.reduce(|one, other| one.zip(other).map(|(one, other)| one.max(other))).flatten();
    let until: Option<Day> = until.and_then(|day| day.parse().ok());
    let terms = Terms::of(write, (account_id, course_id)).await?;
    let window = until.map(|until| terms.validity.map_or(until, |validity| validity.renew_from(until)));
    let sql = "UPDATE course_progress SET completed_at = $4, \
               renew_from = CASE WHEN valid_until = $5 AND renew_from IS NOT NULL THEN renew_from ELSE $6 END, valid_until = $5 \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
    let row = write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(first);
    let text = |day: Option<Day>| day.map(|day| day.to_string());
    row.bind(text(until)).bind(text(window)).execute().await.map(drop)
}

/// Somebody has completed a course.
pub(crate) struct New<'a> {
    pub(crate) account_id: &'a AccountId,
    pub(crate) learner_id: &'a LearnerId,
    pub(crate) course_id: &'a CourseId,
    pub(crate) at: Timestamp,
    /// The day of that.
    pub(crate) on: Day,
    /// The last day of what it renews.
    pub(crate) renews: Option<Day>,
    pub(crate) source: Source,
    pub(crate) noted_by: Option<&'a str>,
}

impl New<'_> {
    /// Writes it down, and what counts now, for a row of `course_progress` that the caller has claimed. Answers until when it counts, by
    /// these terms.
    pub(crate) async fn record(&self, write: &mut Write, terms: &Terms) -> Result<Option<Day>, db::Error> {
        let until = terms.validity.map(|validity| validity.until(self.on, self.renews));
        let renew_from = terms.validity.zip(until).map(|(validity, until)| validity.renew_from(until));
        let text = |day: Option<Day>| day.map(|day| day.to_string());
        let sql = "INSERT INTO completions (account_id, learner_id, course_id, completed_at, valid_until, source, noted_by) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
        let row = write.query(sql).bind(self.account_id).bind(self.learner_id).bind(self.course_id);
        let row = row.bind(self.at).bind(text(until)).bind(self.source.as_str()).bind(self.noted_by);
        row.execute().await?;
        let sql = "UPDATE course_progress SET valid_until = $4, renew_from = $5 \
                   WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
        let row = write.query(sql).bind(self.account_id).bind(self.learner_id).bind(self.course_id);
        row.bind(text(until)).bind(text(renew_from)).execute().await?;
        Ok(until)
    }
}
