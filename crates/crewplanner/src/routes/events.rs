//! The webhook for MobieTrain's events: the endpoint that they are pushed to.

use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use http::request::Parts;
use jwt_link::limits;
use peer::{Received, Sender};
use web::ClientAddress;

use super::{paths, signed_in};
use crate::{App, events};

/// Takes an event that MobieTrain pushes. What it says about anybody is believed for this client's own people only.
pub(super) async fn receive(
    _: paths::Events,
    State(app): State<App>,
    parts: Parts,
    body: Body,
) -> web::Result<Response> {
    let client = signed_in::client(&parts)?;
    let (issuer, audience) = (app.mobietrain_origin(), events::audience(&app, &client));
    let sender = Sender { tenant_id: &client.id, issuer: &issuer, audience: &audience };
    let token = web::body_up_to(body, limits::TOKEN).await;
    let from = ClientAddress::of(&parts, app.settings.proxy_hops);
    let (mut write, event) = match app.peer.receive(&sender, &from, &parts.headers, &token).await {
        Ok(Received::New { write, event }) => (write, event),
        Ok(Received::Duplicate) => return Ok(app.peer.accepted().into_response()),
        Err(rejection) => return Ok(rejection.into_response()),
    };
    if let Some(event) = &event.event {
        let changed = events::apply(&app, &mut write, &client, event).await?;
        tracing::debug!("Event {} for client {}: changed {changed}.", event.name(), client.slug);
    }
    write.commit().await?;
    Ok(app.peer.accepted().into_response())
}
