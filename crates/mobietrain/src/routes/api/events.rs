//! `POST /api/v1/events/{planner}/{account}`: what a planner tells without being asked, pushed per RFC 8935.

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse as _, Response};
use db::Write;
use http::request::Parts;
use jwt_link::{ReceivedEvent, SecurityEvent, TokenType, Unverified, limits};
use kernel::Timestamp;
use peer::{Received, Sender};
use web::ClientAddress;

use super::paths::Events;
use crate::App;
use crate::accounts;
use crate::ids::AccountId;
use crate::planner::{Client, ClientKey, PlannerId};
use crate::roster;
use crate::sign_on::revocation;

pub(crate) async fn receive(
    path: Events,
    State(app): State<App>,
    request: Parts,
    body: Body,
) -> web::Result<Response> {
    let from = ClientAddress::of(&request, app.settings.proxy_hops);
    let token = web::body_up_to(body, limits::TOKEN).await;
    let client = sender(&app, path.planner, &token);
    let issuer = issuer(&app, path.planner, client.as_ref());
    let audience = format!("{}{path}", app.app_origin());
    let account = accounts::by_slug(&app, &path.account).await?;
    let connected = account.zip(client).filter(|(account, client)| account.client.as_ref() == Some(client));
    let Some((account, client)) = connected else {
        let refused = app.peer.refuse((&issuer, &audience), &from, &request.headers, &token);
        return Ok(refused.await.into_response());
    };
    let sender = Sender { tenant_id: &account.id, issuer: &issuer, audience: &audience };
    match app.peer.receive(&sender, &from, &request.headers, &token).await {
        Ok(Received::New { mut write, event }) => {
            apply(&app, &mut write, &account.id, app.client(&client), &event).await?;
            write.commit().await?;
        }
        Ok(Received::Duplicate) => {}
        Err(rejection) => return Ok(rejection.into_response()),
    }
    Ok(app.peer.accepted().into_response())
}

/// The client of this planner that the event says it is from. It has to prove that before it is told whether anybody here
/// takes its events: whose they would be is told to nobody else.
fn sender(app: &App, planner: PlannerId, token: &[u8]) -> Option<ClientKey> {
    let token = std::str::from_utf8(token).ok()?;
    let token = Unverified::parse(token, TokenType::Event).ok()?;
    app.settings.planners.client_of(token.issuer()?).filter(|client| client.planner == planner)
}

/// Whoever says to be no client of the planner has the issuer of none: nothing is right then.
fn issuer(app: &App, planner: PlannerId, client: Option<&ClientKey>) -> String {
    let portals = || app.settings.planners.get(planner).portals();
    client.map_or_else(portals, |client| app.client(client).issuer())
}

/// Events of kinds that CrewPlanner has nothing to tell us about are taken and do nothing, like unknown ones.
async fn apply(
    app: &App,
    write: &mut Write,
    account_id: &AccountId,
    client: Client<'_>,
    received: &ReceivedEvent,
) -> Result<(), db::Error> {
    let (person, session, event_timestamp) = match &received.event {
        Some(SecurityEvent::SessionRevoked { person, session, event_timestamp }) => {
            (person, session, event_timestamp)
        }
        Some(SecurityEvent::PeopleChanged) => return roster::wanted(app, write, account_id).await,
        _ => return Ok(()),
    };
    // Another client's person is somebody else, whatever their id is.
    if person.iss != client.issuer() {
        return Ok(());
    }
    if let Some(sid) = session {
        let identity = client.identity(&person.sub);
        return revocation::revoke_session(write, account_id, &identity, sid, app.clock.now()).await;
    }
    // Nothing happens after it is told: a time in years to come would shut the person out until then. Less than the
    // leeway may be two of their servers with two clocks: the links of the other one end as well.
    let latest = received.iat.saturating_add(limits::LEEWAY);
    let revoked_at = Timestamp::from_secs((*event_timestamp).min(latest));
    revocation::revoke(write, account_id, &client.identity(&person.sub), revoked_at).await
}
