//! The log: JSON lines, bounded in age and size, in which a line torn by a power cut costs that line alone.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use agenda::Entry;
use chrono::{DateTime, TimeDelta, Utc};

use super::{Dirs, StoreError, atomic, write_into};

/// What the log may grow to, in bytes; then the older half goes.
pub const MOST_BYTES: u64 = 1024 * 1024;
/// How long an entry is kept.
pub const KEPT: TimeDelta = TimeDelta::days(90);

/// A clock that goes forward by more than this between two entries may be wrong.
const JUMP: TimeDelta = TimeDelta::days(45);

/// The log of the running application.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    pruned: Option<DateTime<Utc>>,
}

impl Log {
    /// The log in that file, which need not exist.
    pub fn at(path: PathBuf) -> Self {
        Self { path, pruned: None }
    }

    /// Appends an entry; takes the oldest away once a day, and when there is too much.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.write(entry).map_err(|why| StoreError::Unlogged { path: self.path.clone(), why })
    }

    fn write(&mut self, entry: &Entry) -> io::Result<()> {
        let mut file = write_into(&self.path, || open(&self.path))?;
        let length = file.seek(SeekFrom::End(0))?;
        let mut line = if ends_whole(&mut file, length)? { Vec::new() } else { vec![b'\n'] };
        serde_json::to_writer(&mut line, entry)?;
        line.push(b'\n');
        file.write_all(&line)?;
        if length > MOST_BYTES || self.pruned.is_none_or(|last| (entry.at - last).abs() > TimeDelta::days(1))
        {
            prune(&self.path, entry.at)?;
            self.pruned = Some(entry.at);
        }
        Ok(())
    }
}

/// All entries that are kept, the oldest first; what cannot be read is left out.
#[must_use]
pub fn read(dirs: &Dirs) -> Vec<Entry> {
    entries(&fs::read(dirs.log_file()).unwrap_or_default())
}

fn entries(bytes: &[u8]) -> Vec<Entry> {
    bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect()
}

fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true).read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn ends_whole(file: &mut File, length: u64) -> io::Result<bool> {
    if length == 0 {
        return Ok(true);
    }
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}

fn prune(path: &Path, now: DateTime<Utc>) -> io::Result<()> {
    let bytes = fs::read(path)?;
    let newest = newest_half(&bytes);
    let all = entries(newest);
    let jumped = has_jumped(&all, now);
    let kept: Vec<Entry> = all.into_iter().filter(|entry| jumped || now - entry.at <= KEPT).collect();
    if newest.len() == bytes.len() && kept.len() == entries(&bytes).len() {
        return Ok(());
    }
    let mut lines = Vec::new();
    for entry in &kept {
        serde_json::to_writer(&mut lines, entry)?;
        lines.push(b'\n');
    }
    atomic::replace(path, &lines)
}

/// Whether the entry of now comes so long after the one before it that the clock may be wrong: then nothing is old by it until a later day
/// says the same.
fn has_jumped(entries: &[Entry], now: DateTime<Utc>) -> bool {
    let before = entries.split_last().and_then(|(_, before)| before.iter().map(|it| it.at).max());
    before.is_some_and(|before| now - before > JUMP)
}

fn newest_half(bytes: &[u8]) -> &[u8] {
    let most = usize::try_from(MOST_BYTES).unwrap_or(usize::MAX);
    if bytes.len() <= most {
        return bytes;
    }
    let half = &bytes[bytes.len() - most / 2..];
    let start = half.iter().position(|byte| *byte == b'\n').map_or(half.len(), |at| at + 1);
    &half[start..]
}
