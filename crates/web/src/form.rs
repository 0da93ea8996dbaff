//! Posted forms. What people type into them is looked at by `kernel::text`.

use std::borrow::Cow;

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

/// The fields of a posted form, one after the other, for a form so large that it is not read where requests are served.
pub fn form_fields(body: &[u8]) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    url::form_urlencoded::parse(body)
}
