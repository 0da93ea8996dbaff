//! A text as a row of a table (CSV): id, where, source, translation. The file itself is another one's affair.

use super::pair::Pair;
use super::review::Returned;

/// The rows of these texts; `place` says to the translator where each stands.
pub fn to_rows(pairs: &[Pair], place: impl Fn(&Pair) -> String) -> impl Iterator<Item = [String; 4]> {
    // What the source no longer says is nothing to translate.
    pairs
        .iter()
        .filter(|pair| !pair.unit.is_blank())
        .map(move |pair| [pair.reference(), place(pair), pair.unit.text.clone(), pair.translation.clone()])
}

/// What a row says. In a table nobody says that a translation that was there is still right.
pub fn from_row(line: usize, reference: &str, translation: &str) -> Returned {
    let (reference, translation) = (reference.to_owned(), translation.to_owned());
    Returned { reference, translation, line, ..Returned::default() }
}
