//! Where one copy of the application keeps its files, and the name that it owns on the session bus.

use std::{
    io,
    path::{Path, PathBuf},
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

    /// The profile in `folder`, which is made where it is missing.
    ///
    /// # Errors
    /// [`ProfileError::Folder`] when it cannot be made.
    pub fn in_folder(folder: &Path) -> Result<Self, ProfileError> {
        let wrong = |why| ProfileError::Folder { folder: folder.into(), why };
        make_folder(folder).map_err(wrong)?;
        let folder = folder.canonicalize().map_err(wrong)?;
        let dirs = Dirs {
            settings: folder.join("settings.toml"),
            state: folder.join("state"),
            cache: folder.join("cache"),
        };
        Ok(Self { dirs, bus_name: bus_name(&folder), folder: Some(folder) })
    }
}

/// The bus name of a profile: `.p` and the first 16 hexadecimal digits of the SHA-256 of its absolute path.
fn bus_name(folder: &Path) -> String {
    let digest = Sha256::digest(folder.as_os_str().as_encoded_bytes());
    let digits: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{IDENTIFIER}.p{digits}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_folders_have_two_names_and_one_folder_has_one() {
        let (a, b) = (bus_name(Path::new("/a")), bus_name(Path::new("/b")));
        assert_ne!(a, b);
        assert_eq!(a, bus_name(Path::new("/a")));
        assert!(a.starts_with("org.ospotray.OspoTray.p") && a.len() == IDENTIFIER.len() + 18);
    }
}
