use axum::extract::State;
use axum::response::{IntoResponse, Response};

use super::paths;
use crate::App;
use crate::signed_in::Learner;

pub(crate) async fn get(_: paths::Home, State(_app): State<App>, learner: Learner) -> web::Result<Response> {
    Ok(learner.session.first_name().to_owned().into_response())
}
