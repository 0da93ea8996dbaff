//! The terms and conditions of an account, in versions: what learners accept before their first course.

pub(crate) mod accepted;
pub(crate) mod current;
pub(crate) mod publish;
pub(crate) mod store;
