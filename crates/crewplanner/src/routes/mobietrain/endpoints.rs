//! The admin page of the integration: showing, saving, checking, trying and disabling it.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use jwt_link::addresses;
use kernel::Slug;
use serde::{Deserialize, Serialize};
use web::Form;

use super::view::MobieTrainPage;
use crate::App;
use crate::people::employee;
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;

#[derive(Deserialize, Serialize)]
pub(crate) struct Notice {
    #[serde(default)]
    saved: bool,
    #[serde(default)]
    disabled: bool,
}

impl Notice {
    /// What to say. The address may be older than the integration's state, so both have to agree.
    fn of(&self, page: &MobieTrainPage) -> Option<(&'static str, &'static str)> {
        match page.chip.key {
            "chip-waiting" if self.saved => Some(("mobietrain-saved", "mobietrain-saved-text")),
            "chip-connected" if self.saved => Some(("mobietrain-works", "mobietrain-works-text")),
            "chip-off" if self.disabled => Some(("mobietrain-off", "mobietrain-off-text")),
            _ => None,
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct SlugForm {
    slug: String,
}

#[derive(Deserialize)]
pub(crate) struct TestForm {
    email: String,
}

pub(crate) async fn show(
    _: paths::MobieTrain,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    page.done = notice.of(&page);
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
            app.save_integration(&admin.me.client, &slug, Some(&admin.me.employee)).await?;
            let back = paths::MobieTrain.with_query_params(Notice { saved: true, disabled: false });
            Ok(Redirect::to(&back.to_string()).into_response())
        }
        Err(error) => {
            let message = admin.page.text().slug_mistake(error);
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

/// The check in the name of one employee: which groups they would be in, how many courses they would find.
pub(crate) async fn test_employee(
    _: paths::TestEmployee,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(form): Form<TestForm>,
) -> web::Result<Response> {
    let tested = match app.employee_by_email(&admin.me.client, &form.email).await? {
        Some(employee) => {
            let result = app.check_connection(&admin.me.client, Some(&employee)).await?;
            result.map(|result| (employee, result))
        }
        None => None,
    };
    let mut page = MobieTrainPage::new(&app, admin).await?;
    page.test_email = form.email.trim().chars().take(254).collect();
    page.test_unknown = tested.is_none();
    page.tested = tested;
    if page.test_unknown { page.refused() } else { web::html(&page) }
}

/// The integration page with the question on top; it works without scripts.
pub(crate) async fn ask_to_disable(
    _: paths::Disable,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
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
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    app.disable_integration(&admin.me.client).await?;
    let back = paths::MobieTrain.with_query_params(Notice { saved: false, disabled: true });
    Ok(Redirect::to(&back.to_string()).into_response())
}
