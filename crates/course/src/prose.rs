//! Text with formatting, and how text is written as Markdown.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use crate::html;

/// What our Markdown can do.
pub(crate) const OPTIONS: Options = Options::ENABLE_TASKLISTS
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TABLES);

/// A definition that nobody refers to shows nothing and ends what stands above: what follows would otherwise belong
/// to that.
const END: &str = "[end]: #";

/// A piece of a course as its author formatted it. It leans on nothing outside itself: whatever stands before or after
/// it, it reads the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Prose {
    Markdown {
        markdown: String,
    },
    /// Stored before the Markdown was. Our own renderer made it from Markdown, with raw HTML escaped.
    Html(String),
}

impl Default for Prose {
    fn default() -> Self {
        Self::new(String::new())
    }
}

impl Prose {
    pub fn new(markdown: String) -> Self {
        Self::Markdown { markdown }
    }

    /// What pages show. They may write it as it is: whatever HTML somebody typed is escaped in it.
    pub fn html(&self) -> Cow<'_, str> {
        match self {
            Self::Markdown { markdown } => {
                // The last line ends as every other one: the renderer tells them apart.
                let lines = format!("{markdown}\n");
                html::render(Parser::new_ext(&lines, OPTIONS)).into()
            }
            Self::Html(html) => html.into(),
        }
    }

    /// What its author wrote, unless only the HTML of it was stored.
    pub fn markdown(&self) -> Option<&str> {
        match self {
            Self::Markdown { markdown } => Some(markdown),
            Self::Html(_) => None,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.html().is_empty()
    }
}

/// Pieces of Markdown below each other, none of which changes what another one means.
pub(crate) fn join(parts: impl IntoIterator<Item = String>) -> String {
    let (mut all, mut after_list) = (String::new(), false);
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if after_list && begins_with_list(&part) || !all.is_empty() && part.starts_with([' ', '\t']) {
            all.push_str("\n\n");
            all.push_str(END);
        }
        all.push_str(if all.is_empty() { "" } else { "\n\n" });
        let part = closed(part);
        // Of the piece alone, which reads as it does here: a long text has many pieces.
        after_list = ends_in_list(&part);
        all.push_str(&part);
    }
    all
}

fn ends_in_list(markdown: &str) -> bool {
    matches!(Parser::new_ext(markdown, OPTIONS).last(), Some(Event::End(TagEnd::List(_))))
}

fn begins_with_list(markdown: &str) -> bool {
    matches!(Parser::new_ext(markdown, OPTIONS).next(), Some(Event::Start(Tag::List(_))))
}

/// A code fence or a piece of HTML that nobody closed ends with the course; closed, it ends where its card does.
fn closed(mut markdown: String) -> String {
    const ENDS_OF_HTML: [&str; 5] = [">", "-->", "?>", "]]>", "</pre>"];
    let is_closed = |end: &str| {
        let followed = format!("{markdown}{end}\n\n# Next\n");
        let last = Parser::new_ext(&followed, OPTIONS).last();
        matches!(last, Some(Event::End(TagEnd::Heading(HeadingLevel::H1))))
    };
    if !is_closed("") {
        let ends =
            ENDS_OF_HTML.map(str::to_owned).into_iter().chain(fence(&markdown)).map(|end| format!("\n{end}"));
        let end = ends.into_iter().find(|end| is_closed(end)).unwrap_or_default();
        markdown.push_str(&end);
    }
    markdown
}

/// The fence of the last code block.
fn fence(markdown: &str) -> Option<String> {
    let code = Parser::new_ext(markdown, OPTIONS).into_offset_iter().filter_map(|(event, range)| {
        matches!(event, Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_)))).then_some(range.start)
    });
    let opening = markdown.get(code.last()?..)?;
    let sign = opening.chars().next()?;
    Some(opening.chars().take_while(|c| *c == sign).collect())
}

