//! `ospo-tray next --format`: the next session as a line of a status bar, once or at each change.
//!
//! Nothing is asked again and again: the running instance tells of each change on the bus, the bus tells when an instance comes and
//! goes, and the system tells when the bar is gone.

use std::io::{self, Write};

use crate::{
    bars::{self, Bar, Format},
    bus::{Follower, Told},
    cli::Place,
    commands::{self, Outcome},
    speech,
};

/// Prints one line: from the running instance, else from what is kept.
///
/// # Errors
/// When the running instance does not answer, or nothing is kept.
pub async fn once(place: &Place, format: Format) -> Outcome {
    let bar = match commands::running(place).await? {
        Some(running) => running.bar().await?,
        None => Bar::of(&commands::kept(place)?.view(&commands::now(place)?)),
    };
    Ok(writeln!(io::stdout(), "{}", bars::line(&bar, format))?)
}

/// Prints a line now and at each change, until the reader of standard output goes away. Where no instance runs, that is said and one is
/// waited for: a bar is often started first.
///
/// # Errors
/// When there is no session bus, or no longer.
pub async fn follow(place: &Place, format: Format) -> Outcome {
    let name = commands::profile(place)?.bus_name;
    let language = speech::language();
    let mut follower = Follower::new(&name).await.map_err(|_| language.say("bar-no-bus"))?;
    let mut printed = None;
    loop {
        let told = tokio::select! {
            told = follower.next() => told,
            () = reader_gone() => return Ok(()),
        };
        let line = match told {
            Told::Shows(bar) => bars::line(&bar, format),
            Told::Off => bars::silence(&commands::not_running(), format),
            Told::BusEnded => return Err(language.say("bar-bus-ended").into()),
        };
        if printed.as_ref() != Some(&line) {
            if print(&line).is_err() {
                return Ok(());
            }
            printed = Some(line);
        }
    }
}

fn print(line: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}

/// Comes back when nobody will ever read standard output: its pipe has no reader any more. A file has none either, and is written all
/// the same.
#[cfg(unix)]
async fn reader_gone() {
    use std::os::fd::AsFd;
    use tokio::{io::Interest, net::unix::pipe::Sender};
    let out = io::stdout().as_fd().try_clone_to_owned();
    // Unchecked: a socket will do as well, and the pipe stays as it is, in which the lines are written.
    let Ok(out) = out.and_then(Sender::from_owned_fd_unchecked) else { return std::future::pending().await };
    let _gone = out.ready(Interest::ERROR).await;
}

#[cfg(not(unix))]
async fn reader_gone() {
    std::future::pending().await
}
