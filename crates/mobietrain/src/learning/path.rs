//! Learning paths: courses of an account that open one after the other.

pub(crate) mod arrange;
pub(crate) mod closing;
pub(crate) mod counted;
pub(crate) mod line;
pub(crate) mod rule;
#[cfg(test)]
mod same_in_sql;
pub(crate) mod store;
mod told;
