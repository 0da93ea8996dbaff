//! The check in the name of one employee, chosen by name: which groups they would be in, how many courses they would find.

use axum::extract::State;
use axum::response::Response;
use db::Connection;
use kernel::text;
use serde::Deserialize;
use web::{Error, Form};

use super::tested::Test;
use super::view::MobieTrainPage;
use crate::people::employee;
use crate::people::list::{self, Count, Found, From, Listed, Order, Wanted};
use crate::people::reach::Reach;
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;
use crate::{App, Client, Employee};

/// People who are offered when several fit.
const OFFERED: usize = 8;

#[derive(Deserialize)]
pub(crate) struct TestForm {
    /// What was typed: parts of a name, an address, a number.
    #[serde(default)]
    who: String,
    /// The one who was chosen of several.
    id: Option<String>,
}

enum Meant {
    One(Box<Employee>),
    Several(Vec<Listed>, i64),
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
    several(&mut read, client, &form.who).await
}

async fn several(conn: &mut Connection, client: &Client, who: &str) -> web::Result<Meant> {
    // What no name may hold, no name has: a NUL would not even reach the database.
    let text = text::name(who, 254).unwrap_or_default();
    if text::search_words(&text).is_empty() {
        return Ok(Meant::Nobody);
    }
    let (wanted, everybody) = (Wanted { text, ..Wanted::default() }, Reach::Everybody);
    let found = (&wanted, &everybody);
    let Found { mut people, fitting, .. } =
        list::page(conn, &client.id, found, Order::default(), &From::default()).await?;
    match people.as_slice() {
        [] => Ok(Meant::Nobody),
        [found] => Ok(one(conn, client, &found.id).await?.unwrap_or(Meant::Nobody)),
        _ => {
            people.truncate(OFFERED);
            Ok(Meant::Several(people, fitting.map_or(0, Count::number)))
        }
    }
}

async fn one(conn: &mut Connection, client: &Client, id: &str) -> Result<Option<Meant>, db::Error> {
    let employee = employee::by_id(conn, &client.id, &id.into()).await?;
    Ok(employee.map(|employee| Meant::One(Box::new(employee))))
}
