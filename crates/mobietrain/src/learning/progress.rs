//! The progress of a learner: what they have done. Rows are only ever added or raised, so a repeated or late write
//! changes nothing. That makes writing it idempotent, and merging what two devices did free of conflicts.

use std::collections::HashMap;

use db::{Connection, Write};
use kernel::Timestamp;
use web::Day;

use crate::App;
use crate::addresses;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::due::completion::{New, Source, Terms};
use crate::learning::due::duty::Completed;
use crate::learning::due::renewal::{self, Renewal};
use crate::learning::first_answers::{self, Answered};
use crate::learning::pass_mark;
use crate::learning::playable::Playable;
use crate::learning::tally::Tally;
use crate::people::learner::hold;
use crate::telling::{self, Finished};

/// Whose progress it is.
pub(crate) type Whose<'a> = (&'a AccountId, &'a LearnerId);

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
    /// As far as days go.
    pub(crate) completed: Completed,
    /// It may be renewed, or has to be: the cards are those of the renewal.
    pub(crate) is_renewal: bool,
    /// By card id.
    pub(crate) cards: HashMap<String, Done>,
}

/// All that a learner ever did in one course, whatever its cards asked then.
#[derive(Clone, Debug, Default)]
pub(crate) struct Record {
    /// Whether the course was ever listed to them.
    pub(crate) shown: bool,
    pub(crate) opened_at: Option<Timestamp>,
    /// The first time.
    pub(crate) completed_at: Option<Timestamp>,
    /// Of the completion that counts now.
    pub(crate) valid_until: Option<Day>,
    pub(crate) renew_from: Option<Day>,
    /// By card id, with the edition of the card.
    pub(crate) cards: HashMap<String, Vec<(i64, Done)>>,
    pub(crate) renewal: Option<Renewed>,
}

/// What was done of a renewal that is open, or has to be made.
#[derive(Clone, Debug)]
pub(crate) struct Renewed {
    /// The last day of what it renews.
    pub(crate) renews: Day,
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
            let stays = self.completed_at.is_some() && self.renewal.is_none();
            let last = || answers.iter().max_by_key(|(of, _)| *of).filter(|_| stays);
            let done = exact.or_else(|| last().map(|(_, done)| done.clone()))?;
            Some((card.clone(), done))
        };
        let cards = self.renewal.as_ref().map_or(&self.cards, |renewal| &renewal.cards);
        Progress {
            opened_at: self.opened_at,
            completed_at: self.completed_at,
            completed: self.completed(),
            is_renewal: self.renewal.is_some(),
            cards: cards.iter().filter_map(counts).collect(),
        }
    }

    fn completed(&self) -> Completed {
        Completed {
            is_completed: self.completed_at.is_some(),
            valid_until: self.valid_until,
            renew_from: self.renew_from,
        }
    }
}

db::row! {
    struct CourseRow {
        course_id: CourseId,
        opened_at: Option<Timestamp>,
        completed_at: Option<Timestamp>,
        valid_until: Option<Day> as word or null,
        renew_from: Option<Day> as word or null,
    }
}

type CardRow = (CourseId, String, i64, Timestamp, Option<i64>);

/// What the learner did in every course that was shown to them, by course id; as it counts on this day.
pub(crate) async fn of_learner(
    db: &mut Connection,
    (account, learner): Whose<'_>,
    today: Day,
) -> Result<HashMap<CourseId, Record>, db::Error> {
    let sql = "SELECT course_id, opened_at, completed_at, valid_until, renew_from FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2";
    let courses = db.query(sql).bind(account).bind(learner).all::<CourseRow>().await?;
    let mut records: HashMap<_, _> = courses.into_iter().map(|row| Record::read(row, today)).collect();
    let sql = "SELECT course_id, card_id, edition, done_at, best_score FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2";
    for (course, card, edition, at, best_score) in
        db.query(sql).bind(account).bind(learner).all::<CardRow>().await?
    {
        let cards = &mut records.entry(course).or_default().cards;
        cards.entry(card).or_default().push((edition, Done { at, best_score }));
    }
    if records.values().any(|record| record.renewal.is_some()) {
        for card in renewal::cards(db, account, learner).await? {
            let renewal = records.get_mut(&card.course_id).and_then(|record| record.renewal.as_mut());
            let Some(renewal) = renewal.filter(|renewal| renewal.renews == card.renews) else { continue };
            let done = Done { at: card.done_at, best_score: card.best_score };
            renewal.cards.entry(card.card_id).or_default().push((card.edition, done));
        }
    }
    Ok(records)
}

