//! What the facade promises, on both engines.

mod batches;
mod cancellation;
mod crash;
mod fixture;
mod opening;
mod transactions;
mod values;
