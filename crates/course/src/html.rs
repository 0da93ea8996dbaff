//! Markdown as people write it, HTML as pages show it. Nothing that somebody typed reaches a page as markup: raw
//! HTML comes out as the text it is, links lead only where a link of ours may lead, and there are no ids, classes
//! or styles but ours. This is what stands against XSS, where other programs sanitize.
//!
//! A line of the text is a line on the page, an address is a link to it, and what stands in `<!-- -->` is a note of
//! the authors, which nobody else sees.

use std::iter::Peekable;
use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd, TextMergeStream, html};

/// The HTML of a text with headings, lists and links, such as the terms.
pub fn to_html(text: &str) -> String {
    render(Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH.union(Options::ENABLE_TABLES)))
}

/// The HTML of parsed Markdown. Pictures are left to whoever knows where they are: here their description stays.
pub(crate) fn render<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut safe = Vec::new();
    let mut events = TextMergeStream::new(events).peekable();
    let (mut in_link, mut as_it_is) = (false, 0_usize);
    while let Some(event) = events.next() {
        match event {
            Event::Start(Tag::HtmlBlock) => {
                let shown = shown_of(&html_block(&mut events));
                if !shown.is_empty() {
                    let paragraph = [
                        Event::Start(Tag::Paragraph),
                        Event::Text(shown.into()),
                        Event::End(TagEnd::Paragraph),
                    ];
                    safe.extend(paragraph);
                }
            }
            Event::Html(text) | Event::InlineHtml(text) if is_break(&text) => safe.push(Event::HardBreak),
            Event::Html(text) | Event::InlineHtml(text) => {
                safe.push(Event::Text(without_comments(&text).into()));
            }
            Event::SoftBreak => safe.push(Event::HardBreak),
            Event::Text(text) if as_it_is == 0 => safe.extend(linked(&text)),
            Event::Start(Tag::Heading { level, .. }) => safe.push(Event::Start(heading(level))),
            Event::End(TagEnd::Heading(level)) => safe.push(Event::End(TagEnd::Heading(below_title(level)))),
            Event::Start(Tag::Link { dest_url, .. }) => {
                as_it_is += 1;
                in_link = is_allowed_link(&dest_url);
                safe.extend(in_link.then(|| Event::Html(opening(&dest_url).into())));
            }
            Event::End(TagEnd::Link) => {
                as_it_is -= 1;
                safe.extend(std::mem::take(&mut in_link).then(|| Event::Html("</a>".into())));
            }
            Event::Start(Tag::CodeBlock(_)) => {
                as_it_is += 1;
                safe.push(event);
            }
            Event::End(TagEnd::CodeBlock) => {
                as_it_is -= 1;
                safe.push(event);
            }
            // How a column is aligned would be said in a style. A table that is wider than a phone scrolls by itself.
            Event::Start(Tag::Table(columns)) => {
                safe.push(Event::Html(WIDE.into()));
                safe.push(Event::Start(Tag::Table(vec![Alignment::None; columns.len()])));
            }
            Event::End(TagEnd::Table) => safe.extend([event, Event::Html("</div>\n".into())]),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) | Event::TaskListMarker(_) => {}
            other => safe.push(other),
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, safe.into_iter());
    out
}

/// By keyboard, too.
const WIDE: &str = "<div class=\"wide-table\" tabindex=\"0\">\n";

/// What a block of HTML says, to its end.
fn html_block<'a>(events: &mut Peekable<impl Iterator<Item = Event<'a>>>) -> String {
    let mut all = String::new();
    while let Some(event) = events.next_if(|event| !matches!(event, Event::End(TagEnd::HtmlBlock))) {
        if let Event::Html(text) | Event::Text(text) = event {
            all.push_str(&text);
        }
    }
    let _end = events.next();
    all
}

const COMMENT: (&str, &str) = ("<!--", "-->");

/// The text without the notes of its authors. One that nobody closed stays.
pub(crate) fn without_comments(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(COMMENT.0) {
        let Some((_, behind)) = after.split_once(COMMENT.1) else { break };
        shown.push_str(before);
        rest = behind;
    }
    shown + rest
}

/// What a block of HTML is besides notes, and breaks between blocks that stand apart anyway.
pub(crate) fn shown_of(block: &str) -> String {
    let shown = without_comments(block);
    let lines = shown.lines().filter(|line| !is_break(line));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Whether a piece of HTML is one that we show: a line break, as people know it from tables of other programs.
pub(crate) fn is_break(html: &str) -> bool {
    let tag = html.trim().to_ascii_lowercase();
    matches!(tag.as_str(), "<br>" | "<br/>" | "<br />")
}

/// A text with the addresses in it as links.
fn linked(text: &str) -> Vec<Event<'static>> {
    let mut pieces = Vec::new();
    let piece = |range: Range<usize>| Event::Text(text[range].to_owned().into());
    let mut at = 0;
    for (Range { start, end }, address) in addresses(text) {
        if !is_allowed_link(&address) {
            continue;
        }
        pieces.extend([piece(at..start), Event::Html(opening(&address).into())]);
        pieces.extend([piece(start..end), Event::Html("</a>".into())]);
        at = end;
    }
    pieces.push(piece(at..text.len()));
    pieces
}

