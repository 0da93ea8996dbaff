//! The check in the name of one employee, chosen by name: which groups they would be in, how many courses they would find.

use axum::extract::State;
use axum::response::Response;
use db::Connection;
use kernel::text;
use serde::Deserialize;
use web::{Error, Form, Page};

use super::view::MobieTrainPage;
use crate::people::employee;
use crate::people::named::{Found, named};
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;
use crate::{App, CheckResult, Client, Employee, Learner};

/// People who are offered when several fit.
const OFFERED: i64 = 8;

#[derive(Deserialize)]
pub(crate) struct TestForm {
    /// What was typed: parts of a name, an address, a number.
    #[serde(default)]
    who: String,
    /// The one who was chosen of several.
    id: Option<String>,
}

/// What the test found.
#[derive(Default)]
pub(crate) struct Test {
    pub(crate) typed: String,
    /// Nobody fits.
    pub(crate) unknown: bool,
    /// Those of whom one is to be chosen, and how many fit besides.
    pub(crate) offered: Vec<Found>,
    pub(crate) more: i64,
    pub(crate) tested: Option<(Employee, CheckResult)>,
}

enum Meant {
    One(Box<Employee>),
    Several(Vec<Found>, i64),
    Nobody,
}

pub(crate) async fn test_employee(
    _: paths::TestEmployee,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(form): Form<TestForm>,
) -> web::Result<Response> {
    let client = &admin.me.client;
    let mut test = Test { typed: form.who.trim().chars().take(254).collect(), ..Test::default() };
    match meant(&app, client, &form).await? {
        Meant::One(employee) => {
            test.tested =
                app.check_connection(client, Some(&employee)).await?.map(|result| (*employee, result));
        }
        Meant::Several(offered, count) => {
            test.more = count - i64::try_from(offered.len()).unwrap_or(count);
            test.offered = offered;
        }
        Meant::Nobody => test.unknown = true,
    }
    let mut page = MobieTrainPage::new(&app, admin).await?;
    page.test = test;
    if page.test.unknown { page.refused() } else { web::html(&page) }
}

/// A whole address is one person, whoever else begins so.
async fn meant(app: &App, client: &Client, form: &TestForm) -> web::Result<Meant> {
    let mut read = app.db.read().await?;
    if let Some(id) = &form.id {
        let id = text::identity(id, 64).map_err(|_| Error::not_found())?;
        return one(&mut read, client, &id).await?.ok_or_else(Error::not_found);
    }
    if let Some(employee) = employee::by_email(&mut read, &client.id, &form.who).await? {
        return Ok(Meant::One(Box::new(employee)));
    }
    let (found, count) = named(&mut read, &client.id, &form.who, OFFERED).await?;
    match found.as_slice() {
        [] => Ok(Meant::Nobody),
        [found] => Ok(one(&mut read, client, &found.id).await?.unwrap_or(Meant::Nobody)),
        _ => Ok(Meant::Several(found, count)),
    }
}

async fn one(conn: &mut Connection, client: &Client, id: &str) -> Result<Option<Meant>, db::Error> {
    let employee = employee::by_id(conn, &client.id, &id.into()).await?;
    Ok(employee.map(|employee| Meant::One(Box::new(employee))))
}

/// The groups in a sentence, each with its courses where MobieTrain says how many.
pub(crate) fn groups(page: &Page, learner: &Learner) -> String {
    let Some(by_group) = &learner.by_group else {
        return page.get("test-groups").with("groups", page.list(&learner.groups)).to_string();
    };
    let of_group = |group: &crate::GroupCourses| {
        page.get("test-group").with("group", &group.group).with("courses", group.courses).to_string()
    };
    let groups: Vec<String> = by_group.iter().map(of_group).collect();
    page.get("test-groups").with("groups", page.list(&groups)).to_string()
}
