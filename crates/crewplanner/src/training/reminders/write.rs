//! Writing to people: that somebody is written to on this day, the letter, and that it stands in the audit log, in one transaction. Whoever was
//! written to on the day already is not again, whichever replica or person asks for it.

use db::Write;
use login::{Actor, Entry, MessageKind, Subject};
use serde_json::json;
use web::Day;

use super::letter::letter;
use super::plan::Planned;
use crate::audit::Action;
use crate::{App, Client};

/// Puts these messages into the outbox, and says to how many people.
pub(super) async fn write(
    app: &App,
    write: &mut Write,
    client: &Client,
    (planned, today): (&[Planned], Day),
    by: &Actor,
) -> Result<usize, db::Error> {
    let sql = "INSERT INTO reminders (client_id, employee_id, day, written_at) VALUES ($1, $2, $3, $4) \
               ON CONFLICT (client_id, employee_id, day) DO NOTHING";
    let mut subjects = Vec::new();
    for one in planned {
        let row = write.query(sql).bind(&client.id).bind(&one.reader.id).bind(today.to_string());
        if row.bind(app.clock.now()).execute().await? == 0 {
            continue;
        }
        let about = MessageKind::Reminder.about(&one.reader.id);
        app.mail.put(write, &client.id, &about, &letter(app, client, one, today)).await?;
        remember(write, client, one, today).await?;
        subjects.push(subject(one));
    }
    let people = subjects.len();
    if people > 0 {
        let entry =
            Entry { action: Action::Reminded.as_str(), details: json!({ "people": people }), subjects };
        app.login.record(write, &client.id, by, &entry).await?;
    }
    Ok(people)
}

/// Of what, and when.
async fn remember(write: &mut Write, client: &Client, one: &Planned, today: Day) -> Result<(), db::Error> {
    let sql =
        "UPDATE training_due SET reminded_on = $4 WHERE client_id = $1 AND employee_id = $2 AND day <= $3";
    let Some(last) = one.own.last() else { return Ok(()) };
    let row = write.query(sql).bind(&client.id).bind(&one.reader.id).bind(last.day.to_string());
    row.bind(today.to_string()).execute().await.map(drop)
}

/// Who was reminded, of what.
fn subject(one: &Planned) -> Subject {
    let titles: Vec<&str> = one.own.iter().map(|due| due.title.as_str()).collect();
    let mut changes = json!({ "training": titles.join(", ") });
    if one.led.people > 0 {
        changes["people"] = one.led.people.into();
    }
    if titles.is_empty() {
        changes.as_object_mut().and_then(|changes| changes.remove("training"));
    }
    Subject { changes, ..Subject::new(one.reader.id.to_string(), &one.reader.name) }
}
