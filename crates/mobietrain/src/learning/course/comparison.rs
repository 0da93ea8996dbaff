//! Two versions of a course beside each other, card by card.

use course::card::Card;
use course::content::Content;

/// What is different about a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Added,
    Removed,
    /// It says something else, or asks it.
    Changed,
    /// It stands elsewhere.
    Moved,
}

impl What {
    /// The end of the key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::Moved => "moved",
        }
    }
}

/// A card that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub what: What,
    /// The how manyth card it is, from 1; one that was removed, the how manyth it was.
    pub number: usize,
    pub title: String,
    /// What it said before and what it says now, as Markdown.
    pub before: String,
    pub now: String,
}

/// The cards that differ, in their order now; those that are gone come after the card that they followed.
pub(crate) fn compare(before: &Content, now: &Content) -> Vec<Change> {
    let was: Vec<&Card> = before.cards().collect();
    let is: Vec<&Card> = now.cards().collect();
    let place = |cards: &[&Card], id: &str| cards.iter().position(|card| card.id == id);
    // Who comes before whom, of those that both have: a card that others were put before has not moved.
    let kept: Vec<&str> =
        was.iter().map(|card| card.id.as_str()).filter(|id| place(&is, id).is_some()).collect();
    let stays: Vec<&str> =
        is.iter().map(|card| card.id.as_str()).filter(|id| place(&was, id).is_some()).collect();
    let still = in_order(&kept, &stays);
    let mut changes = Vec::new();
    for (at, card) in is.iter().enumerate() {
        let (what, old) = match place(&was, &card.id) {
            None => (What::Added, None),
            Some(old) if said(was[old]) != said(card) => (What::Changed, Some(was[old])),
            Some(old) if !still.contains(&card.id.as_str()) => (What::Moved, Some(was[old])),
            Some(_) => continue,
        };
        let (before, now) = (old.map(said).unwrap_or_default(), said(card));
        changes.push(Change { what, number: at + 1, title: card.title.clone(), before, now });
    }
    for (at, card) in was.iter().enumerate().filter(|(_, card)| place(&is, &card.id).is_none()) {
        let (what, before) = (What::Removed, said(card));
        changes.push(Change { what, number: at + 1, title: card.title.clone(), before, now: String::new() });
    }
    changes
}

/// What a card says, apart from its id.
fn said(card: &Card) -> String {
    let markdown = card.markdown();
    markdown.split_once("{#").map_or(markdown.clone(), |(title, rest)| {
        format!("{}{}", title.trim_end(), rest.split_once('}').map_or("", |(_, rest)| rest))
    })
}

/// The longest run of ids that stand in the same order in both.
fn in_order<'a>(one: &[&'a str], other: &[&'a str]) -> Vec<&'a str> {
    let diff = similar::capture_diff_slices(similar::Algorithm::Myers, one, other);
    let equal = diff.iter().filter(|op| op.tag() == similar::DiffTag::Equal);
    equal.flat_map(|op| op.old_range()).map(|at| one[at]).collect()
}

/// A piece of a text: whether only the one side has it, only the other, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Both,
    Before,
    Now,
}

/// The words of two texts, each marked with the side that has it.
pub(crate) fn words(before: &str, now: &str) -> Vec<(Side, String)> {
    let diff = similar::TextDiff::from_words(before, now);
    let mut pieces: Vec<(Side, String)> = Vec::new();
    for change in diff.iter_all_changes() {
        let side = match change.tag() {
            similar::ChangeTag::Equal => Side::Both,
            similar::ChangeTag::Delete => Side::Before,
            similar::ChangeTag::Insert => Side::Now,
        };
        match pieces.last_mut().filter(|(last, _)| *last == side) {
            Some((_, words)) => words.push_str(change.value()),
            None => pieces.push((side, change.value().to_owned())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn differences(change: impl Fn(&mut Content)) -> Vec<(What, usize)> {
        let before = Content::sample();
        let mut now = before.clone();
        change(&mut now);
        compare(&before, &now).into_iter().map(|change| (change.what, change.number)).collect()
    }

    #[test]
    fn each_card_is_told_once_and_only_if_it_differs() {
        assert_eq!(differences(|_| {}), []);
        assert_eq!(differences(|now| now.lessons[0].cards[0].title.push('!')), [(What::Changed, 1)]);
        assert_eq!(differences(|now| drop(now.lessons[0].cards.remove(0))), [(What::Removed, 1)]);
        let added = |now: &mut Content| {
            let card = Card { id: "new".to_owned(), ..now.lessons[0].cards[0].clone() };
            now.lessons[0].cards.insert(0, card);
        };
        assert_eq!(differences(added), [(What::Added, 1)], "those after it have not moved");
        let moved = |now: &mut Content| {
            let card = now.lessons[0].cards.remove(0);
            now.lessons[1].cards.push(card);
        };
        assert_eq!(differences(moved), [(What::Moved, 3)]);
    }

    #[test]
    fn words_are_marked_with_their_side() {
        let marked = words("Loud voice, heavy eyes.", "Loud voice, red eyes.");
        let of = |side: Side| {
            let words = marked.iter().filter(|(of, _)| *of == side || *of == Side::Both);
            words.map(|(_, words)| words.as_str()).collect::<String>()
        };
        assert_eq!(of(Side::Before), "Loud voice, heavy eyes.");
        assert_eq!(of(Side::Now), "Loud voice, red eyes.");
        assert!(marked.contains(&(Side::Before, "heavy".to_owned())));
    }
}
