//! The rows: one for each question that somebody was asked again, by the edition of its card.

use std::collections::HashMap;

use db::Connection;
use web::Day;

use super::memory::Memory;
use crate::App;
use crate::ids::{AccountId, CourseId, LearnerId};
use crate::people::learner::hold;

/// How many questions somebody is asked a day.
pub(crate) const A_DAY: usize = 3;

db::row! {
    struct Row {
        course_id: CourseId,
        card_id: String,
        edition: i64,
        last_on: Day as word,
        due_on: Day as word,
        stability: i64,
        difficulty: i64,
    }
}

/// All of a learner: by course and card, with their editions.
pub(super) struct Memories(HashMap<(CourseId, String), Vec<(i64, Memory)>>);

impl Memories {
    pub async fn of_learner(
        conn: &mut Connection,
        (account_id, learner_id): (&AccountId, &LearnerId),
    ) -> Result<Self, db::Error> {
        let sql = "SELECT course_id, card_id, edition, last_on, due_on, stability, difficulty FROM memories \
                   WHERE account_id = $1 AND learner_id = $2";
        let mut memories: HashMap<_, Vec<_>> = HashMap::new();
        for row in conn.query(sql).bind(account_id).bind(learner_id).all::<Row>().await? {
            let Row { course_id, card_id, edition, last_on, due_on, stability, difficulty } = row;
            let memory = Memory { last_on, due_on, stability, difficulty, was_asked: true };
            memories.entry((course_id, card_id)).or_default().push((edition, memory));
        }
        Ok(Self(memories))
    }

    #[cfg(test)]
    pub fn none() -> Self {
        Self(HashMap::new())
    }

    #[cfg(test)]
    pub fn with(mut self, course: &str, card: &str, (edition, memory): (i64, Memory)) -> Self {
        self.0.entry((course.into(), card.to_owned())).or_default().push((edition, memory));
        self
    }

    /// The newest of a card in an edition that counts.
    pub fn newest(
        &self,
        (course_id, card_id): (&CourseId, &str),
        counts: impl Fn(i64) -> bool,
    ) -> Option<Memory> {
        let all = self.0.get(&(course_id.clone(), card_id.to_owned()))?;
        let counting = all.iter().filter(|(edition, _)| counts(*edition)).map(|(_, memory)| *memory);
        counting.max_by_key(|memory| memory.last_on)
    }
}

/// A question that was answered.
pub(crate) struct Answered<'a> {
    pub course_id: &'a CourseId,
    pub card_id: &'a str,
    pub edition: i64,
    pub memory: Memory,
}

/// Keeps an answer, once a day and question: a second tap, or another device, changes nothing; nor does a fourth question of a day, or one
/// of a course that is gone or was finished by nobody.
pub(crate) async fn keep(
    app: &App,
    (account_id, learner_id): (&AccountId, &LearnerId),
    answered: &Answered<'_>,
) -> Result<(), db::Error> {
    let Answered { course_id, card_id, edition, memory } = answered;
    let mut write = app.db.write().await?;
    if !hold(&mut write, account_id, learner_id).await? {
        return Ok(());
    }
    let last_on = memory.last_on.to_string();
    let sql = "SELECT COUNT(*) FROM memories WHERE account_id = $1 AND learner_id = $2 AND last_on = $3";
    let asked: i64 = write.query(sql).bind(account_id).bind(learner_id).bind(last_on.as_str()).one().await?;
    if asked >= A_DAY as i64 {
        return Ok(());
    }
    let sql = "INSERT INTO memories (account_id, learner_id, course_id, card_id, edition, last_on, due_on, stability, difficulty) \
               SELECT account_id, learner_id, course_id, $4, $5, $6, $7, $8, $9 FROM course_progress \
               WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND completed_at IS NOT NULL \
               ON CONFLICT (account_id, learner_id, course_id, card_id, edition) DO UPDATE SET last_on = excluded.last_on, \
               due_on = excluded.due_on, stability = excluded.stability, difficulty = excluded.difficulty \
               WHERE memories.last_on < excluded.last_on";
    let row =
        write.query(sql).bind(account_id).bind(learner_id).bind(*course_id).bind(*card_id).bind(*edition);
    let row = row.bind(last_on.as_str()).bind(memory.due_on.to_string()).bind(memory.stability);
    row.bind(memory.difficulty).execute().await?;
    write.commit().await
}
