//! Copies: duplicate a course, beside its original, and copy into another course what cards of one are chosen. Media are shared, so no
//! bytes are copied; what people did and what they have seen, the versions, belong to the original alone.

pub(crate) mod cards;
mod plan;
pub(crate) mod whole;
