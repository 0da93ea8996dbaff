//! Posted forms. What people type into them is looked at by `kernel::text`.

use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;

use crate::Error;

/// A posted form. A field that came several times (checkboxes of one name) is a `Vec`. What does not fit its type is a
/// clear 400 before the endpoint runs.
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        match axum_extra::extract::Form::<T>::from_request(request, state).await {
            Ok(axum_extra::extract::Form(form)) => Ok(Self(form)),
            Err(rejection) => {
                let refused = rejection.into_response();
                let too_large = refused.status() == http::StatusCode::PAYLOAD_TOO_LARGE;
                Err(if too_large { refused } else { Error::bad_request().into_response() })
            }
        }
    }
}
