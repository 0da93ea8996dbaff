//! The versions of a course: each is the draft as it was when it was published or planned, and never changes. One of them is what
//! people see.

use std::time::Duration;

use db::{Connection, Write};
use kernel::Timestamp;
use web::Language;

use super::editions::Editions;
use super::error::CourseError;
use super::history::Stored;
use super::judged::Judged;
use super::languages;
use super::ready::as_read;
use super::seen::Seen;
use super::sweeps;
use super::texts;
use super::translations::meanwhile::Known;
use crate::App;
use crate::ids::{AccountId, CourseId};

/// How long what was published can be taken back: what people did meanwhile is little, and stays with its cards.
pub(crate) const TAKEN_BACK_WITHIN: Duration = Duration::from_secs(600);

db::row! {
    #[derive(Clone, Debug)]
    pub(crate) struct Version {
        pub number: i64,
        /// Of the course, when it was made: the draft has changed since when the course has another one.
        pub revision: i64,
        pub made_at: Timestamp,
        pub made_by: String,
        /// Since when people saw it.
        pub out_at: Option<Timestamp>,
        /// What they saw before it.
        pub replaces: Option<i64>,
        pub taken_back_at: Option<Timestamp>,
    }
}

const SELECT: &str =
    "SELECT number, revision, made_at, made_by, out_at, replaces, taken_back_at FROM course_versions";

/// All of a course, the latest first.
pub(crate) async fn list(
    conn: &mut Connection,
    account_id: &AccountId,
    course_id: &CourseId,
) -> Result<Vec<Version>, db::Error> {
    let sql = format!("{SELECT} WHERE account_id = $1 AND course_id = $2 ORDER BY number DESC");
    conn.query(sql).bind(account_id).bind(course_id).all().await
}

/// What somebody has agreed to who publishes a draft, after they were shown what that does.
#[derive(Clone, Debug, Default)]
pub struct Agreed {
    /// The revision of the course that they were shown. Somebody may write meanwhile what they have not seen; `None` takes the draft
    /// whatever it is.
    pub revision: Option<i64>,
    /// The version that people saw then, 0 for none. Another one may go out or be taken back meanwhile, and what was ticked was about
    /// this one; `None` takes whichever it is.
    pub live: Option<i64>,
    /// The questions that were rewritten and ask the same nevertheless, as they say: the answers to them stay.
    pub kept: Vec<String>,
}

/// The draft of a course, fit to be a version.
pub(super) struct Ready {
    /// Of the course, when it was judged.
    revision: i64,
    /// Beside what it was judged, 0 for nothing.
    live: i64,
    number: i64,
    texts: Vec<Judged>,
    editions: Editions,
}

impl Ready {
    /// Judges the draft.
    ///
    /// # Errors
    /// It is another one than was agreed to; what is wrong with it, and what it still holds of the sample it began with; or a fault of ours.
    pub async fn of(
        app: &App,
        (account_id, course_id): (&AccountId, &CourseId),
        agreed: &Agreed,
    ) -> Result<Self, CourseError> {
        let of = (account_id, course_id);
        let mut read = app.db.read().await?;
        let seen = Seen::of(&mut read, account_id, course_id).await?;
        let is_other = |shown: Option<i64>, is: i64| shown.is_some_and(|shown| shown != is);
        if is_other(agreed.revision, seen.revision) || is_other(agreed.live, seen.live) {
            return Err(CourseError::Newer);
        }
        let sources = texts::sources(&mut read, of, 0).await?;
        let known = Known::of(&mut read, of).await?;
        let history = Stored::of(&mut read, of, known.source(&sources)).await?;
        let sql = "SELECT COALESCE(MAX(number), 0) + 1 FROM course_versions WHERE account_id = $1 AND course_id = $2";
        let number = read.query(sql).bind(account_id).bind(course_id).one().await?;
        drop(read);
        let kept = agreed.kept.clone();
        let judge = move || {
            let texts = languages::check(&sources, &seen.files, &known).map_err(CourseError::Problems)?;
            let shown = as_read(&texts, &known).map_err(CourseError::Problems)?;
            let editions = history.read()?.editions(&texts, &kept, number);
            let from = texts.first().map_or(Language::En, |text| text.language);
            let judged = texts.into_iter().zip(&shown).map(|(text, shown)| Judged::new(text, shown, from));
            let texts = judged.collect::<Result<_, _>>()?;
            Ok(Self { revision: seen.revision, live: seen.live, number, texts, editions })
        };
        app.heavy.compute(account_id, judge).await?
    }

