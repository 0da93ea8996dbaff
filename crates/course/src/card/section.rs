//! What stands under a card's heading in Markdown, for the kinds to read: blocks, their text, links that are refused.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Tag, TagEnd};

use crate::html;
use crate::prose::{self, Prose};

/// A piece of parsed Markdown and where it stands in the text.
pub(crate) type Piece<'a> = (Event<'a>, Range<usize>);

/// What is wrong: the code of the problem, where, and about what.
pub(crate) type Complaint = (&'static str, Range<usize>, String);

/// What stands under a card's heading, cut into blocks. A kind takes those that are its own; the rest is the body.
pub(crate) struct Section<'s> {
    source: &'s str,
    pub(super) heading: Range<usize>,
    blocks: Vec<Block<'s>>,
    /// Pictures that a kind took, with their file.
    pub(super) pictures: Vec<(String, Range<usize>)>,
    pub(super) complaints: Vec<Complaint>,
}

/// A paragraph, a list, a quote …: blocks stand beside each other.
#[derive(Clone, Copy)]
pub(super) struct Block<'s> {
    /// The how manyth of its section.
    pub(super) at: usize,
    pub(super) pieces: &'s [Piece<'s>],
}

/// What is written as a picture.
pub(super) struct Picture {
    pub file: String,
    pub alt: String,
    pub title: String,
    pub range: Range<usize>,
}

