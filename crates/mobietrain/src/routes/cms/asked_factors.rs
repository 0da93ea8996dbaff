//! From whom a second factor is asked here: a day for each role.

use askama::Template;
use axum::extract::Query;
use axum::response::{IntoResponse as _, Redirect, Response};
use login::pages::{AskedPart, AskedSaved};
use web::{Form, Page};

use super::desk::{Admin, Desk, Operator};
use super::paths::{OperatorsAsked, StaffAsked};
use super::proved::Proved;
use super::staff::{Keeper, refusal};
use crate::staff::asked;
use crate::staff::permission::By;

/// A day for each role, as a form brings it.
type Typed = Vec<(String, String)>;

#[derive(Template)]
#[template(path = "cms/asked_factors.html")]
struct AskedPage<'a> {
    page: &'a Page,
    desk: &'a Desk,
    keeper: &'a Keeper,
    parts: Vec<AskedPart>,
    saved: bool,
}

pub(super) async fn of_account(
    _: StaffAsked,
    Proved(admin): Proved<Admin>,
    Query(saved): Query<AskedSaved>,
) -> web::Result<Response> {
    show(&admin.into(), &saved).await
}

pub(super) async fn of_installation(
    _: OperatorsAsked,
    Proved(operator): Proved<Operator>,
    Query(saved): Query<AskedSaved>,
) -> web::Result<Response> {
    show(&operator.into(), &saved).await
}

pub(super) async fn save(
    _: StaffAsked,
    Proved(admin): Proved<Admin>,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    put(&admin.into(), &typed).await
}

pub(super) async fn save_of_installation(
    _: OperatorsAsked,
    Proved(operator): Proved<Operator>,
    Form(typed): Form<Typed>,
) -> web::Result<Response> {
    put(&operator.into(), &typed).await
}

async fn show(keeper: &Keeper, saved: &AskedSaved) -> web::Result<Response> {
    let (desk, parts) = (&keeper.desk, opened(keeper).await?);
    web::html(&AskedPage { page: &desk.page, desk, keeper, parts, saved: saved.saved })
}

async fn put(keeper: &Keeper, typed: &Typed) -> web::Result<Response> {
    let (desk, mut parts) = (&keeper.desk, opened(keeper).await?);
    let now = desk.app.clock.now();
    let wanted: Vec<_> =
        parts.iter_mut().map(|part| (part.id, part.choose(&desk.page, typed, now))).collect();
    if parts.iter().any(|part| part.mistake.is_some()) {
        let page = AskedPage { page: &desk.page, desk, keeper, parts, saved: false };
        return web::unprocessable(&page);
    }
    let by = By { actor: &desk.actor(), id: Some(&desk.staff.id) };
    desk.app.ask_staff_factors(keeper.place(), &wanted, by).await.map_err(refusal)?;
    Ok(Redirect::to(&web::with_query(keeper.at_asked(), &AskedSaved { saved: true })).into_response())
}

async fn opened(keeper: &Keeper) -> Result<Vec<AskedPart>, db::Error> {
    let desk = &keeper.desk;
    let all = asked::of_all(&desk.app, keeper.place()).await?;
    let now = desk.app.clock.now();
    Ok(all.into_iter().map(|(role, of)| AskedPart::new(&desk.page, role, of, now)).collect())
}
