//! User groups: they decide what is playable.

pub(crate) mod members;
pub(crate) mod rule;
pub(crate) mod store;
