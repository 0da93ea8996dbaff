//! The brake: what would be done to many people at once waits until somebody has typed how many they are. One rule for every
//! act that takes something from many: a bulk change, a department that is moved, merged or deleted, an import.

/// Fewer people than these are done at once, however few there are in all: in a small company one or two are a tenth.
const FLOOR: usize = 10;
/// More than this share, in percent, is more often a mistake than meant.
const SHARE: usize = 10;

/// Whether so many people, of those among whom they were looked for, wait for their number.
pub(crate) const fn holds(people: usize, of: usize) -> bool {
    people >= FLOOR && people * 100 > of * SHARE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ten_people_wait_when_they_are_more_than_a_tenth() {
        for (people, of) in [(10, 10), (10, 99), (11, 109), (2_000, 19_999), (usize::MAX / 200, 0)] {
            assert!(holds(people, of), "{people} of {of}");
        }
        for (people, of) in [(0, 0), (1, 1), (9, 9), (10, 100), (11, 110), (2_000, 20_000)] {
            assert!(!holds(people, of), "{people} of {of}");
        }
    }
}
