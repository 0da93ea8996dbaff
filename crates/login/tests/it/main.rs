//! What signing in promises, on both engines.

mod addresses;
mod audit;
mod bounds;
mod kept;
mod races;
mod second_factors;
mod sessions;
mod throttles;
mod tickets;
mod world;
