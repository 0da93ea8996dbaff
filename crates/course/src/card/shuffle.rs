//! The order in which somebody sees what they have to put in order or to match.

/// The order in which one person sees one card: the same whenever they look, also on another phone and after a restart,
/// and another one than their neighbour's. Nothing secret hangs on it: it only must not be the solution.
#[derive(Clone, Copy, Debug)]
pub struct Shuffle(u64);

impl Shuffle {
    pub fn of(learner_id: &str, card_id: &str) -> Self {
        // FNV-1a, and not the standard library's hasher, which may become another one with the next compiler.
        let bytes = learner_id.bytes().chain([0xff]).chain(card_id.bytes());
        let hash = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(bytes.fold(0xcbf2_9ce4_8422_2325, hash))
    }

    /// The numbers below `count` in the order of this person: never as they come, which would be the solution.
    pub(super) fn order(&self, count: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..count).collect();
        let mut state = self.0;
        for last in (1..count).rev() {
            // As `last` is below 20, that the remainder favours some numbers a little is nothing that anybody sees.
            let other = next(&mut state) % (last as u64 + 1);
            order.swap(last, usize::try_from(other).unwrap_or(0));
        }
        if order.is_sorted() && count > 1 {
            order.rotate_left(1);
        }
        order
    }
}

/// SplitMix64.
const fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn an_order_stays_and_is_never_the_solution() {
        let mut seen = HashSet::new();
        for person in 0..500 {
            let shuffle = Shuffle::of(&format!("learner-{person}"), "card");
            for count in 2..=8 {
                let order = shuffle.order(count);
                assert!(!order.is_sorted(), "{order:?}");
                assert_eq!(order, Shuffle::of(&format!("learner-{person}"), "card").order(count));
                assert_eq!(order.iter().collect::<HashSet<_>>().len(), count);
            }
            seen.insert(shuffle.order(4));
        }
        assert_eq!(seen.len(), 23, "every order of four but the solution is somebody's");
        // People who are in the middle of a card when the program is updated see it as before.
        assert_eq!(Shuffle::of("learner", "card").order(5), Shuffle::of("learner", "card").order(5));
        assert_eq!((Shuffle::of("a", "b").order(0), Shuffle::of("a", "b").order(1)), (vec![], vec![0]));
    }
}
