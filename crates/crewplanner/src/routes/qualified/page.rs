//! The page: people, and how it stands with what they have completed on a day.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use kernel::Timestamp;
use web::{Day, Page};

use super::past::Past;
use super::query::QualifiedQuery;
use crate::App;
use crate::ids::EmployeeId;
use crate::people::departments::Choice;
use crate::people::list::{self, Count, Found, From, Listed, On, Order, Pressing, Standing};
use crate::people::reach::Reach;
use crate::routes::employees::{id, is_offered, offered};
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::training::due::{self, Due};
use crate::training::news::When;
use crate::training::qualified::{self, Held, Qualification, Validity};

/// Up to so many qualifications have a column each; of more, a person's stand in one.
const COLUMNS: usize = 6;

#[derive(Template)]
#[template(path = "qualified.html")]
struct QualifiedPage {
    page: Page,
    me: Me,
    query: QualifiedQuery,
    day: Day,
    departments: Vec<Choice>,
    /// All that can be chosen.
    qualifications: Vec<Qualification>,
    found: Found,
    /// How many everybody is, and with how many it stands so.
    counts: Vec<(Option<Standing>, Count)>,
    held: HashMap<String, HashMap<String, Held>>,
    /// How many are late, and with what those on the page are; `None` where nobody has told, or another day is asked about.
    late: Option<Late>,
    /// What is said of a day that is past.
    past: Option<Past>,
}

struct Late {
    count: Count,
    of: HashMap<String, Vec<Due>>,
    told_at: Timestamp,
}

impl QualifiedPage {
    /// What is shown of each person.
    fn shown(&self) -> impl Iterator<Item = &Qualification> {
        let chosen = &self.query.qualification;
        self.qualifications.iter().filter(move |of| chosen.is_empty() || of.course == *chosen)
    }

    fn has_columns(&self) -> bool {
        self.shown().count() <= COLUMNS
    }

    fn held(&self, person: &Listed, of: &Qualification) -> Option<Validity> {
        Some(self.held.get(person.id.as_str())?.get(&of.course)?.on(&self.day))
    }

    /// What somebody is late with.
    fn late_of(&self, person: &Listed) -> Vec<&Due> {
        let theirs = self.late.as_ref().and_then(|late| late.of.get(person.id.as_str()));
        let chosen = &self.query.qualification;
        let is_shown = |due: &&Due| due.is_late(&self.day) && (chosen.is_empty() || due.course == *chosen);
        theirs.into_iter().flatten().filter(is_shown).collect()
    }

    /// Nobody has completed anything, and nobody is late.
    fn is_empty(&self) -> bool {
        self.qualifications.is_empty() && self.late.as_ref().is_none_or(|late| late.count.number() == 0)
    }

    /// Where those who are late are reminded, and how many they are. Not of one course: they are reminded of all that is due.
    fn reminding(&self) -> Option<(String, i64)> {
        let late = self.late.as_ref().filter(|late| late.count.number() > 0)?;
        let is_of_late = !self.query.due.is_empty() && self.query.qualification.is_empty();
        is_of_late.then(|| (web::with_query(paths::Remind, &self.query.filter()), late.count.number()))
    }

    /// What somebody has, in the order of the columns.
    fn all_held(&self, person: &Listed) -> Vec<(&Qualification, Validity)> {
        self.shown().filter_map(|of| Some((of, self.held(person, of)?))).collect()
    }

    /// When somebody completed a course last.
    fn last(&self) -> Option<String> {
        let last = self.qualifications.iter().map(|of| of.completed_at).max()?;
        Some(self.page.moment(&last))
    }

    fn departments_of(&self, person: &Listed) -> String {
        let names: Vec<&str> = person.departments.iter().map(|department| department.name.as_str()).collect();
        self.page.list(&names)
    }

    /// A choice of the segments: where it leads, the key of its text, how many, whether it is the one.
    fn segments(&self) -> Vec<(String, &'static str, String, bool)> {
        let segment = |(standing, count): &(Option<Standing>, Count)| {
            let word = standing.map(Standing::as_str).unwrap_or_default();
            let key = standing.map_or("qualified-everybody", Standing::key);
            let is_current = word == self.query.qualified && self.query.due.is_empty();
            (self.at(self.query.of(word)), key, self.number(*count), is_current)
        };
        let late = self.late.iter().map(|late| {
            let is_current = !self.query.due.is_empty();
            (self.at(self.query.late()), Pressing::Late.key(), self.number(late.count), is_current)
        });
        let mut segments: Vec<_> = self.counts.iter().map(segment).collect();
        segments.splice(1..1, late);
        segments
    }

