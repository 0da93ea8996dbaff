//! Adding an employee.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use http::request::Parts;
use web::Page;

use super::super::me::Me;
use super::super::paths::{self, EmployeeNew};
use super::super::proved::is_proved;
use super::super::signed_in::{SignedIn, SignedInLead};
use super::done::done;
use super::form::{self, Form, Posted};
use super::refused;
use crate::App;
use crate::people::employee::edit::{Outcome, Values};
use crate::people::permission::Editor;

#[derive(Template)]
#[template(path = "employee_new.html")]
struct NewTemplate {
    page: Page,
    me: Me,
    form: Form,
}

pub(in crate::routes) async fn new(
    _: EmployeeNew,
    State(app): State<App>,
    parts: Parts,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
) -> web::Result<Response> {
    let may = (&reach, is_proved(&app, &parts, &me).await?);
    let mut read = app.db.read().await?;
    let form = Form::of(&mut read, &me.client.id, may, form::opened(Values::new_employee())).await?;
    web::html(&NewTemplate { page, me, form })
}

pub(in crate::routes) async fn add(
    _: EmployeeNew,
    State(app): State<App>,
    parts: Parts,
    SignedInLead { signed_in: SignedIn { page, me }, reach }: SignedInLead,
    web::Form(posted): web::Form<Posted>,
) -> web::Result<Response> {
    let typed = form::typed(&posted, Values::new_employee());
    let editor = Editor { reach: &reach, by: &me.actor() };
    let is_proved = is_proved(&app, &parts, &me).await?;
    match app.add_employee(&me.client, &typed, (editor, is_proved)).await.map_err(refused)? {
        Outcome::Done(id) => Ok(done(&id, "added", None)),
        Outcome::Again(again) => {
            let mut read = app.db.read().await?;
            let form = Form::of(&mut read, &me.client.id, (&reach, is_proved), *again).await?;
            web::unprocessable(&NewTemplate { page, me, form })
        }
    }
}
