//! What a reminder says: which course by when, in its subject, and the one tap that leads to exactly that course (e-mail, notification).

use jwt_link::addresses;
use mail::{Draft, Letter};
use web::{Day, Language, Page};

use super::plan::Planned;
use crate::mailing::BRAND;
use crate::training::due::Due;
use crate::training::news::When;
use crate::{App, Client};

/// So many of their own courses a message names.
const NAMED: usize = 10;

/// To somebody with training of their own, to a team lead of their people, or both in one.
pub(super) fn letter(app: &App, client: &Client, planned: &Planned, today: Day) -> Letter {
    let Planned { reader, own, led } = planned;
    let page = &app.page(reader.language.unwrap_or(Language::En));
    let issuer = app.issuer(&client.slug);
    let courses = lines(page, own.iter().take(NAMED).map(|due| line(page, due, today)), own.len());
    let people = led.named.iter().map(|(name, due)| {
        let training = line(page, due, today);
        page.get("reminder-person").with("name", name).with("training", training).to_string()
    });
    let people = lines(page, people, 0);
    let first = own.first();
    let at = match first {
        Some(due) => {
            let path = due.course.strip_prefix(&app.mobietrain_origin()).unwrap_or_default();
            addresses::launch_at(&issuer, path)
        }
        None => format!("{issuer}/employees?due=late"),
    };
    let (text, button) = match (first, led.people) {
        (None, _) => ("reminder-text-lead", "reminder-button-lead"),
        (Some(_), 0) => ("reminder-text", "reminder-button"),
        (Some(_), _) => ("reminder-text-both", "reminder-button"),
    };
    let text = page.get(text).with("name", &reader.name).with("courses", courses).with("people", people);
    let draft = Draft {
        page,
        brand: BRAND,
        sender: &client.name,
        to: (&reader.name, &reader.email),
        subject: match first {
            None => page.get("reminder-subject-lead").count("count", led.people),
            Some(due) => subject(page, due, (own.len(), today)),
        },
        text: text.with("list", format!("{issuer}/employees?due=late")),
        button: Some((page.get(button), &at)),
        end: Some(page.get("reminder-end").with("link", format!("{issuer}/profile"))),
    };
    draft.letter()
}

fn subject<'a>(page: &'a Page, due: &Due, (courses, today): (usize, Day)) -> web::Message<'a> {
    let message = match courses {
        1 => page.get("reminder-subject"),
        more => page.get("reminder-subject-more").count("count", more - 1),
    };
    message.with("title", &due.title).with("when", when(page, due, today))
}

fn line(page: &Page, due: &Due, today: Day) -> String {
    let line = page.get("reminder-subject").with("title", &due.title);
    line.with("when", when(page, due, today)).to_string()
}

/// One below the other; where there are more than are named, the last one says so.
fn lines(page: &Page, lines: impl Iterator<Item = String>, all: usize) -> String {
    let mut lines: Vec<String> = lines.map(|line| format!("• {line}")).collect();
    if all > lines.len() {
        lines.push(page.get("reminder-more").count("count", all - lines.len()).to_string());
    }
    lines.join("\n")
}

/// As a page says it, within a sentence.
fn when(page: &Page, due: &Due, today: Day) -> String {
    let said = match due.when(&today) {
        When::Late(days) => page.get("training-late").count("days", days).to_string(),
        When::Today => page.get("training-by-today").to_string(),
        When::Tomorrow => page.get("training-by-tomorrow").to_string(),
        When::Weekday(weekday) => page.get("training-by-weekday").count("weekday", weekday).to_string(),
        When::Day(day) => page.get("training-by-date").with("date", page.date_of(&day)).to_string(),
    };
    let mut letters = said.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
