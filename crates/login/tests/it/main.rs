//! What signing in promises, on both engines.

mod audit;
mod bounds;
mod races;
mod sessions;
mod throttles;
mod tickets;
mod world;
