//! The `jwt-link` command as a library, so that tests run the same demo that people run.

mod admin;
mod args;
mod config;
pub mod demo;
mod failure;
mod inspect;
mod mint;
mod ops;
mod serve;

pub use args::Cli;
pub use failure::Failure;
pub use serve::both_sites;

use args::{Command, Demo, Serve};
use kernel::{Clock, Rng};

/// Runs a command to its end.
///
/// # Errors
/// A sentence for the person at the terminal.
pub fn run(cli: Cli) -> Result<(), Failure> {
    let (clock, rng) = (Clock::system(), Rng::system());
    match cli.command.unwrap_or_else(|| Command::Demo(Demo::default())) {
        Command::Inspect(args) => inspect::run(&args, &clock),
        Command::Mint(args) => mint::run(&args, &clock, &rng),
        other => {
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(serving(other, clock, rng))
        }
    }
}

async fn serving(command: Command, clock: Clock, rng: Rng) -> Result<(), Failure> {
    match command {
        Command::Demo(args) => demo::run(&args, clock, rng).await,
        Command::Serve { site: Serve::Crewplanner(args) } => serve::crewplanner(&args, clock, rng).await,
        Command::Serve { site: Serve::Mobietrain(args) } => serve::mobietrain(&args, clock, rng).await,
        Command::Crewplanner { config, command } => admin::crewplanner(&config, command, clock, rng).await,
        Command::Mobietrain { config, command } => admin::mobietrain(&config, command, clock, rng).await,
        Command::Inspect(_) | Command::Mint(_) => Ok(()), // run without a server, above
    }
}
