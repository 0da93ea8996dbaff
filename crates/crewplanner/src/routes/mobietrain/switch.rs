//! The switch with which a client admin lets MobieTrain know who works here, and no longer (roster): what that means is said before it
//! is turned.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use serde::Deserialize;
use web::Form;

use super::notice::page_after;
use super::view::MobieTrainPage;
use crate::App;
use crate::people::employee;
use crate::routes::paths;
use crate::routes::proved::ProvedAdmin;

#[derive(Deserialize)]
pub(crate) struct Switch {
    on: bool,
}

pub(crate) async fn ask_about_roster(
    _: paths::ShareRoster,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    if !page.roster.is_offered {
        return Ok(Redirect::to(paths::MobieTrain::PATH).into_response());
    }
    let people = employee::count(&mut *app.db.read().await?, &page.me.client.id).await?;
    page.roster.asking = Some(people);
    web::html(&page)
}

pub(crate) async fn share_roster(
    _: paths::ShareRoster,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
    Form(Switch { on }): Form<Switch>,
) -> web::Result<Response> {
    app.share_roster(&admin.me.client, on, &admin.me.actor()).await?;
    let done = if on { "roster_on=true" } else { "roster_off=true" };
    Ok(Redirect::to(&page_after(done)).into_response())
}
