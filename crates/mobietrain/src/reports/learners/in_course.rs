//! How far the learners of a page of the list are in the course that was chosen.

use std::collections::{HashMap, HashSet};

use db::Connection;
use kernel::Timestamp;
use web::Language;

use crate::ids::{AccountId, CourseId, LearnerId};
use crate::learning::course::editions::Editions;
use crate::learning::course::live::{LiveError, live};
use crate::reports::transcript::Stage;

/// By learner. Whoever is not in it was never shown the course.
#[derive(Clone, Debug, Default)]
pub(crate) struct InCourse {
    of: HashMap<LearnerId, HowFar>,
    /// Of the version that people see.
    cards: usize,
}

/// Of one learner.
#[derive(Clone, Debug)]
pub(crate) struct HowFar {
    pub stage: Stage,
    /// Cards of that version.
    pub done: usize,
    pub cards: usize,
    /// The first time.
    pub completed_at: Option<Timestamp>,
}

type Row = (LearnerId, Option<Timestamp>, Option<Timestamp>);

impl InCourse {
    pub(super) async fn of(
        conn: &mut Connection,
        (account_id, course_id): (&AccountId, &CourseId),
        learners: &[LearnerId],
    ) -> Result<Self, LiveError> {
        if learners.is_empty() {
            return Ok(Self::default());
        }
        // In each language it has the same cards.
        let live = live(conn, (account_id, course_id), Language::En).await?;
        let cards = live.iter().flat_map(|live| live.content.cards());
        let editions: HashMap<&str, &Editions> =
            cards.filter_map(|card| Some((card.id.as_str(), &live.as_ref()?.editions))).collect();
        let places = db::numbered(3, learners.len());
        let sql = format!(
            "SELECT learner_id, opened_at, completed_at FROM course_progress \
             WHERE account_id = $1 AND course_id = $2 AND learner_id IN ({places})"
        );
        let query = conn.query(sql).bind(account_id).bind(course_id);
        let rows: Vec<Row> = learners.iter().fold(query, |query, id| query.bind(id)).all().await?;
        let sql = format!(
            "SELECT learner_id, card_id, edition FROM card_progress \
             WHERE account_id = $1 AND course_id = $2 AND learner_id IN ({places})"
        );
        let query = conn.query(sql).bind(account_id).bind(course_id);
        let done: Vec<(LearnerId, String, i64)> =
            learners.iter().fold(query, |query, id| query.bind(id)).all().await?;
        // Whoever has finished stays finished, also where a card asks something else since: any answer to it counts then.
        let finished: HashSet<&LearnerId> =
            rows.iter().filter(|(.., completed_at)| completed_at.is_some()).map(|(id, ..)| id).collect();
        let mut cards: HashMap<LearnerId, HashSet<String>> = HashMap::new();
        for (learner, card, edition) in done {
            let Some(editions) = editions.get(card.as_str()) else { continue };
            if editions.counts(&card, edition) || finished.contains(&learner) {
                cards.entry(learner).or_default().insert(card);
            }
        }
        let all = editions.len();
        let how_far = |(id, opened_at, completed_at): Row| {
            let done = cards.get(&id).map_or(0, HashSet::len);
            let stage = match (opened_at, completed_at) {
                (_, Some(_)) => Stage::Done,
                (Some(_), None) => Stage::Busy,
                (None, None) => Stage::NotStarted,
            };
            (id, HowFar { stage, done, cards: all, completed_at })
        };
        Ok(Self { of: rows.into_iter().map(how_far).collect(), cards: all })
    }

    pub fn how_far(&self, id: &LearnerId) -> HowFar {
        let never = HowFar { stage: Stage::NeverSeen, done: 0, cards: self.cards, completed_at: None };
        self.of.get(id).cloned().unwrap_or(never)
    }
}
