//! What one learner has to know and what they did, course by course (transcript): those that they see, and those that they have ever been
//! shown, with how far they are, by when they must know it, and until when it counts.

use std::collections::HashMap;

use db::Connection;
use kernel::Timestamp;
use web::{Day, Language, off_thread};

use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::course::listing::{self, Course};
use crate::learning::due::duty::{self, Completed, Duty, State};
use crate::learning::pass_mark::PassMark;
use crate::learning::progress::{self, Done, Record};
use crate::learning::tally::Tally;
use crate::people::groups::Group;
use course::card::Card;
use course::content::Content;

/// How far somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// No list has shown it to them yet.
    NeverSeen,
    NotStarted,
    Busy,
    Done,
}

impl Stage {
    pub fn key(self) -> &'static str {
        match self {
            Self::NeverSeen => "cms-filter-never-seen",
            Self::NotStarted => "cms-transcript-not-started",
            Self::Busy => "cms-transcript-busy",
            Self::Done => "cms-transcript-done",
        }
    }

    /// The class of the style sheet and the icon.
    pub fn mark(self) -> (&'static str, &'static str) {
        match self {
            Self::NeverSeen => ("", "eye"),
            Self::NotStarted => ("", "off"),
            Self::Busy => ("is-wait", "play"),
            Self::Done => ("is-ok", "ok"),
        }
    }
}

/// A course of somebody.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub course_id: CourseId,
    pub title: String,
    pub stage: Stage,
    /// What has to be done of it today.
    pub state: State,
    /// Cards of the version that people see; nothing of a course that was never shown to them.
    pub done: usize,
    pub cards: usize,
    pub right: usize,
    pub questions: usize,
    /// How many of them must be right; 0 where the course has no pass mark, or where it is over with.
    pub needed: usize,
    /// The first time.
    pub completed_at: Option<Timestamp>,
}

impl Entry {
    /// The key of what is said of the day that it stands under, with the day.
    pub fn told(&self) -> Option<(&'static str, Day)> {
        match self.state {
            State::Due(day) => Some(("cms-transcript-by", day)),
            State::Late(day) => Some(("cms-transcript-late", day)),
            State::Renew(day) => Some(("cms-transcript-renew", day)),
            State::Valid(day) => Some(("cms-transcript-valid", day)),
            State::Over(day) => Some(("cms-transcript-over", day)),
            State::Done | State::Free => None,
        }
    }
}

db::row! {
    struct Row {
        course_id: CourseId,
        opened_at: Option<Timestamp>,
        completed_at: Option<Timestamp>,
        valid_until: Option<Day> as word or null,
        renew_from: Option<Day> as word or null,
        pass_mark: Option<i64>,
        editions: String,
        content: Option<String>,
    }
}

/// Course, card, edition, when and best score.
type Answered = (CourseId, String, i64, Timestamp, Option<i64>);

/// Of a learner who is in these groups.
pub(crate) async fn of(
    app: &App,
    conn: &mut Connection,
    (account_id, id): (&AccountId, &LearnerId),
    groups: &[Group],
    language: Language,
) -> web::Result<Vec<Entry>> {
    let rows = rows(conn, account_id, id).await?;
    let sql = "SELECT course_id, card_id, edition, done_at, best_score FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2";
    let done = conn.query(sql).bind(account_id).bind(id).all::<Answered>().await?;
    let courses = listing::list(conn, account_id, language).await?;
    let moment = (app.clock.now(), &app.settings.time_zone);
    let duties = duty::of_learner(conn, (account_id, id), groups, moment).await?;
    let (today, groups) = (app.today(), groups.to_vec());
    off_thread(move || {
        let mut records: HashMap<CourseId, Record> = HashMap::new();
        for (course, card, edition, at, best_score) in done {
            let answers = records.entry(course).or_default().cards.entry(card).or_default();
            answers.push((edition, Done { at, best_score }));
        }
        let mut rows: HashMap<_, _> = rows.into_iter().map(|row| (row.course_id.clone(), row)).collect();
        let mut entries = Vec::new();
        for course in courses {
            let duty = duties.get(&course.id);
            match rows.remove(&course.id) {
                Some(row) => {
                    let record = records.remove(&course.id).unwrap_or_default();
                    entries.extend(did(&course, row, record, (duty, today))?);
                }
                None if gets(&course, &groups) => entries.push(Entry::new(&course, (duty, today))),
                None => {}
            }
        }
        Ok(entries)
    })
    .await
}

