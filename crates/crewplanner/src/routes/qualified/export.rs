//! The same as a file: a line for each qualification of each person whom the page is of, and for whoever has none. That it was taken stands in the
//! audit log.

use std::collections::HashMap;

use axum::extract::State;
use axum::response::Response;
use login::Entry;
use serde_json::json;
use tables::Writer;
use web::{Form, Page, streamed};

use super::past::Past;
use super::query::QualifiedQuery;
use crate::App;
use crate::audit::Action;
use crate::ids::EmployeeId;
use crate::people::import::Style;
use crate::people::list::{Listed, On, Pressing, Roll};
use crate::routes::employees::{is_offered, offered};
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::training::due::{self, Due};
use crate::training::qualified::{self, Held, Qualification};

/// They are today's, whatever day the file is of.
const DEPARTMENTS: &str = "field-departments";

/// The columns, by the keys of their texts.
const COLUMNS: [&str; 8] = [
    "field-number",
    "field-name",
    DEPARTMENTS,
    "qualified-which",
    "person-completed",
    "person-valid-until",
    "qualified-due-on",
    "qualified-validity",
];

/// What somebody holds, by course.
type HeldOf = HashMap<String, Held>;

/// The last columns of a line, from the qualification on.
type Told = [String; 5];

/// What each line is made with.
struct File {
    page: Page,
    on: On,
    qualifications: Vec<Qualification>,
    writer: Writer,
    /// The one course that it is about; empty for all.
    course: String,
    /// Whether who is late is known of the day.
    late_today: bool,
}

pub(in crate::routes) async fn submit(
    _: paths::QualifiedExport,
    State(app): State<App>,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
    Form(query): Form<QualifiedQuery>,
) -> web::Result<Response> {
    let query = query.understood(&app);
    let on = query.day(&app);
    let mut read = app.db.read().await?;
    let departments = offered(&mut read, &me, &reach).await?;
    is_offered(&mut read, &me, &departments, &query.department).await?;
    let mut roll = Roll::of(&mut read, &me.client.id, (&query.wanted(on), &reach)).await?;
    let qualifications = qualified::all(&mut read, &me.client.id).await?;
    drop(read);
    record(&app, &me, roll.people()).await?;
    let past = Past::of(&app, &me, &reach, on).await?;
    let name = format!("qualified-{}{}.csv", on.day, Past::in_name(past.as_ref()));
    let mut file = File::new(page, (on, app.today()), qualifications, query.qualification);
    let body = streamed(async move |parts| {
        let mut is_open = parts.send(file.writer.part()).await;
        while is_open && let Some(people) = roll.next(&app).await? {
            let ids: Vec<EmployeeId> = people.iter().map(|person| person.id.clone()).collect();
            let mut read = app.db.read().await?;
            let held = qualified::of_people(&mut read, &me.client.id, &ids, on).await?;
            let due = match file.late_today {
                true => due::of_people(&mut read, &me.client.id, &ids).await?,
                false => HashMap::new(),
            };
            drop(read);
            is_open = parts.send(file.part(&people, (&held, &due))).await;
        }
        Ok(())
    });
    web::download(&name, web::CSV, body)
}

async fn record(app: &App, me: &Me, people: usize) -> web::Result<()> {
    let details = json!({ "people": people });
    let entry = Entry { action: Action::QualificationsExported.as_str(), details, subjects: Vec::new() };
    let mut write = app.db.write().await?;
    app.login.record(&mut write, &me.client.id, &me.actor(), &entry).await?;
    write.commit().await?;
    Ok(())
}

impl File {
    fn new(
        page: Page,
        (on, today): (On, On),
        mut qualifications: Vec<Qualification>,
        course: String,
    ) -> Self {
        qualifications.retain(|of| course.is_empty() || of.course == course);
        let mut writer = Writer::new(Style::of(page.language()).separator);
        let is_past = on.day < today.day;
        let key = |key: &'static str| {
            if is_past && key == DEPARTMENTS { "qualified-departments-today" } else { key }
        };
        let heading = COLUMNS.map(|column| page.get(key(column)).to_string());
        writer.row(heading.iter().map(String::as_str));
        Self { page, on, qualifications, writer, course, late_today: on == today }
    }

    fn part(
        &mut self,
        people: &[Listed],
        (held, due): (&HashMap<String, HeldOf>, &HashMap<String, Vec<Due>>),
    ) -> Vec<u8> {
        for person in people {
            let theirs = held.get(person.id.as_str());
            let of_each = self.qualifications.iter().filter_map(|of| Some((of, theirs?.get(&of.course)?)));
            let late = due.get(person.id.as_str()).into_iter().flatten().filter(|due| self.is_late(due));
            let late = late.map(|due| self.late(due));
            let lines: Vec<Told> = of_each.map(|(of, held)| self.told(of, held)).chain(late).collect();
            if lines.is_empty() {
                self.line(person, &Told::default());
            }
            for line in &lines {
                self.line(person, line);
            }
        }
        self.writer.part()
    }

    /// A qualification of somebody, in the last columns. Days are as programs read them.
    fn told(&self, of: &Qualification, held: &Held) -> Told {
        let completed = self.page.day_at(held.completed_at).to_string();
        let until = held.valid_until.map(|day| day.to_string()).unwrap_or_default();
        let standing = self.page.get(held.on(&self.on.day).standing().key()).to_plain();
        [of.name.clone(), completed, until, String::new(), standing]
    }

    fn is_late(&self, due: &Due) -> bool {
        due.is_late(&self.on.day) && (self.course.is_empty() || due.course == self.course)
    }

    /// What somebody is late with. It is valid until no day: what they completed of it has a line of its own.
    fn late(&self, due: &Due) -> Told {
        let late = self.page.get(Pressing::Late.key()).to_plain();
        [due.title.clone(), String::new(), String::new(), due.day.to_string(), late]
    }

    fn line(&mut self, person: &Listed, told: &Told) {
        let departments: Vec<&str> = person.departments.iter().map(|of| of.name.as_str()).collect();
        let departments = departments.join("; ");
        let who = [person.employee_number.as_deref().unwrap_or_default(), &person.name, &departments];
        self.writer.row(who.into_iter().chain(told.iter().map(String::as_str)));
    }
}
