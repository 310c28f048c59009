//! The background application and its command line.

use std::process::ExitCode;

use clap::Parser;
use ospo_tray::{cli::Cli, run};

fn main() -> ExitCode {
    run::run(Cli::parse())
}
