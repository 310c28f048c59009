//! `ospo-tray --demo`: a newcomer's first two minutes, on any machine and without a network.
//!
//! The application reads a page of a sample community as it reads any page: over HTTP, from a server of its own on the loopback
//! interface. The page's dates lie around the moment of the start. All files are in a folder that goes when the demo ends.

mod page;
mod server;

use std::{fs, io, path::Path};

use words::args;

use crate::{
    app::{self, Start},
    bus, called,
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

/// The name on the bus that only one demo has at a time.
const NAME: &str = "org.ospotray.OspoTray.Demo";

/// Runs the application on the sample page until it is told to quit; where a demo runs already, its window opens.
///
/// # Errors
/// When there is neither folder nor port, or the application itself cannot start; each with its remedy.
pub async fn run(place: Place) -> Outcome {
    if let Some(running) = bus::running(NAME).await {
        return match running.open().await? {
            None => commands::say(&speech::say("demo-running")),
            Some(why) => Err(why.into()),
        };
    }
    let folder = tempfile::Builder::new().prefix("ospo-tray-demo-").tempdir().map_err(DemoError::Folder)?;
    let place = Place { profile: Some(folder.path().into()), ..place };
    let now = commands::now(&place)?;
    let sample = page::around(now.wall);
    let address = server::serve(sample.page).await.map_err(DemoError::Port)?;
    fs::write(folder.path().join("settings.toml"), settings(&address)).map_err(DemoError::Folder)?;
    introduce(folder.path(), &address, &now.clock.say(&now.local(sample.start))).await?;
    Ok(app::run(Start { alone_as: Some(NAME), ..commands::start(place)? }).await?)
}

/// The sample page, and a reminder soon enough that the newcomer need not wait for ten minutes.
fn settings(address: &str) -> String {
    format!("[schedule]\nurl = \"{address}\"\n\n[reminders]\nleads = [\"1m\", \"0m\"]\n")
}

/// What this is, and what can be asked of it from elsewhere: without a bus only what the files tell.
async fn introduce(folder: &Path, address: &str, clock: &str) -> Outcome {
    let command = format!("{} --profile {}", called::program(), called::quoted(folder));
    let asking = if bus::is_there().await { "demo-commands" } else { "demo-commands-without-bus" };
    commands::say(&speech::fill("demo-intro", &args!["address" => address, "clock" => clock]))?;
    commands::say(&speech::fill(asking, &args!["command" => command]))
}
