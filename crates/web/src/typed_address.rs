//! Addresses as people type them: with capitals, or a slash at the end.

use http::{Method, Uri};

/// Where the page is, when there is none at the address asked for but may be one in our spelling: small letters and no
/// slash at the end.
///
/// Only for who reads, and never with a query on a path that is `open_to_other_sites`: a link that redeems would go
/// on by itself, past whoever looked only for the right spelling, and with the issuer's `Referer`.
pub(crate) fn in_our_spelling(
    method: &Method,
    asked: &Uri,
    open_to_other_sites: fn(&str) -> bool,
) -> Option<String> {
    let path = asked.path();
    // Two slashes at the beginning would name another host; what is encoded is not typed.
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let reads = matches!(*method, Method::GET | Method::HEAD);
    if !reads || !path.bytes().all(plain) || path.contains("//") {
        return None;
    }
    let ours = path.strip_suffix('/').unwrap_or(path).to_ascii_lowercase();
    if ours.is_empty() || ours == path {
        return None;
    }
    match asked.query() {
        None => Some(ours),
        Some(query) if open_to_other_sites(&ours) || !query.bytes().all(|byte| byte.is_ascii_graphic()) => {
            None
        }
        Some(query) => Some(format!("{ours}?{query}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redirect(method: &Method, address: &str) -> Option<String> {
        in_our_spelling(method, &address.parse().expect("an address"), |path| {
            path.starts_with("/login/external/")
        })
    }

    #[test]
    fn what_a_person_typed_is_corrected() {
        for (typed, ours) in [
            ("/profile/", "/profile"),
            ("/Sign-In", "/sign-in"),
            ("/Sign-In/?to=/Courses/", "/sign-in?to=/Courses/"),
            ("/login/external/Acme-Events/crewplanner/", "/login/external/acme-events/crewplanner"),
            ("http://app.mobietrain.localhost:8080/Profile", "/profile"),
        ] {
            assert_eq!(redirect(&Method::GET, typed).as_deref(), Some(ours), "{typed}");
            assert_eq!(redirect(&Method::POST, typed), None, "{typed}");
        }
    }

    #[test]
    fn nothing_else_leads_anywhere() {
        for address in [
            "/",
            "/profile",
            "//evil.example/",
            "//",
            "/a//B",
            "/%5Cevil.example/",
            "/%2F%2Fevil.example/",
            "/Login/External/acme-events/crewplanner?jwt=theirs",
            "/login/external/acme-events/crewplanner/?jwt=theirs",
        ] {
            assert_eq!(redirect(&Method::GET, address), None, "{address}");
        }
    }
}
