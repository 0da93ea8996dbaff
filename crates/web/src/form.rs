//! Posted forms, and the validation of what people type into them, such as an e-mail address.

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

/// An e-mail address that a person typed, in one spelling: lower case, one `@` with something on both sides, no spaces,
/// at most 254 characters (RFC 5321 §4.5.3.1.3). `None` when it is none.
pub fn clean_email(text: &str) -> Option<String> {
    let email = clean_line(text, 254)?.to_lowercase();
    let (person, domain) = email.split_once('@')?;
    let fine = !person.is_empty()
        && !domain.is_empty()
        && !domain.contains('@')
        && !email.contains(char::is_whitespace);
    fine.then_some(email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_in_one_spelling() {
        assert_eq!(clean_email(" Hanne.Vos@Acme.example "), Some("hanne.vos@acme.example".into()));
        for bad in ["", "hanne", "@acme", "hanne@", "a b@c", "a@b@c", "a\n@b"] {
            assert_eq!(clean_email(bad), None, "{bad:?}");
        }
    }
}
