//! Editing an employee.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::request::Parts;
use web::Page;

use super::super::me::Me;
use super::super::paths::{self, EmployeeEdit, EmployeePage};
use super::super::proved::is_proved;
use super::super::signed_in::{SignedIn, SignedInLead};
use super::done::done;
use super::form::{self, Form, Posted};
use super::refused;
use crate::people::employee::edit::{Again, Outcome, Values};
use crate::people::employee::led;
use crate::people::permission::{self, Editor};
use crate::people::reach::Reach;
use crate::{App, Employee, EmployeeId};

#[derive(Template)]
#[template(path = "employee_edit.html")]
struct EditTemplate {
    page: Page,
    me: Me,
    /// As they are stored.
    employee: Employee,
    form: Form,
}

impl EditTemplate {
    async fn of(
        app: &App,
        (page, me, (reach, is_proved)): (Page, Me, (&Reach, bool)),
        id: &EmployeeId,
        again: Option<Again>,
    ) -> web::Result<Self> {
        let mut read = app.db.read().await?;
        let employee = permission::editable(&mut read, &me.client.id, reach, id).await.map_err(refused)?;
        let again = match again {
            Some(again) => again,
            None => {
                let leads = led::by(&mut read, &me.client.id, id).await?;
                form::opened(Values::of(&employee, &leads))
            }
        };
        let form = Form::of(&mut read, &me.client.id, (reach, is_proved), again).await?;
        Ok(Self { page, me, employee, form })
    }
}

pub(in crate::routes) async fn edit(
    EmployeeEdit { id }: EmployeeEdit,
    State(app): State<App>,
    parts: Parts,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let may = (&reach, is_proved(&app, &parts, &me).await?);
    web::html(&EditTemplate::of(&app, (page, me, may), &id, None).await?)
}

pub(in crate::routes) async fn save(
    EmployeeEdit { id }: EmployeeEdit,
    State(app): State<App>,
    parts: Parts,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
    web::Form(posted): web::Form<Posted>,
) -> web::Result<Response> {
    let asked = form::asked(&posted);
    let editor = Editor { reach: &reach, by: &me.actor() };
    let is_proved = is_proved(&app, &parts, &me).await?;
    match app.edit_employee(&me.client, &id, &asked, (editor, is_proved)).await.map_err(refused)? {
        Outcome::Done(differences) if differences.is_empty() => Ok(done(&id, "unchanged", None)),
        Outcome::Done(differences) => Ok(done(&id, "saved", Some(differences.len()))),
        Outcome::Again(again) => web::unprocessable(
            &EditTemplate::of(&app, (page, me, (&reach, is_proved)), &id, Some(*again)).await?,
        ),
    }
}
