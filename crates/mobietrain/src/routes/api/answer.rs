//! What the calls answer: JSON, a refusal with the code of the check that failed.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use jwt_link::{Code, Failure};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::App;
use crate::sign_on::{Attempt, Stop};

#[derive(Deserialize)]
struct Asked {
    account_login_slug: String,
}

/// The account login slug in the body of a call.
pub(super) fn asked_for(body: &[u8]) -> Option<String> {
    serde_json::from_slice::<Asked>(body).ok().map(|asked| asked.account_login_slug)
}

/// The body is not what [`asked_for`] reads.
pub(super) fn invalid_request() -> Response {
    let reason = "The body is not JSON with the member \"account_login_slug\".";
    answer(StatusCode::BAD_REQUEST, &json!({"result": "invalid_request", "reason": reason}))
}

/// An error that no check has found.
pub(super) fn error((result, reason): (&str, &str)) -> String {
    json!({"result": result, "reason": reason}).to_string()
}

/// The assertion went no further.
pub(super) fn stopped(app: &App, attempt: &Attempt, stop: Stop) -> web::Result<Response> {
    match stop {
        Stop::Refused(failure) => Ok(refused(app, attempt, &failure)),
        Stop::Broken(error) => Err(error.into()),
    }
}

fn refused(app: &App, attempt: &Attempt, failure: &Failure) -> Response {
    match failure.code {
        Code::UnknownAccount => answer(StatusCode::NOT_FOUND, &json!({"result": failure.code.as_str()})),
        // Connected to another client is as good as not connected to this one. Which one it is stays our secret.
        Code::NotConnected => {
            let (result, caller) = (failure.code.as_str(), caller(app, attempt));
            answer(StatusCode::CONFLICT, &json!({"result": result, "client_slug": caller}))
        }
        code => {
            let status = StatusCode::from_u16(code.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
            let mut body = json!({"result": code.as_str(), "reason": failure.to_string()});
            // The signature was good: the caller learns how far its clock and ours are apart, so that it can say so.
            if matches!(code, Code::Expired | Code::NotYetValid) {
                body["clock_skew_seconds"] = attempt.clock_skew(app).into();
            }
            let mut response = answer(status, &body);
            if code == Code::IssuerUnreachable {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
            }
            response
        }
    }
}

/// The client slug of whoever signed the assertion, for the sentence "ask MobieTrain to configure your subdomain".
fn caller(app: &App, attempt: &Attempt) -> Option<String> {
    let issuer = attempt.claims.as_ref()?.get("iss")?.as_str()?;
    app.settings.planners.client_of(issuer).map(|client| client.slug.to_string())
}

pub(super) fn answer(status: StatusCode, json: &Value) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, kind, json.to_string()).into_response()
}
