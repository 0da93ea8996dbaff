//! A question that somebody typed, before it is held against what a course may hold.

use crate::card::CardKind;

/// A question as it was typed, and the line where it begins.
pub(super) struct Typed {
    pub line: usize,
    pub title: String,
    pub kind: CardKind,
}

/// What stands on both sides of the first of these signs.
pub(super) fn sides(text: &str, signs: &[&str]) -> Option<[String; 2]> {
    let (left, right) = signs.iter().find_map(|sign| text.split_once(sign))?;
    Some([left.trim().to_owned(), right.trim().to_owned()])
}