/// Markdown in a block quote.
pub(crate) fn quote(markdown: &str) -> String {
    let line = |line: &str| if line.is_empty() { ">".to_owned() } else { format!("> {line}") };
    markdown.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// What a block quote holds.
pub(crate) fn unquote(quote: &str) -> String {
    let line = |line: &str| match line.trim_start_matches(' ').strip_prefix('>') {
        Some(inside) => match inside.strip_prefix('\t') {
            // A tab here is as wide as three spaces, and one of them belongs to the sign.
            Some(inside) => format!("  {inside}"),
            None => inside.strip_prefix(' ').unwrap_or(inside).to_owned(),
        },
        None if is_underline(line.trim()) => format!("\\{}", line.trim()),
        None => line.to_owned(),
    };
    let inside = quote.lines().map(line).collect::<Vec<_>>().join("\n");
    inside.trim_start_matches('\n').trim_end_matches(['\n', ' ', '\t']).to_owned()
}

/// A line of a quote that goes on without the sign is text; without the quote, this one would make a heading of it.
fn is_underline(line: &str) -> bool {
    !line.is_empty() && (line.chars().all(|c| c == '=') || line.chars().all(|c| c == '-'))
}

/// Plain text as Markdown that reads as exactly this text, in one line.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        match c {
            c if c.is_control() => escaped.push_str(&format!("&#{};", u32::from(c))),
            '\\' | '`' | '*' | '_' | '~' | '[' | ']' | '<' | '>' | '&' | '{' | '}' => {
                escaped.extend(['\\', c])
            }
            '#' if before == ' ' || before == '#' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
        before = c;
    }
    escaped
}

/// The same where a line of its own begins with it: no list, and no line of a table, comes of it.
pub(crate) fn escape_line(text: &str) -> String {
    let escaped = escape(text);
    let digits = escaped.len() - escaped.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match escaped[digits..].chars().next() {
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &escaped[..digits], &escaped[digits..]),
        Some('-' | '+' | '=' | '|') if digits == 0 => format!("\\{escaped}"),
        _ => escaped,
    }
}

/// The address of a link or picture, as it stands in its round brackets.
pub(crate) fn destination(address: &str) -> String {
    let mut escaped = String::from("<");
    for c in address.chars() {
        match c {
            c if c.is_control() => escaped.push_str(&format!("&#{};", u32::from(c))),
            '\\' | '<' | '>' | '&' => escaped.extend(['\\', c]),
            c => escaped.push(c),
        }
    }
    let is_plain = |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/' | ':' | '?' | '=' | '%' | '#' | '@')
    };
    if !address.is_empty() && address.chars().all(is_plain) { address.to_owned() } else { escaped + ">" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_piece_is_no_part_of_it() {
        let both = |a: &str, b: &str| join([a.to_owned(), b.to_owned()]);
        assert_eq!(both("", "b"), "b");
        assert_eq!(both("a", "b"), "a\n\nb");
        assert_eq!(both("- a", "- b"), "- a\n\n[end]: #\n\n- b");
        assert_eq!(both("    a", "    b"), "    a\n\n[end]: #\n\n    b");
        assert_eq!(both("~~~~\na", "b"), "~~~~\na\n~~~~\n\nb");
        assert_eq!(both("<!-- a", "b"), "<!-- a\n-->\n\nb");
    }

    #[test]
    fn a_quote_reads_the_same_outside_of_its_quote() {
        assert_eq!(unquote("> a\n>b\n  > > c\n>\td"), "a\nb\n> c\n  d");
        assert_eq!(unquote("> a\n===\nb"), "a\n\\===\nb");
        assert_eq!(unquote(&quote("a\n\n    b")), "a\n\n    b");
    }

    #[test]
    fn stored_html_is_still_shown_and_is_no_markdown() {
        let old: Prose = serde_json::from_str(r#""<p>Always <strong>cold</strong>.</p>""#).expect("prose");
        assert_eq!((old.html().as_ref(), old.markdown()), ("<p>Always <strong>cold</strong>.</p>", None));
    }
}
