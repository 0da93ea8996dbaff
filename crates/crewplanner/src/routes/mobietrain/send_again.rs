//! An event to MobieTrain that was given up, sent again.

use axum::extract::State;
use axum::response::Response;
use kernel::text;
use peer::Which;
use serde::Deserialize;
use web::{Error, Form};

use super::replay::said;
use crate::App;
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;

#[derive(Deserialize)]
pub(crate) struct AgainForm {
    id: String,
}

/// Sends a message again that was given up. One that is on its way already is left alone; somebody else's is not there.
pub(crate) async fn send_again(
    _: paths::SendAgain,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(form): Form<AgainForm>,
) -> web::Result<Response> {
    let id = text::identity(&form.id, 64).map_err(|_| Error::bad_request())?;
    let client = &admin.me.client;
    if !app.peer.has_sent(&mut *app.db.read().await?, &client.id, &id).await? {
        return Err(Error::not_found());
    }
    let sent = app.replay_events(client, Which::One(&id), &admin.me.actor()).await?;
    Ok(said(sent))
}
