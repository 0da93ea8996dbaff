//! The list of employees, with its search, filters and pages.

use std::collections::{HashMap, HashSet};

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use axum_extra::routing::TypedPath as _;
use db::Connection;
use jwt_link::Status;
use kernel::Timestamp;
use login::Access;
use web::{Day, Page};

use super::form::BulkQuery;
use super::offered::{is_offered, offered};
use super::query::{self, Filter, ListQuery};
use super::remind::RemindQuery;
use crate::company::only;
use crate::ids::{ClientId, EmployeeId};
use crate::people::bulk::{self, Done, MOST, Prepared};
use crate::people::departments::Choice;
use crate::people::list::{self, Count, Found, Listed, NoPassword, Order, Pressing, Standing, Wanted};
use crate::people::reach::Reach;
use crate::routes::employee::Deleted;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::training::due::{self, Due};
use crate::training::news::When;
use crate::training::qualified::{self, Qualification};
use crate::{App, Role};

#[derive(Template)]
#[template(path = "employees.html")]
struct ListPage {
    page: Page,
    me: Me,
    query: ListQuery,
    departments: Vec<Choice>,
    /// What somebody may be asked to be qualified for: nothing where nobody has completed a course.
    qualifications: Vec<Qualification>,
    found: Found,
    fitting: Count,
    /// What those on this page must do, where the list is of such.
    due: HashMap<String, Vec<Due>>,
    /// When MobieTrain told that, where it is connected.
    due_told_at: Option<Timestamp>,
    today: Day,
    /// Those on this page who have a second factor; `None` for whoever is not told.
    with_factor: Option<HashSet<String>>,
    /// What those on this page get in with.
    access: HashMap<String, Access>,
    company_only: bool,
    active: Count,
    inactive: Count,
    done: Option<(Prepared, Done)>,
    /// Who was deleted just now.
    deleted: Option<String>,
}

impl ListPage {
    fn is_nobody_there(&self) -> bool {
        self.active.number() + self.inactive.number() == 0
    }

    fn number(&self, count: Count) -> String {
        if count.is_exact() {
            count.number().to_string()
        } else {
            self.page.get("employees-many").to_string()
        }
    }

    fn count(&self) -> String {
        if self.fitting.is_exact() {
            self.page.get("employees-count").count("n", self.fitting.number()).to_string()
        } else {
            self.page.get("employees-count-many").with("n", self.number(self.fitting)).to_string()
        }
    }

    fn next(&self) -> Option<String> {
        let last = self.found.people.last().filter(|_| self.found.has_after)?;
        Some(web::with_query(
            paths::Employees,
            &ListQuery { after: last.id.to_string(), ..self.query.start() },
        ))
    }

    fn previous(&self) -> Option<String> {
        let first = self.found.people.first().filter(|_| self.found.has_before)?;
        Some(web::with_query(
            paths::Employees,
            &ListQuery { before: first.id.to_string(), ..self.query.start() },
        ))
    }

    /// The same page with everybody on it ticked, or nobody.
    fn ticking(&self) -> String {
        let ticked = !self.query.ticked;
        web::with_query(paths::Employees, &ListQuery { ticked, done: String::new(), ..self.query.clone() })
    }

    /// Whether all who fit can be changed at once, and are more than those on the page.
    fn offers_all(&self) -> bool {
        (self.found.has_before || self.found.has_after) && !self.are_too_many()
    }

    /// Whether more fit than can be changed at once.
    fn are_too_many(&self) -> bool {
        self.fitting.number() > i64::try_from(MOST).unwrap_or(0)
    }

    fn all_that_fit(&self) -> String {
        web::with_query(paths::Bulk, &BulkQuery { all: true, filter: self.query.filter.clone() })
    }