impl<'s> Section<'s> {
    /// `source` is the text that the places of the pieces are in.
    pub(super) fn new(source: &'s str, heading: &Range<usize>, pieces: &'s [Piece<'s>]) -> Self {
        let blocks =
            blocks(pieces).into_iter().enumerate().map(|(at, pieces)| Block { at, pieces }).collect();
        Self { source, heading: heading.clone(), blocks, pictures: Vec::new(), complaints: Vec::new() }
    }

    pub(super) fn blocks(&self) -> &[Block<'s>] {
        &self.blocks
    }

    /// Takes these blocks out.
    pub(super) fn take(&mut self, is_wanted: impl Fn(&Block<'s>) -> bool) -> Vec<Block<'s>> {
        self.blocks.extract_if(.., |block| is_wanted(block)).collect()
    }

    pub(super) fn complain(&mut self, code: &'static str, range: Range<usize>, detail: &str) {
        self.complaints.push((code, range, detail.to_owned()));
    }

    /// The text of these blocks.
    pub(super) fn prose(&self, blocks: &[Block<'s>]) -> Prose {
        let runs = blocks.chunk_by(|one, next| one.at + 1 == next.at);
        Prose::new(prose::join(runs.map(|run| self.text(run))))
    }

    /// Takes the block quotes out: what is said to whoever has answered.
    pub(super) fn feedback(&mut self) -> Prose {
        let quotes = self.take(|block| block.is_quote());
        self.inside_quotes(&quotes)
    }

    /// Takes lists out: the words of their items, in one line each, and where they stand.
    pub(super) fn items(&mut self, is_wanted: impl Fn(&Block<'s>) -> bool) -> Vec<(String, Range<usize>)> {
        let lists = self.take(is_wanted);
        let items = lists.iter().flat_map(|list| list.items());
        let mut found = Vec::new();
        for item in items {
            let (typed, at) = (plain_text(item), item[0].1.clone());
            if has_several_blocks(item) {
                self.complain("item-lines", at.clone(), &typed);
            }
            let words = kernel::text::name(&typed, 300).unwrap_or_else(|_| {
                self.complain("item-length", at.clone(), "");
                typed
            });
            found.push((words, at));
        }
        found
    }

    /// That nothing stands there twice: people could not tell the one from the other.
    pub(super) fn each_once(&mut self, items: &[(String, Range<usize>)], code: &'static str) {
        let mut seen = HashSet::new();
        for (words, at) in items {
            if !seen.insert(kernel::text::name_key(words)) {
                self.complain(code, at.clone(), words);
            }
        }
    }

    pub(super) fn source_of(&self, range: &Range<usize>) -> &'s str {
        &self.source[range.clone()]
    }

    /// What these block quotes hold.
    fn inside_quotes(&self, quotes: &[Block<'s>]) -> Prose {
        Prose::new(prose::join(quotes.iter().map(|quote| prose::unquote(&self.text(&[*quote])))))
    }

    /// The author's own Markdown of blocks that follow each other. A link whose address is defined elsewhere in the
    /// course gets the address itself.
    fn text(&self, run: &[Block<'s>]) -> String {
        let pieces: Vec<&Piece<'_>> = run.iter().flat_map(|block| block.pieces).collect();
        let (Some((_, first)), Some((_, last))) = (pieces.first(), pieces.last()) else {
            return String::new();
        };
        // Spaces before a block mean something: four of them are code.
        let mut at = self.source[..first.start].trim_end_matches([' ', '\t']).len();
        let mut text = String::new();
        for (index, (event, range)) in pieces.iter().enumerate() {
            let Event::Start(Tag::Link { link_type, dest_url, .. }) = event else { continue };
            if matches!(link_type, LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut) {
                // No link is in another one: up to its end, all that follows is what stands between its brackets.
                let inside = pieces[index + 1..].iter();
                let inside = inside.take_while(|(event, _)| !matches!(event, Event::End(TagEnd::Link)));
                let words_end = inside.map(|(_, other)| other.end).max().unwrap_or(range.start + 1);
                let words = range.start + 1..words_end;
                text += &self.source[at..range.start];
                text += &format!("[{}]({})", &self.source[words], prose::destination(dest_url));
                at = range.end;
                if *link_type == LinkType::Collapsed {
                    at += self.source[at..].strip_prefix("[]").map_or(0, |_| "[]".len());
                }
            }
        }
        text += self.source[at..last.end].trim_end_matches(['\n', ' ', '\t']);
        text
    }

    /// What a page would not show as it is meant: links that lead where none may lead, pictures that no kind took, HTML.
    pub(super) fn refused(&self, pieces: &[Piece<'_>]) -> Vec<Complaint> {
        let mut found = Vec::new();
        for (at, (event, range)) in pieces.iter().enumerate() {
            match event {
                Event::InlineHtml(text) => found.extend(as_html(text, range)),
                Event::Start(Tag::HtmlBlock) => {
                    let lines = pieces[at..].iter().map_while(|(event, _)| match event {
                        Event::Start(Tag::HtmlBlock) => Some(""),
                        Event::Html(text) => Some(&**text),
                        _ => None,
                    });
                    found.extend(as_html(&lines.collect::<String>(), range));
                }
                // A footnote of one word looks like a link to it, and is told as what it is.
                Event::Start(Tag::Link { dest_url, .. })
                    if !html::is_allowed_link(dest_url) && !self.source[range.clone()].starts_with("[^") =>
                {
                    found.push(("link", range.clone(), dest_url.to_string()));
                }
                Event::Start(Tag::Image { dest_url, .. })
                    if !self.pictures.iter().any(|(_, taken)| taken == range) =>
                {
                    found.push(("picture-place", range.clone(), dest_url.to_string()));
                }
                _ => {}
            }
        }
        found
    }
}

impl<'s> Block<'s> {
    pub(super) fn is_quote(&self) -> bool {
        matches!(self.pieces[0].0, Event::Start(Tag::BlockQuote(_)))
    }

    pub(super) fn is_task_list(&self) -> bool {
        matches!(self.pieces[0].0, Event::Start(Tag::List(_)))
            && self.pieces.iter().any(|(event, _)| matches!(event, Event::TaskListMarker(_)))
    }

    pub(super) fn is_numbered_list(&self) -> bool {
        matches!(self.pieces[0].0, Event::Start(Tag::List(Some(_)))) && !self.is_task_list()
    }

    pub(super) fn is_bullet_list(&self) -> bool {
        matches!(self.pieces[0].0, Event::Start(Tag::List(None))) && !self.is_task_list()
    }

    /// The items of a list.
    pub(super) fn items(&self) -> Vec<&'s [Piece<'s>]> {
        blocks(self.pieces.get(1..self.pieces.len() - 1).unwrap_or(&[]))
    }

    /// A paragraph that is nothing but one picture.
    pub(super) fn picture(&self) -> Option<Picture> {
        let [
            (Event::Start(Tag::Paragraph), _),
            (Event::Start(Tag::Image { dest_url, title, .. }), range),
            alt @ ..,
            (Event::End(TagEnd::Image), _),
            (Event::End(TagEnd::Paragraph), _),
        ] = self.pieces
        else {
            return None;
        };
        let (file, title, alt) = (dest_url.to_string(), title.to_string(), plain_text(alt));
        Some(Picture { file, title, alt, range: range.clone() })
    }
}

/// Whether an item holds more than one line of words: another list, several paragraphs, code.
fn has_several_blocks(item: &[Piece<'_>]) -> bool {
    let inside = item.get(1..item.len() - 1).unwrap_or(&[]);
    let paragraphs = inside.iter().filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    let is_more = |(event, _): &Piece<'_>| {
        matches!(
            event,
            Event::Rule
                | Event::Start(
                    Tag::List(_)
                        | Tag::BlockQuote(_)
                        | Tag::CodeBlock(_)
                        | Tag::Heading { .. }
                        | Tag::Table(_)
                )
        )
    };
    paragraphs.count() > 1 || inside.iter().any(is_more)
}

/// That a piece of HTML is more than notes of the authors.
fn as_html(text: &str, range: &Range<usize>) -> Option<Complaint> {
    let shown = html::shown_of(text);
    let code = match (text.trim_start().starts_with("<!--"), shown.starts_with("<!--")) {
        (_, true) => "comment-open",
        (true, false) => "comment-beside", // the formatting of what stands behind it is not read
        (false, false) => "html",
    };
    (!shown.is_empty()).then(|| (code, range.clone(), shown.lines().next().unwrap_or_default().to_owned()))
}

/// The words of some Markdown, without any formatting.
pub(crate) fn plain_text(pieces: &[Piece<'_>]) -> String {
    let mut text = String::new();
    for (event, _) in pieces {
        match event {
            Event::Text(words) | Event::Code(words) => text.push_str(words),
            Event::InlineHtml(words) | Event::Html(words) => text.push_str(&html::without_comments(words)),
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// Cuts pieces into the blocks that stand beside each other.
fn blocks<'s>(pieces: &'s [Piece<'s>]) -> Vec<&'s [Piece<'s>]> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (index, (event, _)) in pieces.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            found.push(&pieces[start..=index]);
            start = index + 1;
        }
    }
    found
}
