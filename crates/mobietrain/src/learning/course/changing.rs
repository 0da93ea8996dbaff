//! What somebody may delete of the courses: an editor only what nobody has seen.

/// Which courses somebody may delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Changing {
    Everything,
    /// Only what people do not see, and will not see by itself.
    WhatNobodySees,
}
