use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

/// Markdown as a page shows it. Raw HTML stays text, pictures and links elsewhere than to the web or an e-mail
/// address lose their target: whoever writes terms cannot make the page do anything.
pub(super) fn html(markdown: &str) -> String {
    let mut page = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut page, Parser::new_ext(markdown, Options::empty()).filter_map(harmless));
    page
}

fn harmless(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let scheme = ["https://", "http://", "mailto:"].iter().any(|start| dest_url.starts_with(start));
            let dest_url = if scheme { dest_url } else { "#".into() };
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        other => Some(other),
    }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn terms_are_text_with_headings_and_links() {
        assert_eq!(html("## One\n\nRead **this**."), "<h2>One</h2>\n<p>Read <strong>this</strong>.</p>\n");
        assert!(html("[us](mailto:a@b.example)").contains("<a href=\"mailto:a@b.example\">us</a>"));
        for evil in ["<script>x</script>", "a <img src=x onerror=y> b", "[x](javascript:y)", "![x](//evil)"] {
            let page = html(evil);
            assert!(
                !page.contains("<script") && !page.contains("<img") && !page.contains("javascript:"),
                "{page}"
            );
        }
    }
}
