//! What the events promise, on both engines: a sender and a receiver with a database each, and HTTP between them.

mod bad_events;
mod clocks;
mod inbox;
mod keys;
mod log;
mod outbox;
mod pauses;
mod replicas;
mod world;
