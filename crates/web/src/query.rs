//! Queries of addresses, written by the types that read them.

use std::fmt::Display;

use serde::Serialize;

/// An address with what it asks for, written by the type that reads it there. Slashes stay, so that a path in it is still
/// one to a reader (RFC 3986 §3.4).
///
/// # Panics
/// When the type is more than names with plain values: a mistake in the program, found by the first test that comes by.
pub fn with_query(path: impl Display, query: &impl Serialize) -> String {
    let query = serde_urlencoded::to_string(query).expect("a query has names with plain values");
    if query.is_empty() { path.to_string() } else { format!("{path}?{}", query.replace("%2F", "/")) }
}

/// A letter that somebody has only to send (RFC 6068).
pub fn mailto(subject: &str, body: &str) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("subject", subject).append_pair("body", body);
    // Mail programs take a plus for a plus; a real one is %2B already.
    format!("mailto:?{}", query.finish().replace('+', "%20"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Search<'a> {
        q: Option<&'a str>,
        page: Option<u8>,
    }

    #[test]
    fn a_query_says_what_was_given_and_ends_nowhere_else() {
        assert_eq!(with_query("/learners", &Search { q: None, page: None }), "/learners");
        let query = Search { q: Some("/a?b=c&d#é"), page: Some(2) };
        assert_eq!(with_query("/learners", &query), "/learners?q=/a%3Fb%3Dc%26d%23%C3%A9&page=2");
    }

    #[test]
    fn a_letter_keeps_its_spaces_and_plusses() {
        assert_eq!(mailto("Acme + Bar", "a\nb&c"), "mailto:?subject=Acme%20%2B%20Bar&body=a%0Ab%26c");
    }
}
