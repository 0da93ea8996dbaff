//! Administration from the command line: what it takes to go from an empty database to the first sign-on.

mod crewplanner_commands;
mod employees;
mod import;
mod mobietrain_commands;
mod staff;

use std::io::Write as _;

pub use crewplanner_commands::crewplanner;
use kernel::{Rng, Slug};
pub use mobietrain_commands::mobietrain;

use crate::Failure;

/// A first password for somebody, to be handed over and changed.
fn new_password(rng: &Rng) -> String {
    web::new_token(rng).chars().take(20).collect()
}

fn say(lines: &str) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{lines}")?)
}

/// The slug that somebody means; `in_address` finds it in an address that they pasted.
fn slug(typed: &str, in_address: impl FnOnce(&str) -> Option<&str>) -> Result<Slug, Failure> {
    let slug = Slug::pasted(typed, in_address);
    slug.map_err(|error| Failure::new(format!("{typed:?} cannot be a slug. {error}")))
}
