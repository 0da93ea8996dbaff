//! The admin page of the integration: showing, saving, checking and disabling it.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use jwt_link::addresses;
use kernel::Slug;
use serde::Deserialize;
use web::Form;

use super::notice::{Notice, page_after};
use super::view::MobieTrainPage;
use crate::App;
use crate::people::employee;
use crate::routes::paths;
use crate::routes::proved::ProvedAdmin;
use crate::routes::signed_in::SignedInAdmin;

#[derive(Deserialize)]
pub(crate) struct SlugForm {
    slug: String,
}

pub(crate) async fn show(
    _: paths::MobieTrain,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    page.done = notice.said(&page);
    page.technical.open |= notice.is_technical();
    web::html(&page)
}

pub(crate) async fn save(
    _: paths::MobieTrain,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(form): Form<SlugForm>,
) -> web::Result<Response> {
    match Slug::pasted(&form.slug, addresses::account_in) {
        Ok(slug) => {
            app.save_integration(&admin.me.client, &slug, &admin.me.actor()).await?;
            Ok(Redirect::to(&page_after("saved=true")).into_response())
        }
        Err(error) => {
            let message = admin.page.get(error.key()).to_string();
            let mut page = MobieTrainPage::new(&app, admin).await?;
            page.slug = form.slug.trim().chars().take(200).collect();
            page.slug_error = Some(message);
            page.refused()
        }
    }
}

pub(crate) async fn check_again(
    _: paths::CheckAgain,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    app.check_connection(&admin.me.client, Some(&admin.me.employee)).await?;
    Ok(Redirect::to(paths::MobieTrain::PATH).into_response())
}

/// The integration page with the question on top; it works without scripts.
pub(crate) async fn ask_to_disable(
    _: paths::Disable,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    if !page.enabled {
        return Ok(Redirect::to(paths::MobieTrain::PATH).into_response());
    }
    page.disabling = Some(employee::count(&mut *app.db.read().await?, &page.me.client.id).await?);
    web::html(&page)
}

pub(crate) async fn disable(
    _: paths::Disable,
    State(app): State<App>,
    ProvedAdmin(admin): ProvedAdmin,
) -> web::Result<Response> {
    app.disable_integration(&admin.me.client, &admin.me.actor()).await?;
    Ok(Redirect::to(&page_after("disabled=true")).into_response())
}