/// The addresses in a text, in their order: where each stands, and where it leads.
fn addresses(text: &str) -> Vec<(Range<usize>, String)> {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url, LinkKind::Email]);
    let links = finder.links(text).map(|link| {
        let scheme = if *link.kind() == LinkKind::Email { "mailto:" } else { "" };
        (link.start()..link.end(), format!("{scheme}{}", link.as_str()))
    });
    let mut found: Vec<(Range<usize>, String)> = links.collect();
    let with_scheme: Vec<Range<usize>> = found.iter().map(|(range, _)| range.clone()).collect();
    let mut with_scheme = with_scheme.into_iter().peekable();
    // Whatever else it takes for an address without a scheme stays a word, as `first.aid` is one.
    finder.kinds(&[LinkKind::Url]).url_must_have_scheme(false);
    for link in finder.links(text).filter(|link| is_www(&text[..link.start()], link.as_str())) {
        // Both are in their order: those that end before it begins are left behind.
        while with_scheme.next_if(|other| other.end <= link.start()).is_some() {}
        if with_scheme.peek().is_none_or(|other| link.end() <= other.start) {
            found.push((link.start()..link.end(), format!("https://{}", link.as_str())));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

/// Whether that is the address of a site as people write it, `www.` and a domain of at least two parts, and no part of a longer word.
fn is_www(before: &str, address: &str) -> bool {
    let begins =
        before.chars().next_back().is_none_or(|c| c.is_whitespace() || "([{\"'«“„‘‹*~,;".contains(c));
    let www = address.get(..4).is_some_and(|www| www.eq_ignore_ascii_case("www."));
    let domain = address.get(4..).unwrap_or_default().split(['/', '?', '#', ':']).next().unwrap_or_default();
    let is_label = |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    begins && www && domain.contains('.') && domain.split('.').all(is_label)
}

/// A `javascript:` or `data:` link would run somebody's program in the learner's session.
pub(crate) fn is_allowed_link(url: &str) -> bool {
    let scheme = |scheme: &str| url.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme));
    let absolute = ["https://", "http://", "mailto:", "tel:"].into_iter().any(scheme);
    (absolute && !url.chars().any(char::is_control)) || jwt_link::is_same_site_path(url)
}

