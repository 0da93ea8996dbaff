//! Promises of the protocol, one topic a module.

mod checks;
mod support;
