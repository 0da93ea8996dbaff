//! The `jwt-link` command. Exit status: 0, 1 for a failure said in a sentence, 2 for wrong usage.

use std::process::ExitCode;

use clap::Parser as _;

/// A sign-on makes some hundred small allocations on one thread and frees them on another: a fifth less CPU than with
/// the allocator of glibc, whose threads wait for each other there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    match cli::run(cli::Cli::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
