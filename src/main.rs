//! Reads the command line and the settings, and runs.

use std::process::ExitCode;

use clap::Parser;
use esik::cli::Cli;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Absent is fine; unreadable is not.
    if let Err(error) = dotenvy::dotenv()
        && !error.not_found()
    {
        eprintln!("esik: .env cannot be read: {error}");
        return ExitCode::FAILURE;
    }
    match Cli::parse().run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("esik: {error}");
            ExitCode::FAILURE
        }
    }
}
