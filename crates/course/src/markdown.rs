//! Reads a course in one language from its Markdown, and writes it as such.
//!
//! ```text
//! +++                          front matter: title, summary, minutes
//! +++
//! # A lesson {#lesson-id}
//! ## A card {#card-id}
//! Text; or a picture first; or a task list (the right answers ticked) with a block quote as the feedback.
//! ```
//!
//! A video (`.mp4`, `.webm`) and a sound (`.mp3`, `.m4a`, `.ogg`) are written like a picture, `![What it shows](pour.mp4
//! "pour.nl.vtt")` with captions. The other kinds have a class behind the id, `{#card-id .order}`:
//!
//! | class | below the heading |
//! | --- | --- |
//! | `.true`, `.false` | nothing more: the title is the statement |
//! | `.order` | a numbered list, as the steps come |
//! | `.match` | a table of two columns, a pair in each row |
//! | `.flash` | a table of two columns, front and back |
//! | `.answer` | a list of the answers that are right |

use std::collections::HashSet;
use std::ops::Range;

use kernel::text;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use crate::card::{self, Card, Head, Piece};
use crate::content::{Content, Lesson};
use crate::front_matter::{self, FrontMatter};
use crate::picture_names::with_plain_names;
use crate::problem::{MOST, Problem};
use crate::prose::{self, OPTIONS};

/// The largest text of one language, in bytes.
pub const MAX_TEXT: usize = 256 * 1024;
/// The most lessons and cards of a course, together. With half a minute a card that is a day of training.
pub const MAX_HEADINGS: usize = 1_000;

/// A course in one language, and where things stand in its text.
#[derive(Debug)]
pub struct Parsed {
    /// The text itself, as it is kept.
    pub source: String,
    pub content: Content,
    /// Lessons and cards in order, with the line of their heading.
    pub anchors: Vec<(String, usize)>,
    /// Pictures that the text shows, with their line.
    pub pictures: Vec<(String, usize)>,
}

/// A text as far as it can be read, and what is wrong with it. An editor shows both: an author who has made a mistake
/// goes on with all the rest.
#[derive(Debug)]
pub struct Reading {
    pub parsed: Parsed,
    /// In the order of the text; at most one more than [`MOST`].
    pub problems: Vec<Problem>,
}

/// Reads the text of a course without a mistake. `file` is its name, for the problems.
///
/// # Errors
/// What is wrong, all of it when it is not too much.
pub fn parse(file: &str, source: &str) -> Result<Parsed, Vec<Problem>> {
    let Reading { parsed, problems } = read(file, source);
    if problems.is_empty() { Ok(parsed) } else { Err(problems) }
}

/// Reads a text whatever its mistakes. What cannot be read is empty (a title, an id); words that stand in no card are one
/// without a title, and cards in no lesson are in one without a title.
pub fn read(file: &str, source: &str) -> Reading {
    let mut reading = match tidy(source) {
        Ok(source) => read_lines(source),
        Err(problem) => Reading { parsed: Parsed::nothing(source), problems: vec![problem] },
    };
    for problem in &mut reading.problems {
        file.clone_into(&mut problem.file);
    }
    reading
}

/// The text of a course, such that reading it gives this content again; `None` when only the HTML of a part of it was
/// stored, so that the text it was read from says more.
pub fn write(content: &Content) -> Option<String> {
    let Content { title, summary, minutes, lessons } = content;
    let matter = FrontMatter { title: title.clone(), summary: summary.clone(), minutes: *minutes };
    let mut text = matter.to_toml();
    for lesson in lessons {
        text += &format!("\n# {} {{#{}}}\n", prose::escape(&lesson.title), lesson.id);
        for card in &lesson.cards {
            text += &format!("\n{}\n", card.to_markdown()?);
        }
    }
    Some(text)
}

/// A text as it is kept: with line ends of one kind, and pictures under the names that their files are kept under.
///
/// # Errors
/// It is longer than [`MAX_TEXT`], or holds what no text does.
pub fn tidy(source: &str) -> Result<String, Problem> {
    let source = text::lines(source, MAX_TEXT).map_err(|_| Problem::new("text"))?;
    Ok(if source.contains("![") { with_plain_names(&source) } else { source })
}

/// The title of a course, if it can be read, whatever is wrong with the rest.
pub fn title(source: &str) -> Option<String> {
    let title = front_matter::split(source).matter.title;
    (!title.is_empty()).then_some(title)
}

/// The same text with another title; `None` where it has none that can be read.
pub fn retitled(source: &str, title: &str) -> Option<String> {
    front_matter::retitled(source, title)
}

