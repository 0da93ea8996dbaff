//! The first answer: what somebody answered to a question the first time, whatever they answer later: what the statistics of a course are made of.

use db::Write;
use kernel::Timestamp;

use crate::ids::{AccountId, CourseId, LearnerId};

/// An answer to a question: what it is worth, and what of the card they took.
pub(crate) struct Answered {
    /// 0 or 1.
    pub(crate) score: i64,
    pub(crate) taken: Vec<usize>,
}

/// Keeps an answer, unless it is not the first to this edition of the card. Called before the card is noted as done: whoever had done it
/// before first answers were kept has given theirs already. Of two at once, on two devices, one stays.
pub(super) async fn keep(
    write: &mut Write,
    (account_id, learner_id, course_id): (&AccountId, &LearnerId, &CourseId),
    (card_id, edition): (&str, i64),
    (answered, now): (&Answered, Timestamp),
) -> Result<(), db::Error> {
    // The parent row is selected, so that a course or learner deleted meanwhile is no error: nothing is kept.
    let sql = "INSERT INTO first_answers (account_id, learner_id, course_id, card_id, edition, taken, score, answered_at) \
               SELECT p.account_id, p.learner_id, p.course_id, $4, $5, $6, $7, $8 FROM course_progress p \
               WHERE p.account_id = $1 AND p.learner_id = $2 AND p.course_id = $3 AND NOT EXISTS (SELECT 1 FROM card_progress d \
               WHERE d.account_id = $1 AND d.learner_id = $2 AND d.course_id = $3 AND d.card_id = $4 AND d.edition = $5) \
               ON CONFLICT (account_id, course_id, card_id, edition, learner_id) DO NOTHING";
    let insert =
        write.query(sql).bind(account_id).bind(learner_id).bind(course_id).bind(card_id).bind(edition);
    let insert = insert.bind(stored(&answered.taken)).bind(answered.score).bind(now);
    insert.execute().await.map(drop)
}

fn stored(taken: &[usize]) -> String {
    taken.iter().map(usize::to_string).collect::<Vec<_>>().join(" ")
}

/// What was stored of an answer; nothing of what only another version of the program can have written.
pub(crate) fn read(taken: &str) -> Vec<usize> {
    taken.split(' ').filter_map(|number| number.parse().ok()).collect()
}
