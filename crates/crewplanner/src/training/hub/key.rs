//! Whom a stream is for.

use std::sync::Arc;

/// An employee of a client, by their ids.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Key {
    pub(crate) client: Arc<str>,
    pub(crate) employee: Arc<str>,
}
