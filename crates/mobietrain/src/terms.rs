//! The terms and conditions of an account, in versions.

pub(crate) mod current;
mod render;
