//! Where things are kept.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use words::args;

use crate::{settings, speech};

/// The folders of one copy of the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dirs {
    /// The folder of state, log and lock; it must survive.
    pub state: PathBuf,
    /// The folder of what can be fetched again.
    pub cache: PathBuf,
    /// The settings *file*.
    pub settings: PathBuf,
}

impl Dirs {
    pub(super) fn state_file(&self) -> PathBuf {
        self.state.join("state.json")
    }

    /// The file of the log.
    #[must_use]
    pub fn log_file(&self) -> PathBuf {
        self.state.join("log.jsonl")
    }

    pub(super) fn lock_file(&self) -> PathBuf {
        self.state.join("lock")
    }

    /// The file of where the notices on the screen are.
    #[must_use]
    pub fn screen_file(&self) -> PathBuf {
        self.state.join("screen.json")
    }

    /// The files that are replaced whole; of settings that are a link, what it leads to as well.
    pub(super) fn written(&self) -> Vec<PathBuf> {
        let state = ["window.json", "told-no-tray"].map(|name| self.state.join(name));
        let cache = ["page", "untold", "icon.png"].map(|name| self.cache.join(name));
        let linked = fs::canonicalize(&self.settings).ok();
        let settings = std::iter::once(self.settings.clone()).chain(settings::copies(&self.settings));
        let kept =
            [self.state_file(), self.screen_file(), self.log_file()].into_iter().chain(state).chain(cache);
        kept.chain(settings).chain(linked).collect()
    }

    /// Makes the folders for this user alone; answers with sentences about what could not be made.
    pub(super) fn make(&self) -> Vec<String> {
        let unmade: Vec<String> =
            [&self.state, &self.cache].into_iter().filter_map(|folder| made(folder).err()).collect();
        unmade.into_iter().chain(self.close_files()).collect()
    }

    /// Takes from all others the right to read what is kept, above all the settings and their copies: they hold the member's own call link.
    fn close_files(&self) -> Vec<String> {
        let files = self.written().into_iter().chain([self.lock_file()]);
        let open = files.filter_map(|file| close(&file).err().map(|why| (file, why)));
        open.map(|(file, why)| sentence("store-open-to-others", &file, &why)).collect()
    }
}

fn made(folder: &Path) -> Result<(), String> {
    make_private(folder).map_err(|error| sentence("store-folder-unusable", folder, &error))
}

fn sentence(id: &str, path: &Path, why: &io::Error) -> String {
    speech::fill(id, &args!["path" => path.to_string_lossy(), "why" => why.to_string()])
}

/// Makes a file, where there is one, readable for this user alone.
#[cfg(unix)]
fn close(file: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    match fs::metadata(file) {
        Ok(found) if found.is_file() && found.permissions().mode() & 0o077 != 0 => {
            fs::set_permissions(file, fs::Permissions::from_mode(0o600))
        }
        _ => Ok(()),
    }
}

#[cfg(not(unix))]
fn close(_file: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes a file into a folder of ours; one that was taken away while we run, as a cleaner of caches does, is made again.
///
/// # Errors
/// Those of the file system.
pub fn write_into<T>(file: &Path, mut write: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    match (write(), file.parent()) {
        (Err(error), Some(folder)) if error.kind() == io::ErrorKind::NotFound => {
            make_private(folder)?;
            write()
        }
        (written, _) => written,
    }
}

/// Makes a folder that only this user can enter (0700), also where it was there before.
///
/// # Errors
/// Those of the file system.
pub fn make_private(folder: &Path) -> io::Result<()> {
    make_folder(folder)?;
    #[cfg(unix)]
    fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
    Ok(())
}

/// Makes a folder, and those above it, where they are missing; the new ones for this user alone (0700).
///
/// # Errors
/// Those of the file system.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
