//! User groups: they decide what is playable.

pub(crate) mod rule;
