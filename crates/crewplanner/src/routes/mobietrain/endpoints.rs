use askama::Template;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::routing::TypedPath as _;
use http::StatusCode;
use kernel::Slug;
use serde::{Deserialize, Serialize};
use web::{Form, Page};

use super::findings::{Chip, Finding, findings};
use crate::routes::paths;
use crate::routes::signed_in::{Me, SignedIn, SignedInAdmin};
use crate::{App, CheckResult, Employee, employee};

#[derive(Deserialize, Serialize)]
pub(crate) struct Notice {
    #[serde(default)]
    saved: bool,
}

#[derive(Deserialize)]
pub(crate) struct SlugForm {
    slug: String,
}

#[derive(Deserialize)]
pub(crate) struct TestForm {
    email: String,
}

#[derive(Template)]
#[template(path = "mobietrain.html")]
struct MobieTrainPage {
    page: Page,
    me: Me,
    enabled: bool,
    chip: Chip,
    findings: Vec<Finding>,
    /// What stands in the field, and what is wrong with it.
    slug: String,
    slug_error: Option<String>,
    /// The slug was saved just now, and MobieTrain must do its half.
    just_saved: bool,
    /// The address of the portal around the client slug.
    scheme: String,
    domain: String,
    mailto: String,
    test_email: String,
    test_unknown: bool,
    tested: Option<(Employee, CheckResult)>,
    /// How many employees lose the item, while disabling is being asked about.
    disabling: Option<i64>,
}

impl MobieTrainPage {
    async fn new(app: &App, SignedIn { page, me }: SignedIn) -> web::Result<Self> {
        let integration = app.integration(&me.client).await?;
        let slug = integration.as_ref().map(|i| i.account_login_slug.clone()).unwrap_or_default();
        let unknown = integration.as_ref().filter(|integration| {
            integration.enabled && integration.last_check == Some(CheckResult::UnknownAccount)
        });
        let slug_error = unknown.map(|_| page.get("mobietrain-slug-unknown").with("slug", &slug).to_string());
        let address = app.issuer(&me.client.slug);
        let (scheme, rest) = address.split_once("://").unwrap_or_default();
        Ok(Self {
            enabled: integration.as_ref().is_some_and(|integration| integration.enabled),
            chip: Chip::of(integration.as_ref()),
            findings: findings(&page, &me.client, integration.as_ref()),
            scheme: format!("{scheme}://"),
            domain: rest.trim_start_matches(&me.client.slug).to_owned(),
            mailto: mailto(&page, &me),
            slug,
            slug_error,
            just_saved: false,
            test_email: String::new(),
            test_unknown: false,
            tested: None,
            disabling: None,
            page,
            me,
        })
    }

    fn refused(self) -> web::Result<Response> {
        Ok((StatusCode::UNPROCESSABLE_ENTITY, web::html(&self)?).into_response())
    }
}

pub(crate) async fn show(
    _: paths::MobieTrain,
    State(app): State<App>,
    Query(notice): Query<Notice>,
    SignedInAdmin(admin): SignedInAdmin,
) -> web::Result<Response> {
    let mut page = MobieTrainPage::new(&app, admin).await?;
    page.just_saved = notice.saved && page.chip.key == "chip-waiting";
    web::html(&page)
}

pub(crate) async fn save(
    _: paths::MobieTrain,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(form): Form<SlugForm>,
) -> web::Result<Response> {
    let typed = form.slug.trim();
    match typed.parse::<Slug>() {
        Ok(slug) => {
            app.save_integration(&admin.me.client, &slug, Some(&admin.me.employee)).await?;
            let back = paths::MobieTrain.with_query_params(Notice { saved: true });
            Ok(Redirect::to(&back.to_string()).into_response())
        }
        Err(error) => {
            let message = admin.page.get(&format!("slug-error-{}", error.code())).to_string();
            let mut page = MobieTrainPage::new(&app, admin).await?;
            page.slug = typed.chars().take(200).collect();
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
    let found = match web::clean_line(&form.email, jwt_link::limits::EMAIL) {
        Some(email) => app.employee_by_email(&admin.me.client, &email).await?,
        None => None,
    };
    let tested = match found {
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
    Ok(Redirect::to(paths::MobieTrain::PATH).into_response())
}

/// A letter to MobieTrain with the client slug in it, ready to send.
fn mailto(page: &Page, me: &Me) -> String {
    let subject = page.get("mail-subject").with("client", &me.client.name).to_string();
    let body =
        page.get("mail-body").with("client", &me.client.name).with("slug", &me.client.slug).to_string();
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("subject", &subject).append_pair("body", &body);
    // Mail programs take a plus for a plus; a real one is %2B already.
    format!("mailto:?{}", query.finish().replace('+', "%20"))
}
