//! What a part of a provider has answered, read; and why it cannot be.

use http::StatusCode;
use jwt_link::encoding::object;
use serde_json::{Map, Value};
use web::Fetched;

use super::trouble::Trouble;

/// No answer is larger.
pub(super) const LARGEST: usize = 64 * 1024;

/// The object that a part of the provider has answered.
pub(super) fn json(part: &str, answer: &Fetched) -> Result<Map<String, Value>, Trouble> {
    if answer.status != StatusCode::OK {
        return Err(status(part, answer.status));
    }
    object(&answer.body).map_err(|_| not_json(part))
}

/// What another status than 200 means.
pub(super) fn status(part: &str, status: StatusCode) -> Trouble {
    Trouble::Answer(format!("The {part} answered with the status {}.", status.as_u16()))
}

/// What no object means.
pub(super) fn not_json(part: &str) -> Trouble {
    Trouble::Answer(format!("The answer of the {part} cannot be read as a JSON object."))
}