    /// What keeps somebody from signing in: the key of a text.
    fn waits_for(&self, person: &Listed) -> Option<&'static str> {
        let access = self.access.get(person.id.as_str()).copied().unwrap_or_default();
        let by_company = self.company_only && only::is_meant(person.role, person.email.as_deref());
        if access.has_signed_in() || by_company {
            return None;
        }
        let which = if access.is_invited() { NoPassword::Invited } else { NoPassword::NotInvited };
        Some(no_password_key(which))
    }

    fn departments_of(&self, person: &Listed) -> String {
        let names: Vec<&str> = person.departments.iter().map(|department| department.name.as_str()).collect();
        self.page.list(&names)
    }

    /// The same search in all departments, of people of any status and role.
    fn everywhere(&self) -> Option<String> {
        let filter = Filter { q: self.query.filter.q.clone(), ..Filter::default() };
        let narrowed = self.query.filter.fields() != filter.fields();
        (narrowed && !filter.q.is_empty()).then(|| web::with_query(paths::Employees, &filter))
    }

    fn first(&self) -> String {
        web::with_query(paths::Employees, &self.query.start())
    }

    /// What a column says of the order, if it is by that column.
    fn sorted(&self, up: Order, down: Order) -> Sorted {
        Sorted(match self.query.order() {
            order if order == up => " aria-sort=\"ascending\"",
            order if order == down => " aria-sort=\"descending\"",
            _ => "",
        })
    }

    /// What may be chosen: values, and the keys of their texts.
    fn statuses(&self) -> [(&'static str, &'static str); 2] {
        [Status::Active, Status::Inactive].map(|status| (status.as_str(), status_key(status)))
    }

    fn roles(&self) -> [(&'static str, &'static str); 3] {
        Role::ALL.map(|role| (role.as_str(), role.key()))
    }

    fn accesses(&self) -> [(&'static str, &'static str); 3] {
        NoPassword::ALL.map(|which| (which.as_str(), no_password_key(which)))
    }

    fn standings(&self) -> [(&'static str, &'static str); 3] {
        Standing::ALL.map(|standing| (standing.as_str(), standing.key()))
    }

    /// Where those in the list are taken home as a file.
    fn exporting(&self) -> String {
        web::with_query(paths::ExportEmployees, &self.query.filter)
    }

    /// Where those who are late, or have something due, are reminded.
    fn reminding(&self) -> String {
        web::with_query(paths::Remind, &RemindQuery::of(&self.query.filter))
    }

    fn pressings(&self) -> [(&'static str, &'static str); 2] {
        Pressing::ALL.map(|pressing| (pressing.as_str(), pressing.key()))
    }

    /// What somebody in a list of those who are late, or soon will be, must do.
    fn due_of(&self, person: &Listed) -> &[Due] {
        self.due.get(person.id.as_str()).map_or(&[], Vec::as_slice)
    }

    fn orders(&self) -> [(&'static str, &'static str); 6] {
        Order::ALL.map(|order| (order.as_str(), order_key(order)))
    }

    fn order(&self) -> String {
        self.page.get(order_key(self.query.order())).to_string()
    }

    fn role_of(&self, person: &Listed) -> String {
        self.page.get(person.role.key()).to_string()
    }

    /// A page below the list.
    fn to(&self, page: &str) -> String {
        format!("{}/{page}", paths::Employees::PATH)
    }
}

/// An attribute, made of the program's own words only.
struct Sorted(&'static str);

impl std::fmt::Display for Sorted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl askama::filters::HtmlSafe for Sorted {}

const fn status_key(status: Status) -> &'static str {
    match status {
        Status::Active => "status-active",
        Status::Inactive => "status-inactive",
    }
}

const fn no_password_key(which: NoPassword) -> &'static str {
    match which {
        NoPassword::Whoever => "employees-no-password",
        NoPassword::NotInvited => "employees-not-invited",
        NoPassword::Invited => "employees-invited",
    }
}

const fn order_key(order: Order) -> &'static str {
    match order {
        Order::Name => "employees-order-name",
        Order::NameDown => "employees-order-name-down",
        Order::Number => "employees-order-number",
        Order::NumberDown => "employees-order-number-down",
        Order::Newest => "employees-order-newest",
        Order::Oldest => "employees-order-oldest",
    }
}

