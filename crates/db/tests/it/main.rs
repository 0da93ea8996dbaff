//! What the facade promises, on both engines.

mod fixture;
mod transactions;
mod values;
