//! What somebody has learned today and in this week: cards that they did for the first time or to renew something, and the minutes that
//! these take.

use std::collections::{HashMap, HashSet};

use db::Connection;
use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::Day;

use crate::ids::CourseId;
use crate::learning::course::live;
use crate::learning::playable::Playable;
use crate::people::session::Session;
use course::content::Content;

/// So many cards, and the minutes that their courses say of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Learned {
    pub(crate) cards: usize,
    pub(crate) minutes: i64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lately {
    pub(crate) today: Learned,
    /// Since Monday.
    pub(crate) week: Learned,
}

/// A card, and when it was done.
type Done = (CourseId, String, Timestamp);

/// What they have learned up to now, in days of this time zone. `courses` are those that they may play, which are at hand anyway.
pub(crate) async fn lately(
    conn: &mut Connection,
    session: &Session,
    courses: &[Playable],
    (today, zone): (Day, &TimeZone),
) -> web::Result<Lately> {
    let monday = today.plus_days(1 - today.weekday()).start(zone);
    let sql = "SELECT course_id, card_id, done_at FROM card_progress \
               WHERE account_id = $1 AND learner_id = $2 AND done_at >= $3 \
               UNION ALL SELECT course_id, card_id, done_at FROM renewal_cards \
               WHERE account_id = $1 AND learner_id = $2 AND done_at >= $3";
    let query = conn.query(sql).bind(&session.account_id).bind(&session.learner_id).bind(monday);
    let done: Vec<Done> = query.all().await?;
    let mut seconds: HashMap<CourseId, i64> =
        courses.iter().map(|course| (course.id.clone(), seconds_of_a_card(&course.content))).collect();
    for (course, ..) in &done {
        if !seconds.contains_key(course) {
            // It is theirs no more; what they have learned in it stays.
            let whose = (&session.account_id, course);
            let live = live::live(conn, whose, session.app_language()).await?;
            let its = live.map_or(0, |live| seconds_of_a_card(&live.content));
            seconds.insert(course.clone(), its);
        }
    }
    let start = today.start(zone);
    Ok(Lately { today: sum(&done, start, &seconds), week: sum(&done, monday, &seconds) })
}

fn seconds_of_a_card(content: &Content) -> i64 {
    let cards = i64::try_from(content.cards().count()).unwrap_or(i64::MAX);
    content.minutes.saturating_mul(60) / cards.max(1)
}

/// Each card once, whatever was asked anew in it. Of little there is a minute all the same.
fn sum(done: &[Done], since: Timestamp, seconds: &HashMap<CourseId, i64>) -> Learned {
    let cards: HashSet<(&CourseId, &str)> = done
        .iter()
        .filter(|(.., at)| *at >= since)
        .map(|(course, card, _)| (course, card.as_str()))
        .collect();
    let total: i64 = cards.iter().map(|(course, _)| seconds.get(*course).copied().unwrap_or(0)).sum();
    let minutes = if cards.is_empty() { 0 } else { ((total + 30) / 60).max(1) };
    Learned { cards: cards.len(), minutes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_counts_once_and_little_is_a_minute() {
        let (bar, radio) = (CourseId::from("bar"), CourseId::from("radio"));
        let at = Timestamp::from_secs;
        let done = [
            (bar.clone(), "a".to_owned(), at(10)),
            (bar.clone(), "a".to_owned(), at(30)),
            (bar.clone(), "b".to_owned(), at(20)),
            (radio.clone(), "a".to_owned(), at(30)),
        ];
        let seconds = HashMap::from([(bar, 100), (radio, 20)]);
        assert_eq!(sum(&done, at(40), &seconds), Learned::default());
        assert_eq!(sum(&done, at(0), &seconds), Learned { cards: 3, minutes: 4 });
        assert_eq!(sum(&done[3..], at(0), &seconds), Learned { cards: 1, minutes: 1 });
        assert_eq!(sum(&done, at(25), &seconds), Learned { cards: 2, minutes: 2 });
    }
}
