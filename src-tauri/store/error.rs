//! What can go wrong with the disk, as sentences.

use std::{
    io,
    path::{Path, PathBuf},
};

use words::args;

use crate::speech::{fill, say};

/// The store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds the lock.
    #[error("{}", running(*.pid))]
    Running {
        /// Which one.
        pid: u32,
    },
    /// The file was written by a later version.
    #[error("{}", say("store-newer"))]
    Newer,
    /// The file is there and could not be read at the start.
    #[error(
        "{} could not be read and is left as it is: what is rung and dismissed now is forgotten when the application ends. Look at its \
         owner and permissions, and start again.", .0.display()
    )]
    Unread(PathBuf),
    /// The disk refuses.
    #[error("{}", unwritten("store-unwritable", path, why))]
    Unwritable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The disk refuses the log.
    #[error("{}", unwritten("store-unlogged", path, why))]
    Unlogged {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
}

/// Said of an instance that cannot be asked: on Linux it is on another session bus, elsewhere there is none.
pub(crate) fn running(pid: u32) -> String {
    if cfg!(target_os = "linux") {
        fill("cli-running-elsewhere", &args!["pid" => pid.to_string()])
    } else {
        say("cli-running-here")
    }
}

fn unwritten(id: &str, path: &Path, why: &io::Error) -> String {
    let args =
        args!["path" => path.to_string_lossy(), "why" => why.to_string(), "remedy" => say(remedy(why))];
    fill(id, &args)
}

/// The id of what helps.
fn remedy(why: &io::Error) -> &'static str {
    match why.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "store-remedy-full"
        }
        io::ErrorKind::ReadOnlyFilesystem => "store-remedy-read-only",
        _ => "store-remedy-permissions",
    }
}
