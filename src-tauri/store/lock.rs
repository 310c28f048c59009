//! One writer: the state's lock file, held for as long as the process lives and given back by the system when it dies.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::Path,
    process, thread,
    time::Duration,
};

use words::args;

use super::StoreError;
use crate::speech;

/// The held lock.
#[derive(Debug)]
pub struct Lock(#[allow(dead_code)] File);

/// The process that holds the lock, where one does; 0 where it did not say which it is.
pub fn holder(path: &Path) -> Option<u32> {
    let file = File::open(path).ok()?;
    let held = matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock));
    held.then(|| pid(path))
}

fn pid(path: &Path) -> u32 {
    fs::read_to_string(path).ok().and_then(|text| text.trim().parse().ok()).unwrap_or_default()
}

/// Takes the lock; none when this disk cannot lock, which is said and does not stop the application.
pub fn take(path: &Path, words: &mut Vec<String>) -> Result<Option<Lock>, StoreError> {
    let mut unlocked = |why: &io::Error| {
        let args = args!["path" => path.to_string_lossy(), "why" => why.to_string()];
        words.push(speech::fill("store-unlocked", &args));
        Ok(None)
    };
    let file = match open(path) {
        Ok(file) => file,
        // That its folder is none was said when it was to be made.
        Err(why) if matches!(why.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(why) => return unlocked(&why),
    };
    match file.try_lock().or_else(|_| once_more(&file)) {
        Ok(()) => Ok(Some(Lock(signed(file)))),
        Err(TryLockError::WouldBlock) => Err(StoreError::Running { pid: pid(path) }),
        Err(TryLockError::Error(why)) => unlocked(&why),
    }
}

/// A command that looks who holds it ([`holder`]) has it for a moment.
fn once_more(file: &File) -> Result<(), TryLockError> {
    thread::sleep(Duration::from_millis(50));
    file.try_lock()
}

/// With our process written into it, for those who cannot reach us otherwise.
fn signed(mut file: File) -> File {
    let _unsigned = file.set_len(0).and_then(|()| writeln!(file, "{}", process::id()));
    file
}

fn open(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
