//! The pass mark of a course: how many of its questions must be answered right for it to be completed. The best answer to each counts, so it is
//! reached by repeating what was missed; and whoever has completed the course stays so, whatever the mark becomes.

use super::tally::Tally;

/// In percent of the questions that the course has in the version that somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PassMark(i64);

impl PassMark {
    pub(crate) const ALL: std::ops::RangeInclusive<i64> = 1..=100;

    /// `None` for what is no percentage.
    pub(crate) fn new(percent: i64) -> Option<Self> {
        Self::ALL.contains(&percent).then_some(Self(percent))
    }

    pub(crate) const fn percent(self) -> i64 {
        self.0
    }

    /// How many of so many questions must be right: rounded up, so that 80 % of 4 are 4, and none where nothing is asked.
    pub(crate) fn needed(self, questions: usize) -> usize {
        let percent = usize::try_from(self.0).unwrap_or(0);
        (questions * percent).div_ceil(100)
    }
}

/// Whether enough is right; without a mark it always is.
pub(crate) fn is_passed(mark: Option<PassMark>, tally: Tally) -> bool {
    mark.is_none_or(|mark| tally.right >= mark.needed(tally.questions))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_question_is_a_whole_one() {
        let needed = |percent, questions| PassMark::new(percent).expect("a percentage").needed(questions);
        assert_eq!(
            [needed(80, 10), needed(80, 4), needed(81, 10), needed(100, 7), needed(1, 3)],
            [8, 4, 9, 7, 1]
        );
        assert_eq!(needed(100, 0), 0, "a course that asks nothing is passed");
        assert_eq!((PassMark::new(0), PassMark::new(101)), (None, None));
        let of = |right| Tally { right, questions: 3 };
        assert_eq!([1, 2, 3].map(|right| is_passed(PassMark::new(66), of(right))), [false, true, true]);
        assert!(is_passed(None, of(0)));
    }
}
