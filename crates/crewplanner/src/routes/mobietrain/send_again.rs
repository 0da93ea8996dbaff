//! An event to MobieTrain that was given up, sent again.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::text;
use serde::Deserialize;
use web::{Error, Form};

use crate::App;
use crate::routes::paths;
use crate::routes::signed_in::SignedInAdmin;

#[derive(Deserialize)]
pub(crate) struct Which {
    id: String,
}

/// Sends a message again that was given up. One that is on its way already, or somebody else's, is left alone.
pub(crate) async fn send_again(
    _: paths::SendAgain,
    State(app): State<App>,
    SignedInAdmin(admin): SignedInAdmin,
    Form(which): Form<Which>,
) -> web::Result<Response> {
    let id = text::identity(&which.id, 64).map_err(|_| Error::bad_request())?;
    app.peer.send_again(&admin.me.client.id, &id).await?;
    Ok(Redirect::to(&format!("{}#deliveries", paths::MobieTrain)).into_response())
}
