//! What can go wrong with the disk, as sentences.

use std::{io, path::PathBuf};

/// The store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process holds the lock.
    #[error(
        "OSPO Tray is already running with the state in {0}; ask that one, or end it with `ospo-tray quit`."
    )]
    Running(PathBuf),
    /// The file was written by a later version.
    #[error(
        "The state was written by a later version of OSPO Tray and is left as it is: what is rung and dismissed now is forgotten \
         when the application ends. Install the later version again."
    )]
    Newer,
    /// The file is there and could not be read at the start.
    #[error(
        "{} could not be read and is left as it is: what is rung and dismissed now is forgotten when the application ends. Look at its \
         owner and permissions, and start again.", .0.display()
    )]
    Unread(PathBuf),
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
