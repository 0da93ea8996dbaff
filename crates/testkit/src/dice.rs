//! Seeded dice, for tests that throw what they try: the same throws each time.

use kernel::Rng;

/// Dice that fall the same for the same seed.
pub struct Dice(Rng);

impl Dice {
    pub fn seeded(seed: u64) -> Self {
        Self(Rng::seeded(seed))
    }

    /// One of `0..sides`.
    pub fn below(&self, sides: usize) -> usize {
        usize::from(u16::from_le_bytes(self.0.bytes())) % sides
    }

    /// With a chance of one in `sides`.
    pub fn one_in(&self, sides: usize) -> bool {
        self.below(sides) == 0
    }

    /// One of them.
    pub fn of<T: Copy>(&self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    /// Each of them with a chance of one in `sides`.
    pub fn some<T: Clone>(&self, of: &[T], sides: usize) -> Vec<T> {
        of.iter().filter(|_| self.one_in(sides)).cloned().collect()
    }

    /// In any order.
    pub fn shuffled<T>(&self, mut of: Vec<T>) -> Vec<T> {
        for at in (1..of.len()).rev() {
            of.swap(at, self.below(at + 1));
        }
        of
    }
}