impl Record {
    /// Before its cards are in it.
    fn read(row: CourseRow, today: Day) -> (CourseId, Self) {
        let renews = renewal::open(row.valid_until, row.renew_from, today);
        let record = Self {
            shown: true,
            opened_at: row.opened_at,
            completed_at: row.completed_at,
            valid_until: row.valid_until,
            renew_from: row.renew_from,
            cards: HashMap::new(),
            renewal: renews.map(|renews| Renewed { renews, cards: HashMap::new() }),
        };
        (row.course_id, record)
    }
}

/// The progress in one course.
pub(crate) async fn in_course(
    db: &mut Connection,
    (account, learner): Whose<'_>,
    course: &Playable,
    today: Day,
) -> Result<Progress, db::Error> {
    let record = of_learner(db, (account, learner), today).await?.remove(&course.id).unwrap_or_default();
    Ok(record.in_version(&course.editions))
}

/// Notes that these courses were listed to the learner: that is when they stop counting as unseen.
pub(crate) async fn mark_shown<'a>(
    app: &App,
    (account, learner): Whose<'_>,
    courses: impl Iterator<Item = &'a CourseId>,
) -> Result<(), db::Error> {
    let now = app.clock.now();
    let mut write = app.db.write().await?;
    hold(&mut write, account, learner).await?;
    let mut is_news = false;
    for course in courses {
        is_news |= show(&mut write, (account, learner), course, now).await?;
    }
    if is_news {
        telling::courses_seen(app, &mut write, account, learner).await?;
    }
    write.commit().await
}

/// Notes that the learner opened the course: its "New" mark goes.
pub(crate) async fn mark_opened(
    app: &App,
    (account, learner): Whose<'_>,
    course_id: &CourseId,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    open(app, &mut write, (account, learner), course_id).await?;
    write.commit().await
}

/// A card that somebody has done: its id, and the answer if it asks for one.
pub(crate) type Did<'a> = (&'a str, Option<Answered>);

/// Notes that cards are done, with the answers to questions; and that the course is, when nothing is left of it.
pub(crate) async fn finish_cards(
    app: &App,
    (account, learner): Whose<'_>,
    course: &Playable,
    cards: Vec<Did<'_>>,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    open(app, &mut write, (account, learner), &course.id).await?;
    let renewal = Renewal::of(&mut write, (account, learner, &course.id), app.today()).await?;
    let mut is_more = false;
    for did in cards {
        is_more |= finish_card(app, &mut write, (account, learner), (course, renewal.as_ref()), did).await?;
    }
    if is_more {
        telling::has_progressed(&mut write, account, learner).await?;
    }
    complete_if_done(app, &mut write, (account, learner), (course, renewal)).await?;
    write.commit().await
}

