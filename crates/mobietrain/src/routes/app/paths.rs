//! The addresses of the training app. Links are built from these types, so none can lead nowhere.

use axum_extra::routing::TypedPath;
use jwt_link::is_same_site_path;
use serde::Deserialize;

pub(crate) use crate::addresses::Course;
use crate::learning::course::card::Answer;

#[derive(TypedPath, Deserialize)]
#[typed_path("/")]
pub(crate) struct Home;

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/external/{account}/crewplanner")]
pub(crate) struct Redeem {
    pub(crate) account: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/login/continue")]
pub(crate) struct Confirm;

#[derive(TypedPath, Deserialize)]
#[typed_path("/welcome/language")]
pub(crate) struct ChooseLanguage;

#[derive(TypedPath, Deserialize)]
#[typed_path("/welcome/terms")]
pub(crate) struct AcceptTerms;

#[derive(TypedPath, Deserialize)]
#[typed_path("/terms")]
pub(crate) struct Terms;

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/cards/{card}")]
pub(crate) struct Card {
    pub(crate) course: String,
    pub(crate) card: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/courses/{course}/completed")]
pub(crate) struct Completed {
    pub(crate) course: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/media/{course}/{file}")]
pub(crate) struct Media {
    pub(crate) course: String,
    pub(crate) file: String,
}

#[derive(TypedPath, Deserialize)]
#[typed_path("/profile")]
pub(crate) struct Profile;

#[derive(TypedPath, Deserialize)]
#[typed_path("/sign-out")]
pub(crate) struct SignOut;

#[derive(TypedPath, Deserialize)]
#[typed_path("/signed-out")]
pub(crate) struct SignedOut;

impl Card {
    /// The course that the card is of.
    pub(crate) fn course(&self) -> String {
        Course { course: self.course.clone() }.to_string()
    }

    /// The card with the verdict on this answer.
    pub(crate) fn with(&self, answer: &Answer) -> String {
        let fields = answer.values().iter().map(|value| format!("answer={}", encode(value)));
        format!("{self}?{}", fields.collect::<Vec<_>>().join("&"))
    }
}

impl Redeem {
    /// The relaunch that leads back to this page.
    pub(crate) fn with_target(&self, target: &str) -> String {
        with_query(self, "target_link_uri", Some(target))
    }
}

impl ChooseLanguage {
    pub(crate) fn with(&self, next: Option<String>) -> String {
        with_query(self, "next", next.as_deref())
    }
}

impl AcceptTerms {
    pub(crate) fn with(&self, next: Option<String>) -> String {
        with_query(self, "next", next.as_deref())
    }
}

/// Where to go after the onboarding. It travels through the browser, so it is checked again: an open redirect
/// would lend our name to somebody else's page.
pub(crate) fn next_page(next: Option<&str>) -> &str {
    next.filter(|path| is_same_site_path(path)).unwrap_or("/")
}

fn with_query(path: &impl TypedPath, name: &str, value: Option<&str>) -> String {
    match value.filter(|value| *value != "/" && is_same_site_path(value)) {
        Some(value) => format!("{path}?{name}={}", encode(value)),
        None => path.to_string(),
    }
}

/// Percent-encodes what would end or change a query.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_to_go_to_is_one_of_ours() {
        assert_eq!(next_page(Some("/courses/serving-drinks")), "/courses/serving-drinks");
        for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", ""] {
            assert_eq!(next_page(Some(elsewhere)), "/");
        }
        let relaunch = Redeem { account: "acme-events".to_owned() };
        assert_eq!(
            relaunch.with_target("/a?b=c&d=é".trim_end_matches('é')),
            "/login/external/acme-events/crewplanner?target_link_uri=/a%3Fb%3Dc%26d%3D"
        );
        assert_eq!(relaunch.with_target("//evil.example"), "/login/external/acme-events/crewplanner");
    }
}
