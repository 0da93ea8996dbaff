//! What each would be told: planned before it is written, so that a page can say how many get a message. A team lead
//! is told of their own people as well (digest).

use db::Connection;
use web::Day;

use super::rule::is_worth;
use super::settings::{Rhythm, Settings};
use super::whom::{AT_ONCE, Of, Reader, readers};
use crate::Role;
use crate::ids::{ClientId, EmployeeId};
use crate::people::departments::tree::Top;
use crate::training::due::{self, Due, OF_ACCOUNT};

/// So many of their people a message to a team lead names.
const NAMED: usize = 20;

/// A message to somebody.
pub(super) struct Planned {
    pub(super) reader: Reader,
    /// Their own courses that are late or due, what presses most first.
    pub(super) own: Vec<Due>,
    pub(super) led: Led,
}

/// The people of a team lead who have something late or due.
#[derive(Default)]
pub(super) struct Led {
    /// Who, and what, what presses most first.
    pub(super) named: Vec<(String, Due)>,
    pub(super) people: i64,
}

/// The messages of this day to those behind this one, and whom to go on behind.
pub(super) async fn plan(
    conn: &mut Connection,
    client_id: &ClientId,
    (settings, today): (&Settings, Day),
    after: &str,
) -> Result<(Vec<Planned>, Option<String>), db::Error> {
    let until = today.plus_days(settings.days_ahead);
    let readers = readers(conn, client_id, (Of::Everybody { until, after }, today)).await?;
    let next = readers.last().filter(|_| readers.len() == AT_ONCE).map(|last| last.id.to_string());
    let ids: Vec<EmployeeId> = readers.iter().map(|reader| reader.id.clone()).collect();
    let mut due = due::of_people(conn, client_id, &ids).await?;
    let mut planned = Vec::new();
    for reader in readers {
        let mut own = due.remove(reader.id.as_str()).unwrap_or_default();
        own.retain(|due| due.day <= until);
        // What is worth nothing alone is no reason to write, and goes along where there is one.
        let is_told = own.iter().any(|due| is_worth(due, settings.rhythm, today));
        let led = match reader.role {
            Role::TeamLead => led_by(conn, client_id, &reader.id, until).await?,
            _ => Led::default(),
        };
        if is_told || led.people > 0 {
            planned.push(Planned { reader, own, led });
        }
    }
    Ok((planned, next))
}

db::row! {
    struct Row {
        name: String,
        course: String,
        title: String,
        language: Option<web::Language> as word or null,
        day: Day as word,
        renews: bool,
    }
}

/// Only their own people: those of the departments that they lead, and of those below.
async fn led_by(
    conn: &mut Connection,
    client_id: &ClientId,
    lead: &EmployeeId,
    until: Day,
) -> Result<Led, db::Error> {
    let theirs = format!(
        "training_due d JOIN employees e ON e.client_id = d.client_id AND e.id = d.employee_id \
         WHERE {OF_ACCOUNT} AND e.deleted_at IS NULL AND e.status = 'active' AND e.id <> $2 AND e.id IN {} AND d.day <= $3",
        Top::LedBy.people()
    );
    let sql = format!("SELECT COUNT(DISTINCT e.id) FROM {theirs}");
    let count = conn.query(sql).bind(client_id).bind(lead).bind(until.to_string());
    let people: i64 = count.long().one().await?;
    if people == 0 {
        return Ok(Led::default());
    }
    let sql = format!(
        "SELECT e.name, d.course, d.title, d.language, d.day, d.renews FROM {theirs} ORDER BY d.day, e.id, d.course LIMIT {NAMED}"
    );
    let rows: Vec<Row> =
        conn.query(sql).bind(client_id).bind(lead).bind(until.to_string()).long().all().await?;
    let named = rows.into_iter().map(|Row { name, course, title, language, day, renews }| {
        (name, Due { course, title, language, day, renews, reminded_on: None })
    });
    Ok(Led { named: named.collect(), people })
}

/// How many would get a message on this day, counted up to `most`. It costs what that many cost.
pub(crate) async fn count(
    conn: &mut Connection,
    client_id: &ClientId,
    (settings, day): (&Settings, Day),
    most: usize,
) -> Result<usize, db::Error> {
    if settings.rhythm == Rhythm::Off {
        return Ok(0);
    }
    let (mut after, mut people) = (String::new(), 0);
    loop {
        let (planned, next) = plan(conn, client_id, (settings, day), &after).await?;
        people += planned.len();
        match next {
            Some(next) if people < most => after = next,
            _ => return Ok(people.min(most)),
        }
    }
}
