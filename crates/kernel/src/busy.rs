//! What lies behind an error that goes by itself: overload. A site answers it with a 503 and Retry-After.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

/// Lies behind an error after which the same may work in a moment, because something is overloaded or just restarting.
/// So whoever only sees an error of another crate still knows to answer 503.
#[derive(Clone, Debug, Default)]
pub struct Busy(Option<Arc<dyn Error + Send + Sync>>);

impl Busy {
    /// With what the system said of it.
    pub fn because(cause: impl Error + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(cause)))
    }

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

impl Error for Busy {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.as_ref().map(|cause| &**cause as _)
    }
}
