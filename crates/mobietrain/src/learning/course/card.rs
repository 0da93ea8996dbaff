//! A card kind in Markdown: how text, picture and question are told apart and read. What a card is stands in
//! `content.rs`.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::content::{Card, CardKind};
use crate::safe_html;

/// A piece of parsed Markdown and where it stands in the text.
pub(crate) type Piece<'a> = (Event<'a>, Range<usize>);

/// A card, and what is wrong with it: the code of the problem, where, and about what.
pub(crate) struct Read {
    pub card: Card,
    pub picture: Option<(String, Range<usize>)>,
    pub complaints: Vec<(&'static str, Range<usize>, String)>,
}

/// Reads what stands under a card's heading.
pub(crate) fn read(id: String, title: String, events: &[Piece<'_>], heading: &Range<usize>) -> Read {
    let blocks = blocks(events);
    let question = blocks.iter().any(|block| is_task_list(block));
    let picture = if question { None } else { blocks.first().and_then(|block| picture(block)) };
    let mut complaints = refused(events, picture.is_some());
    let from = usize::from(picture.is_some());
    let (feedback, body): (Vec<_>, Vec<_>) = blocks[from..]
        .iter()
        .copied()
        .partition(|block: &&[Piece<'_>]| question && matches!(block[0].0, Event::Start(Tag::BlockQuote(_))));
    let body = body.into_iter().filter(|block| !is_task_list(block));
    let html = safe_html::render(body.flat_map(|block| block.iter()).map(|(event, _)| event.clone()));
    let kind = if question {
        let (answers, right) = answers(&blocks, heading, &mut complaints);
        let feedback = feedback.into_iter().flat_map(|block| inside(block).iter());
        let feedback_html = safe_html::render(feedback.map(|(event, _)| event.clone()));
        CardKind::Question { answers, right, feedback_html }
    } else if let Some((file, alt, range)) = &picture {
        if alt.is_empty() {
            complaints.push(("picture-alt", range.clone(), file.clone()));
        }
        CardKind::Image { file: file.clone(), alt: alt.clone() }
    } else {
        CardKind::Text
    };
    if matches!(kind, CardKind::Text) && html.is_empty() {
        complaints.push(("card-empty", heading.clone(), title.clone()));
    }
    let picture = picture.map(|(file, _, range)| (file, range));
    Read { card: Card { id, title, html, kind }, picture, complaints }
}

/// The words of some Markdown, without any formatting.
pub(crate) fn plain_text(events: &[Piece<'_>]) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(words) | Event::Code(words) | Event::InlineHtml(words) | Event::Html(words) => {
                text.push_str(words)
            }
            Event::SoftBreak | Event::HardBreak => text.push(' '),
            _ => {}
        }
    }
    text.trim().to_owned()
}

/// Cuts events into the blocks that stand beside each other.
fn blocks<'e, 'a>(events: &'e [Piece<'a>]) -> Vec<&'e [Piece<'a>]> {
    let (mut found, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (index, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            found.push(&events[start..=index]);
            start = index + 1;
        }
    }
    found
}

fn inside<'e, 'a>(block: &'e [Piece<'a>]) -> &'e [Piece<'a>] {
    block.get(1..block.len() - 1).unwrap_or(&[])
}

fn is_task_list(block: &[Piece<'_>]) -> bool {
    matches!(block[0].0, Event::Start(Tag::List(_)))
        && block.iter().any(|(event, _)| matches!(event, Event::TaskListMarker(_)))
}

/// A paragraph that is nothing but one picture: its file, its description and its place.
fn picture(block: &[Piece<'_>]) -> Option<(String, String, Range<usize>)> {
    let [
        (Event::Start(Tag::Paragraph), _),
        (Event::Start(Tag::Image { dest_url, .. }), range),
        alt @ ..,
        (Event::End(TagEnd::Image), _),
        (Event::End(TagEnd::Paragraph), _),
    ] = block
    else {
        return None;
    };
    Some((dest_url.to_string(), plain_text(alt), range.clone()))
}

/// The answers of all task lists of the card, and the index of the right one.
fn answers(
    blocks: &[&[Piece<'_>]],
    heading: &Range<usize>,
    complaints: &mut Vec<(&'static str, Range<usize>, String)>,
) -> (Vec<String>, usize) {
    let (mut answers, mut right) = (Vec::new(), Vec::new());
    for item in blocks.iter().filter(|block| is_task_list(block)).flat_map(|list| self::blocks(inside(list)))
    {
        let text = plain_text(item);
        match item
            .iter()
            .find_map(|(event, _)| if let Event::TaskListMarker(set) = event { Some(*set) } else { None })
        {
            Some(true) => right.push(answers.len()),
            Some(false) => {}
            None => complaints.push(("answer-box", item[0].1.clone(), text.clone())),
        }
        if text.is_empty() || text.chars().count() > 300 {
            complaints.push(("answer-length", item[0].1.clone(), String::new()));
        }
        answers.push(text);
    }
    let wrong = match (answers.len(), right.len()) {
        (0 | 1, _) => Some("answers-few"),
        (9.., _) => Some("answers-many"),
        (_, 0) => Some("right-none"),
        (_, 1) => None,
        _ => Some("right-many"),
    };
    complaints.extend(wrong.map(|code| (code, heading.clone(), String::new())));
    (answers, right.first().copied().unwrap_or(0))
}

/// Links that lead where none may lead, and pictures elsewhere than at the start of a card.
fn refused(events: &[Piece<'_>], picture_first: bool) -> Vec<(&'static str, Range<usize>, String)> {
    let mut pictures_left = usize::from(picture_first);
    let mut found = Vec::new();
    for (event, range) in events {
        match event {
            Event::Start(Tag::Link { dest_url, .. }) if !safe_html::is_allowed_link(dest_url) => {
                found.push(("link", range.clone(), dest_url.to_string()));
            }
            Event::Start(Tag::Image { dest_url, .. }) => {
                if pictures_left == 0 {
                    found.push(("picture-place", range.clone(), dest_url.to_string()));
                }
                pictures_left = 0;
            }
            _ => {}
        }
    }
    found
}
