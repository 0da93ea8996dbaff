//! The deep link of a token, which must not become an open redirect.

use crate::limits;

/// Whether a text is a path of the site that reads it, and can be nothing else to any browser or proxy: where
/// to land after a sign-on (`target_link_uri`). Everything that could become an open redirect is refused:
/// `//host`, `/\host`, encoded slashes and backslashes, dot segments, control characters, white space.
///
/// Query and fragment are allowed. Text outside ASCII must be percent-encoded. At most [`limits::PATH`] bytes.
pub fn is_same_site_path(path: &str) -> bool {
    if path.len() > limits::PATH || !path.starts_with('/') {
        return false;
    }
    // Browsers drop tabs and newlines from an address and read a backslash as a slash.
    if !path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\') {
        return false;
    }
    let Some(decoded) = decoded(path) else { return false };
    if decoded.iter().any(|byte| byte.is_ascii_control() || *byte == b'\\') {
        return false;
    }
    let segments_end = path.find(['?', '#']).unwrap_or(path.len());
    let mut segments = path[1..segments_end].split('/').peekable();
    while let Some(segment) = segments.next() {
        let empty_inside = segment.is_empty() && segments.peek().is_some();
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        if empty_inside || plain == "." || plain == ".." || plain.contains("%2f") {
            return false;
        }
    }
    true
}

/// The bytes with every percent escape read once; nothing when an escape is broken.
fn decoded(path: &str) -> Option<Vec<u8>> {
    let mut bytes = path.bytes();
    let mut decoded = Vec::with_capacity(path.len());
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            decoded.push(byte);
            continue;
        }
        let high = char::from(bytes.next()?).to_digit(16)?;
        let low = char::from(bytes.next()?).to_digit(16)?;
        decoded.push(u8::try_from(high * 16 + low).ok()?);
    }
    Some(decoded)
}

#[cfg(test)]
mod tests {
    use super::is_same_site_path;

    #[test]
    fn paths_of_ours_are_paths_of_ours() {
        for path in [
            "/",
            "/courses/serving-drinks/3",
            "/courses/",
            "/a?b=//c&d=/../e",
            "/a#b",
            "/caf%C3%A9",
            "/.a/..b",
        ] {
            assert!(is_same_site_path(path), "{path}");
        }
    }

    #[test]
    fn nothing_that_could_leave_the_site_passes() {
        let long = format!("/{}", "a".repeat(1024));
        let elsewhere = [
            "",
            "courses",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "/%5cevil.example",
            "/%5Cevil.example",
            "/%2fevil.example",
            "/%2Fevil.example",
            "/a//b",
            "/\t/evil.example",
            "/\n",
            "/a\r\nSet-Cookie: b",
            "/a b",
            "/%09/evil.example",
            "/%00",
            "/a?b=%0d%0aSet-Cookie:c",
            "https://evil.example",
            "javascript:alert(1)",
            "/..//evil.example",
            "/a/../b",
            "/%2e%2E/b",
            "/.",
            "/%zz",
            "/%4",
            "/é",
            "/\u{2000}",
            "/\u{7f}",
            "/%7f",
            " /a",
            "@evil.example",
            &long,
        ];
        for path in elsewhere {
            assert!(!is_same_site_path(path), "{path:?}");
        }
    }
}
