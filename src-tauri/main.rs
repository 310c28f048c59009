//! The background application and its command line.

use std::process::ExitCode;

use ospo_tray::run;

fn main() -> ExitCode {
    run::line(&std::env::args_os().collect::<Vec<_>>())
}
