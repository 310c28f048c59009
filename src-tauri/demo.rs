//! `ospo-tray --demo`: a newcomer's first two minutes, on any machine and without a network.
//!
//! The application reads a page of a sample community as it reads any page: over HTTP, from a server of its own on the loopback
//! interface. The page's dates lie around the moment of the start. All files are in a folder that goes when the demo ends.

mod page;
mod server;

use std::{fs, io, path::Path};

use crate::{
    app,
    cli::Place,
    commands::{self, Outcome},
};

/// Why the demo cannot run.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error(
        "the demo needs a folder for a while and cannot make one ({0}); look at TMPDIR and the disk's free space"
    )]
    Folder(io::Error),
    #[error("the demo needs a port on this computer's loopback interface and cannot have one ({0})")]
    Port(io::Error),
}

/// Runs the application on the sample page until it is told to quit.
///
/// # Errors
/// When there is neither folder nor port, or the application itself cannot start; each with its remedy.
pub async fn run(place: Place) -> Outcome {
    let folder = tempfile::Builder::new().prefix("ospo-tray-demo-").tempdir().map_err(DemoError::Folder)?;
    let place = Place { profile: Some(folder.path().into()), ..place };
    let page = page::around(commands::clock(&place)?.now());
    let address = server::serve(page).await.map_err(DemoError::Port)?;
    fs::write(folder.path().join("settings.toml"), settings(&address)).map_err(DemoError::Folder)?;
    introduce(folder.path(), &address);
    Ok(app::run(commands::start(place)?).await?)
}

/// The sample page, and a reminder soon enough that the newcomer need not wait for ten minutes.
fn settings(address: &str) -> String {
    format!("[schedule]\nurl = \"{address}\"\n\n[reminders]\nleads = [\"1m\", \"0m\"]\n")
}

fn introduce(folder: &Path, address: &str) {
    println!(
        "This is a demo: a sample community's page at {address}, no network, nothing kept.\n\
         Its next session starts in about two minutes and rings one minute before; Join opens Zoom's public test meeting.\n\
         From another terminal: ospo-tray --profile {} next (or join, status, open, quit). Ctrl+C ends it.",
        folder.display()
    );
}
