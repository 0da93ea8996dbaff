//! The page that names whom a change of many at once changes (bulk), and the click that makes it.

use std::collections::{BTreeSet, HashMap};

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use db::Connection;
use http::request::Parts;
use login::Access;
use serde::Deserialize;
use web::{Error, Form, Language, Page};

use super::query::{self, ListQuery};
use super::sheet;
use crate::ids::{DepartmentId, EmployeeId};
use crate::people::bulk::{self, BulkId, MOST, NotDone, Piece, Prepared, Sure, What};
use crate::people::codes::{DAYS, USUAL_DAYS};
use crate::people::departments::{self, Choice};
use crate::people::list::{self, Listed, PAGE};
use crate::people::permission;
use crate::people::reach::Reach;
use crate::routes::me::Me;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::routes::{paths, proved};
use crate::{App, Refusal};

/// How many of those who are not changed are named.
const NAMED: usize = 20;

/// A number typed, for a change that waits for it, and how long codes are good.
#[derive(Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    number: String,
    days: u32,
}

impl Default for Typed {
    fn default() -> Self {
        Self { number: String::new(), days: USUAL_DAYS }
    }
}

#[derive(Template)]
#[template(path = "employees_confirm.html")]
struct ConfirmPage {
    page: Page,
    me: Me,
    prepared: Prepared,
    /// Those who are changed, all of them: nobody is changed whom the page has not named.
    changing: Vec<Listed>,
    not_changed: Vec<Group>,
    /// What those get in with who are let in.
    access: HashMap<String, Access>,
    departments: Vec<Choice>,
    led: Option<BTreeSet<DepartmentId>>,
    /// What was typed in place of the number.
    wrong_number: Option<String>,
    /// Why nothing was changed: the key of a text.
    refused: Option<&'static str>,
}

/// People who are there and stay as they are, and why: the key of a text.
struct Group {
    number: usize,
    /// The first of them.
    people: Vec<Listed>,
    class: &'static str,
    key: &'static str,
}

impl ConfirmPage {
    async fn new(app: &App, lead: SignedInLead, prepared: Prepared) -> web::Result<Self> {
        let SignedInLead { signed_in: SignedIn { page, me }, reach } = lead;
        let mut read = app.db.read().await?;
        let changing = first(&mut read, (&me, &reach), &prepared.named.change, MOST).await?;
        let not_changed = not_changed(&mut read, (&me, &reach), &prepared).await?;
        let let_in = changing.iter().filter(|_| prepared.what.lets_in());
        let ids: Vec<&str> = let_in.map(|person| person.id.as_str()).collect();
        let access = app.login.access(&mut read, &me.client.id, &ids).await?;
        let departments = departments::choices(&mut read, &me.client.id, None).await?;
        let led = permission::departments(&mut read, &me.client.id, &reach).await?;
        drop(read);
        let (wrong_number, refused) = (None, None);
        Ok(Self {
            page,
            me,
            prepared,
            changing,
            not_changed,
            access,
            departments,
            led,
            wrong_number,
            refused,
        })
    }

    /// Those who stand on the page at once.
    fn first(&self) -> &[Listed] {
        &self.changing[..self.changing.len().min(PAGE)]
    }

    /// The others, behind a word that opens them.
    fn rest(&self) -> &[Listed] {
        &self.changing[self.first().len()..]
    }

    fn people(&self) -> usize {
        self.prepared.named.change.len()
    }

    /// Whether one person alone was named, from their own page, say.
    fn is_of_one(&self) -> bool {
        self.people() + self.unchanged() == 1
    }

    /// A sentence about what is done: its key ends with the word for it.
    fn say(&self, about: &str) -> String {
        let key = format!("bulk-{about}-{}", self.prepared.what.as_str());
        let departments = self.prepared.what.departments().map(|ids| self.paths(ids)).unwrap_or_default();
        let text = self.page.get(&key).count("n", self.people()).with("departments", departments);
        text.with("language", self.language(self.prepared.what.language())).to_string()
    }

    /// What this person gets in with now.
    fn access(&self, person: &Listed) -> Access {
        self.access.get(person.id.as_str()).copied().unwrap_or_default()
    }

    /// How many have a code that ends when another one is made.
    fn codes_that_end(&self) -> usize {
        self.access.values().filter(|access| access.code_until.is_some()).count()
    }

    /// How long codes may be good: each with its text, and whether it is chosen until somebody chooses.
    fn days(&self) -> [(u32, String, bool); 4] {
        DAYS.map(|days| {
            (days, self.page.get("sheet-days").count("n", i64::from(days)).to_string(), days == USUAL_DAYS)
        })
    }

    fn have_a_password(&self) -> usize {
        self.access.values().filter(|access| access.has_password).count()
    }

    fn language(&self, language: Option<Language>) -> String {
        language
            .map_or_else(|| self.page.get("bulk-language-none").to_string(), |of| of.native_name().to_owned())
    }

    fn paths(&self, ids: &BTreeSet<DepartmentId>) -> String {
        let chosen = self.departments.iter().filter(|choice| ids.contains(&choice.id));
        let paths: Vec<&str> = chosen.map(|choice| choice.path.as_str()).collect();
        if paths.is_empty() {
            self.page.get("bulk-departments-none").to_string()
        } else {
            self.page.list(&paths)
        }
    }

    fn departments_now(&self, person: &Listed) -> String {
        let ids = person.departments.iter().map(|department| department.id.as_str().into()).collect();
        self.paths(&ids)
    }

