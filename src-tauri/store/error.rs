//! What can go wrong with the disk, as sentences.

use std::{io, path::PathBuf};

use words::args;

use crate::speech;

/// The store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds the lock.
    #[error("{}", speech::fill("cli-running-elsewhere", &args!["pid" => pid.to_string()]))]
    Running {
        /// Which one.
        pid: u32,
    },
    /// The file was written by a later version.
    #[error(
        "The state was written by a later version of OSPO Tray and is left as it is: what is rung and dismissed now is forgotten \
         when the application ends. Install the later version again."
    )]
    Newer,
    /// The disk refuses.
    #[error(
        "{} cannot be written ({why}): reminders go on, but what was rung and dismissed is forgotten when the application ends. \
         {}", path.display(), remedy(why)
    )]
    Unwritable {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
    /// The disk refuses the log.
    #[error("{} cannot be written ({why}): reminders go on, and the log has a gap. {}", path.display(), remedy(why))]
    Unlogged {
        /// Which file.
        path: PathBuf,
        /// What the system says.
        why: io::Error,
    },
}

fn remedy(why: &io::Error) -> &'static str {
    match why.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "Make room on the disk."
        }
        io::ErrorKind::ReadOnlyFilesystem => "The disk is read-only: mount it for writing.",
        _ => "Look at the folder's owner and permissions.",
    }
}
