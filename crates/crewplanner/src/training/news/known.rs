//! What is known about somebody without asking: the cache that pages show.

use db::Connection;
use jiff::tz::TimeZone;
use kernel::Timestamp;
use web::{Day, Language};

use super::{Due, News, Title, ToDo};
use crate::ids::{ClientId, EmployeeId};

/// What is known about one employee of a client that uses MobieTrain.
pub(crate) struct Known {
    pub(crate) news: News,
    /// MobieTrain has not been asked about the state that is now, or long ago.
    pub(crate) is_stale: bool,
    /// When MobieTrain told something of them last, since the client is connected with this account.
    pub(crate) told_at: Option<Timestamp>,
    pub(super) catalogue: i64,
    pub(super) etag: Option<String>,
    pub(super) failures: i64,
    pub(super) ask_again_at: Timestamp,
}

db::row! {
    struct Row {
        catalogue_state: i64,
        catalogue_floor: i64,
        connected_at: Timestamp,
        told_at: Option<Timestamp>,
        person_state: Option<i64>,
        asked_catalogue: Option<i64>,
        asked_person: Option<i64>,
        ask_again_at: Option<Timestamp>,
        failures: Option<i64>,
        known_catalogue: Option<i64>,
        known_person: Option<i64>,
        etag: Option<String>,
        new_courses: Option<i64>,
        courses: Option<String>,
        completed: i64,
        last_completed: Option<String>,
        last_language: Option<Language> as word or null,
    }
}

/// What is known about an employee; `None` when the client does not use MobieTrain.
pub(crate) async fn load(
    conn: &mut Connection,
    client_id: &ClientId,
    employee_id: &EmployeeId,
    (now, zone): (Timestamp, &TimeZone),
) -> Result<Option<Known>, db::Error> {
    let sql = "SELECT i.catalogue_state, i.catalogue_floor, i.connected_at, n.told_at, n.person_state, n.asked_catalogue, n.asked_person, \
               n.ask_again_at, n.failures, n.known_catalogue, n.known_person, n.etag, n.new_courses, n.courses, \
               (SELECT COUNT(DISTINCT c.course) FROM completed_courses c WHERE c.client_id = $1 AND c.employee_id = $2 \
                   AND c.account_login_slug = i.account_login_slug) AS completed, \
               (SELECT c.title FROM completed_courses c WHERE c.client_id = $1 AND c.employee_id = $2 \
                   AND c.account_login_slug = i.account_login_slug ORDER BY c.completed_at DESC, c.course LIMIT 1) AS last_completed, \
               (SELECT c.language FROM completed_courses c WHERE c.client_id = $1 AND c.employee_id = $2 \
                   AND c.account_login_slug = i.account_login_slug ORDER BY c.completed_at DESC, c.course LIMIT 1) AS last_language \
               FROM integrations i LEFT JOIN training_news n ON n.client_id = i.client_id AND n.employee_id = $2 \
               WHERE i.client_id = $1 AND i.enabled AND i.connected_at IS NOT NULL";
    let row: Option<Row> = conn.query(sql).bind(client_id).bind(employee_id).optional().await?;
    Ok(row.map(|row| row.read(now, Day::of(now, zone))))
}

impl Row {
    fn read(self, now: Timestamp, today: Day) -> Known {
        let asked_before = self.asked_catalogue == Some(self.catalogue_state)
            && self.asked_person.is_some()
            && self.asked_person == self.person_state;
        let of_this_account = self.known_catalogue.is_some_and(|known| known >= self.catalogue_floor);
        // Since this person's own state changed (they saw the list, they moved to another department) the answer may
        // promise what is not there any more. A changed catalogue adds courses, most often: that answer still stands.
        let still_stands = of_this_account && self.known_person == self.person_state;
        let last_completed = self.last_completed.map(|title| Title { title, language: self.last_language });
        let mut news = News { completed: self.completed, last_completed, ..News::default() };
        if still_stands {
            news.count = self.new_courses.unwrap_or(0);
            news.to_do = self.courses.as_deref().map(|json| to_do(json, today)).unwrap_or_default();
            // One of those that were named may have become late since.
            let named = news.to_do.courses.iter().filter(|course| course.due.is_some_and(Due::is_late));
            news.late = news.to_do.late.max(i64::try_from(named.count()).unwrap_or(0));
        }
        Known {
            news,
            told_at: self.told_at.filter(|told_at| *told_at >= self.connected_at),
            is_stale: !asked_before || self.ask_again_at.is_none_or(|at| at <= now),
            catalogue: self.catalogue_state,
            etag: self.etag.filter(|_| of_this_account),
            failures: self.failures.unwrap_or(0),
            ask_again_at: self.ask_again_at.unwrap_or(now),
        }
    }
}

/// What an older version wrote differently is no list; the next answer writes a new one.
fn to_do(json: &str, today: Day) -> ToDo {
    let mut to_do: ToDo = serde_json::from_str(json).unwrap_or_default();
    for due in to_do.courses.iter_mut().filter_map(|course| course.due.as_mut()) {
        *due = due.on(today);
    }
    to_do
}
