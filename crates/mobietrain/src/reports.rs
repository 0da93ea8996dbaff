//! Learners, their progress and their deletion, as staff see them.

pub(crate) mod audited;
pub(crate) mod deletion;
pub(crate) mod details;
pub(crate) mod everything;
pub(crate) mod learners;
pub(crate) mod merge;
pub(crate) mod numbers;
pub(crate) mod questions;
pub(crate) mod scheduled;
pub(crate) mod transcript;
pub(crate) mod waiting;
pub(crate) mod why;