    fn departments_then(&self, person: &Listed) -> String {
        self.paths(&self.prepared.what.departments_then(person, self.led.as_ref()))
    }

    fn unchanged(&self) -> usize {
        let named = &self.prepared.named;
        named.already.len()
            + named.last_admin.len()
            + named.not_yours.len()
            + named.no_address.len()
            + named.by_company.len()
            + named.unknown.len()
            + named.gone
    }

    fn unknown(&self) -> impl Iterator<Item = &String> {
        self.prepared.named.unknown.iter()
    }
}

async fn not_changed(
    conn: &mut Connection,
    who: (&Me, &Reach),
    prepared: &Prepared,
) -> Result<Vec<Group>, db::Error> {
    let named = &prepared.named;
    let already = if prepared.what == What::Invite { "bulk-already-invite" } else { "bulk-already" };
    let mut groups = Vec::new();
    for (ids, class, key) in [
        (&named.no_address, "is-wait", "bulk-no-address"),
        (&named.by_company, "is-wait", "bulk-by-company"),
        (&named.already, "", already),
        (&named.last_admin, "is-bad", "bulk-last-admin"),
        (&named.not_yours, "is-wait", "bulk-not-yours"),
    ] {
        let people = first(conn, who, ids, NAMED).await?;
        groups.push(Group { number: ids.len(), people, class, key });
    }
    Ok(groups)
}

/// Those of the first whom whoever asks still sees: their role may be another since they prepared it.
async fn first(
    conn: &mut Connection,
    (me, reach): (&Me, &Reach),
    ids: &[EmployeeId],
    most: usize,
) -> Result<Vec<Listed>, db::Error> {
    let ids = &ids[..ids.len().min(most)];
    let seen: BTreeSet<EmployeeId> =
        list::within(conn, &me.client.id, reach, ids).await?.into_iter().collect();
    let people = list::named(conn, &me.client.id, ids).await?;
    Ok(people.into_iter().filter(|person| seen.contains(&person.id)).collect())
}

pub(crate) async fn show(
    paths::BulkConfirm { id }: paths::BulkConfirm,
    State(app): State<App>,
    parts: Parts,
    lead: SignedInLead,
) -> web::Result<Response> {
    let me = &lead.signed_in.me;
    let prepared = prepared(&app, me, &id).await?;
    if prepared.done.is_some() {
        return Ok(back(&prepared));
    }
    if asks_again(&prepared) && !proved::is_proved(&app, &parts, me).await? {
        return Ok(proved::ask(&app, &parts, me));
    }
    web::html(&ConfirmPage::new(&app, lead, prepared).await?)
}

pub(crate) async fn submit(
    paths::BulkConfirm { id }: paths::BulkConfirm,
    State(app): State<App>,
    parts: Parts,
    lead: SignedInLead,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    let me = &lead.signed_in.me;
    let prepared = prepared(&app, me, &id).await?;
    if asks_again(&prepared) && !proved::is_proved(&app, &parts, me).await? {
        return Ok(proved::ask(&app, &parts, me));
    }
    let asked_by = (&me.employee, &lead.reach);
    let days = if DAYS.contains(&typed.days) { typed.days } else { USUAL_DAYS };
    let language = lead.signed_in.page.language();
    let sure = Sure { number: &typed.number, days, language };
    let refused = match app.change_many(&me.client, asked_by, (&id, &sure), &me.actor()).await {
        Ok((_, pieces)) => return done(&app, lead.signed_in, &prepared, pieces).await,
        Err(NotDone::Unknown) => return Err(Error::not_found()),
        Err(NotDone::Brake) => None,
        Err(NotDone::Refused(Refusal::LastAdmin)) => Some("bulk-refused-last-admin"),
        Err(NotDone::Refused(Refusal::UnknownDepartment)) => Some("bulk-refused-department"),
        Err(NotDone::Refused(Refusal::TooManyDepartments(_))) => Some("bulk-refused-departments"),
        Err(NotDone::Refused(Refusal::NotYours)) => return Err(Error::forbidden()),
        Err(NotDone::Refused(error)) => return Err(error.into()),
    };
    let mut page = ConfirmPage::new(&app, lead, prepared).await?;
    page.wrong_number = Some(typed.number).filter(|_| refused.is_none());
    page.refused = refused;
    web::unprocessable(&page)
}

/// What whoever finds a browser open may not do with it: a code opens an account as a deletion ends it.
fn asks_again(prepared: &Prepared) -> bool {
    matches!(prepared.what, What::Delete | What::Sheet)
}

/// The change that this person prepared.
async fn prepared(app: &App, me: &Me, id: &BulkId) -> web::Result<Prepared> {
    let id: BulkId = query::id(id).ok_or_else(Error::not_found)?.into();
    let prepared = bulk::load(&mut *app.db.read().await?, (&me.client.id, &me.employee.id), &id).await?;
    prepared.ok_or_else(Error::not_found)
}

/// The codes that were made, or else the list, which says what was done.
async fn done(
    app: &App,
    SignedIn { page, me }: SignedIn,
    prepared: &Prepared,
    pieces: Vec<Piece>,
) -> web::Result<Response> {
    Ok(sheet::of(app, (page, me), pieces).await?.unwrap_or_else(|| back(prepared)))
}

/// To the list, which says what was done.
fn back(prepared: &Prepared) -> Response {
    let done = ListQuery { done: prepared.id.to_string(), ..ListQuery::default() };
    Redirect::to(&web::with_query(paths::Employees, &done)).into_response()
}
