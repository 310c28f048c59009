//! `ospo-tray --demo`: a newcomer's first two minutes, on any machine and without a network.
//!
//! The application reads a page of a sample community as it reads any page: over HTTP, from a server of its own on the loopback
//! interface. The page's dates lie around the moment of the start. All files are in a folder that goes when the demo ends.

mod page;
mod server;

use std::{fs, io, path::Path};

use words::args;

use crate::{
    app,
    cli::Place,
    commands::{self, Outcome},
    speech,
};

/// Why the demo cannot run.
#[derive(Debug, thiserror::Error)]
enum DemoError {
    #[error("{}", speech::fill("demo-no-folder", &args!["why" => .0.to_string()]))]
    Folder(io::Error),
    #[error("{}", speech::fill("demo-no-port", &args!["why" => .0.to_string()]))]
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
    let command = format!("ospo-tray --profile {}", folder.display());
    println!("{}", speech::fill("demo-page", &args!["url" => address]));
    println!("{}", speech::say("demo-next"));
    println!("{}", speech::fill("demo-elsewhere", &args!["command" => command]));
}
