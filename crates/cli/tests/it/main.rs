//! The promises of the product, over HTTP, with both sites running, on both engines.

mod codes;
mod command;
mod crash;
mod hostile;
mod once;
mod people;
mod way;
