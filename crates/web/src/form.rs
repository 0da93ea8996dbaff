use axum::extract::{FromRequest, Request};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;

use crate::Error;

/// A posted form. What does not fit its type is a clear 400 before the endpoint runs.
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Response;

    async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
        match axum::extract::Form::<T>::from_request(request, state).await {
            Ok(axum::extract::Form(form)) => Ok(Self(form)),
            Err(rejection) if rejection.status() == http::StatusCode::PAYLOAD_TOO_LARGE => {
                Err(rejection.into_response())
            }
            Err(_) => Err(Error::bad_request().into_response()),
        }
    }
}

/// One line that a person typed, trimmed; `None` when it is empty, longer than `max` characters or holds control
/// characters (NUL would be refused by PostgreSQL, line breaks would forge log lines).
pub fn clean_line(text: &str, max: usize) -> Option<String> {
    let text = text.trim();
    let fine = !text.is_empty() && text.chars().count() <= max && !text.chars().any(char::is_control);
    fine.then(|| text.to_owned())
}

/// Several lines that a person typed; line ends become `\n`, other control characters are refused.
pub fn clean_text(text: &str, max: usize) -> Option<String> {
    let text = text.replace("\r\n", "\n");
    let fine = text.len() <= max && !text.chars().any(|c| c.is_control() && c != '\n' && c != '\t');
    fine.then_some(text)
}