    fn number(&self, count: Count) -> String {
        if count.is_exact() {
            count.number().to_string()
        } else {
            self.page.get("employees-many").to_string()
        }
    }

    fn next(&self) -> Option<String> {
        let last = self.found.people.last().filter(|_| self.found.has_after)?;
        Some(self.at(QualifiedQuery { after: last.id.to_string(), ..self.first() }))
    }

    fn previous(&self) -> Option<String> {
        let first = self.found.people.first().filter(|_| self.found.has_before)?;
        Some(self.at(QualifiedQuery { before: first.id.to_string(), ..self.first() }))
    }

    fn first(&self) -> QualifiedQuery {
        let due = self.query.due.clone();
        QualifiedQuery { due, ..self.query.of(&self.query.qualified) }
    }

    fn at(&self, query: QualifiedQuery) -> String {
        web::with_query(paths::Qualified, &query)
    }

    fn link(&self, person: &Listed) -> paths::EmployeePage {
        paths::EmployeePage { id: person.id.clone() }
    }
}

pub(in crate::routes) async fn show(
    _: paths::Qualified,
    State(app): State<App>,
    Query(query): Query<QualifiedQuery>,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let query = query.understood(&app);
    let on = query.day(&app);
    let client_id = &me.client.id;
    let mut read = app.db.read().await?;
    let departments = offered(&mut read, &me, &reach).await?;
    is_offered(&mut read, &me, &departments, &query.department).await?;
    let qualifications = qualified::all(&mut read, client_id).await?;
    let fitting = (&query.wanted(on), &reach);
    let found = list::page(&mut read, client_id, fitting, Order::Name, &from(&query)).await?;
    let ids: Vec<EmployeeId> = found.people.iter().map(|person| person.id.clone()).collect();
    let held = qualified::of_people(&mut read, client_id, &ids, on).await?;
    drop(read);
    let late = late(&app, &me, (&query, on), (&reach, &ids)).await?;
    let past = Past::of(&app, &me, &reach, on).await?;
    let counts = counts(&app, &me, (&query, on), &reach).await?;
    web::html(&QualifiedPage {
        page,
        me,
        query,
        day: on.day,
        departments,
        qualifications,
        found,
        counts,
        held,
        late,
        past,
    })
}

/// Who is late is known of today alone, and where MobieTrain has told it.
async fn late(
    app: &App,
    me: &Me,
    (query, on): (&QualifiedQuery, On),
    (reach, ids): (&Reach, &[EmployeeId]),
) -> Result<Option<Late>, db::Error> {
    let mut read = app.db.read().await?;
    let told_at = due::told_at(&mut read, &me.client.id).await?.filter(|_| on == app.today());
    let Some(told_at) = told_at else { return Ok(None) };
    let count = list::count(&mut read, &me.client.id, &query.late().wanted(on), reach).await?;
    Ok(Some(Late { count, of: due::of_people(&mut read, &me.client.id, ids).await?, told_at }))
}

/// How many fit each of the segments.
async fn counts(
    app: &App,
    me: &Me,
    (query, on): (&QualifiedQuery, On),
    reach: &Reach,
) -> Result<Vec<(Option<Standing>, Count)>, db::Error> {
    let mut counts = Vec::new();
    let mut read = app.db.read().await?;
    for standing in [None, Some(Standing::Qualified), Some(Standing::RunsOut), Some(Standing::RanOut)] {
        let wanted = query.of(standing.map(Standing::as_str).unwrap_or_default()).wanted(on);
        counts.push((standing, list::count(&mut read, &me.client.id, &wanted, reach).await?));
    }
    Ok(counts)
}

fn from(query: &QualifiedQuery) -> From {
    match (id(&query.after), id(&query.before)) {
        (Some(after), _) => From::After(after.into()),
        (None, Some(before)) => From::Before(before.into()),
        (None, None) => From::Start,
    }
}
