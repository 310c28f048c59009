//! The background application and its command line.

use std::process::ExitCode;

use ospo_tray::{heap, run};

fn main() -> ExitCode {
    heap::give_back();
    run::line(&std::env::args_os().collect::<Vec<_>>())
}