    /// Makes it a version, in the transaction that says what becomes of it. `None` when the course, its versions or what people see
    /// have changed since it was judged: then it has to be judged anew.
    pub async fn make(
        &self,
        write: &mut Write,
        (account_id, course_id): (&AccountId, &CourseId),
        (now, by): (Timestamp, &str),
    ) -> Result<Option<i64>, CourseError> {
        // It takes the row: nobody saves a draft meanwhile.
        let sql = "UPDATE courses SET id = id \
                   WHERE account_id = $1 AND id = $2 AND revision = $3 AND COALESCE(live, 0) = $4 AND deleted_at IS NULL";
        let of_course = write.query(sql).bind(account_id).bind(course_id).bind(self.revision);
        if of_course.bind(self.live).execute().await? == 0 {
            return Ok(None);
        }
        let sql = "INSERT INTO course_versions \
                   (account_id, course_id, number, revision, made_at, made_by, after_pause, cover, editions) \
                   VALUES ($1, $2, $3, $4, $5, $6, FALSE, (SELECT MIN(f.name) FROM course_files f \
                   WHERE f.account_id = $1 AND f.course_id = $2 AND f.version = 0 AND f.name LIKE 'cover.%'), $7) \
                   ON CONFLICT DO NOTHING";
        let version = write.query(sql).bind(account_id).bind(course_id).bind(self.number).bind(self.revision);
        if version.bind(now).bind(by).bind(self.editions.write()?).execute().await? == 0 {
            return Ok(None);
        }
        for text in &self.texts {
            text.put(write, (account_id, course_id), self.number, (now, by)).await?;
        }
        let sql = "INSERT INTO course_files (account_id, course_id, version, name, media_id) \
                   SELECT account_id, course_id, $3, name, media_id FROM course_files \
                   WHERE account_id = $1 AND course_id = $2 AND version = 0";
        write.query(sql).bind(account_id).bind(course_id).bind(self.number).execute().await?;
        Ok(Some(self.number))
    }
}

/// Shows a version to people instead of whatever they saw.
pub(super) async fn go_live(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
    number: i64,
    now: Timestamp,
) -> Result<(), db::Error> {
    let sql = "UPDATE course_versions SET out_at = $4, taken_back_at = NULL, \
               replaces = (SELECT c.live FROM courses c WHERE c.account_id = $1 AND c.id = $2), \
               after_pause = (SELECT c.published_at IS NULL FROM courses c WHERE c.account_id = $1 AND c.id = $2) \
               WHERE account_id = $1 AND course_id = $2 AND number = $3";
    write.query(sql).bind(account_id).bind(course_id).bind(number).bind(now).execute().await?;
    let sql = "UPDATE courses SET live = $3, published_at = COALESCE(published_at, $4), withdrawn_at = NULL, \
               publish_at = NULL, planned = NULL, cover = (SELECT v.cover FROM course_versions v \
               WHERE v.account_id = $1 AND v.course_id = $2 AND v.number = $3) WHERE account_id = $1 AND id = $2";
    write.query(sql).bind(account_id).bind(course_id).bind(number).bind(now).execute().await?;
    sweeps::note(write, (account_id, course_id), (number, now)).await
}

/// Forgets the version that was planned: nobody has ever seen it.
pub(super) async fn forget_planned(
    write: &mut Write,
    (account_id, course_id): (&AccountId, &CourseId),
) -> Result<(), db::Error> {
    let sql = "SELECT planned FROM courses WHERE account_id = $1 AND id = $2";
    let planned: Option<Option<i64>> = write.query(sql).bind(account_id).bind(course_id).optional().await?;
    let Some(planned) = planned.flatten() else { return Ok(()) };
    for sql in [
        "UPDATE courses SET planned = NULL, publish_at = NULL WHERE account_id = $1 AND id = $2 AND planned = $3",
        "DELETE FROM course_texts WHERE account_id = $1 AND course_id = $2 AND version = $3",
        "DELETE FROM course_files WHERE account_id = $1 AND course_id = $2 AND version = $3",
        "DELETE FROM course_versions WHERE account_id = $1 AND course_id = $2 AND number = $3",
    ] {
        write.query(sql).bind(account_id).bind(course_id).bind(planned).execute().await?;
    }
    Ok(())
}
