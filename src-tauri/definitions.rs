//! Completions and manual pages, made from the command line's own definitions, so that they cannot say anything else.

use std::{
    io::{self, Write},
    path::Path,
};

use clap::CommandFactory;
use clap_complete::Shell;

use crate::{cli::Cli, commands::Outcome};

/// Prints the completions of a shell.
///
/// # Errors
/// When standard output is closed.
pub fn completions(shell: Shell) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "ospo-tray", &mut text);
    Ok(io::stdout().write_all(&text)?)
}

/// Prints the manual page, or writes it and one for each command into a folder.
///
/// # Errors
/// When standard output is closed, or the folder cannot be written.
pub fn manual(into: Option<&Path>) -> Outcome {
    let Some(folder) = into else {
        let mut text = Vec::new();
        clap_mangen::Man::new(Cli::command()).render(&mut text)?;
        return Ok(io::stdout().write_all(&text)?);
    };
    let unwritable = |why: io::Error| {
        format!(
            "the manual pages cannot be written into {} ({why}); name a folder that is yours",
            folder.display()
        )
    };
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    Ok(clap_mangen::generate_to(Cli::command(), folder).map_err(unwritable)?)
}
