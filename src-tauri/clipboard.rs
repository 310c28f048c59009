//! Copies a text so that it stays: a process of our own holds the clipboard until something else is copied.
//!
//! Whoever copies has to answer whoever pastes, on X11 and on Wayland alike; so this would cost the background process a connection to
//! the display for ever, and the text would go with it. The holder has no window and no toolkit, and ends with the next copy.

use std::{io, process::Stdio};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    process::Command,
};
use words::args;

use crate::speech;

/// The command of our own program that holds the clipboard; the text comes on its standard input.
pub const HOLD: &str = "hold-clipboard";

/// What the holder says on its standard output once it holds the text.
const HELD: &str = "held\n";

/// Why a text was not copied.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    /// The holder could not be started or given the text.
    #[error("{}", speech::fill("copy-no-holder", &args!["why" => .0.to_string()]))]
    Holder(#[from] io::Error),
    /// There is no clipboard.
    #[error("{}", speech::fill("copy-refused", &args!["why" => .0.as_str()]))]
    Refused(String),
}

/// Puts a text on the clipboard and calls `held` once it is there; comes back when something else has taken its place.
///
/// # Errors
/// [`CopyError`], each with its remedy.
pub async fn copy(text: &str, held: impl FnOnce()) -> Result<(), CopyError> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg(HOLD).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // A group of its own: it outlives us, and Ctrl+C is not its business.
    #[cfg(unix)]
    command.process_group(0);
    let mut holder = command.spawn()?;
    if let Some(mut stdin) = holder.stdin.take() {
        // One that has ended already says why on its standard error.
        let _ended = stdin.write_all(text.as_bytes()).await;
    }
    if let Some(mut stdout) = holder.stdout.take() {
        // One that cannot hold it ends without a word.
        if stdout.read(&mut [0; HELD.len()]).await? > 0 {
            held();
        }
    }
    let mut why = String::new();
    if let Some(stderr) = holder.stderr.take() {
        stderr.take(1000).read_to_string(&mut why).await?;
    }
    if holder.wait().await?.success() { Ok(()) } else { Err(CopyError::Refused(why.trim().to_owned())) }
}

/// Holds the text of standard input on the clipboard until something else is copied.
///
/// # Errors
/// When there is no clipboard, in a few words.
#[cfg(target_os = "linux")]
pub fn hold() -> Result<(), Box<dyn std::error::Error>> {
    use std::io::Write;

    use arboard::SetExtLinux;

    let text = io::read_to_string(io::stdin().lock())?;
    end_with_display()?;
    let mut clipboard = arboard::Clipboard::new()?;
    // The first holds it on a thread beside us and comes back, the second for as long as it is wanted.
    clipboard.set_text(text.as_str())?;
    io::stdout().write_all(HELD.as_bytes())?;
    clipboard.set().wait().text(text)?;
    Ok(())
}

/// Ends this process with the X server that has its clipboard: nobody can paste from it any more, and `arboard` would wait for ever. A
/// Wayland compositor ends the holding itself; one connection more would only keep its X server going.
#[cfg(target_os = "linux")]
fn end_with_display() -> Result<(), Box<dyn std::error::Error>> {
    use x11rb::connection::Connection;

    if std::env::var_os("WAYLAND_DISPLAY").is_some() {
        return Ok(());
    }
    let (display, _) = x11rb::connect(None)?;
    std::thread::Builder::new().name("display".into()).spawn(move || {
        // No event was asked for, so the only news is that the server has gone.
        while display.wait_for_event().is_ok() {}
        std::process::exit(0)
    })?;
    Ok(())
}

/// Not here yet: the row that copies says so.
///
/// # Errors
/// Always.
#[cfg(not(target_os = "linux"))]
pub fn hold() -> Result<(), Box<dyn std::error::Error>> {
    Err("there is no way to the clipboard on this system yet".into())
}