pub(crate) async fn show(
    _: paths::Employees,
    State(app): State<App>,
    Query(query): Query<ListQuery>,
    Query(deleted): Query<Deleted>,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let sort = query.order().as_str().to_owned();
    let query = ListQuery { filter: query.filter.clone().understood(app.today()), sort, ..query };
    let wanted = query.filter.wanted(app.today());
    let client_id = &me.client.id;
    let mut read = app.db.read().await?;
    let departments = offered(&mut read, &me, &reach).await?;
    is_offered(&mut read, &me, &departments, &query.filter.department).await?;
    // Of a long list the count takes as long as the page: side by side, each on a connection of its own.
    drop(read);
    let ((active, inactive), found) = tokio::try_join!(by_status(&app, client_id, &reach), async {
        let mut read = app.db.read().await?;
        list::page(&mut read, client_id, (&wanted, &reach), query.order(), &query.from()).await
    })?;
    let mut read = app.db.read().await?;
    let done = done(&mut read, &me, &query.done).await?;
    let qualifications = qualified::all(&mut read, client_id).await?;
    // Of whom a team lead has never seen they hear nothing, whatever they write into the address.
    let deleted = if reach.is_everybody() { deleted.name(&mut read, client_id).await? } else { None };
    let with_factor = with_factor(&app, &mut read, &me, &found).await?;
    let ids: Vec<&str> = found.people.iter().map(|person| person.id.as_str()).collect();
    let access = app.login.access(&mut read, client_id, &ids).await?;
    let company_only = only::is_on(&mut read, client_id).await?;
    let due_told_at = due::told_at(&mut read, client_id).await?;
    let due = match query.filter.due.is_empty() {
        true => HashMap::new(),
        false => due::of_people(&mut read, client_id, &ids_of(&found)).await?,
    };
    drop(read);
    let list = ListPage {
        page,
        me,
        query,
        departments,
        qualifications,
        fitting: found.fitting.unwrap_or_else(|| active.and(inactive)),
        found,
        due,
        due_told_at,
        today: app.today().day,
        with_factor,
        access,
        company_only,
        active,
        inactive,
        done,
        deleted,
    };
    web::html(&list)
}

fn ids_of(found: &Found) -> Vec<EmployeeId> {
    found.people.iter().map(|person| person.id.clone()).collect()
}

/// How many are active, and how many inactive.
async fn by_status(app: &App, client_id: &ClientId, reach: &Reach) -> Result<(Count, Count), db::Error> {
    let mut read = app.db.read().await?;
    let of = |status| Wanted { status: Some(status), ..Wanted::default() };
    let active = list::count(&mut read, client_id, &of(Status::Active), reach).await?;
    let inactive = list::count(&mut read, client_id, &of(Status::Inactive), reach).await?;
    Ok((active, inactive))
}

/// Of those on the page alone, so that a long list costs no more. Administrators are told, who ask for second factors and take them away.
async fn with_factor(
    app: &App,
    conn: &mut Connection,
    me: &Me,
    found: &Found,
) -> Result<Option<HashSet<String>>, db::Error> {
    if !me.employee.is_client_admin() {
        return Ok(None);
    }
    let ids: Vec<&str> = found.people.iter().map(|person| person.id.as_str()).collect();
    app.login.with_factor(conn, &me.client.id, &ids).await.map(Some)
}

/// The change of many that this person made just now, and what came of it.
async fn done(conn: &mut Connection, me: &Me, id: &str) -> Result<Option<(Prepared, Done)>, db::Error> {
    let Some(id) = query::id(id) else { return Ok(None) };
    let prepared = bulk::load(conn, (&me.client.id, &me.employee.id), &id.into()).await?;
    Ok(prepared.and_then(|prepared| prepared.done.map(|done| (prepared, done))))
}
