//! A renewal: a completion that runs out, or has run out, and the cards that are done anew for it. What was done before stays what it was, and
//! whoever stops in the middle goes on there.

use db::{Connection, Write};
use kernel::Timestamp;
use web::Day;

use super::validity::{self, Standing};
use crate::ids::{AccountId, CourseId, LearnerId};

/// The last day of what can be renewed, or has to be; `None` while there is nothing to renew.
pub(crate) fn open(valid_until: Option<Day>, renew_from: Option<Day>, today: Day) -> Option<Day> {
    let until = valid_until?;
    let standing = validity::standing(until, renew_from.unwrap_or(until), today);
    (standing != Standing::Valid).then_some(until)
}

db::row! {
    /// A card that was done for a renewal.
    pub(crate) struct Card {
        pub(crate) course_id: CourseId,
        pub(crate) renews: Day as word,
        pub(crate) card_id: String,
        pub(crate) edition: i64,
        pub(crate) done_at: Timestamp,
        pub(crate) best_score: Option<i64>,
    }
}

/// Those of a learner, of all their renewals.
pub(crate) async fn cards(
    conn: &mut Connection,
    account_id: &AccountId,
    learner_id: &LearnerId,
) -> Result<Vec<Card>, db::Error> {
    let sql = "SELECT course_id, renews, card_id, edition, done_at, best_score FROM renewal_cards \
               WHERE account_id = $1 AND learner_id = $2";
    conn.query(sql).bind(account_id).bind(learner_id).all().await
}

/// The renewal of a course that somebody is in.
pub(crate) struct Renewal<'a> {
    pub(crate) account_id: &'a AccountId,
    pub(crate) learner_id: &'a LearnerId,
    pub(crate) course_id: &'a CourseId,
    /// The last day of what is renewed.
    pub(crate) renews: Day,
}

impl Renewal<'_> {
    /// The one that a learner can be in today, as it is stored at this moment.
    pub(crate) async fn of<'a>(
        write: &mut Write,
        (account_id, learner_id, course_id): (&'a AccountId, &'a LearnerId, &'a CourseId),
        today: Day,
    ) -> Result<Option<Renewal<'a>>, db::Error> {
        let sql = "SELECT valid_until, renew_from FROM course_progress WHERE account_id = $1 AND learner_id = $2 \
                   AND course_id = $3 AND renew_from <= $4";
        let stored = write.query(sql).bind(account_id).bind(learner_id).bind(course_id);
        let stored: Option<(String, String)> = stored.bind(today.to_string()).optional().await?;
        let renews = stored.and_then(|(until, _)| until.parse().ok());
        Ok(renews.map(|renews| Renewal { account_id, learner_id, course_id, renews }))
    }

    /// Keeps a card of it: raised, never lowered, so that repeating it changes nothing. True when something is new.
    pub(crate) async fn keep(
        &self,
        write: &mut Write,
        (card_id, edition): (&str, i64),
        (now, score): (Timestamp, Option<i64>),
    ) -> Result<bool, db::Error> {
        let sql = "INSERT INTO renewal_cards (account_id, learner_id, course_id, renews, card_id, edition, done_at, best_score) \
                   SELECT account_id, learner_id, course_id, $4, $5, $6, $7, $8 FROM course_progress \
                   WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 \
                   ON CONFLICT (account_id, learner_id, course_id, renews, card_id, edition) \
                   DO UPDATE SET best_score = excluded.best_score \
                   WHERE excluded.best_score > COALESCE(renewal_cards.best_score, -1)";
        let card = write.query(sql).bind(self.account_id).bind(self.learner_id).bind(self.course_id);
        let card = card.bind(self.renews.to_string()).bind(card_id).bind(edition).bind(now).bind(score);
        Ok(card.execute().await? == 1)
    }

    /// Card, edition and best score of all that were done for it.
    pub(crate) async fn done(
        &self,
        conn: &mut Connection,
    ) -> Result<Vec<(String, i64, Option<i64>)>, db::Error> {
        let sql = "SELECT card_id, edition, best_score FROM renewal_cards \
                   WHERE account_id = $1 AND learner_id = $2 AND course_id = $3 AND renews = $4";
        let done = conn.query(sql).bind(self.account_id).bind(self.learner_id).bind(self.course_id);
        done.bind(self.renews.to_string()).all().await
    }
}
