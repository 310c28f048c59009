//! Why no window can be shown, in sentences; the caller opens the page in the browser instead.

use std::{io, path::PathBuf};

use words::args;

use crate::speech::{fill, say};

/// Why no window can be shown.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The program does not lie beside our own.
    #[error("{}", fill("child-missing", &args!["path" => .0.to_string_lossy()]))]
    Missing(PathBuf),
    /// Neither Wayland nor X11.
    #[error("{}", say("child-no-display"))]
    NoDisplay,
    /// A library of the web engine is missing.
    #[error("{}", fill("child-no-engine", &args!["library" => .0.as_str()]))]
    NoEngine(String),
    /// The system refused to start it.
    #[error("{}", fill("child-not-started", &args!["why" => .0.to_string()]))]
    NotStarted(#[source] io::Error),
    /// It ended before it was shown.
    #[error("{}", fill("child-ended", &args!["how" => format!("{how}{}", said(.last))]))]
    Ended {
        /// How, in the system's words.
        how: String,
        /// The last line that it wrote to standard error.
        last: String,
    },
}

fn said(last: &str) -> String {
    if last.is_empty() { String::new() } else { format!(": {last}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_linker_and_the_toolkit_say_becomes_a_sentence() {
        let of = |complaints| OpenError::of_ending(None, complaints).to_string();
        let linker = "ospo-tray-window: error while loading shared libraries: libwebkit2gtk-4.1.so.0: cannot open shared object file";
        assert!(of(linker).contains("web engine that is not installed here (libwebkit2gtk-4.1.so.0)"));
        assert_eq!(
            of("thread 'main' panicked:\nFailed to initialize gtk backend!"),
            OpenError::NoDisplay.to_string()
        );
        assert_eq!(
            of("one\ntwo\n\n"),
            "The window ended before it could be shown (it is not known how: two)."
        );
    }
}
