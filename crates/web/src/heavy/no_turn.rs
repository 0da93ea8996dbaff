//! Why heavy work is not done now.

use kernel::Busy;

/// There is too much of it just now: whoever asked may come again in a moment (503).
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub struct NoTurn {
    what: &'static str,
    source: Busy,
}

impl NoTurn {
    pub(super) fn because(what: &'static str) -> Self {
        Self { what, source: Busy::default() }
    }
}
