//! Where one copy of the application keeps its files, and the name that it owns on the session bus.

use std::{
    io,
    path::{Component, Path, PathBuf},
};

use sha2::{Digest, Sha256};
use words::args;

use crate::{
    speech,
    store::{Dirs, make_folder},
};

/// The identifier of the application: bus name, desktop entry, bundle.
pub const IDENTIFIER: &str = "org.ospotray.OspoTray";

/// One copy of the application: the member's own, or a profile in a folder of its own.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Its folders and its settings file.
    pub dirs: Dirs,
    /// Its name on the session bus.
    pub bus_name: String,
    /// The folder that `--profile` named; none for the member's own.
    pub folder: Option<PathBuf>,
}

/// Why there is no place for files.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// Neither `HOME` nor the XDG variables say where files go.
    #[error("{}", speech::say("profile-no-home"))]
    NoHome,
    /// The folder cannot be made.
    #[error("{}", speech::fill("profile-unusable", &args!["path" => .folder.to_string_lossy(), "why" => .why.to_string()]))]
    Folder {
        /// Which one.
        folder: PathBuf,
        /// What the system says.
        why: io::Error,
    },
}

impl Profile {
    /// The member's own profile, in the folders of the XDG Base Directory Specification.
    ///
    /// # Errors
    /// [`ProfileError::NoHome`] when no home folder is known.
    pub fn of_member() -> Result<Self, ProfileError> {
        let config = dirs::config_dir().ok_or(ProfileError::NoHome)?.join("ospo-tray");
        let data = dirs::data_local_dir().ok_or(ProfileError::NoHome)?.join("ospo-tray");
        let state = dirs::state_dir().map_or_else(|| data.join("state"), |dir| dir.join("ospo-tray"));
        let cache = dirs::cache_dir().ok_or(ProfileError::NoHome)?.join("ospo-tray");
        let dirs = Dirs { settings: config.join("settings.toml"), state, cache };
        Ok(Self { dirs, bus_name: IDENTIFIER.into(), folder: None })
    }

    /// The profile in `folder`, which need not be there.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.into());
        let dirs = Dirs {
            settings: folder.join("settings.toml"),
            state: folder.join("state"),
            cache: folder.join("cache"),
        };
        Self { dirs, bus_name: bus_name(&folder), folder: Some(folder) }
    }

    /// Makes the folder where it is missing: for the application that is to run in it, and nobody else.
    ///
    /// # Errors
    /// [`ProfileError::Folder`] when it cannot be made.
    pub fn make(&self) -> Result<(), ProfileError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        make_folder(folder).map_err(|why| ProfileError::Folder { folder: folder.clone(), why })
    }
}

/// The bus name of a profile: `.p` and the first 16 hexadecimal digits of the SHA-256 of its absolute path, without `..` and a slash at its
/// end. Links in it are not followed: the name is the same before the folder is made.
fn bus_name(folder: &Path) -> String {
    let digest = Sha256::digest(plain(folder).as_os_str().as_encoded_bytes());
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{IDENTIFIER}.p{digits}")
}

fn plain(folder: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in folder.components() {
        match part {
            Component::ParentDir => drop(plain.pop()),
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_folders_have_two_names_and_one_folder_has_one() {
        let (a, b) = (bus_name(Path::new("/a")), bus_name(Path::new("/b")));
        assert_ne!(a, b);
        for same in ["/a", "/a/", "/b/../a"] {
            assert_eq!(a, bus_name(Path::new(same)), "{same}");
        }
        assert!(a.starts_with("org.ospotray.OspoTray.p") && a.len() == IDENTIFIER.len() + 18);
    }
}
