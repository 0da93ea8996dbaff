//! Drawings (SVG): which a course may have, and nothing that runs.

/// The largest drawing, in bytes: it is kept as it came, and loaded on phones, on bad networks.
pub(crate) const MAX: usize = 5 * 1024 * 1024;

/// What is drawn with, and what runs. The app serves drawings in a sandbox as well; nothing that tries belongs in
/// a course.
const ACTIVE: [&str; 7] =
    ["<script", ":script", "foreignobject", "javascript:", "<!entity", "<?xml-stylesheet", "<iframe"];

pub(crate) fn is_svg(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|mark| start.starts_with(mark))
            && text.contains("<svg")
    })
}

pub(crate) fn is_active(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    ACTIVE.iter().any(|mark| text.contains(mark)) || has_handler(&text)
}

/// An attribute such as `onload=`, after whatever may stand before an attribute.
fn has_handler(text: &str) -> bool {
    text.match_indices("on").any(|(at, _)| {
        let before = text[..at].chars().next_back();
        // First: what follows is looked at once in all, for a name has no such sign in it.
        before.is_some_and(|c| c.is_whitespace() || matches!(c, '"' | '\'' | '/'))
            && text[at..].trim_start_matches(|c: char| c.is_ascii_lowercase()).trim_start().starts_with('=')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_that_runs_is_refused() {
        for active in [
            "<svg><script>alert(1)</script></svg>",
            "<svg><SVG:ScRiPt/></svg>",
            "<svg onload=alert(1)>",
            "<svg><g id=\"a\"onclick = 'x'/></svg>",
            "<svg/onload=alert(1)>",
            "<svg><a href=\"JavaScript:alert(1)\"/></svg>",
            "<svg><foreignObject/></svg>",
            "<!DOCTYPE svg [<!ENTITY x \"y\">]><svg/>",
        ] {
            assert!(is_active(active.as_bytes()), "{active}");
        }
        // It took hours when each "on" was followed to the end.
        let long = format!("<svg><text>{}</text></svg>", "on".repeat(MAX / 2 - 100));
        assert!(!is_active(long.as_bytes()));
        let calm = "<svg><text font=\"one\">pond = water, on: you</text></svg>";
        assert!(!is_active(calm.as_bytes()));
    }
}
