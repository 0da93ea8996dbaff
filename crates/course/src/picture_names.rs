//! The pictures, videos and captions of a text by the names under which their files are kept.

use std::ops::Range;

use percent_encoding::percent_decode_str;
use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::card::is_captions;
use crate::packed::plain_name;
use crate::prose::{OPTIONS, destination};

/// The text with each picture that it shows by the name under which the file is kept ([`plain_name`]):
/// `![A glass](./images/Big%20Glass.JPG)` becomes `![A glass](big-glass.jpg)`. All else stays as it is.
pub(crate) fn with_plain_names(source: &str) -> String {
    let mut changed = String::with_capacity(source.len());
    let mut at = 0;
    let mut pieces = Parser::new_ext(source, OPTIONS).into_offset_iter();
    while let Some((event, range)) = pieces.next() {
        let Event::Start(Tag::Image { dest_url, title, .. }) = event else { continue };
        let words = pieces.by_ref().take_while(|(event, _)| !matches!(event, Event::End(TagEnd::Image)));
        let words = words.map(|(_, range)| range).reduce(|one, other| Range { end: other.end, ..one });
        let (name, captions) = (kept_name(&dest_url), kept_name(&title).filter(|_| is_captions(&title)));
        if name.is_none() && captions.is_none() || range.start < at {
            continue;
        }
        let name = name.unwrap_or_else(|| dest_url.to_string());
        let captions = captions.or_else(|| is_captions(&title).then(|| title.to_string()));
        let captions = captions.map_or_else(String::new, |captions| format!(" \"{captions}\""));
        let alt = words.map_or("", |words| &source[words]);
        changed += &source[at..range.start];
        changed += &format!("![{alt}]({}{captions})", destination(&name));
        at = range.end;
    }
    changed + &source[at..]
}

/// The name of a file beside the text, where it is kept under another one.
fn kept_name(address: &str) -> Option<String> {
    if address.contains(':') || address.starts_with("//") {
        return None; // elsewhere, which is said
    }
    let typed = percent_decode_str(address).decode_utf8().ok()?;
    plain_name(&typed).filter(|name| name != address)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_shown_by_the_name_of_its_file_however_it_is_written() {
        for (text, kept) in [
            ("![A *big* glass](images/Big%20Glass.JPG)", "![A *big* glass](big-glass.jpg)"),
            ("![A glass](<./Big Glass.JPG> 'Big')", "![A glass](big-glass.jpg)"),
            ("![A glass][g]\n\n[g]: IMG_1.PNG", "![A glass](img_1.png)\n\n[g]: IMG_1.PNG"),
            ("![](Été.png) and ![E\u{301}](E\u{301}te\u{301}.png)", "![](ete.png) and ![E\u{301}](ete.png)"),
            ("![a](Pour.MP4 'Pour NL.vtt')", "![a](pour.mp4 \"pour-nl.vtt\")"),
            ("![a](pour.mp4 \"Pour.vtt\")", "![a](pour.mp4 \"pour.vtt\")"),
            ("![a](Pour.mp4 \"pour.vtt\")", "![a](pour.mp4 \"pour.vtt\")"),
            ("![a](glass.svg \"kept\")", "![a](glass.svg \"kept\")"),
            ("![a](https://a.example/A.PNG)", "![a](https://a.example/A.PNG)"),
            ("`![a](A.PNG)` [a](A.PNG)", "`![a](A.PNG)` [a](A.PNG)"),
        ] {
            assert_eq!(with_plain_names(text), kept);
            assert_eq!(with_plain_names(kept), kept, "twice is once");
        }
    }
}
