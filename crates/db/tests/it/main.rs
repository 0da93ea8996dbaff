//! What the facade promises, on both engines.

mod batches;
mod cancellation;
mod crash;
mod erasure;
mod fixture;
mod notices;
mod opening;
mod refusals;
mod replicas;
mod serving;
mod sweeps;
mod transactions;
mod values;
