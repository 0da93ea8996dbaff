//! From whom a client asks for a second factor: a day for each role.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use login::pages::{AskedOf, AskedPart, AskedSaved};
use web::{Form, Page};

use super::me::Me;
use super::paths;
use super::proved::ProvedAdmin;
use super::signed_in::SignedIn;
use crate::people::asked_factors;
use crate::{App, Role};

#[derive(Template)]
#[template(path = "asked_factors.html")]
struct AskedPage {
    page: Page,
    me: Me,
    parts: Vec<AskedPart>,
    saved: bool,
}

pub(super) async fn show(
    _: paths::AskedFactors,
    State(app): State<App>,
    Query(AskedSaved { saved }): Query<AskedSaved>,
    ProvedAdmin(SignedIn { page, me }): ProvedAdmin,
) -> web::Result<Response> {
    let parts = opened(&app, &page, &me).await?.into_iter().map(|(_, part)| part).collect();
    web::html(&AskedPage { page, me, parts, saved })
}

pub(super) async fn submit(
    _: paths::AskedFactors,
    State(app): State<App>,
    ProvedAdmin(SignedIn { page, me }): ProvedAdmin,
    Form(typed): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    let mut parts = opened(&app, &page, &me).await?;
    let now = app.clock.now();
    let wanted: Vec<_> =
        parts.iter_mut().map(|(role, part)| (*role, part.choose(&page, &typed, now))).collect();
    let parts: Vec<_> = parts.into_iter().map(|(_, part)| part).collect();
    if parts.iter().any(|part| part.mistake.is_some()) {
        return web::unprocessable(&AskedPage { page, me, parts, saved: false });
    }
    app.ask_factors(&me.client, &wanted, &me.actor()).await?;
    Ok(Redirect::to(&web::with_query(paths::AskedFactors, &AskedSaved { saved: true })).into_response())
}

async fn opened(app: &App, page: &Page, me: &Me) -> Result<Vec<(Role, AskedPart)>, db::Error> {
    let all = asked_factors::of_all(app, &me.client.id).await?;
    let part = |(role, of): (Role, AskedOf)| {
        (role, AskedPart::new(page, (role.as_str(), who(role)), of, app.clock.now()))
    };
    Ok(all.into_iter().map(part).collect())
}

const fn who(role: Role) -> &'static str {
    match role {
        Role::ClientAdmin => "asked-client-admin",
        Role::TeamLead => "asked-team-lead",
        Role::Employee => "asked-employee",
    }
}
