//! `POST /api/v1/connection-check`: does this account accept the links of the caller, and what would the employee
//! in the assertion get? Nothing is created.

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::{Code, Failure, LinkClaims, Verified};
use kernel::Slug;
use serde::Deserialize;
use serde_json::{Value, json};
use web::Language;

use super::paths::ConnectionCheck;
use crate::account::Account;
use crate::group::rule::Traits;
use crate::sign_on::{Attempt, Stop};
use crate::{App, assertion, catalogue};

#[derive(Deserialize)]
struct Asked {
    account_login_slug: String,
}

pub(crate) async fn post(
    path: ConnectionCheck,
    State(app): State<App>,
    headers: HeaderMap,
    body: Bytes,
) -> web::Result<Response> {
    let Ok(Asked { account_login_slug: slug }) = serde_json::from_slice(&body) else {
        let reason = "The body is not JSON with the member \"account_login_slug\".";
        return Ok(answer(StatusCode::BAD_REQUEST, &json!({"result": "invalid_request", "reason": reason})));
    };
    let url = format!("{}{path}", app.app_origin());
    let mut attempt = Attempt::default();
    match assertion::authenticate(&app, &mut attempt, &headers, &slug, &url).await {
        Ok((account, verified)) => connected(&app, &account, &verified).await,
        Err(Stop::Refused(failure)) => Ok(refused(&app, &attempt, &failure)),
        Err(Stop::Broken(error)) => Err(error.into()),
    }
}

async fn connected(app: &App, account: &Account, verified: &Verified) -> web::Result<Response> {
    let (groups, courses) = what_they_get(app, account, verified.claims()).await?;
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
async fn what_they_get(app: &App, account: &Account, claims: &LinkClaims) -> web::Result<(Vec<String>, i64)> {
    let mut read = app.db.read().await?;
    let sql = "SELECT id, language FROM learners WHERE account_id = $1 AND sub = $2";
    let known = read.query(sql).bind(&account.id).bind(&claims.sub);
    let known: Option<(String, Option<String>)> = known.optional().await?;
    let (learner_id, chosen) = known.unzip();
    let departments = match (&claims.departments, &learner_id) {
        (Some(claimed), _) => claimed.iter().map(|department| department.id.clone()).collect(),
        (None, Some(learner_id)) => {
            let sql =
                "SELECT department_id FROM learner_departments WHERE account_id = $1 AND learner_id = $2";
            read.query(sql).bind(&account.id).bind(learner_id).all::<String>().await?
        }
        (None, None) => Vec::new(),
    };
    let tag = chosen.flatten().or_else(|| claims.locale.clone());
    let language = tag.as_deref().and_then(Language::from_tag).unwrap_or(Language::En).tag();
    let traits = Traits { departments: &departments, status: claims.status.as_str(), language };
    let groups = catalogue::groups_of(&mut read, &account.id, learner_id.as_deref(), &traits).await?;
    let courses = catalogue::count(&mut read, &account.id, &groups).await?;
    Ok((groups.into_iter().map(|group| group.name).collect(), courses))
}

fn refused(app: &App, attempt: &Attempt, failure: &Failure) -> Response {
    match failure.code {
        Code::UnknownAccount => answer(StatusCode::NOT_FOUND, &json!({"result": failure.code.as_str()})),
        // Connected to another client is as good as not connected to this one. Which one it is stays our secret.
        Code::NotConnected | Code::WrongIssuer => match caller(app, attempt) {
            Some(client) => {
                let result = Code::NotConnected.as_str();
                answer(StatusCode::CONFLICT, &json!({"result": result, "client_slug": client}))
            }
            None => answer(
                StatusCode::CONFLICT,
                &json!({"result": failure.code.as_str(), "reason": "The issuer is not the one of a client."}),
            ),
        },
        code => {
            let status = StatusCode::from_u16(code.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
            let mut response =
                answer(status, &json!({"result": code.as_str(), "reason": failure.to_string()}));
            if code == Code::IssuerUnreachable {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
            }
            response
        }
    }
}

/// The client slug in the assertion's issuer, for the sentence "ask MobieTrain to configure your subdomain".
/// Unverified: it goes back to whoever sent it and decides nothing.
fn caller(app: &App, attempt: &Attempt) -> Option<String> {
    let issuer = attempt.claims.as_ref()?.get("iss")?.as_str()?;
    let label = issuer.split_once("://")?.1.split('.').next()?;
    let slug = label.parse::<Slug>().ok()?;
    (app.issuer(slug.as_str()) == issuer).then(|| slug.to_string())
}

fn answer(status: StatusCode, json: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, kind, json.to_string()).into_response()
}
