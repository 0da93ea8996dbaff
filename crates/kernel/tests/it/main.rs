//! What every crate relies on, one topic a module.

mod busy;
mod clocks;
mod ids;
mod randomness;
mod slugs;
