//! Remember: three questions a day from courses that somebody has finished, each when it is about to be forgotten (spaced repetition). What
//! they answer here changes nothing of what they did in the course.
//!
//! Nothing is planned ahead. A question that was not asked again yet is due by the answer in the course; one that is withdrawn, or asks something
//! else by now, is not among those that are looked through.

pub(crate) mod memory;
mod store;
mod sweep;

use std::collections::HashMap;

use course::card::{Card, Grade};
use db::Connection;
use web::Day;

use self::memory::Memory;
use self::store::Memories;
pub(crate) use self::store::{A_DAY, Answered, keep};
pub(crate) use self::sweep::sweep;
use crate::accounts::remembering;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::playable::Playable;
use crate::learning::progress::Record;

/// A question of a finished course, and how well it is remembered.
#[derive(Clone, Copy)]
pub(crate) struct Question<'a> {
    pub(crate) course: &'a Playable,
    pub(crate) card: &'a Card,
    pub(crate) memory: Memory,
}

/// All that somebody can be asked, and what is still to be asked today.
pub(crate) struct Remembered<'a> {
    questions: Vec<Question<'a>>,
    today: Day,
}

/// Of what somebody may play and has done. Nothing where the account asks nothing.
pub(crate) async fn look<'a>(
    conn: &mut Connection,
    (account_id, learner_id): (&AccountId, &LearnerId),
    (courses, records): (&'a [Playable], &HashMap<CourseId, Record>),
    today: Day,
    zone: &jiff::tz::TimeZone,
) -> Result<Remembered<'a>, db::Error> {
    let mut questions = Vec::new();
    if remembering::is_on(conn, account_id).await? {
        let memories = Memories::of_learner(conn, (account_id, learner_id)).await?;
        questions = all(courses, records, &memories, zone);
    }
    Ok(Remembered { questions, today })
}

fn all<'a>(
    courses: &'a [Playable],
    records: &HashMap<CourseId, Record>,
    memories: &Memories,
    zone: &jiff::tz::TimeZone,
) -> Vec<Question<'a>> {
    let mut questions = Vec::new();
    for course in courses {
        let finished = records.get(&course.id).filter(|record| record.completed_at.is_some());
        let Some(record) = finished else { continue };
        for card in course.content.cards().filter(|card| card.kind.is_question()) {
            let counts = |edition: i64| course.editions.counts(&card.id, edition);
            let memory = memories.newest((&course.id, &card.id), counts).or_else(|| {
                let answers = record.cards.get(&card.id)?.iter().filter(|(edition, _)| counts(*edition));
                let answered = answers.max_by_key(|(_, done)| done.at).map(|(_, done)| done)?;
                Some(Memory::first(answered.best_score? == Grade::RIGHT, Day::of(answered.at, zone)))
            });
            questions.extend(memory.map(|memory| Question { course, card, memory }));
        }
    }
    questions
}

impl<'a> Remembered<'a> {
    /// Those that are still to be asked today, what has waited longest first.
    pub(crate) fn due(&self) -> Vec<Question<'a>> {
        let asked = self.questions.iter().filter(|question| question.memory.last_on == self.today);
        // The day of a course is no day of questions: only what was asked again counts.
        let left = A_DAY.saturating_sub(asked.filter(|question| question.memory.was_asked).count());
        let is_due = |question: &&Question<'_>| question.memory.due_on <= self.today;
        let mut due: Vec<Question<'a>> = self.questions.iter().filter(is_due).copied().collect();
        due.sort_by_key(|question| question.memory.due_on);
        due.truncate(left);
        due
    }

    /// Whether anything was asked again today.
    pub(crate) fn has_asked(&self) -> bool {
        self.questions.iter().any(|question| question.was_asked_on(self.today))
    }

    /// One of all, by its course and card, whether it is due or not.
    pub(crate) fn find(&self, slug: &str, card_id: &str) -> Option<Question<'a>> {
        let is_it = |question: &&Question<'_>| question.course.slug == slug && question.card.id == card_id;
        self.questions.iter().find(is_it).copied()
    }
}

impl Question<'_> {
    /// Whether it was asked on this day: then the answer may be told.
    pub(crate) fn was_asked_on(&self, day: Day) -> bool {
        self.memory.was_asked && self.memory.last_on == day
    }
}

#[cfg(test)]
mod tests;
