//! How far somebody is in a course.

use kernel::Timestamp;

use crate::learning::playable::Playable;
use crate::learning::progress::Progress;
use crate::learning::tally::Tally;
use course::card::{Card, Grade};
use course::content::{Content, Lesson};

/// How far a learner is in a course: its lessons as stops of a line.
pub(crate) struct Standing<'a> {
    pub(crate) stops: Vec<Stop<'a>>,
    /// Questions answered right at best, of `questions`.
    pub(crate) right: usize,
    pub(crate) questions: usize,
    /// How many of them must be right for the course to be completed; 0 where it has no pass mark, or is completed.
    pub(crate) needed: usize,
    pub(crate) minutes_left: i64,
    /// The questions that were not answered right, in their order.
    missed: Vec<&'a Card>,
    /// When they last did a card.
    pub(crate) last_at: Option<Timestamp>,
}

pub(crate) struct Stop<'a> {
    pub(crate) lesson: &'a Lesson,
    /// From 1.
    pub(crate) number: usize,
    pub(crate) state: State,
    pub(crate) minutes: i64,
    pub(crate) right: usize,
    pub(crate) questions: usize,
    pub(crate) done_at: Option<Timestamp>,
    /// The card to begin with: the first that is not done, or the first of all.
    pub(crate) card: Option<&'a Card>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Done,
    Here,
    /// Locked until the one before it is done.
    Next,
}

impl State {
    /// The class of the style sheet.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Here => "here",
            Self::Next => "next",
        }
    }
}

impl<'a> Standing<'a> {
    pub(crate) fn of(course: &'a Playable, progress: &Progress) -> Self {
        let standing = Self::in_content(&course.content, progress);
        // Whoever has completed it stays so, whatever the mark has become.
        let is_over = progress.completed_at.is_some() && !progress.is_renewal;
        let mark = course.pass_mark.filter(|_| !is_over);
        Self { needed: mark.map_or(0, |mark| mark.needed(standing.questions)), ..standing }
    }

    /// As far as cards go, whatever the pass mark is.
    pub(crate) fn in_content(content: &'a Content, progress: &Progress) -> Self {
        let total = content.cards().count();
        let undone = content.cards().filter(|card| !progress.cards.contains_key(&card.id)).count();
        let mut stops: Vec<Stop<'a>> = Vec::new();
        for lesson in &content.lessons {
            let done = lesson.cards.iter().all(|card| progress.cards.contains_key(&card.id));
            let blocked = stops.iter().any(|stop| stop.state != State::Done);
            let state = match (done, blocked) {
                (true, _) => State::Done,
                (false, false) => State::Here,
                (false, true) => State::Next,
            };
            let minutes = share(content.minutes, lesson.cards.len(), total);
            stops.push(Stop::of(lesson, stops.len() + 1, state, minutes, progress));
        }
        let is_missed = |card: &&Card| {
            let best = progress.cards.get(&card.id).and_then(|done| done.best_score);
            card.kind.is_question() && best != Some(Grade::RIGHT)
        };
        Self {
            missed: content.cards().filter(is_missed).collect(),
            needed: 0,
            right: stops.iter().map(|stop| stop.right).sum(),
            questions: stops.iter().map(|stop| stop.questions).sum(),
            minutes_left: share(content.minutes, undone, total),
            last_at: progress.cards.values().map(|done| done.at).max(),
            stops,
        }
    }

    pub(crate) fn lessons_done(&self) -> usize {
        self.stops.iter().filter(|stop| stop.state == State::Done).count()
    }

    /// The stop to go on with.
    pub(crate) fn here(&self) -> Option<&Stop<'a>> {
        self.stops.iter().find(|stop| stop.state == State::Here)
    }

    /// The card to go on with: the first that is not done, else the first that was missed while the pass mark is not reached; `None` when
    /// nothing is left to do.
    pub(crate) fn next_card(&self) -> Option<&'a Card> {
        let missed = || self.missed.first().copied().filter(|_| self.is_short());
        self.here().map_or_else(missed, |stop| stop.card)
    }

    /// What comes after a card, while what was missed is repeated: the next of that, from the beginning again after the last.
    pub(crate) fn next_missed(&self, card_id: &str) -> Option<&'a Card> {
        if !self.is_short() {
            return None;
        }
        let all = || self.stops.iter().flat_map(|stop| &stop.lesson.cards);
        let at = all().position(|card| card.id == card_id)?;
        let mut round = all().skip(at + 1).chain(all().take(at));
        round.find(|card| self.missed.iter().any(|missed| missed.id == card.id))
    }

    /// Whether everything is done, and too little of it right.
    pub(crate) fn is_short(&self) -> bool {
        self.is_through() && self.right < self.needed
    }

    pub(crate) fn is_complete(&self) -> bool {
        self.is_through() && !self.is_short()
    }

    fn is_through(&self) -> bool {
        self.stops.iter().all(|stop| stop.state == State::Done)
    }
}

impl<'a> Stop<'a> {
    fn of(lesson: &'a Lesson, number: usize, state: State, minutes: i64, progress: &Progress) -> Self {
        let done = |card: &&Card| progress.cards.contains_key(&card.id);
        let best = |card: &Card| progress.cards.get(&card.id).and_then(|done| done.best_score);
        let Tally { right, questions } = Tally::of(lesson.cards.iter(), best);
        Self {
            lesson,
            number,
            state,
            minutes,
            right,
            questions,
            done_at: lesson.cards.iter().filter_map(|card| progress.cards.get(&card.id)).map(|d| d.at).max(),
            card: lesson.cards.iter().find(|card| !done(card)).or_else(|| lesson.cards.first()),
        }
    }
}

/// The part of the course's minutes that some of its cards take: rounded up, for nobody likes to be promised less.
fn share(minutes: i64, cards: usize, total: usize) -> i64 {
    let (cards, total) = (i64::try_from(cards).unwrap_or(0), i64::try_from(total).unwrap_or(0));
    if total == 0 { minutes } else { (minutes.saturating_mul(cards) + total - 1) / total }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::progress::Done;

    #[test]
    fn a_lesson_opens_when_the_one_before_it_is_done() {
        let content = Content::sample();
        let mut progress = Progress::default();
        let states = |progress: &Progress| -> Vec<State> {
            Standing::in_content(&content, progress).stops.iter().map(|stop| stop.state).collect()
        };
        assert_eq!(states(&progress), [State::Here, State::Next]);
        for card in &content.lessons[0].cards {
            let done = Done { at: Timestamp::from_secs(5), best_score: Some(1) };
            progress.cards.insert(card.id.clone(), done);
        }
        assert_eq!(states(&progress), [State::Done, State::Here]);
        let standing = Standing::in_content(&content, &progress);
        assert_eq!((standing.right, standing.questions, standing.lessons_done()), (1, 1, 1));
        assert_eq!((standing.minutes_left, standing.is_complete()), (3, false));
        assert_eq!(standing.here().and_then(|stop| stop.card).map(|card| card.id.as_str()), Some("water"));
    }
}
