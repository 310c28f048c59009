//! What outlives the process: the engine's state, the log, and the lock that lets one process alone write them.
//!
//! A disk that is full, read-only or broken never stops a reminder: everything here answers with a sentence, and the application goes
//! on from memory.

pub mod atomic;
mod dirs;
mod error;
mod lock;
mod log;
mod state;

use agenda::{Entry, State};

use state::LeftAlone;

pub use dirs::{Dirs, make_folder, make_private, write_into};
pub use error::StoreError;
pub(crate) use error::running;
pub use log::read as log;
pub use state::peek;

/// The open store of a running application.
#[derive(Debug)]
pub struct Store {
    dirs: Dirs,
    left_alone: Option<LeftAlone>,
    log: log::Log,
    _lock: Option<lock::Lock>,
}

/// What [`Store::open`] found.
#[derive(Debug)]
pub struct Opened {
    /// The store, to write to.
    pub store: Store,
    /// What the engine remembered; none when it has never run or the state was not readable.
    pub state: Option<State>,
    /// Sentences for the member about what was found.
    pub words: Vec<String>,
}

/// The process that runs with these folders, whether or not it can be reached; 0 where it does not say which it is.
#[must_use]
pub fn holder(dirs: &Dirs) -> Option<u32> {
    lock::holder(&dirs.lock_file())
}

impl Store {
    /// Takes the lock, reads the state and makes the folders where they are missing.
    ///
    /// # Errors
    /// [`StoreError::Running`] when another process writes to the same folders; nothing else stops the application.
    pub fn open(dirs: &Dirs) -> Result<Opened, StoreError> {
        let mut words = dirs.make();
        let lock = lock::take(&dirs.lock_file(), &mut words)?;
        if lock.is_some() {
            dirs.written().iter().for_each(|file| atomic::sweep(file));
        }
        let found = state::load(&dirs.state_file());
        words.extend(found.words);
        let log = log::Log::at(dirs.log_file());
        let store = Self { dirs: dirs.clone(), left_alone: found.left_alone, log, _lock: lock };
        Ok(Opened { store, state: found.state, words })
    }

    /// Writes the state, durably: after a crash or a power cut the old or the new one is there, whole.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when the file is of a later version, [`StoreError::Unread`] when it could not be read: it is left alone; [`StoreError::Unwritable`] when the disk refuses.
    /// Each is a sentence to be said once.
    pub fn save(&self, state: &State) -> Result<(), StoreError> {
        match self.left_alone {
            Some(LeftAlone::Newer) => return Err(StoreError::Newer),
            Some(LeftAlone::Unread) => return Err(StoreError::Unread(self.dirs.state_file())),
            None => {}
        }
        state::save(&self.dirs.state_file(), state)
    }

    /// Appends one entry to the log.
    ///
    /// # Errors
    /// [`StoreError::Unlogged`] when the disk refuses.
    pub fn append(&mut self, entry: &Entry) -> Result<(), StoreError> {
        self.log.append(entry)
    }
}
