//! `POST /api/v1/events/crewplanner/{account}`: what CrewPlanner tells without being asked, pushed per RFC 8935.

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use db::Write;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use jwt_link::{ReceivedEvent, SecurityEvent, limits};
use kernel::Timestamp;
use peer::{Received, Sender};
use serde_json::json;

use super::answer::answer;
use super::paths::Events;
use crate::App;
use crate::accounts::{self, Account};
use crate::ids::AccountId;
use crate::sign_on::revocation;

pub(crate) async fn receive(
    path: Events,
    State(app): State<App>,
    headers: HeaderMap,
    body: Body,
) -> web::Result<Response> {
    let account = accounts::by_slug(&app, &path.account).await?;
    let Some((account, client_slug)) = account.and_then(connected) else { return Ok(nobody()) };
    let (issuer, audience) = (app.client(&client_slug).issuer(), format!("{}{path}", app.app_origin()));
    let sender = Sender { tenant_id: &account.id, issuer: &issuer, audience: &audience };
    let token = web::body_up_to(body, limits::TOKEN).await;
    match app.peer.receive(&sender, &headers, &token).await {
        Ok(Received::New { mut write, event }) => {
            apply(&app, &mut write, &account.id, &issuer, &event).await?;
            write.commit().await?;
        }
        Ok(Received::Duplicate) => {}
        Err(rejection) => return Ok(rejection.into_response()),
    }
    Ok(app.peer.accepted().into_response())
}

fn connected(account: Account) -> Option<(Account, String)> {
    let client_slug = account.client_slug.clone()?;
    Some((account, client_slug))
}

/// Whose events these would be is not told: unknown accounts and unconnected ones look alike.
fn nobody() -> Response {
    tracing::info!("An event was refused (invalid_issuer): no connected account has its address.");
    let description = "No connected account takes events at this address.";
    let body = json!({"err": "invalid_issuer", "description": description});
    let mut response = answer(StatusCode::BAD_REQUEST, &body);
    response.headers_mut().insert(header::CONTENT_LANGUAGE, HeaderValue::from_static("en"));
    response
}

/// Events of kinds that CrewPlanner has nothing to tell us about are taken and do nothing, like unknown ones.
async fn apply(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    issuer: &str,
    received: &ReceivedEvent,
) -> Result<(), db::Error> {
    let Some(SecurityEvent::SessionRevoked { person, session, event_timestamp }) = &received.event else {
        return Ok(());
    };
    // Another client's person is somebody else, whatever their id is.
    if person.iss != issuer {
        return Ok(());
    }
    if let Some(sid) = session {
        return revocation::revoke_session(write, account_id, person, sid, app.clock.now()).await;
    }
    // Nothing happens after it is told: a time in years to come would shut the person out until then. Less than the
    // leeway may be two of their servers with two clocks: the links of the other one end as well.
    let latest = received.iat.saturating_add(limits::LEEWAY);
    let revoked_at = Timestamp::from_secs((*event_timestamp).min(latest));
    revocation::revoke(write, account_id, &person.sub, revoked_at).await
}