impl Parsed {
    /// Of a text that cannot be read at all.
    fn nothing(source: &str) -> Self {
        let content =
            Content { title: String::new(), summary: String::new(), minutes: 0, lessons: Vec::new() };
        Self { source: source.to_owned(), content, anchors: Vec::new(), pictures: Vec::new() }
    }
}

fn read_lines(source: String) -> Reading {
    let front_matter::Split { matter, body, skipped, problems } = front_matter::split(&source);
    let mut reader = Reader { body, lines: line_starts(body, skipped), problems, ..Reader::default() };
    reader.walk(&Parser::new_ext(body, OPTIONS).into_offset_iter().collect::<Vec<_>>());
    reader.footnotes();
    if reader.lessons.is_empty() && reader.problems.is_empty() {
        reader.problems.push(Problem::new("no-lesson"));
    }
    let FrontMatter { title, summary, minutes } = matter;
    let Reader { lessons, anchors, pictures, problems, .. } = reader;
    let content = Content { title, summary, minutes, lessons };
    Reading { parsed: Parsed { content, anchors, pictures, source }, problems }
}

#[derive(Default)]
struct Reader<'a> {
    body: &'a str,
    /// Where its lines begin, and before them one place for each line of the front matter.
    lines: Vec<usize>,
    lessons: Vec<Lesson>,
    /// The lesson or card that is being read.
    id: String,
    /// Whether a lesson has begun.
    in_lesson: bool,
    ids: HashSet<String>,
    /// The ids of all headings, also of those further down, and those that were given here.
    taken: HashSet<String>,
    /// What stands above the first heading, until its lesson begins.
    above: Vec<Card>,
    anchors: Vec<(String, usize)>,
    pictures: Vec<(String, usize)>,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    /// Cuts the text at its first- and second-level headings; one in a quote or list is part of its card.
    fn walk(&mut self, events: &[Piece<'_>]) {
        let mut depth = 0_usize;
        let starts = events.iter().enumerate().filter_map(|(index, piece)| {
            let is_start = depth == 0 && heading(piece).is_some();
            match &piece.0 {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            is_start.then_some(index)
        });
        let starts: Vec<usize> = starts.collect();
        if let Some(beyond) = starts.get(MAX_HEADINGS) {
            self.complain("headings-many", &events[*beyond].1, "");
        }
        self.taken = starts.iter().filter_map(|start| heading(&events[*start])?.1).collect();
        let first = starts.first().copied().unwrap_or(events.len());
        self.loose(&events[..first]);
        for (position, start) in starts.iter().enumerate().take(MAX_HEADINGS) {
            let end = starts.get(position + 1).copied().unwrap_or(events.len());
            self.section(&events[*start..end]);
        }
        if !self.above.is_empty() {
            self.nameless();
        }
        if let Some(lesson) = self.lessons.last().filter(|lesson| lesson.cards.is_empty()) {
            let problem = Problem::new("lesson-empty").about(&lesson.title).in_card(&lesson.id);
            self.push(problem);
        }
    }

    /// Footnotes, which a card has no foot for.
    fn footnotes(&mut self) {
        if !self.body.contains("[^") {
            return;
        }
        let pieces = Parser::new_ext(self.body, OPTIONS.union(Options::ENABLE_FOOTNOTES)).into_offset_iter();
        let notes = pieces.filter_map(|(event, range)| match event {
            Event::Start(Tag::FootnoteDefinition(name)) => Some((name.to_string(), range)),
            _ => None,
        });
        for (name, range) in notes.take(MOST).collect::<Vec<_>>() {
            let line = self.line(&range);
            let above = self.anchors.partition_point(|(_, anchor)| *anchor <= line);
            self.id = above.checked_sub(1).map(|at| self.anchors[at].0.clone()).unwrap_or_default();
            self.complain("footnote", &range, &name);
        }
    }

    /// A heading and what follows it, up to the next one.
    fn section(&mut self, events: &[Piece<'_>]) {
        let Some((level, id, classes)) = heading(&events[0]) else { return };
        let range = events[0].1.clone();
        let closing = events.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Heading(_))));
        let (head, rest) = events.split_at(closing.unwrap_or(0) + 1);
        self.id = id.clone().unwrap_or_default();
        let typed = card::plain_text(head);
        let title = match text::name(&typed, 300) {
            Ok(title) => title,
            Err(_) => {
                self.complain("heading", &range, "");
                typed
            }
        };
        let id = self.anchor(id, &title, &range);
        if level == HeadingLevel::H1 {
            for class in &classes {
                self.complain("class-unknown", &range, class);
            }
            self.lesson(id, title, rest, &range)
        } else {
            self.card(Head { id, title, classes, range }, rest)
        }
    }

    fn lesson(&mut self, id: String, title: String, rest: &[Piece<'_>], range: &Range<usize>) {
        if let Some(before) = self.lessons.last().filter(|lesson| lesson.cards.is_empty()) {
            let problem = Problem::new("lesson-empty").about(&before.title).in_card(&before.id);
            self.push(problem.at(self.line(range)));
        }
        self.in_lesson = true;
        let cards = std::mem::take(&mut self.above);
        self.lessons.push(Lesson { id, title, cards });
        self.loose(rest);
    }

    fn card(&mut self, head: Head, rest: &[Piece<'_>]) {
        if !self.in_lesson {
            self.complain("card-without-lesson", &head.range, &head.title);
        }
        let card = self.whole_card(head, rest);
        if self.lessons.is_empty() {
            self.nameless();
        }
        if let Some(lesson) = self.lessons.last_mut() {
            lesson.cards.push(card);
        }
    }

    /// Words that stand in no card. Not lost: whoever edits the course sees them as a card that has no title yet.
    fn loose(&mut self, rest: &[Piece<'_>]) {
        let Some((_, range)) = rest.first() else { return };
        let (id, range) = (self.unused("words"), range.start..range.start);
        self.id.clone_from(&id);
        self.complain("outside", &range, "");
        self.anchors.push((id.clone(), self.line(&range)));
        let card = self.whole_card(Head { id, title: String::new(), classes: Vec::new(), range }, rest);
        match self.lessons.last_mut() {
            Some(lesson) => lesson.cards.push(card),
            None => self.above.push(card),
        }
    }

    fn whole_card(&mut self, head: Head, rest: &[Piece<'_>]) -> Card {
        let read = card::read(head, self.body, rest);
        for (code, range, detail) in read.complaints {
            self.complain(code, &range, &detail);
        }
        for (picture, range) in read.pictures {
            self.pictures.push((picture, self.line(&range)));
        }
        read.card
    }

    /// A lesson for cards that stand in none. It has no name yet.
    fn nameless(&mut self) {
        let (id, cards) = (self.unused("lesson"), std::mem::take(&mut self.above));
        self.lessons.push(Lesson { id, title: String::new(), cards });
    }

    /// An id that no heading has: the same one in every language whose text is built alike.
    fn unused(&mut self, wanted: &str) -> String {
        let mut id = wanted.to_owned();
        for number in 2.. {
            if self.taken.insert(id.clone()) {
                break;
            }
            id = format!("{wanted}-{number}");
        }
        id
    }

    /// Progress hangs on the id, so each heading has one of its own that no translation and no rewording changes.
    fn anchor(&mut self, id: Option<String>, title: &str, range: &Range<usize>) -> String {
        let id = id.unwrap_or_default();
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() {
            self.complain("id-missing", range, title);
        } else if id.len() > 60 || !id.chars().all(fine) {
            self.complain("id-characters", range, &id);
        } else if !self.ids.insert(id.clone()) {
            self.complain("id-twice", range, &id);
        }
        self.anchors.push((id.clone(), self.line(range)));
        id
    }

    fn complain(&mut self, code: &'static str, range: &Range<usize>, detail: &str) {
        let problem = Problem::new(code).at(self.line(range)).about(detail).in_card(&self.id);
        self.push(problem);
    }

    /// One more than are told says that there are more; nobody puts those right in one go.
    fn push(&mut self, problem: Problem) {
        if self.problems.len() <= MOST {
            self.problems.push(problem);
        }
    }

    fn line(&self, range: &Range<usize>) -> usize {
        self.lines.partition_point(|start| *start <= range.start)
    }
}

/// Where the lines of a text begin; those that were skipped before it count as if they began with it.
fn line_starts(text: &str, skipped: usize) -> Vec<usize> {
    let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
    std::iter::repeat_n(0, skipped + 1).chain(after_breaks).collect()
}

/// A heading of the course itself: level 1 (lesson) or 2 (card), with its id and its classes.
fn heading(piece: &Piece<'_>) -> Option<(HeadingLevel, Option<String>, Vec<String>)> {
    match &piece.0 {
        Event::Start(Tag::Heading { level, id, classes, .. }) if *level <= HeadingLevel::H2 => {
            let classes = classes.iter().map(ToString::to_string).collect();
            Some((*level, id.as_ref().map(ToString::to_string), classes))
        }
        _ => None,
    }
}

/// A course of each kind of card.
#[cfg(any(test, feature = "samples"))]
pub const SAMPLE: &str = "+++
title = \"Bar\"
summary = \"Pour.\"
minutes = 3
+++

# Pouring {#pouring}

## Cold {#cold}

Always **cold**. [Rules](https://a.example/x)

## Glass {#glass}

![Two glasses.](glass.svg)

Clean them.

## Who is it for? {#who}

Think first.

- [ ] Him
- [x] Her *always*

> Because.
";
