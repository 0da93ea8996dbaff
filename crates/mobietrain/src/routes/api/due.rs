//! `POST /api/v1/due`: who of the client must do what by when, a page at a time. Nothing is created. `ETag` and `If-None-Match` work as
//! for a GET, with the tag of the whole.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::limits;
use serde::Deserialize;
use serde_json::json;

use super::answer::{self, answer};
use super::paths::Due;
use crate::App;
use crate::accounts::Account;
use crate::asked::assertion;
use crate::asked::due::{self, Days};
use crate::sign_on::Attempt;

#[derive(Deserialize)]
struct Asked {
    account_login_slug: String,
    /// The last one of the page before.
    #[serde(default)]
    after: String,
    /// So many days from today.
    days: i64,
}

pub(crate) async fn respond(
    path: Due,
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> web::Result<Response> {
    let asked = serde_json::from_slice::<Asked>(&body).ok();
    let is_possible =
        |asked: &Asked| (0..=limits::DUE_DAYS).contains(&asked.days) && !asked.after.contains('\0');
    let Some(asked) = asked.filter(is_possible) else { return Ok(invalid_request()) };
    let url = format!("{}{path}", app.app_origin());
    let mut attempt = Attempt::default();
    match assertion::of_client(&app, &mut attempt, &headers, &asked.account_login_slug, &url).await {
        Ok(account) => told(&app, &headers, &account, &asked).await,
        Err(stop) => answer::stopped(&app, &attempt, stop),
    }
}

/// The tag is read before the people: they may be others than it says, and then it says so the next time.
async fn told(app: &App, headers: &HeaderMap, account: &Account, asked: &Asked) -> web::Result<Response> {
    let today = app.today();
    let days = Days { today, until: today.plus_days(asked.days) };
    let mut read = app.db.read().await?;
    let tag = due::etag(&mut read, &account.id, days).await?;
    let mut response = if web::is_known(headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        let page = due::page(app, &mut read, account, (&asked.after, days)).await?;
        (StatusCode::OK, [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], page)
            .into_response()
    };
    let tag = HeaderValue::try_from(tag).map_err(web::Error::internal)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

fn invalid_request() -> Response {
    let reason = "The body is not JSON with the members \"account_login_slug\", \"after\" and \"days\", which are at most 60.";
    answer(StatusCode::BAD_REQUEST, &json!({"result": "invalid_request", "reason": reason}))
}
