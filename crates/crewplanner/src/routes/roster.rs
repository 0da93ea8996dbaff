//! `GET /integrations/mobietrain/people`: who works for the client, a page at a time, to MobieTrain and nobody else. Answers are JSON,
//! errors too.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use http::{HeaderValue, StatusCode, header};
use jwt_link::{Code, Failure};
use serde::Deserialize;
use serde_json::json;
use web::ClientAddress;

use super::{paths, signed_in};
use crate::integrations::roster::call::{self, Stop};
use crate::integrations::roster::page;
use crate::{App, Client};

#[derive(Deserialize)]
pub(crate) struct After {
    /// The last person of the page before.
    #[serde(default)]
    after: String,
}

pub(super) async fn show(
    _: paths::Roster,
    State(app): State<App>,
    Query(After { after }): Query<After>,
    parts: Parts,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let mut response = answer(&app, &client, &parts, &after).await?;
    // By this clock MobieTrain tells how far the two are apart.
    response.headers_mut().insert(header::DATE, peer::http_date(app.clock.now()));
    Ok(response)
}

async fn answer(app: &App, client: &Client, parts: &Parts, after: &str) -> web::Result<Response> {
    let from = ClientAddress::of(parts, app.settings.proxy_hops);
    if let Err(wait) = app.peer.strangers.listen_to(&from, app.clock.now()) {
        return Ok(web::Error::too_many(wait).into_response());
    }
    match call::authenticate(app, client, &parts.headers).await {
        Ok(()) => told(app, client, parts, after).await,
        Err(Stop::Broken(error)) => Err(error.into()),
        Err(stop) => {
            if matches!(&stop, Stop::Refused(failure) if failure.code != Code::IssuerUnreachable) {
                app.peer.strangers.refused(&from, app.clock.now());
            }
            Ok(refused(&stop))
        }
    }
}

/// The tag is read before the people: they may be others than it says, and then it says so the next time.
async fn told(app: &App, client: &Client, parts: &Parts, after: &str) -> web::Result<Response> {
    let mut read = app.db.read().await?;
    let tag = page::etag(&mut read, &client.id).await?;
    let mut response = if web::is_known(&parts.headers, &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        json(StatusCode::OK, page::page(&mut read, &client.id, after).await?)
    };
    let tag = HeaderValue::try_from(tag).map_err(web::Error::internal)?;
    response.headers_mut().insert(header::ETAG, tag);
    Ok(response)
}

fn refused(stop: &Stop) -> Response {
    let (status, result, reason) = match stop {
        Stop::Refused(failure) => return failed(failure),
        Stop::Off => {
            (StatusCode::FORBIDDEN, "roster_off", "The client does not tell MobieTrain who works for it.")
        }
        _ => (StatusCode::CONFLICT, "not_connected", "The client is not connected with this account."),
    };
    json(status, error((result, reason)))
}

fn failed(failure: &Failure) -> Response {
    let status = StatusCode::from_u16(failure.code.http_status()).unwrap_or(StatusCode::BAD_REQUEST);
    let mut response = json(status, error((failure.code.as_str(), &failure.reason)));
    if failure.code == Code::IssuerUnreachable {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

fn json(status: StatusCode, body: String) -> Response {
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    (status, kind, body).into_response()
}

/// What is said where a page would be.
pub(super) fn error((result, reason): (&str, &str)) -> String {
    json!({ "result": result, "reason": reason }).to_string()
}
