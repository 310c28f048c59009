//! Start at login, written and removed by the setting `start_at_login`: by an autostart entry on Linux, by a launch agent on macOS, in the
//! member's registry on Windows.

use std::{io, path::Path};

use words::args;

use crate::{profile::Profile, speech};

#[cfg(target_os = "linux")]
mod entry;
#[cfg(target_os = "linux")]
use entry::agree;
#[cfg(not(target_os = "linux"))]
mod launch;
#[cfg(not(target_os = "linux"))]
use launch::agree;

/// Why the system does not do as the setting says.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The entry cannot be written or removed.
    #[error("{}", unwritable(*.wanted, .place, .why))]
    Unwritable {
        /// Whether it was to start.
        wanted: bool,
        /// The entry.
        place: String,
        /// What the system says.
        why: io::Error,
    },
}

fn unwritable(wanted: bool, place: &str, why: &io::Error) -> String {
    let id = if wanted { "login-not-written" } else { "login-not-removed" };
    speech::fill(id, &args!["path" => place, "why" => why.to_string()])
}

/// Makes the system start `program` with a profile at login as the setting says; writes nothing when it already does, and leaves an entry
/// of the member's own as it is.
///
/// `program` is where this program lay when it was started: after an upgrade the system names the file that is gone.
///
/// # Errors
/// [`LoginError`] when the system refuses.
pub fn start_at_login(wanted: bool, profile: &Profile, program: &Path) -> Result<(), LoginError> {
    agree(wanted, profile, program).map_err(|(place, why)| LoginError::Unwritable { wanted, place, why })
}
