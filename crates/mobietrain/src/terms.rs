//! Terms and conditions: what learners accept before their first course.

pub(crate) mod store;
