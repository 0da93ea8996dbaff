//! Answers made of templates, and what templates are made of.

use std::fmt;
use std::time::Duration;

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};

use crate::Error;

/// A page from its template.
///
/// # Errors
/// When the template does not render, which no data of ours should cause.
pub fn html(template: &impl Template) -> Result<Response, Error> {
    Ok(axum::response::Html(template.render()?).into_response())
}

/// A form shown again (422): what was typed is kept, the sentence stands beside the field.
///
/// # Errors
/// As [`html`].
pub fn unprocessable(template: &impl Template) -> Result<Response, Error> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(template)?).into_response())
}

/// A form shown again because there were too many tries (429): it says how long to wait, and so does the head.
///
/// # Errors
/// As [`html`].
pub fn too_many(template: &impl Template, wait: Duration) -> Result<Response, Error> {
    let retry_after = [(header::RETRY_AFTER, HeaderValue::from(wait.as_secs() + 1))];
    Ok((StatusCode::TOO_MANY_REQUESTS, retry_after, html(template)?).into_response())
}

/// An icon of the sprite: `{{ page.icon("check") }}`. Decoration; the words beside it carry the meaning.
pub struct Icon<'a> {
    pub sprite: &'a str,
    pub name: &'a str,
    /// The classes of the `<svg>`; `icon flip` for those that point along the text.
    pub class: &'a str,
}

impl fmt::Display for Icon<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { sprite, name, class } = self;
        write!(f, r##"<svg class="{class}" aria-hidden="true"><use href="{sprite}#{name}"></use></svg>"##)
    }
}

/// Made of the program's own words only, so a template may write it as it is.
impl askama::filters::HtmlSafe for Icon<'_> {}

/// The letters in a person's picture: of the first two words of the name, as a planner would abbreviate it.
pub fn initials(name: &str) -> String {
    let letters = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    letters.take(2).flat_map(char::to_uppercase).collect()
}

/// The colour of a person's picture: the same for the same name, so that people look the same on both sites.
pub fn tone(name: &str) -> u8 {
    let sum = name.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    u8::try_from(sum % 5).unwrap_or(0) + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_two_words() {
        assert_eq!(initials("Jan Peeters"), "JP");
        assert_eq!(initials("Sofie De Smet"), "SD");
        assert_eq!(initials("aïcha"), "A");
        assert_eq!(initials("  "), "");
    }
}
