//! Names that look alike, and most often mean the same: somebody made a department twice, or misspelt the one that is meant.

/// Letters that the shorter name has at least: every other word begins with "IT".
const SHORTEST: usize = 3;
/// Letters that a word has at least when another one in the place of one of them makes no other word: `West` is not `Rest`.
const LONG: usize = 5;

/// Whether two names look alike, both as they are sorted ([`sort_key`](super::sort_key)): equal but for accents and the like, or one word
/// of the longer one goes on: `Bar` and `Bartenders`, but not `Bar` and `Bar East`.
pub fn is_alike(shorter: &str, longer: &str) -> bool {
    let rest = longer.strip_prefix(shorter).unwrap_or_default();
    !shorter.is_empty()
        && (shorter == longer
            || shorter.chars().count() >= SHORTEST
                && rest.starts_with(char::is_alphabetic)
                && !rest.contains(' '))
}

/// Whether a name may mean the same as another one, both as they are sorted ([`sort_key`](super::sort_key)): they look alike, or all words are the
/// same but for one that is misspelt.
pub fn is_near(one: &str, other: &str) -> bool {
    is_alike(one, other) || is_alike(other, one) || {
        let (words, others): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
        let mut different = words.iter().zip(&others).filter(|(word, other)| word != other);
        let first = different.next();
        words.len() == others.len()
            && different.next().is_none()
            && first.is_some_and(|(word, other)| is_slip(word, other))
    }
}

/// Whether of two words one letter is missing, is another one, or has changed places. A digit is no slip, `Hall 2` is not `Hall 1`;
/// nor is a letter of its own, `Bar A` is not `Bar B`.
fn is_slip(one: &str, other: &str) -> bool {
    let (mut short, mut long): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    if short.len() < SHORTEST
        || long.len() - short.len() > 1
        || short.iter().chain(&long).any(|c| c.is_numeric())
    {
        return false;
    }
    let begins = short.iter().zip(&long).take_while(|(one, other)| one == other).count();
    let (short, long) = (&short[begins..], &long[begins..]);
    let ends = short.iter().rev().zip(long.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&short[..short.len() - ends], &long[..long.len() - ends]) {
        ([], [_]) => true,
        ([_], [_]) => begins + 1 + ends >= LONG,
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::sort_key;
    use super::*;

    #[test]
    fn a_word_that_is_misspelt_is_nearly_the_other_one() {
        let near = |one: &str, other: &str| {
            let (one, other) = (sort_key(one), sort_key(other));
            assert_eq!(is_near(&one, &other), is_near(&other, &one), "{one} {other}");
            is_near(&one, &other)
        };
        for (one, other) in [
            ("Bar Est", "Bar East"),
            ("Bar Eats", "Bar East"),
            ("Kitchem", "Kitchen"),
            ("Kitchenn", "Kitchen"),
            ("Cafe", "Café"),
            ("Bars", "Bar"),
            ("Bartenders", "Bar"),
        ] {
            assert!(near(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Bar West", "Bar East"),
            ("Bar", "Bar East"),
            ("Bar A", "Bar B"),
            ("Hall 1", "Hall 2"),
            ("Hall 1", "Hall 12"),
            ("Hall1", "Hall2"),
            ("West", "Rest"),
            ("Stores", "Bar"),
            ("Est Ber", "East Bar"),
            ("🎪", "🎭"),
        ] {
            assert!(!near(one, other), "{one} {other}");
        }
    }
}
