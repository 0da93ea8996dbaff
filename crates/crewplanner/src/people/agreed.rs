//! What somebody agrees to who confirms a page (confirmation, digest): exactly what it has shown. Between the page and the click
//! nothing is held, so whoever does it finds out anew what it does, and holds that against what was shown. A number of people
//! would not do: one may go and another one come.

/// The same for two pages that show the same, given what they show a part at a time.
pub(super) fn digest(parts: impl IntoIterator<Item = String>) -> String {
    let more = |digest: String, part: String| web::hash_token(&format!("{digest}{part}"));
    parts.into_iter().fold(String::new(), more)
}
