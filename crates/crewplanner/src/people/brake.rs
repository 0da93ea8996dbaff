//! The brake: what would be done to many people at once waits until somebody has typed how many they are. One share for every act
//! that takes something from many: a bulk change, a department that is moved, merged or deleted, an import.

/// Fewer people than these are done at once where a page names each of them, however few there are in all: in a small company
/// one or two are a tenth.
const FLOOR: usize = 10;
/// More than this share, in percent, is more often a mistake than meant.
const SHARE: usize = 10;

/// Whether so many people, whom somebody has named, wait for their number among so many.
pub(crate) const fn holds(people: usize, of: usize) -> bool {
    people >= FLOOR && is_large_part(people, of)
}

/// Whether so many people, of those among whom they were looked for, are so large a part of them that they wait for their number
/// where nobody has named them: a file that lacks them may be the wrong one, in a small company, too.
pub(crate) const fn is_large_part(people: usize, of: usize) -> bool {
    people * 100 > of * SHARE
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

    #[test]
    fn more_than_a_tenth_is_a_large_part_of_few_people_too() {
        for (people, of) in [(1, 1), (1, 9), (2, 19), (11, 109)] {
            assert!(is_large_part(people, of), "{people} of {of}");
        }
        for (people, of) in [(0, 0), (0, 9), (1, 10), (11, 110)] {
            assert!(!is_large_part(people, of), "{people} of {of}");
        }
    }
}
