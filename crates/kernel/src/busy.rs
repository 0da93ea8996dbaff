//! What lies behind an error that goes by itself: overload.

use std::error::Error;
use std::fmt;

/// The innermost cause of an error after which the same may work in a moment, because something is overloaded or just
/// restarting. So whoever only sees an error of another crate still knows to answer 503.
#[derive(Clone, Copy, Debug)]
pub struct Busy;

impl Busy {
    /// Whether it is the error itself or among its causes.
    pub fn is_behind(error: &(dyn Error + 'static)) -> bool {
        error.is::<Self>() || error.source().is_some_and(Self::is_behind)
    }
}

impl fmt::Display for Busy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("busy")
    }
}

impl Error for Busy {}