/// One of them; true when something is new by it.
async fn finish_card(
    app: &App,
    write: &mut Write,
    (account, learner): Whose<'_>,
    (course, renewal): (&Playable, Option<&Renewal<'_>>),
    (card_id, answered): Did<'_>,
) -> Result<bool, db::Error> {
    let (now, card) = (app.clock.now(), (card_id, course.editions.of(card_id)));
    if let Some(answered) = &answered {
        first_answers::keep(write, (account, learner, &course.id), card, (answered, now)).await?;
    }
    let score = answered.map(|answered| answered.score);
    // The parent row is selected, so that a course or learner deleted meanwhile is no error: nothing is kept.
    let sql = "INSERT INTO card_progress (account_id, learner_id, course_id, card_id, edition, done_at, best_score) \
               SELECT account_id, learner_id, course_id, $4, $5, $6, $7 FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
               ON CONFLICT (account_id, learner_id, course_id, card_id, edition) \
               DO UPDATE SET best_score = excluded.best_score \
               WHERE excluded.best_score > COALESCE(card_progress.best_score, -1)";
    let query = write.query(sql).bind(account).bind(learner).bind(&course.id).bind(card_id);
    let is_more = query.bind(card.1).bind(now).bind(score).execute().await? == 1;
    let renews = match renewal {
        Some(renewal) => renewal.keep(write, card, (now, score)).await?,
        None => false,
    };
    Ok(is_more || renews)
}

/// Notes that nothing is left to do in the course: the author took out the last card that this person had not done. Nothing tells of
/// that but somebody who looks.
pub(crate) async fn complete_by_looking(
    app: &App,
    (account, learner): Whose<'_>,
    course: &Playable,
) -> Result<(), db::Error> {
    let mut write = app.db.write().await?;
    open(app, &mut write, (account, learner), &course.id).await?;
    let renewal = Renewal::of(&mut write, (account, learner, &course.id), app.today()).await?;
    complete_if_done(app, &mut write, (account, learner), (course, renewal)).await?;
    write.commit().await
}

/// Notes that the course is completed, once, when all its cards are done and its pass mark is reached; and renewed, once, when they are all done
/// anew.
async fn complete_if_done(
    app: &App,
    write: &mut Write,
    (account, learner): Whose<'_>,
    (course, renewal): (&Playable, Option<Renewal<'_>>),
) -> Result<(), db::Error> {
    let done: Vec<(String, i64, Option<i64>)> = match &renewal {
        Some(renewal) => renewal.done(write).await?,
        None => {
            let sql = "SELECT card_id, edition, best_score FROM card_progress \
                       WHERE account_id = $1 AND learner_id = $2 AND course_id = $3";
            write.query(sql).bind(account).bind(learner).bind(&course.id).all().await?
        }
    };
    let mut best: HashMap<&str, Option<i64>> = HashMap::new();
    for (card, edition, score) in &done {
        if course.editions.counts(card, *edition) {
            let before = best.entry(card).or_default();
            *before = (*before).max(*score);
        }
    }
    let is_through = course.content.cards().all(|card| best.contains_key(card.id.as_str()));
    let tally = Tally::of(course.content.cards(), |card| best.get(card.id.as_str()).copied().flatten());
    if !is_through || !pass_mark::is_passed(course.pass_mark, tally) {
        return Ok(());
    }
    let renews = renewal.map(|renewal| renewal.renews);
    if claim(app, write, (account, learner), (&course.id, renews)).await? {
        // Something else may have opened by it, and what they have to do is one less: also where no card of theirs is new.
        telling::has_progressed(write, account, learner).await?;
        complete(app, write, (account, learner), (course, renews)).await?;
    }
    Ok(())
}

/// Of several who finish at once, on two devices, one does.
async fn claim(
    app: &App,
    write: &mut Write,
    (account, learner): Whose<'_>,
    (course_id, renews): (&CourseId, Option<Day>),
) -> Result<bool, db::Error> {
    // Until what is renewed is written over, it is the one that is stored.
    let sql = "UPDATE course_progress SET completed_at = COALESCE(completed_at, $4) WHERE account_id = $1 AND learner_id = $2 \
               AND course_id = $3 AND (completed_at IS NULL AND $5 IS NULL OR valid_until = $5)";
    let row = write.query(sql).bind(account).bind(learner).bind(course_id);
    let row = row.bind(app.clock.now()).bind(renews.map(|day| day.to_string()));
    Ok(row.execute().await? == 1)
}

async fn complete(
    app: &App,
    write: &mut Write,
    (account, learner): Whose<'_>,
    (course, renews): (&Playable, Option<Day>),
) -> Result<(), db::Error> {
    let terms = Terms::of(write, (account, &course.id)).await?;
    let new = New {
        account_id: account,
        learner_id: learner,
        course_id: &course.id,
        at: app.clock.now(),
        on: app.today(),
        renews,
        source: Source::Here,
        noted_by: None,
    };
    let valid_until = new.record(write, &terms).await?;
    let address = addresses::Course { course: course.slug.clone() };
    let finished = Finished {
        course: format!("{}{address}", app.app_origin()),
        title: &course.content.title,
        language: course.language_of(""),
        qualification: terms.qualification.as_deref(),
        valid_until,
        completed_at: new.at,
        revised_at: None,
    };
    telling::course_completed(app, write, account, learner, finished).await
}

/// Notes that the course was listed to the learner; true when it never was before.
async fn show(
    write: &mut Write,
    (account, learner): Whose<'_>,
    course_id: &CourseId,
    now: Timestamp,
) -> Result<bool, db::Error> {
    let sql = "INSERT INTO course_progress (account_id, learner_id, course_id, shown_at) \
               SELECT c.account_id, l.id, c.id, $4 FROM courses c \
               JOIN learners l ON l.account_id = c.account_id \
               WHERE c.account_id = $1 AND l.id = $2 AND c.id = $3 AND c.deleted_at IS NULL \
               ON CONFLICT (account_id, learner_id, course_id) DO NOTHING";
    Ok(write.query(sql).bind(account).bind(learner).bind(course_id).bind(now).execute().await? == 1)
}

/// The same for a course that they are in: a deep link may lead there before any list did.
async fn open(
    app: &App,
    write: &mut Write,
    (account, learner): Whose<'_>,
    course_id: &CourseId,
) -> Result<(), db::Error> {
    let now = app.clock.now();
    hold(write, account, learner).await?;
    if show(write, (account, learner), course_id, now).await? {
        telling::courses_seen(app, write, account, learner).await?;
    }
    let sql = "UPDATE course_progress SET opened_at = $4 WHERE account_id = $1 AND learner_id = $2 \
               AND course_id = $3 AND opened_at IS NULL";
    write.query(sql).bind(account).bind(learner).bind(course_id).bind(now).execute().await.map(drop)
}
