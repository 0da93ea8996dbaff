//! Markdown as people write it, HTML as pages show it. Nothing that somebody typed reaches a page as markup: raw
//! HTML comes out as the text it is, links lead only where a link of ours may lead, and there are no ids, classes
//! or styles. This is what stands against XSS, where other programs sanitize.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The HTML of a text with headings, lists and links, such as the terms.
pub fn to_html(text: &str) -> String {
    render(Parser::new_ext(text, Options::ENABLE_STRIKETHROUGH))
}

/// The HTML of parsed Markdown. Pictures are left to whoever knows where they are: here their description stays.
pub(crate) fn render<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut in_link = false;
    let safe = events.filter_map(|event| match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::HtmlBlock) => Some(Event::Start(Tag::Paragraph)),
        Event::End(TagEnd::HtmlBlock) => Some(Event::End(TagEnd::Paragraph)),
        Event::Start(Tag::Heading { level, .. }) => Some(Event::Start(heading(level))),
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(below_title(level)))),
        Event::Start(Tag::Link { dest_url, .. }) => {
            in_link = is_allowed_link(&dest_url);
            in_link.then(|| Event::Html(opening(&dest_url).into()))
        }
        Event::End(TagEnd::Link) => std::mem::take(&mut in_link).then(|| Event::Html("</a>".into())),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) | Event::TaskListMarker(_) => None,
        other => Some(other),
    });
    let mut out = String::new();
    html::push_html(&mut out, safe);
    out
}

/// A `javascript:` or `data:` link would run somebody's program in the learner's session.
pub(crate) fn is_allowed_link(url: &str) -> bool {
    let scheme = |scheme: &str| url.get(..scheme.len()).is_some_and(|s| s.eq_ignore_ascii_case(scheme));
    let absolute = scheme("https://") || scheme("http://") || scheme("mailto:");
    (absolute && !url.chars().any(char::is_control)) || jwt_link::is_same_site_path(url)
}

fn opening(url: &str) -> String {
    let href = url.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;");
    if url.starts_with('/') {
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
