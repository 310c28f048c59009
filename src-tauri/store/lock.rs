//! One writer: the state's lock file, held for as long as the process lives and given back by the system when it dies.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
};

use super::StoreError;

/// The held lock.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code)] File);

/// Takes the lock; none when this disk cannot lock, which is said and does not stop the application.
pub fn take(path: &Path, words: &mut Vec<String>) -> Result<Option<Lock>, StoreError> {
    let Ok(file) = open(path) else { return Ok(None) };
    match file.try_lock() {
        Ok(()) => Ok(Some(Lock(file))),
        Err(TryLockError::WouldBlock) => {
            Err(StoreError::Running(path.parent().unwrap_or(path).to_path_buf()))
        }
        Err(TryLockError::Error(error)) => {
            words.push(format!(
                "{} cannot be locked ({error}): do not start OSPO Tray twice with this folder.",
                path.display()
            ));
            Ok(None)
        }
    }
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
