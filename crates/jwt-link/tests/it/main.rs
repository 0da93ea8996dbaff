//! Promises of the protocol, one topic a module.

mod support;

mod addresses;
mod checks;
mod claims;
mod events;
mod key_sets;
mod properties;
mod redaction;
mod shape;
mod vectors;
mod wycheproof;
