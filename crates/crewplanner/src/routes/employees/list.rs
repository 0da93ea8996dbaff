//! The list of employees, with its search, filters and pages.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use axum_extra::routing::TypedPath as _;
use db::Connection;
use web::{Error, Page};

use super::query::{Filter, ListQuery};
use crate::ids::EmployeeId;
use crate::people::bulk::{self, Done, MOST, Prepared};
use crate::people::departments::{self, Choice, below};
use crate::people::list::{self, Count, Found, Listed, Order, PAGE, Wanted};
use crate::people::reach::Reach;
use crate::routes::me::Me;
use crate::routes::paths;
use crate::routes::signed_in::{SignedIn, SignedInLead};
use crate::{App, Role};
use jwt_link::Status;

#[derive(Template)]
#[template(path = "employees.html")]
struct ListPage {
    page: Page,
    me: Me,
    query: ListQuery,
    departments: Vec<Choice>,
    found: Found,
    /// How many fit, on all pages.
    fitting: Count,
    active: Count,
    inactive: Count,
    done: Option<(Prepared, Done)>,
}

impl ListPage {
    fn is_filtered(&self) -> bool {
        self.query.filter().wanted() != Wanted::default()
    }

    fn is_nobody_there(&self) -> bool {
        self.active.number() + self.inactive.number() == 0
    }

    fn number(&self, count: Count) -> String {
        if count.is_exact() { count.number().to_string() } else { self.page.get("employees-many").to_string() }
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
        Some(web::with_query(paths::Employees, &ListQuery { after: last.id.to_string(), ..self.query.start() }))
    }

    fn previous(&self) -> Option<String> {
        let first = self.found.people.first().filter(|_| self.found.has_before)?;
        Some(web::with_query(paths::Employees, &ListQuery { before: first.id.to_string(), ..self.query.start() }))
    }

    /// The same page with everybody on it ticked, or nobody.
    fn ticking(&self) -> String {
        let ticked = !self.query.ticked;
        web::with_query(paths::Employees, &ListQuery { ticked, done: String::new(), ..self.query.clone() })
    }

    /// Whether all who fit can be changed at once, and are more than those on the page.
    fn offers_all(&self) -> bool {
        let most = i64::try_from(MOST).unwrap_or(0);
        (self.found.has_before || self.found.has_after) && self.fitting.number() <= most
    }

    fn all_that_fit(&self) -> String {
        web::with_query(paths::Bulk, &super::bulk::BulkQuery::of(self.query.filter()))
    }

    fn departments_of(&self, person: &Listed) -> String {
        let names: Vec<&str> = person.departments.iter().map(|department| department.name.as_str()).collect();
        self.page.list(&names)
    }

    fn page_of(&self, id: &EmployeeId) -> String {
        format!("{}/{id}", paths::Employees::PATH)
    }
}

/// The names of the texts about roles.
pub(super) const fn role_key(role: Role) -> &'static str {
    match role {
        Role::Employee => "role-employee",
        Role::TeamLead => "role-team-lead",
        Role::ClientAdmin => "role-client-admin",
    }
}

pub(crate) async fn show(
    _: paths::Employees,
    State(app): State<App>,
    Query(query): Query<ListQuery>,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let Filter { q, department, status, role } = query.filter().understood();
    let query = ListQuery { q, department, status, role, sort: query.order().as_str().to_owned(), ..query };
    let wanted = query.filter().wanted();
    let client_id = &me.client.id;
    let mut read = app.db.read().await?;
    let departments = offered(&mut read, &me, &reach).await?;
    is_offered(&mut read, &me, &departments, &query.department).await?;
    let of = |status| Wanted { status: Some(status), ..Wanted::default() };
    let active = list::count(&mut read, client_id, &of(Status::Active), &reach).await?;
    let inactive = list::count(&mut read, client_id, &of(Status::Inactive), &reach).await?;
    let fitting = list::count(&mut read, client_id, &wanted, &reach).await?;
    let found =
        list::page(&mut read, client_id, (&wanted, &reach), query.order(), &query.from()).await?;
    let id = query.done.as_str().into();
    let done = bulk::load(&mut read, (client_id, &me.employee.id), &id).await?;
    let done = done.and_then(|prepared| Some((prepared.done?, prepared))).map(|(done, prepared)| (prepared, done));
    drop(read);
    web::html(&ListPage { page, me, query, departments, found, fitting, active, inactive, done })
}

/// The departments that somebody may choose: a team lead those that they lead, and those below.
pub(super) async fn offered(conn: &mut Connection, me: &Me, reach: &Reach) -> Result<Vec<Choice>, db::Error> {
    let led = match reach {
        Reach::Everybody => None,
        Reach::LedBy(lead) => Some(below::led_by(conn, &me.client.id, lead).await?),
    };
    departments::choices(conn, &me.client.id, led.as_ref()).await
}

/// Refuses the department of somebody else: one of another client is not there, one of another team lead is not theirs.
pub(super) async fn is_offered(
    conn: &mut Connection,
    me: &Me,
    offered: &[Choice],
    department: &str,
) -> web::Result<()> {
    if department.is_empty() || offered.iter().any(|choice| choice.id.as_str() == department) {
        return Ok(());
    }
    let is_there = !below::of(conn, &me.client.id, &department.into()).await?.is_empty();
    Err(if is_there { Error::forbidden() } else { Error::not_found() })
}
