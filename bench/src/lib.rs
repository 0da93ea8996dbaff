//! What the benchmarks share: a server in a process of its own, so that its CPU time and memory are its alone, fresh
//! databases, and browsers as cheap as can be, for they share the machine with the server.

mod cms;
mod database;
mod issuer;
mod load;
mod names;
mod server;
mod sign_ons;
mod training;
mod usage;
mod visitor;

use std::error::Error;

pub use cms::{ask, content_admin, millis, serve_cms};
pub use database::Database;
pub use issuer::{CLIENT, Issuer, subject};
pub use load::{Answer, BROWSER, Run, flood, run};
pub use names::{name, syllable};
pub use server::Server;
pub use sign_ons::SignOns;
pub use training::{ACCOUNT, Place, open_training, serve_training};
pub use usage::Usage;
pub use visitor::{Reply, Tab, Visitor};

pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The allocator of the jwt-link command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
