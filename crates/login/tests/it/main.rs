//! What signing in promises, on both engines.

mod audit;
mod bounds;
mod races;
mod second_factors;
mod sessions;
mod throttles;
mod tickets;
mod world;
