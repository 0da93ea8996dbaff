//! `POST /api/v1/connection-check`: does this account accept the links of the caller, and what would the employee
//! in the assertion get? Nothing is created.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use http::{HeaderMap, StatusCode};
use jwt_link::Verified;
use serde_json::{Value, json};

use super::answer::{self, answer};
use super::paths::ConnectionCheck;
use crate::App;
use crate::accounts::Account;
use crate::asked::assertion;
use crate::asked::claimed::Claimed;
use crate::learning::path::counted;
use crate::people::groups::{Group, groups_of};
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
    let learner = what_they_get(app, person).await?;
    let skew = verified.clock_skew(app.clock.now().as_secs());
    Ok(answer(
        StatusCode::OK,
        &json!({
            "result": "connected",
            "account": account.name,
            "key_id": verified.key_id(),
            "clock_skew_seconds": skew,
            "learner": learner,
        }),
    ))
}

/// What the employee would get at a sign-on now: the names of the user groups, how many courses, and how many by which group.
async fn what_they_get(app: &App, person: &Claimed) -> web::Result<Value> {
    let mut read = app.db.read().await?;
    let groups = groups_of(&mut read, &person.account_id, &person.traits).await?;
    let learner_id = person.traits.learner_id.as_ref();
    let counted = counted::open_to(&mut read, &person.account_id, &groups, learner_id).await?;
    let courses_of = |group: &Group| {
        counted.by_group.iter().find(|(id, _)| *id == group.id).map_or(0, |(_, count)| *count)
    };
    let names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
    let by_group: Vec<Value> =
        groups.iter().map(|group| json!({"group": group.name, "courses": courses_of(group)})).collect();
    Ok(json!({"groups": names, "courses": counted.courses, "by_group": by_group}))
}
