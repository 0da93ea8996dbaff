//! `POST /api/v1/connection-check`: does this account accept the links of the caller, and what would the employee
//! in the assertion get? Nothing is created.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use jwt_link::Verified;
use serde_json::json;

use super::answer::{self, answer};
use super::paths::ConnectionCheck;
use crate::App;
use crate::accounts::Account;
use crate::asked::assertion;
use crate::asked::claimed::Claimed;
use crate::learning::playable;
use crate::people::groups::groups_of;
use crate::sign_on::Attempt;

pub(crate) async fn respond(
    path: ConnectionCheck,
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> web::Result<Response> {
    let Some(slug) = answer::asked_for(&body) else { return Ok(answer::invalid_request()) };
    let url = format!("{}{path}", app.app_origin());
    let mut attempt = Attempt::default();
    match assertion::authenticate(&app, &mut attempt, &headers, &slug, &url).await {
        Ok((account, verified, person)) => connected(&app, &account, &verified, &person).await,
        Err(stop) => answer::stopped(&app, &attempt, stop),
    }
}

async fn connected(
    app: &App,
    account: &Account,
    verified: &Verified,
    person: &Claimed,
) -> web::Result<Response> {
    let (groups, courses) = what_they_get(app, person).await?;
    let skew = verified.clock_skew(app.clock.now().as_secs());
    Ok(answer(
        StatusCode::OK,
        &json!({
            "result": "connected",
            "account": account.name,
            "key_id": verified.key_id(),
            "clock_skew_seconds": skew,
            "learner": {"groups": groups, "courses": courses},
        }),
    ))
}

/// What the employee would get at a sign-on now: the names of the user groups, and how many courses.
async fn what_they_get(app: &App, person: &Claimed) -> web::Result<(Vec<String>, i64)> {
    let mut read = app.db.read().await?;
    let groups = groups_of(&mut read, &person.account_id, &person.traits).await?;
    let courses = playable::count(&mut read, &person.account_id, &groups).await?;
    Ok((groups.into_iter().map(|group| group.name).collect(), courses))
}
