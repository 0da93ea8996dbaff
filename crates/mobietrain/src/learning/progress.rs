//! The progress of a learner: what they have done. Rows are only ever added or raised, so a repeated or late write
//! changes nothing. That makes writing it idempotent, and merging what two devices did free of conflicts.

use std::collections::{HashMap, HashSet};

use db::{Connection, Write};
use kernel::Timestamp;

use crate::App;
use crate::addresses;
use crate::ids::CourseId;
use crate::learning::course::editions::Editions;
use crate::learning::playable::Playable;
use crate::people::session::Session;
use crate::telling::{self, Finished};

/// A card that was done. `best_score` is `None` for a card without a question.
#[derive(Clone, Debug)]
pub(crate) struct Done {
    pub(crate) at: Timestamp,
    pub(crate) best_score: Option<i64>,
}

/// What a learner has done in one course, as far as it counts in the version that they see.
#[derive(Clone, Debug, Default)]
pub(crate) struct Progress {
    pub(crate) opened_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    /// By card id.
    pub(crate) cards: HashMap<String, Done>,
}

/// All that a learner ever did in one course, whatever its cards asked then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// Whether the course was ever listed to them.
    pub(crate) shown: bool,
    pub(crate) opened_at: Option<Timestamp>,
    pub(crate) completed_at: Option<Timestamp>,
    /// By card id, with the edition of the card.
    pub(crate) cards: HashMap<String, Vec<(i64, Done)>>,
}

impl Record {
    /// What counts of it in a version. A question that was asked anew is not done yet; whoever has finished the course stays
    /// finished, with the answer that they gave.
    pub(crate) fn in_version(&self, editions: &Editions) -> Progress {
        let counts = |(card, answers): (&String, &Vec<(i64, Done)>)| {
            let counting = answers.iter().filter(|(of, _)| editions.counts(card, *of)).map(|(_, done)| done);
            let exact = counting.cloned().reduce(|one, other| Done {
                at: one.at.min(other.at),
                best_score: one.best_score.max(other.best_score),
            });
            let last = || answers.iter().max_by_key(|(of, _)| *of).filter(|_| self.completed_at.is_some());
            let done = exact.or_else(|| last().map(|(_, done)| done.clone()))?;
            Some((card.clone(), done))
        };
        Progress {
            opened_at: self.opened_at,
            completed_at: self.completed_at,
            cards: self.cards.iter().filter_map(counts).collect(),
        }
    }
}

type CourseRow = (CourseId, Option<Timestamp>, Option<Timestamp>);
type CardRow = (CourseId, String, i64, Timestamp, Option<i64>);

/// What the learner did in every course that was shown to them, by course id.
pub(crate) async fn of_learner(
    db: &mut Connection,
    session: &Session,
) -> Result<HashMap<CourseId, Record>, db::Error> {
    let (account, learner) = (&session.account_id, &session.learner_id);
    let sql = "SELECT course_id, opened_at, completed_at FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2";
    let courses = db.query(sql).bind(account).bind(learner).all::<CourseRow>().await?;
    let with = |(id, opened_at, completed_at)| {
        (id, Record { shown: true, opened_at, completed_at, cards: HashMap::new() })
    };
    let mut records: HashMap<_, _> = courses.into_iter().map(with).collect();
    let sql = "SELECT course_id, card_id, edition, done_at, best_score FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2";
    for (course, card, edition, at, best_score) in
        db.query(sql).bind(account).bind(learner).all::<CardRow>().await?
    {
        let cards = &mut records.entry(course).or_default().cards;
        cards.entry(card).or_default().push((edition, Done { at, best_score }));
    }
    Ok(records)
}

/// The progress in one course.
pub(crate) async fn in_course(
    db: &mut Connection,
    session: &Session,
    course: &Playable,
) -> Result<Progress, db::Error> {
    let record = of_learner(db, session).await?.remove(&course.id).unwrap_or_default();
    Ok(record.in_version(&course.editions))
}

/// Notes that these courses were listed to the learner: that is when they stop counting as unseen.
pub(crate) async fn mark_shown<'a>(
    app: &App,
    session: &Session,
    courses: impl Iterator<Item = &'a CourseId>,
) -> Result<(), db::Error> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    let mut is_news = false;
    for course in courses {
        is_news |= show(&mut write, session, course, now).await?;
    }
    if is_news {
        telling::courses_seen(app, &mut write, &session.account_id, &session.learner_id).await?;
    }
    write.commit().await
}