/// What was ever shown to them, with the version that people see or saw last.
async fn rows(conn: &mut Connection, account_id: &AccountId, id: &LearnerId) -> Result<Vec<Row>, db::Error> {
    let sql = "SELECT p.course_id, p.opened_at, p.completed_at, p.valid_until, p.renew_from, c.pass_mark, v.editions, \
               (SELECT MAX(t.content) FROM course_texts t \
                WHERE t.account_id = p.account_id AND t.course_id = p.course_id AND t.version = c.live) AS content \
               FROM course_progress p JOIN courses c ON c.account_id = p.account_id AND c.id = p.course_id \
               JOIN course_versions v ON v.account_id = c.account_id AND v.course_id = c.id AND v.number = c.live \
               WHERE p.account_id = $1 AND p.learner_id = $2";
    conn.query(sql).bind(account_id).bind(id).all().await
}

/// Whether whoever is in these groups sees it.
fn gets(course: &Course, groups: &[Group]) -> bool {
    let has = |group: &Group| course.groups.iter().any(|(id, _)| *id == group.id);
    course.state == listing::State::Published && groups.iter().any(has)
}

impl Entry {
    /// Of somebody to whom it was never shown.
    fn new(course: &Course, (duty, today): (Option<&Duty>, Day)) -> Self {
        Self {
            course_id: course.id.clone(),
            title: course.title.clone(),
            stage: Stage::NotStarted,
            state: State::of(Completed::default(), duty, today),
            done: 0,
            cards: 0,
            right: 0,
            questions: 0,
            needed: 0,
            completed_at: None,
        }
    }
}

/// Nothing of a course whose text is gone.
fn did(
    course: &Course,
    row: Row,
    record: Record,
    (duty, today): (Option<&Duty>, Day),
) -> web::Result<Option<Entry>> {
    let Row { opened_at, completed_at, valid_until, renew_from, pass_mark, editions, content, .. } = row;
    let Some(content) = content else { return Ok(None) };
    let content: Content = serde_json::from_str(&content)?;
    let did = Record { completed_at, ..record }.in_version(&Editions::read(&editions)?);
    let completed = Completed { is_completed: completed_at.is_some(), valid_until, renew_from };
    let stage = match (completed_at, opened_at) {
        (Some(_), _) => Stage::Done,
        (None, Some(_)) => Stage::Busy,
        (None, None) => Stage::NotStarted,
    };
    let entry = Entry::new(course, (duty, today));
    let state = State::of(completed, duty, today);
    let entry = entry.counting(&content, &did);
    let mark = pass_mark.and_then(PassMark::new).filter(|_| completed_at.is_none());
    let needed = mark.map_or(0, |mark| mark.needed(entry.questions));
    Ok(Some(Entry { stage, state, completed_at, needed, ..entry }))
}

impl Entry {
    /// Counts the cards that the course has today: one that was removed since counts for nothing.
    fn counting(self, content: &Content, did: &progress::Progress) -> Self {
        let best = |card: &Card| did.cards.get(&card.id).and_then(|done| done.best_score);
        let Tally { right, questions } = Tally::of(content.cards(), best);
        let done = content.cards().filter(|card| did.cards.contains_key(&card.id)).count();
        Self { done, cards: content.cards().count(), right, questions, ..self }
    }
}
