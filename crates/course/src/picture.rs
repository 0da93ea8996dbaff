//! Which pictures a course may have: picture size, type, and nothing that runs.

use crate::Problem;

/// The largest picture, in bytes: it is loaded on phones, on bad networks.
pub const MAX_PICTURE: usize = 5 * 1024 * 1024;

/// What is drawn with, and what runs. The app serves pictures in a sandbox as well; nothing that tries belongs in
/// a course.
const ACTIVE: [&str; 7] =
    ["<script", ":script", "foreignobject", "javascript:", "<!entity", "<?xml-stylesheet", "<iframe"];

/// The content type of a picture, told by its bytes: a name says what somebody wishes it were.
///
/// # Errors
/// It is no picture that we take, or not the kind that its name says.
pub fn content_type(name: &str, bytes: &[u8]) -> Result<&'static str, Problem> {
    let problem = |code| Err(Problem::new(code).in_file(name));
    if bytes.len() > MAX_PICTURE {
        return problem("picture-large");
    }
    let found = match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        _ if is_svg(bytes) => "image/svg+xml",
        _ if is_picture_name(name) => return problem("picture-type"),
        _ => return problem("file-unknown"),
    };
    let expected = match name.rsplit_once('.').map(|(_, extension)| extension) {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("webp") => "image/webp",
        Some("svg") => "image/svg+xml",
        _ => return problem("file-unknown"),
    };
    if found != expected {
        return problem("picture-type");
    }
    if found == "image/svg+xml" && is_active(bytes) {
        return problem("picture-active");
    }
    Ok(found)
}

/// Whether somebody means it for a picture: of one of ours, or of another kind.
fn is_picture_name(name: &str) -> bool {
    const ENDINGS: [&str; 13] =
        ["svg", "png", "jpg", "jpeg", "webp", "gif", "heic", "heif", "avif", "bmp", "tif", "tiff", "ico"];
    name.rsplit_once('.').is_some_and(|(_, ending)| ENDINGS.contains(&ending))
}

fn is_svg(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        ["<svg", "<?xml", "<!--", "<!DOCTYPE svg"].iter().any(|mark| start.starts_with(mark))
            && text.contains("<svg")
    })
}

fn is_active(bytes: &[u8]) -> bool {
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
    fn bytes_decide_and_the_name_must_agree() {
        let png = b"\x89PNG\r\n\x1a\nrest";
        assert_eq!(content_type("a.png", png), Ok("image/png"));
        assert_eq!(content_type("a.jpg", png).expect_err("no jpeg").code, "picture-type");
        assert_eq!(content_type("a.svg", b"<html><svg></svg>").expect_err("no svg").code, "picture-type");
        assert_eq!(content_type("a.gif", b"GIF89a").expect_err("no gif").code, "picture-type");
        assert_eq!(content_type("notes.docx", b"PK").expect_err("no picture").code, "file-unknown");
        assert_eq!(content_type("a.svg", b"<?xml version='1.0'?><svg/>"), Ok("image/svg+xml"));
    }

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
            assert_eq!(
                content_type("a.svg", active.as_bytes()).expect_err(active).code,
                "picture-active",
                "{active}"
            );
        }
        // It took hours when each "on" was followed to the end.
        let long = format!("<svg><text>{}</text></svg>", "on".repeat(MAX_PICTURE / 2 - 100));
        assert_eq!(content_type("a.svg", long.as_bytes()), Ok("image/svg+xml"));
        let calm = "<svg><text font=\"one\">pond = water, on: you</text></svg>";
        assert_eq!(content_type("a.svg", calm.as_bytes()), Ok("image/svg+xml"));
    }
}
