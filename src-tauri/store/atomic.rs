//! Replaces a file so that at every moment, also after a power cut, the old or the new one is there, whole.

use std::{
    fs,
    io::{self, Write},
    path::Path,
};

const NEW: &str = ".new";

/// A step of [`replace_with`] that has been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The temporary file is there, empty, readable by this user alone.
    Created,
    /// Its content is written.
    Written,
    /// Its content is on the disk.
    Synced,
    /// It has taken the place of the old file.
    Renamed,
    /// The folder's new entry is on the disk.
    FolderSynced,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Self; 5] =
        [Self::Created, Self::Written, Self::Synced, Self::Renamed, Self::FolderSynced];
}

/// Replaces `path` by `bytes`; the file is for this user alone (0600).
///
/// # Errors
/// Those of the file system; the old file is then still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    replace_with(path, bytes, |_| Ok(()))
}

/// As [`replace`], calling `after` behind each step: where a process may die, or a disk be full.
///
/// # Errors
/// Those of the file system and of `after`.
pub fn replace_with(
    path: &Path,
    bytes: &[u8],
    mut after: impl FnMut(Step) -> io::Result<()>,
) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file =
        tempfile::Builder::new().prefix(&hidden(path)).suffix(NEW).tempfile_in(folder).map_err(bare)?;
    after(Step::Created)?;
    file.as_file_mut().write_all(bytes)?;
    after(Step::Written)?;
    file.as_file().sync_all()?;
    after(Step::Synced)?;
    file.persist(path).map_err(|error| error.error)?;
    after(Step::Renamed)?;
    sync_folder(folder)?;
    after(Step::FolderSynced)
}

/// Takes away what a killed process left half written of `path`; to be called by the holder of the lock.
pub fn sweep(path: &Path) {
    let Some(entries) = path.parent().and_then(|folder| fs::read_dir(folder).ok()) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&hidden(path)) && name.ends_with(NEW) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// What the system says, without the name of the temporary file: it is another one each time, and tells nobody anything.
#[allow(clippy::needless_pass_by_value, reason = "map_err passes it so")]
fn bare(error: io::Error) -> io::Error {
    error.kind().into()
}

fn hidden(path: &Path) -> String {
    format!(".{}.", path.file_name().unwrap_or_default().to_string_lossy())
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    match fs::File::open(folder)?.sync_all() {
        // Some network and user-space file systems cannot sync a folder; the rename itself is done.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}
