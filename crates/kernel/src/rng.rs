//! Randomness that tests can replay.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rand::rand_core::{Rng as _, SeedableRng as _};
use rand::rngs::{StdRng, SysRng};

/// A source of randomness: a generator seeded by the operating system, or one that a test can replay.
#[derive(Clone)]
pub struct Rng(Arc<Mutex<StdRng>>);

impl Rng {
    /// Cryptographically secure (ChaCha), seeded from the operating system.
    ///
    /// # Panics
    /// When the operating system has no randomness to give: nothing of ours may run then.
    pub fn system() -> Self {
        let rng = StdRng::try_from_rng(&mut SysRng).expect("the operating system has no randomness to give");
        Self(Arc::new(Mutex::new(rng)))
    }

    /// The same numbers for the same seed; for tests.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// As many random bytes as are asked for.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }
}

impl fmt::Debug for Rng {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Rng") // its state would tell every token to come
    }
}