/// Notes that the learner opened the course: its "New" mark goes.
pub(crate) async fn mark_opened(app: &App, session: &Session, course_id: &CourseId) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    open(app, &mut write, session, course_id).await?;
    write.commit().await
}

/// Notes that a card is done, with 0 or 1 for an answer; and that the course is, when it was the last.
pub(crate) async fn finish_card(
    app: &App,
    session: &Session,
    course: &Playable,
    card_id: &str,
    score: Option<i64>,
) -> Result<(), db::Error> {
    let (account, learner, now) = (&session.account_id, &session.learner_id, app.clock.now());
    let mut write = app.db.write().await?;
    open(app, &mut write, session, &course.id).await?;
    // The parent row is selected, so that a course or learner deleted meanwhile is no error: nothing is kept.
    let sql = "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, edition, done_at, best_score) \
               SELECT account_id, learner_id, course_id, $4, $5, $6, $7 FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
               ON CONFLICT (account_id, learner_id, course_id, card_id, edition) \
               DO UPDATE SET best_score = excluded.best_score \
               WHERE excluded.best_score > COALESCE(card_progress.best_score, -1)";
    let card = write.query(sql).bind(account).bind(learner).bind(&course.id).bind(card_id);
    if card.bind(course.editions.of(card_id)).bind(now).bind(score).execute().await? == 1 {
        telling::has_progressed(&mut write, account, learner).await?;
    }
    complete_if_done(app, &mut write, session, course).await?;
    write.commit().await
}

/// Notes that the course is completed, once, when all its cards are done.
async fn complete_if_done(
    app: &App,
    write: &mut Write,
    session: &Session,
    course: &Playable,
) -> Result<(), db::Error> {
    let (account, learner) = (&session.account_id, &session.learner_id);
    let sql = "SELECT card_id, edition FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
    let done: Vec<(String, i64)> =
        write.query(sql).bind(account).bind(learner).bind(&course.id).all().await?;
    let counts = |(card, edition): &&(String, i64)| course.editions.counts(card, *edition);
    let done: HashSet<&str> = done.iter().filter(counts).map(|(card, _)| card.as_str()).collect();
    if !course.content.cards().all(|card| done.contains(card.id.as_str())) {
        return Ok(());
    }
    let now = app.clock.now();
    let sql = "UPDATE course_progress SET completed_at = $4 WHERE account_id = $1 AND learner_id = $2 \
               AND course_id = $3 AND completed_at IS NULL";
    let first = write.query(sql).bind(account).bind(learner).bind(&course.id).bind(now).execute().await?;
    if first == 1 {
        // Something else may have opened by it, and what they have to do is one less: also where no card of theirs is new.
        telling::has_progressed(write, account, learner).await?;
        let address = addresses::Course { course: course.slug.clone() };
        let address = format!("{}{address}", app.app_origin());
        let finished = Finished { course: address, title: &course.content.title, language: course.language };
        telling::course_completed(app, write, account, learner, finished).await?;
    }
    Ok(())
}

/// Notes that the course was listed to the learner; true when it never was before.
async fn show(
    write: &mut Write,
    session: &Session,
    course_id: &CourseId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) \
               SELECT c.account_id, l.id, c.id, $4 FROM courses c \
               JOIN learners l ON l.account_id = c.account_id \
               WHERE c.account_id = $1 AND l.id = $2 AND c.id = $3 AND c.deleted_at IS NULL \
               ON CONFLICT (account_id, learner_id, course_id) DO NOTHING";
    Ok(write
        .query(sql)
        .bind(&session.account_id)
        .bind(&session.learner_id)
        .bind(course_id)
        .bind(now)
        .execute()
        .await?
        == 1)
}

/// The same for a course that they are in: a deep link may lead there before any list did.
async fn open(
    app: &App,
    write: &mut Write,
    session: &Session,
    course_id: &CourseId,
) -> Result<(), db::Error> {
    let now = app.clock.now();
    if show(write, session, course_id, now).await? {
        telling::courses_seen(app, write, &session.account_id, &session.learner_id).await?;
    }
    let sql = "UPDATE course_progress SET opened_at = $4 WHERE account_id = $1 AND learner_id = $2 \
               AND course_id = $3 AND opened_at IS NULL";
    write
        .query(sql)
        .bind(&session.account_id)
        .bind(&session.learner_id)
        .bind(course_id)
        .bind(now)
        .execute()
        .await
        .map(drop)
}