fn opening(url: &str) -> String {
    let href = url.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
    // A call is no page either.
    if url.starts_with('/') || url.get(..4).is_some_and(|scheme| scheme.eq_ignore_ascii_case("tel:")) {
        return format!(r#"<a href="{href}">"#);
    }
    // In a tab of its own: who looks something up in the middle of a course does not lose the card.
    format!(r#"<a href="{href}" rel="noopener noreferrer" target="_blank">"#)
}

/// The page's title is the only first-level heading.
fn below_title(level: HeadingLevel) -> HeadingLevel {
    level.max(HeadingLevel::H2)
}

fn heading(level: HeadingLevel) -> Tag<'static> {
    Tag::Heading { level: below_title(level), id: None, classes: Vec::new(), attrs: Vec::new() }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_somebody_typed_is_never_markup() {
        for attack in [
            "<script>alert(1)</script>",
            "a <img src=x onerror=alert(1)> b",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,x)",
            "[x](//evil.example)",
            "[x](/\\evil.example)",
            "![x](https://evil.example/pixel.png)",
            "<https://a.example/\"onmouseover=alert(1)>",
            "[a](https://a.example/%22%3E<script>)",
        ] {
            let html = to_html(attack);
            for bad in [
                "<script",
                "<img",
                "href=\"java",
                "href=\"data",
                "href=\"//",
                "href=\"/\\",
                "href=\"https://a.example/\"",
            ] {
                assert!(!html.to_lowercase().contains(bad), "{attack} became {html}");
            }
        }
    }

    #[test]
    fn what_people_bring_is_shown_as_they_mean_it() {
        let tab = "rel=\"noopener noreferrer\" target=\"_blank\"";
        for (text, html) in [
            ("Main gate\nGate 2", "<p>Main gate<br />\nGate 2</p>\n".to_owned()),
            ("one<br>two", "<p>one<br />\ntwo</p>\n".to_owned()),
            ("~~no~~", "<p><del>no</del></p>\n".to_owned()),
            ("[call](tel:+32470123456)", "<p><a href=\"tel:+32470123456\">call</a></p>\n".to_owned()),
            (
                "See https://a.example/b_c?d=1&e, or mail bar@a.example.",
                format!(
                    "<p>See <a href=\"https://a.example/b_c?d=1&amp;e\" {tab}>https://a.example/b_c?d=1&amp;e</a>, or mail \
                     <a href=\"mailto:bar@a.example\" {tab}>bar@a.example</a>.</p>\n"
                ),
            ),
            (
                "See www.a.example/b_c?d=1, (WWW.a.example) and www.a.example.",
                format!(
                    "<p>See <a href=\"https://www.a.example/b_c?d=1\" {tab}>www.a.example/b_c?d=1</a>, \
                     (<a href=\"https://WWW.a.example\" {tab}>WWW.a.example</a>) and \
                     <a href=\"https://www.a.example\" {tab}>www.a.example</a>.</p>\n"
                ),
            ),
            (
                "a.example first.aid www.a www. wwww.a.example xwww.a.example javascript:www.a.example ftp://www.a.example",
                "<p>a.example first.aid www.a www. wwww.a.example xwww.a.example javascript:www.a.example ftp://www.a.example</p>\n"
                    .to_owned(),
            ),
            (
                "www.a.example:x@evil.example",
                format!(
                    "<p>www.a.example:<a href=\"mailto:x@evil.example\" {tab}>x@evil.example</a></p>\n"
                ),
            ),
            ("`www.a.example` [www.a.example](/terms)", "<p><code>www.a.example</code> <a href=\"/terms\">www.a.example</a></p>\n".to_owned()),
            ("`https://a.example`", "<p><code>https://a.example</code></p>\n".to_owned()),
            ("[https://a.example](/terms)", "<p><a href=\"/terms\">https://a.example</a></p>\n".to_owned()),
            ("ftp://a.example javascript:x", "<p>ftp://a.example javascript:x</p>\n".to_owned()),
            ("a <!-- ask Jan --> b", "<p>a  b</p>\n".to_owned()),
            ("<!-- ask\n\nJan -->\n\nb", "<p>b</p>\n".to_owned()),
            ("<!-- ask --> b", "<p>b</p>\n".to_owned()),
            ("a\n\n<br>\n\nb", "<p>a</p>\n<p>b</p>\n".to_owned()),
        ] {
            assert_eq!(to_html(text), html, "{text}");
        }
        let table = to_html("| Band | Age |\n| :--- | --: |\n| green | 16 |");
        assert!(table.contains("<th>Band</th>") && table.contains("<td>16</td>"), "{table}");
        assert!(!table.contains("style"), "the pages allow no styles: {table}");
    }

    /// The links of a text, as it is told without `www.`.
    fn with_scheme(text: &str) -> Vec<(usize, usize)> {
        let mut finder = LinkFinder::new();
        finder.kinds(&[LinkKind::Url, LinkKind::Email]);
        let links = finder.links(text).filter(|link| {
            let is_mail = *link.kind() == LinkKind::Email;
            is_mail || is_allowed_link(link.as_str())
        });
        links.map(|link| (link.start(), link.end())).collect()
    }

    /// What is linked of a text: from where to where, and to what.
    fn links_of(text: &str) -> Vec<(usize, usize, String)> {
        let (mut at, mut open, mut found) = (0, None, Vec::new());
        for piece in linked(text) {
            match piece {
                Event::Text(words) => at += words.len(),
                Event::Html(tag) if &*tag == "</a>" => {
                    let (from, to) = open.take().expect("it was opened");
                    found.push((from, at, to));
                }
                Event::Html(tag) => open = Some((at, tag.into_string())),
                _ => {}
            }
        }
        assert_eq!(at, text.len(), "no word is lost: {text}");
        found
    }

    /// Words as they stand around addresses, and addresses.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop::sample::select(vec![
            "www.",
            "WWW.",
            "www",
            "a.example",
            "a",
            ".",
            "/",
            ":",
            "@",
            "-",
            "_",
            "?b=1",
            "#c",
            " ",
            "\n",
            "(",
            ")",
            "'",
            "é",
            "https://",
            "http://",
            "ftp://",
            "javascript:",
            "data:",
            "mailto:",
            "//",
            ",",
            "xn--a",
            "1",
        ]);
        prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

        #[test]
        fn what_becomes_a_link_is_what_did_and_www(text in pieces()) {
            let before = with_scheme(&text);
            let links = links_of(&text);
            for (from, to, tag) in &links {
                let words = &text[*from..*to];
                if before.contains(&(*from, *to)) {
                    continue;
                }
                prop_assert!(words.get(..4).is_some_and(|www| www.eq_ignore_ascii_case("www.")), "{words} in {text}");
                prop_assert!(tag.starts_with(&format!("<a href=\"https://{words}\"")), "{tag} of {text}");
                prop_assert!(!text[..*from].ends_with(|c: char| c.is_alphanumeric() || ":/@.".contains(c)), "{words} in {text}");
            }
            for (from, to) in before {
                prop_assert!(links.iter().any(|link| (link.0, link.1) == (from, to)), "{} in {text}", &text[from..to]);
            }
        }
    }

    #[test]
    fn headings_stand_below_the_title_of_the_page() {
        assert_eq!(to_html("# One {#x}"), "<h2>One {#x}</h2>\n");
        assert_eq!(to_html("### Three"), "<h3>Three</h3>\n");
    }

    #[test]
    fn good_links_stay() {
        assert_eq!(to_html("[a](/terms)"), "<p><a href=\"/terms\">a</a></p>\n");
        assert!(
            to_html("[a](https://a.example/?b&c)")
                .contains("href=\"https://a.example/?b&amp;c\" rel=\"noopener")
        );
    }
}
