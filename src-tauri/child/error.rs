//! Why no window can be shown, in sentences; the caller opens the page in the browser instead.

use std::{
    io,
    path::{Path, PathBuf},
    process::ExitStatus,
};

use words::args;

use crate::{messages::Refusal, speech};

/// Why no window can be shown.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The program does not lie beside our own.
    #[error("{}", speech::fill("no-window-program", &args!["path" => .0.display().to_string()]))]
    Missing(PathBuf),
    /// Neither Wayland nor X11.
    #[error("{}", speech::say("no-window-display"))]
    NoDisplay,
    /// A library of the web engine is missing.
    #[error("{}", speech::fill("no-window-engine", &args!["library" => .0.as_str()]))]
    NoEngine(String),
    /// The system refused to start it.
    #[error("{}", speech::fill("no-window-start", &args!["why" => .0.to_string()]))]
    NotStarted(#[source] io::Error),
    /// It is of another build.
    #[error("{}", speech::say("no-window-version"))]
    Version,
    /// It was started, and nothing came to be seen.
    #[error("{}", speech::say("no-window-silent"))]
    Silent,
    /// It ended before it was shown.
    #[error("{}", ended(.how.as_deref(), .last))]
    Ended {
        /// How, in the system's words; none when that is not known.
        how: Option<String>,
        /// The last line that it wrote to standard error.
        last: String,
    },
}

fn ended(how: Option<&str>, last: &str) -> String {
    let how = how.map_or_else(|| speech::say("no-window-how"), str::to_owned);
    let why = if last.is_empty() { how } else { format!("{how}: {last}") };
    speech::fill("no-window-ended", &args!["why" => why])
}

impl OpenError {
    pub(super) fn of_spawning(program: &Path, error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing(program.to_owned()),
            _ => Self::NotStarted(error),
        }
    }

    /// What a window that was never shown died of: how it ended, the end of what it wrote to standard error, and whether it had to be
    /// ended because nothing came.
    pub(super) fn of_ending(ended: Option<ExitStatus>, complaints: &str, silent: bool) -> Self {
        let last = complaints.lines().map(str::trim).rfind(|line| !line.is_empty()).unwrap_or_default();
        if let Some((_, after)) = complaints.split_once("error while loading shared libraries: ") {
            let library = after.split(':').next().unwrap_or_default();
            return Self::NoEngine(library.trim().to_owned());
        }
        if complaints.contains("Failed to initialize gtk backend")
            || complaints.contains("cannot open display")
        {
            return Self::NoDisplay;
        }
        if Refusal::is_of_version(complaints) {
            return Self::Version;
        }
        if silent {
            return Self::Silent;
        }
        Self::Ended { how: ended.map(|status| status.to_string()), last: last.to_owned() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_linker_and_the_toolkit_say_becomes_a_sentence() {
        let of = |complaints| OpenError::of_ending(None, complaints, false).to_string();
        let linker = "ospo-tray-window: error while loading shared libraries: libwebkit2gtk-4.1.so.0: cannot open shared object file";
        assert!(of(linker).contains("web engine that is not installed here (libwebkit2gtk-4.1.so.0)"));
        assert_eq!(
            of("thread 'main' panicked:\nFailed to initialize gtk backend!"),
            OpenError::NoDisplay.to_string()
        );
        let version = format!("{}\nand more", Refusal::Version(2));
        assert_eq!(of(&version), OpenError::Version.to_string());
        assert_eq!(
            of("one\ntwo\n\n"),
            "The window ended before it could be shown (it is not known how: two)."
        );
    }
}
