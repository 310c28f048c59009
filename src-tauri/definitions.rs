//! Completions and manual pages, made from the command line's own definitions, so that they cannot say anything else.

use std::{
    io::{self, Write},
    path::Path,
};

use clap_complete::Shell;
use words::args;

use crate::{cli, commands::Outcome, speech};

/// Prints the completions of a shell.
///
/// # Errors
/// When standard output is closed.
pub fn completions(shell: Shell) -> Outcome {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut cli::command(speech::language()), "ospo-tray", &mut text);
    Ok(io::stdout().write_all(&text)?)
}

/// Prints the manual page, or writes it and one for each command into a folder.
///
/// # Errors
/// When standard output is closed, or the folder cannot be written.
pub fn manual(into: Option<&Path>) -> Outcome {
    let Some(folder) = into else {
        let mut text = Vec::new();
        clap_mangen::Man::new(cli::command(speech::language())).render(&mut text)?;
        return Ok(io::stdout().write_all(&text)?);
    };
    let unwritable = |why: io::Error| {
        let args = args!["path" => folder.to_string_lossy(), "why" => why.to_string()];
        speech::fill("cli-manual-unwritable", &args)
    };
    std::fs::create_dir_all(folder).map_err(unwritable)?;
    Ok(clap_mangen::generate_to(cli::command(speech::language()), folder).map_err(unwritable)?)
}
